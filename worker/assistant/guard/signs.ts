import type { Normal } from '../read/normalise.ts';
import type { Lang } from '../types.ts';
import { type Hit, sentencesOf } from './rule.ts';
import { respell } from './spelling.ts';

/**
 * A sign made of parts that may stand in any order: “how much”, “should I” and “lozenge” rather than one phrase. Where
 * word order tells nothing, this reaches far more ways of saying a thing than a single pattern.
 */
export interface Sign {
  /** Unique, and tells what it sees: `dose-request/en/how-much`. Kept in records, so it never quotes a visitor. */
  readonly id: string;
  readonly lang: Lang | 'any';
  /** All of them must be said. */
  readonly says: readonly RegExp[];
  /** None of them may be said beside it. */
  readonly unless?: readonly RegExp[];
  /** How far apart the parts may stand: in one sentence (the default), or anywhere in the message. */
  readonly within?: 'sentence' | 'message';
  readonly variants?: readonly string[];
}

/** What the parts of a sign are looked for in. */
interface Scopes {
  readonly sentence: readonly string[];
  readonly message: readonly string[];
  /** Runs of up to three sentences. */
  readonly window: readonly string[];
}
/** Every detector asks for the scopes of the same message; they are worked out once. */
const known = new WeakMap<Normal, Scopes>();

function scopesOf(message: Normal): Scopes {
  const before = known.get(message);
  if (before) return before;
  const readings = [...new Set(message.readings.filter((reading) => reading === message.plain || !onlyJoined(reading, message.plain)).map(respell))];
  const sentences = readings.map(sentencesOf);
  const scopes: Scopes = { message: readings, sentence: [...new Set(sentences.flat())], window: [...new Set(sentences.flatMap(runs))] };
  known.set(message, scopes);
  return scopes;
}

const RUN = 3;

/** Neighbouring sentences, as people write one thought in two or three of them. */
function runs(sentences: readonly string[]): string[] {
  if (sentences.length <= RUN) return [sentences.join(' . ')];
  return sentences.slice(RUN - 1).map((_, i) => sentences.slice(i, i + RUN).join(' . '));
}

/** Every run of up to three sentences of a message, in each of its readings. At least one. */
export const windowsOf = (message: Normal): readonly string[] => scopesOf(message).window;

/** Letters spelled one by one: `i g n o r e`. */
const SPELLED_OUT = /(?<![^ ])[a-z] [a-z] [a-z](?![^ ])/;

/**
 * A reading that only joins words of the plain one. Where letters were spaced to slip past, it shows what was meant;
 * elsewhere it is a hyphen (`puis-je`), and joining hides the words that make a sign harmless.
 */
function onlyJoined(reading: string, plain: string): boolean {
  return !SPELLED_OUT.test(plain) && reading.replaceAll(' ', '') === plain.replaceAll(' ', '');
}

function said(sign: Sign, text: string): boolean {
  return sign.says.every((part) => part.test(text)) && !sign.unless?.some((part) => part.test(text));
}

/**
 * The signs that a message shows, tested on each of its readings.
 *
 * @returns one hit for each {@link Sign} seen, in the order of the table
 */
export function signsIn(signs: readonly Sign[], message: Normal): Hit[] {
  const scopes = scopesOf(message);
  return signs
    .filter((sign) => scopes[sign.within ?? 'sentence'].some((text) => said(sign, text)))
    .map((sign) => ({ rule: sign.id, variants: sign.variants ?? [], risk: 0, weak: false }));
}
