import type { Candidate, TopicId } from '../types.ts';

/** A topic and how well it matches; not a probability yet. */
export interface Scored {
  readonly topic: TopicId;
  readonly score: number;
}

/** What a ranker found. */
export interface Ranked {
  /** Every topic, best first. */
  readonly scored: readonly Scored[];
  /** The score of "something else", on the same scale. */
  readonly none: number;
}

/** Constants of two logistic curves, fitted at build time on phrasings left out of training. */
export interface Calibration {
  /** P(this topic is right): score, lead over the best other topic, lead over "something else". */
  readonly right: Curve;
  /** P(nothing of ours is right), from the same three numbers of the best topic. */
  readonly nothing: Curve;
}
export interface Curve {
  readonly bias: number;
  readonly score: number;
  readonly lead: number;
  readonly overNone: number;
}

/** What the curves look at, for the candidate at a place. */
export function signalsOf({ scored, none }: Ranked, place: number): Omit<Curve, 'bias'> {
  const score = scored[place]?.score ?? 0;
  const rival = scored[place === 0 ? 1 : 0]?.score ?? 0;
  return { score, lead: score - rival, overNone: score - none };
}

/** @see Platt (1999), "Probabilistic Outputs for Support Vector Machines" */
export function probability(curve: Curve, { score, lead, overNone }: Omit<Curve, 'bias'>): number {
  return 1 / (1 + Math.exp(-(curve.bias + curve.score * score + curve.lead * lead + curve.overNone * overNone)));
}

/** The best topics as probabilities, each by itself: they need not add up to 1. */
export function calibrate(ranked: Ranked, { right }: Calibration, most: number): Candidate[] {
  return ranked.scored.slice(0, most).map(({ topic }, place) => ({ topic, score: probability(right, signalsOf(ranked, place)) }));
}
