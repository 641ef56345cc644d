import type { Candidate, TopicId } from '../types.ts';
import type { Calibration } from './index-data.ts';

/** A topic and how well it matches; not a probability yet. */
export interface Scored {
  readonly topic: TopicId;
  readonly score: number;
}

/**
 * Turns scores into probabilities by Platt's method, with constants fitted at build time on phrasings left out of training.
 * @param scored best first
 * @see Platt (1999), "Probabilistic Outputs for Support Vector Machines"
 */
export function calibrate(scored: readonly Scored[], how: Calibration, most: number): Candidate[] {
  return scored.slice(0, most).map(({ topic, score }, i) => {
    const rival = scored[i === 0 ? 1 : 0]?.score ?? 0;
    const z = how.bias + how.score * score + how.margin * (score - rival);
    return { topic, score: 1 / (1 + Math.exp(-z)) };
  });
}
