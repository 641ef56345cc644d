import type { Normal } from '../read/normalise.ts';
import { Text } from './match/text.ts';
import { respell } from './spelling.ts';

/** The texts of a message in which rules look for what they know. */
interface Scopes {
  /** Readings as they are. */
  readonly reading: readonly Text[];
  readonly sentence: readonly Text[];
  /** Readings with hurried spelling put right. */
  readonly message: readonly Text[];
  /** Every run of up to three sentences, in each reading. At least one. */
  readonly window: readonly Text[];
}
/** Every detector asks for the texts of the same message; they are worked out once. */
const known = new WeakMap<Normal, Scopes>();

export function scopesOf(message: Normal): Scopes {
  const before = known.get(message);
  if (before) return before;
  const respelled = [...new Set(message.readings.filter((reading) => reading === message.plain || !onlyJoined(reading, message.plain)).map(respell))];
  const sentences = respelled.map(sentencesOf);
  const texts = new Map<string, Text>();
  // most messages are one sentence in one reading: the same text then serves all scopes
  const textsOf = (all: readonly string[]): Text[] =>
    [...new Set(all)].map((text) => {
      const one = texts.get(text) ?? new Text(text);
      texts.set(text, one);
      return one;
    });
  const scopes: Scopes = {
    reading: textsOf(message.readings),
    message: textsOf(respelled),
    sentence: textsOf(sentences.flat()),
    window: textsOf(sentences.flatMap(runs)),
  };
  known.set(message, scopes);
  return scopes;
}

const RUN = 3;

/** Neighbouring sentences, as people write one thought in two or three of them. */
function runs(sentences: readonly string[]): string[] {
  if (sentences.length <= RUN) return [sentences.join(' . ')];
  return sentences.slice(RUN - 1).map((_, i) => sentences.slice(i, i + RUN).join(' . '));
}

/** Letters spelled one by one: `i g n o r e`. */
const SPELLED_OUT = /(?<![^ ])[a-z] [a-z] [a-z](?![^ ])/;

/**
 * A reading that only joins words of the plain one. Where letters were spaced to slip past, it shows what was meant;
 * elsewhere it is a hyphen (`puis-je`), and joining hides the words that make a sign harmless.
 */
function onlyJoined(reading: string, plain: string): boolean {
  return !SPELLED_OUT.test(plain) && reading.replaceAll(' ', '') === plain.replaceAll(' ', '');
}

/** The sentences of a reading; the mark that ends each is dropped. */
function sentencesOf(reading: string): string[] {
  return reading.split(/ [.?](?: |$)/).filter((sentence) => sentence !== '');
}
