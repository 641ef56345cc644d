import { LANGS } from '../../../worker/assistant/types.ts';
import { sentencesOf } from '../../load/answer.ts';
import type { Loaded } from '../../load/loaded.ts';
import type { Claim } from '../../schema.ts';
import type { Finding } from '../finding.ts';
import { policyPassages } from '../passages.ts';
import type { BaseRule } from '../rule.ts';
import { errorAt } from '../text.ts';
import { sameAsking } from './phrasings.ts';

const RULE = 'answered-claim';

/** Each claim of `claims.yaml` is set right by words that stand in the article it names, or among the fixed words of its language; and each is told once. */
export const answeredClaim: BaseRule = ({ base }) => {
  const ids = base.claims.map(({ value }) => value.id);
  return base.claims.flatMap(({ file, line, value }, index): Finding[] => {
    const place = { file, line };
    if (ids.indexOf(value.id) < index) return [errorAt(place, RULE, value.id, 'another claim has this id; give this one its own')];
    return LANGS.flatMap((lang) => {
      const words = value.asked[lang];
      if (!words) return [];
      const answer = answerTo(words.topic === undefined ? value : { topic: words.topic }, lang, base);
      if (answer === undefined)
        return [errorAt(place, RULE, value.topic ?? value.behaviour ?? '', `there is no answer to it in ${lang}; correct topic or behaviour`)];
      return answer.includes(sameAsking(words.says))
        ? []
        : [errorAt(place, RULE, words.says, `“${words.says}” does not stand in the ${lang} answer; give words of it that set the claim right`)];
    });
  });
};

function answerTo({ topic, behaviour }: Pick<Claim, 'topic' | 'behaviour'>, lang: string, base: Loaded): string | undefined {
  if (behaviour !== undefined) {
    const copy = base.policy.find(({ value }) => value.lang === lang);
    return (
      copy &&
      sameAsking(
        policyPassages(copy)
          .map(({ text }) => text)
          .join(' '),
      )
    );
  }
  const own = base.clinics.flatMap(({ answers }) => answers).filter(({ article }) => article.topic === topic && article.lang === lang);
  const found = base.articles.find(({ meta }) => meta.id === topic && meta.lang === lang) ?? own[0];
  return (
    found &&
    sameAsking(
      [...found.short, ...found.more]
        .flatMap(sentencesOf)
        .map(({ text }) => text)
        .join(' '),
    )
  );
}
