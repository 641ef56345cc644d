import type { Review } from '../../../worker/assistant/types.ts';
import type { BaseRule } from '../rule.ts';
import { errorAt } from '../text.ts';

/** Nobody has signed anything, and a signature is not a word in a file. */
export const signed: BaseRule = ({ base }) => {
  const reviews: { file: string; line: number; review: Review }[] = [
    ...base.articles.map(({ file, reviewLine: line, meta: { review } }) => ({ file, line, review })),
    ...base.policy.map(({ file, lineOf, value: { review } }) => ({ file, line: lineOf(['review']), review })),
    ...base.clinics.flatMap(({ file, answers }) => answers.slice(0, 1).map(({ reviewLine: line, article: { review } }) => ({ file, line, review }))),
  ];
  return reviews
    .filter(({ review }) => review.status === 'signed')
    .map((place) => errorAt(place, 'signed', 'signed', 'there is no way yet for a clinician to sign; write status: unsigned'));
};
