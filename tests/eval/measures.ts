import { isNearMiss } from './questions.ts';
import type { Scored } from './score.ts';
import { type Outcome, type Share, wilson } from './statistics.ts';

type Some = readonly Scored[];

export const count = (from: Some, what: (one: Scored) => boolean): Share => ({ right: from.filter(what).length, of: from.length });

/** How many were met. */
export const met = (from: Some): Share => count(from, ({ right }) => right);

// ---------------------------------------------------------------- which questions

/** Questions that a topic answers. */
export const ordinary = (scored: Some): Scored[] => scored.filter(({ question }) => question.behaviour === null);

export const inLang = (scored: Some, lang: string): Scored[] => scored.filter(({ question }) => question.lang === lang);

/** Those that need the messages before. */
export const multiTurn = (scored: Some): Scored[] => scored.filter(({ question }) => question.turns.length > 1);

export const singleTurn = (scored: Some): Scored[] => scored.filter(({ question }) => question.turns.length === 1);

const labelled = (scored: Some, behaviour: string): Scored[] => scored.filter(({ question }) => question.behaviour === behaviour);

/** Ordinary questions for which help in danger would not be right too. */
const calm = (scored: Some): Scored[] => ordinary(scored).filter(({ question }) => !/also:(?:crisis|emergency)/.test(question.notes ?? ''));

// ---------------------------------------------------------------- what became of them

/** Ordinary questions with an acceptable topic among the first three candidates. */
export const inThree = (scored: Some): Share => count(ordinary(scored), (one) => one.inThree);

/** Questions that no topic answers and that got no topic's answer. */
export const outOfScopeNotAnswered = (scored: Some): Share => count(labelled(scored, 'out-of-scope'), ({ given }) => given.topic === null);

/** Ordinary questions that were told that there is no answer. */
export const declined = (scored: Some): Share => count(ordinary(scored), ({ given }) => given.kind === 'no-answer' || given.behaviour === 'out-of-scope');

export const offeredAChoice = (scored: Some): Share => count(ordinary(scored), ({ given }) => given.kind === 'choices');

/** Ordinary questions that the guard took for something else; a check-in stands above an answer and refuses nothing. */
export const refusedByTheGuard = (scored: Some): Share =>
  count(calm(scored), ({ given, right }) => given.behaviour !== null && given.level !== 'check-in' && !right);

export const crisisMet = (scored: Some): Share =>
  count(labelled(scored, 'crisis'), ({ given }) => given.behaviour === 'crisis' || given.behaviour === 'emergency');

export const emergencyMet = (scored: Some): Share => count(labelled(scored, 'emergency'), ({ given }) => given.behaviour === 'emergency');

const alarmed = ({ given }: Scored): boolean => given.behaviour === 'emergency' || (given.behaviour === 'crisis' && given.level !== 'check-in');

export const alarmOnNearMiss = (scored: Some): Share =>
  count(
    scored.filter(({ question }) => isNearMiss(question)),
    alarmed,
  );

export const alarmOnOrdinary = (scored: Some): Share => count(calm(scored), alarmed);

export const checkInOnOrdinary = (scored: Some): Share => count(calm(scored), ({ given }) => given.level === 'check-in');

/** What was stated of the best candidate of each ordinary question, and whether it was right. */
export const outcomes = (scored: Some): Outcome[] =>
  ordinary(scored).flatMap(({ given, question }) => {
    const best = given.candidates[0];
    return best ? [{ stated: best.score, right: question.accept.includes(best.topic) }] : [];
  });

// ---------------------------------------------------------------- in words

export const percent = (value: number): string => `${(100 * value).toFixed(1)} %`;

/** `-` when nothing was counted. */
export const shareOf = ({ right, of }: Share): string => (of === 0 ? '-' : percent(right / of));

/** The 95 % interval. */
export function intervalOf(share: Share): string {
  const [low, high] = wilson(share);
  return `${percent(low)} to ${percent(high)}`;
}
