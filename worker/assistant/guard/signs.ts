import type { Normal } from '../read/normalise.ts';
import type { Lang } from '../types.ts';
import type { Sayable } from './match/pattern.ts';
import type { Text } from './match/text.ts';
import type { Hit } from './rule.ts';
import { scopesOf } from './scopes.ts';

/**
 * A sign made of parts that may stand in any order: “how much”, “should I” and “lozenge” rather than one phrase. Where
 * word order tells nothing, this reaches far more ways of saying a thing than a single pattern.
 */
export interface Sign {
  /** Unique, and tells what it sees: `dose-request/en/how-much`. Kept in records, so it never quotes a visitor. */
  readonly id: string;
  readonly lang: Lang | 'any';
  /** All of them must be said. */
  readonly says: readonly Sayable[];
  /** None of them may be said beside it. */
  readonly unless?: readonly Sayable[];
  /** How far apart the parts may stand: in one sentence (the default), or anywhere in the message. */
  readonly within?: 'sentence' | 'message';
  readonly variants?: readonly string[];
}

/** Tables that have been used. */
const prepared = new WeakSet<readonly Sign[]>();

function said({ says, unless }: Sign, text: Text): boolean {
  // nearly every sign is ruled out here, by the words that it needs
  for (const part of says) if (!part.possible(text)) return false;
  return says.every((part) => part.test(text)) && !unless?.some((part) => part.test(text));
}

/**
 * The signs that a message shows, tested on each of its readings.
 *
 * @returns one hit for each {@link Sign} seen, in the order of the table
 */
export function signsIn(signs: readonly Sign[], message: Normal): Hit[] {
  const scopes = scopesOf(message);
  if (!prepared.has(signs)) {
    prepared.add(signs);
    for (const { says } of signs) says[0]?.prepare?.();
  }
  return signs
    .filter((sign) => scopes[sign.within ?? 'sentence'].some((text) => said(sign, text)))
    .map((sign) => ({ rule: sign.id, variants: sign.variants ?? [], risk: 0, weak: false }));
}
