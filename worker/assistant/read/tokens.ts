import { plainText } from './normalise.ts';

/**
 * Words of a message or of a phrasing, in order, lower case, without accents. Stop words stay: they carry "how", "why",
 * "can I", which tell one topic from another.
 */
export function words(text: string): string[] {
  return wordsOfPlain(plainText(text));
}

/** The same for text that {@link plainText} has been through. The signs of percent and dollar are words: they tell a share or a price. */
export function wordsOfPlain(plain: string): string[] {
  return plain.match(/[\p{L}\p{N}]+|%|\$(?!\$)/gu) ?? [];
}
