import { LANGS, type Lang } from '../../../worker/assistant/types.ts';
import type { GlossaryTerm } from '../../schema.ts';
import type { Finding } from '../finding.ts';
import { answerPassages, type Passage, policyPassages } from '../passages.ts';
import type { BaseRule } from '../rule.ts';
import { errorAt } from '../text.ts';

interface Refused {
  readonly pattern: RegExp;
  readonly use: string;
  readonly except: readonly string[];
}

/** Articles, clinics' answers and fixed words call one thing by one name, that of `glossary.yaml`. */
export const glossary: BaseRule = ({ base }) => {
  const refused = Object.fromEntries(
    LANGS.map((lang) => [
      lang,
      refusedIn(
        base.glossary.map(({ value }) => value),
        lang,
      ),
    ]),
  ) as Record<Lang, Refused[]>;
  const judge = (passages: readonly Passage[], topic?: string): Finding[] =>
    passages.flatMap((passage) =>
      refused[passage.lang].flatMap(({ pattern, use, except }) => {
        const word = topic !== undefined && except.includes(topic) ? undefined : pattern.exec(passage.text)?.[0];
        return word ? [errorAt(passage, 'glossary', word, `elsewhere this is called “${use}”; write that instead of “${word}” (knowledge/glossary.yaml)`)] : [];
      }),
    );
  const answers = [...base.articles, ...base.clinics.flatMap((clinic) => clinic.answers)];
  return [...answers.flatMap((answer) => judge(answerPassages(answer), answer.article.topic)), ...base.policy.flatMap((copy) => judge(policyPassages(copy)))];
};

function refusedIn(terms: readonly GlossaryTerm[], lang: Lang): Refused[] {
  return terms.flatMap((term) => {
    const { use, instead = [], except = [] } = term[lang];
    return instead.map((word) => ({ pattern: wholeWord(word), use, except }));
  });
}

/** The word as a whole, in any case; a curly apostrophe is an apostrophe. */
function wholeWord(word: string): RegExp {
  const plain = word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/['’]/gu, "['’]");
  return new RegExp(`(?<![\\p{L}\\p{N}-])${plain}(?![\\p{L}\\p{N}-])`, 'iu');
}
