import { stem } from '../read/stem.ts';
import { wordsOfPlain } from '../read/tokens.ts';
import type { Lang } from '../types.ts';
import type { Speller } from './spelling.ts';

/** A term and how much it counts, 0 to 1. */
export type WeightedTerms = Map<string, number>;

/** Weight of a pair of neighbouring stems beside a single stem: pairs tell more, but each is rare. */
const PAIR_WEIGHT = 0.7;
/** A repaired spelling is a guess. */
const REPAIRED_WEIGHT = 0.85;

/** Single stems and neighbouring pairs (with start `^` and end `$`) of a text, as the index holds them. */
export function termsOf(words: readonly string[], lang: Lang): string[] {
  const stems = words.map((word) => stem(word, lang));
  const marked = ['^', ...stems, '$'];
  return [...stems, ...marked.slice(1).map((word, i) => `${marked[i] ?? ''} ${word}`)];
}

/**
 * The terms a message is looked up by. Unknown words are repaired; what stays unknown is kept, because a message made of
 * words nobody here ever wrote must score low, not be judged by the one word it shares.
 *
 * @param plain output of `plainText`
 * @param extra words of the topic talked about before, for a message that leans on it
 */
export function queryTerms(plain: string, lang: Lang, speller: Speller, extra: readonly string[] = [], extraWeight = 0): WeightedTerms {
  const typed = wordsOfPlain(plain);
  const repaired = typed.map((word) => speller.repair(word) ?? word);
  const terms: WeightedTerms = new Map();
  for (const term of termsOf(repaired, lang)) terms.set(term, term.includes(' ') ? PAIR_WEIGHT : 1);
  typed.forEach((word, i) => {
    if (repaired[i] !== word) terms.set(stem(repaired[i] ?? word, lang), REPAIRED_WEIGHT);
  });
  for (const word of extra) {
    const term = stem(word, lang);
    if (!terms.has(term)) terms.set(term, extraWeight);
  }
  return terms;
}
