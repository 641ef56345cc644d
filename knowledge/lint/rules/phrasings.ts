import { LANGS, type Lang } from '../../../worker/assistant/types.ts';
import { NO_TOPIC, type PhrasingFile } from '../../load/loaded.ts';
import { MAX_PHRASING } from '../../schema.ts';
import type { Finding } from '../finding.ts';
import type { BaseRule } from '../rule.ts';
import { errorAt, opening } from '../text.ts';

const RULE = 'phrasings';
/** With fewer ways of asking, retrieval knows a topic by the article's words, which are not the visitors'. */
export const MIN_PHRASINGS: Readonly<Record<Lang, number>> = { en: 60, fr: 40, es: 40 };

/** Ways of asking: each once, none too long, enough of them for every topic that has an article. */
export const phrasings: BaseRule = ({ base }) => [
  ...base.phrasings.flatMap(tooLong),
  ...repeated(base.phrasings),
  ...base.topics.flatMap(({ id, group }) => LANGS.flatMap((lang) => tooFew(base.phrasings, id, group, lang))),
];

function tooFew(files: readonly PhrasingFile[], id: string, group: string, lang: Lang): Finding[] {
  const count = files.find((one) => one.topic === id && one.lang === lang)?.phrasings.length ?? 0;
  const missing = MIN_PHRASINGS[lang] - count;
  const file = `phrasings/${lang}/${group}/${id}.txt`;
  return missing > 0
    ? [errorAt({ file, line: 1 }, RULE, id, `only ${count} ways of asking “${id}” are known; add ${missing} or more to knowledge/${file}`)]
    : [];
}

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

/** The words of a text alone: two texts are the same when only case, accents, signs or blanks differ. */
export function sameAsking(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
