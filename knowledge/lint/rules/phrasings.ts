import { NO_TOPIC, type PhrasingFile } from '../../load/loaded.ts';
import { MAX_PHRASING } from '../../schema.ts';
import type { Finding } from '../finding.ts';
import type { BaseRule } from '../rule.ts';
import { errorAt, opening, warningAt } from '../text.ts';

const RULE = 'phrasings';
/** With fewer ways of asking, retrieval knows a topic by the article's words, which are not the visitors'. */
export const MIN_PHRASINGS = 20;

/** Ways of asking: each once, none too long, enough of them for every topic that has an article. */
export const phrasings: BaseRule = ({ base }) => [
  ...base.phrasings.flatMap(tooLong),
  ...repeated(base.phrasings),
  ...base.articles.flatMap(({ file, meta: { id, lang } }) => {
    const count = base.phrasings.find((one) => one.topic === id && one.lang === lang)?.phrasings.length ?? 0;
    const message = `only ${count} ways of asking “${id}” are known; add at least ${MIN_PHRASINGS - count} to knowledge/phrasings/${lang}`;
    return count < MIN_PHRASINGS ? [warningAt({ file, line: 1 }, RULE, id, message)] : [];
  }),
];

function tooLong({ file, phrasings: lines }: PhrasingFile): Finding[] {
  return lines
    .filter(({ text }) => text.length > MAX_PHRASING)
    .map(({ text, line }) => errorAt({ file, line }, RULE, opening(text), `this way of asking has ${text.length} characters; shorten it to ${MAX_PHRASING}`));
}

function repeated(files: readonly PhrasingFile[]): Finding[] {
  const first = new Map<string, { topic: string; place: string }>();
  return files.flatMap(({ file, lang, topic, phrasings: lines }) =>
    lines.flatMap(({ text, line }) => {
      const key = `${lang} ${sameAsking(text)}`;
      const earlier = first.get(key);
      if (!earlier) {
        first.set(key, { topic, place: `${file}:${line}` });
        return [];
      }
      const elsewhere = earlier.topic === topic ? 'this topic' : earlier.topic === NO_TOPIC ? 'no topic' : `“${earlier.topic}”`;
      return [errorAt({ file, line }, RULE, text, `“${opening(text)}” is already a way of asking ${elsewhere} (${earlier.place}); keep one of the two`)];
    }),
  );
}

/** Two lines are the same when only case, accents, signs or blanks differ. */
export function sameAsking(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
