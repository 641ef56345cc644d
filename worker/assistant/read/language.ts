import type { LanguageModel } from '../retrieve/index-data.ts';
import { LANGS, type Lang } from '../types.ts';
import { wordsOfPlain } from './tokens.ts';

/**
 * How much more likely (log-odds, natural) another language must be than the one in use before it takes over: the more
 * words there are, the less is needed. One word alone is often a name, a borrowed word or a typo.
 */
const SWITCH_FROM: readonly number[] = [Number.POSITIVE_INFINITY, 7, 4.5, 3];

/** What tells one word's language: the word itself and its character trigrams, start and end marked. */
export function languageFeatures(word: string): string[] {
  const marked = `^${word}$`;
  const trigrams = Array.from({ length: Math.max(1, marked.length - 2) }, (_, i) => marked.slice(i, i + 3));
  return [`=${word}`, ...trigrams];
}

/**
 * Names the language of a message by naive Bayes over words and character trigrams, learned from our own phrasings.
 *
 * @param plain output of `plainText`
 * @param inUse language of the page or of the conversation: kept unless the message clearly speaks another
 */
export function identify(plain: string, inUse: Lang, model: LanguageModel): Lang {
  const words = wordsOfPlain(plain).filter((word) => !/\d/.test(word));
  // "ok", "no", "si": words of every language.
  if (words.length === 1 && (words[0]?.length ?? 0) < 3) return inUse;
  const scores = LANGS.map(() => 0);
  for (const feature of words.flatMap(languageFeatures)) {
    model.grams[feature]?.forEach((weight, i) => {
      scores[i] = (scores[i] ?? 0) + weight / 100;
    });
  }
  const needed = SWITCH_FROM[Math.min(words.length, SWITCH_FROM.length - 1)] ?? 0;
  const own = scores[LANGS.indexOf(inUse)] ?? 0;
  const best = LANGS.reduce((a, b) => ((scores[LANGS.indexOf(b)] ?? 0) > (scores[LANGS.indexOf(a)] ?? 0) ? b : a), inUse);
  return (scores[LANGS.indexOf(best)] ?? 0) - own >= needed ? best : inUse;
}
