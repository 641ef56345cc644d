import { wordsOfPlain } from '../read/tokens.ts';
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
