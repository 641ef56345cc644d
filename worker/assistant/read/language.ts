import type { LanguageModel } from '../retrieve/index-data.ts';
import { LANGS, type Lang } from '../types.ts';
import { wordsOfPlain } from './tokens.ts';

/** Log-odds (natural) that the evidence must reach before the message's language overrides the one in use. */
const SWITCH_FROM = 1.6;
/** What the language in use is worth, so that "ok" or "ketamine?" changes nothing. */
const PRIOR = 1.2;

/** Character trigrams of a word, with its start and end marked; a word of one letter gives one. */
export function trigrams(word: string): string[] {
  const marked = `^${word}$`;
  return Array.from({ length: Math.max(1, marked.length - 2) }, (_, i) => marked.slice(i, i + 3));
}

/**
 * Names the language of a message by naive Bayes over character trigrams, learned from our own phrasings.
 *
 * @param plain output of `plainText`
 * @param inUse language of the page or of the conversation: kept unless the message clearly speaks another
 */
export function identify(plain: string, inUse: Lang, model: LanguageModel): Lang {
  const scores = [0, 0, 0];
  for (const word of wordsOfPlain(plain)) {
    if (/\d/.test(word)) continue;
    for (const gram of trigrams(word)) {
      const weights = model.grams[gram];
      if (weights) for (let i = 0; i < 3; i++) scores[i] = (scores[i] ?? 0) + (weights[i] ?? 0) / 100;
    }
  }
  const own = (scores[LANGS.indexOf(inUse)] ?? 0) + PRIOR;
  let best: Lang = inUse;
  let bestScore = own + SWITCH_FROM;
  LANGS.forEach((lang, i) => {
    const score = scores[i] ?? 0;
    if (lang !== inUse && score > bestScore) {
      best = lang;
      bestScore = score;
    }
  });
  return best;
}
