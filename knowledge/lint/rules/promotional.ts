import { isDenied, isLeftOpen, isQuestion } from '../denial.ts';
import type { TextRule } from '../rule.ts';
import { errorAt } from '../text.ts';
import { WORDS } from '../words.ts';

/**
 * Nothing promises, praises or hurries. A word of promise may stand where the sentence plainly denies it or calls it wrong,
 * and, unless it is hype, where it is asked.
 */
export const promotional: TextRule = (passage) => {
  const { text, lang, leadIn = '' } = passage;
  const { promotional: terms, denial } = WORDS[lang];
  const warned = denial.wrong.test(leadIn);
  return terms.flatMap(({ pattern, say, mayBeAsked = false }) =>
    [...text.matchAll(new RegExp(pattern, `${pattern.flags}g`))].flatMap(({ 0: word, index }) => {
      const isStated = isQuestion(text) ? !mayBeAsked : !isDenied(text, index, index + word.length, denial) && !(mayBeAsked && isLeftOpen(text, index, denial));
      if (warned || !isStated) return [];
      return errorAt(passage, 'promotional', word, `“${word}” promises or praises; ${say}`);
    }),
  );
};
