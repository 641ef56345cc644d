import { sentencesOf } from '../../load/answer.ts';
import type { AnswerRule } from '../rule.ts';
import { errorAt, wordsOf } from '../text.ts';

/** What is read on a phone without scrolling. */
export const MAX_SHORT_WORDS = 70;

export const shortAnswerLength: AnswerRule = ({ file, short }) => {
  const sentences = short.flatMap(sentencesOf);
  const count = sentences.flatMap(({ text }) => wordsOf(text)).length;
  if (count <= MAX_SHORT_WORDS) return [];
  const line = sentences[0]?.line ?? 1;
  return [
    errorAt({ file, line }, 'short-answer-length', `${count} words`, `the short answer has ${count} words; move ${count - MAX_SHORT_WORDS} or more below a ##`),
  ];
};
