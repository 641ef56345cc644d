import { stem } from '../read/stem.ts';
import { wordsOfPlain } from '../read/tokens.ts';
import type { Lang } from '../types.ts';
import type { Speller } from './spelling.ts';

/** A message as it is looked up. */
export interface Query {
  /** As typed. */
  readonly typed: readonly string[];
  /** Unknown words repaired; what stays unknown is kept. */
  readonly words: readonly string[];
}

/** @param plain output of `plainText` */
export function readQuery(plain: string, speller: Speller): Query {
  const typed = wordsOfPlain(plain);
  return { typed, words: typed.map((word) => speller.repair(word) ?? word) };
}

/** Single stems and neighbouring pairs (with start `^` and end `$`) of a text: the terms of BM25. */
export function termsOf(words: readonly string[], lang: Lang): string[] {
  const stems = words.map((word) => stem(word, lang));
  const marked = ['^', ...stems, '$'];
  return [...stems, ...marked.slice(1).map((word, i) => `${marked[i] ?? ''} ${word}`)];
}

/** Weight of a term: a pair tells more than a word, but each is rare. */
export const termWeight = (term: string): number => (term.includes(' ') ? 0.7 : 1);
