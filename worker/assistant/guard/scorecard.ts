import type { Normal } from '../read/normalise.ts';
import type { Phrase } from './match/pattern.ts';
import type { Text } from './match/text.ts';
import type { Hit } from './rule.ts';
import { scopesOf } from './scopes.ts';

/** One thing that may be said, in any of the three languages, and how much it speaks for a behaviour, or against it. */
export interface Evidence {
  /** What it shows: `a tool to measure with`. */
  readonly about: string;
  /** Above 0 it speaks for the behaviour, below 0 against it. */
  readonly points: number;
  readonly says: Phrase;
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
  /** What must be said somewhere, however many points there are: a state alone asks nothing. */
  readonly onlyIf?: Phrase;
  /** What settles the matter against it, however many points there are. */
  readonly unless?: Phrase;
}

/** Whether the sentences of a message that say the most reach the points; each piece of evidence counts once. */
function reaches(card: Scorecard, message: Normal): boolean {
  return scopesOf(message).window.some((text) => adds(card, text) && (card.onlyIf?.test(text) ?? true) && !card.unless?.test(text));
}

function adds({ evidence, enough }: Scorecard, text: Text): boolean {
  // what may speak for it is added up first: words alone tell that most texts stay below
  let sum = 0;
  for (const { points, says } of evidence) if (points > 0) says.prepare();
  for (const { points, says } of evidence) if (points > 0 && says.possible(text)) sum += points;
  for (const { points, says } of evidence) {
    if (sum < enough) return false;
    // points that may be had were counted, and are taken back where nothing was said
    if (points > 0 ? says.possible(text) && !says.test(text) : says.test(text)) sum -= Math.abs(points);
  }
  return sum >= enough;
}

export function scored(card: Scorecard, message: Normal): Hit[] {
  return reaches(card, message) ? [{ rule: card.id, variants: [], risk: 0, weak: false }] : [];
}
