import type { Candidate, TopicId } from '../types.ts';
import type { Calibration } from './index-data.ts';

/** A topic and how well it matches; not a probability yet. */
export interface Scored {
  readonly topic: TopicId;
  readonly score: number;
}

/** What a ranker found. */
export interface Ranked {
  /** Every topic, best first. */
  readonly scored: readonly Scored[];
  /** How much of the message the model knows, 0 to 1. */
  readonly known: number;
}

/**
 * Turns scores into probabilities by Platt's method, with constants fitted at build time on phrasings left out of training.
 * @see Platt (1999), "Probabilistic Outputs for Support Vector Machines"
 */
export function calibrate({ scored, known }: Ranked, how: Calibration, most: number): Candidate[] {
  return scored.slice(0, most).map(({ topic, score }, i) => {
    const rival = scored[i === 0 ? 1 : 0]?.score ?? 0;
    const z = how.bias + how.score * score + how.margin * (score - rival) + how.known * known;
    return { topic, score: 1 / (1 + Math.exp(-z)) };
  });
}
