import type { Candidate, Kind, Level } from '../../worker/assistant/types.ts';
import { alsoRight, eitherIsRight, type Question } from './questions.ts';

/** What of a reply is judged. */
export interface Given {
  readonly kind: Kind;
  readonly behaviour: string | null;
  readonly level: Level | null;
  readonly topic: string | null;
  readonly candidates: readonly Candidate[];
}

export interface Scored {
  readonly question: Question;
  readonly given: Given;
  readonly right: boolean;
  /** An acceptable topic is among the first three candidates (topic questions only). */
  readonly inThree: boolean;
}

/** Judges one reply by the labels of its question. */
export function score(question: Question, given: Given): Scored {
  const topicRight = given.topic !== null && question.accept.includes(given.topic);
  const behaviours = [...(question.behaviour ? [question.behaviour] : []), ...alsoRight(question)];
  const behaviourRight = given.behaviour !== null && behaviours.includes(given.behaviour);
  // A check-in stands above an answer; the answer below it is judged.
  const answered = given.behaviour === null || given.level === 'check-in';
  const right = question.behaviour === null ? (answered && topicRight) || behaviourRight : behaviourRight || (eitherIsRight(question) && topicRight);
  const inThree = right || given.candidates.slice(0, 3).some(({ topic }) => question.accept.includes(topic));
  return { question, given, right, inThree };
}
