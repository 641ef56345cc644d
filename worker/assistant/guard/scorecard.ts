import type { Normal } from '../read/normalise.ts';
import type { Hit } from './rule.ts';
import { windowsOf } from './signs.ts';

/** One thing that may be said, in any of the three languages, and how much it speaks for a behaviour, or against it. */
export interface Evidence {
  /** What it shows: `a tool to measure with`. */
  readonly about: string;
  /** Above 0 it speaks for the behaviour, below 0 against it. */
  readonly points: number;
  readonly says: RegExp;
}

/**
 * Adds up what a message says. Signs in a fixed order see what they were written for; a card also sees requests in words
 * that nobody thought of together, because each thing said counts on its own.
 */
export interface Scorecard {
  /** Unique: `dose-request/any/scorecard`. Kept in records. */
  readonly id: string;
  readonly evidence: readonly Evidence[];
  /** Points from which the behaviour is seen. */
  readonly enough: number;
  /** What settles the matter against it, however many points there are. */
  readonly unless?: RegExp;
}

/** Points of the sentences of a message that say the most; each piece of evidence counts once. */
export function score(card: Scorecard, message: Normal): number {
  const points = (text: string): number => card.evidence.reduce((sum, { points, says }) => (says.test(text) ? sum + points : sum), 0);
  return Math.max(
    0,
    ...windowsOf(message)
      .filter((text) => !card.unless?.test(text))
      .map(points),
  );
}

export function scored(card: Scorecard, message: Normal): Hit[] {
  return score(card, message) >= card.enough ? [{ rule: card.id, variants: [], risk: 0, weak: false }] : [];
}
