import { words } from '../../worker/assistant/read/tokens.ts';
import type { Query } from '../../worker/assistant/retrieve/query.ts';
import type { TopicId } from '../../worker/assistant/types.ts';

/** What a topic is found by, in one language. */
export interface TopicText {
  readonly topic: TopicId;
  /** Ways of asking, the title first. */
  readonly phrasings: readonly string[];
  /** The article's text, or ''. */
  readonly body: string;
}

/** A phrasing as the engine reads a message; its own words are the known ones, so nothing is repaired. */
export function asQuery(phrasing: string): Query {
  const own = words(phrasing);
  return { words: own, typed: own };
}

/**
 * Words for spelling repair, most frequent first. One found once, in phrasings only, may itself be a typo: it is left out.
 * @param lexicon words and phrases that are spelled right
 */
export function vocabulary(texts: readonly TopicText[], lexicon: readonly string[]): string[] {
  const inPhrasings = new Map<string, number>();
  const spelledRight = new Set<string>();
  for (const text of texts) {
    for (const phrasing of text.phrasings) for (const word of words(phrasing)) inPhrasings.set(word, (inPhrasings.get(word) ?? 0) + 1);
    for (const word of words(text.body)) spelledRight.add(word);
  }
  for (const entry of lexicon) for (const word of words(entry)) spelledRight.add(word);
  const count = (word: string): number => inPhrasings.get(word) ?? 0;
  return [...new Set([...inPhrasings.keys(), ...spelledRight])]
    .filter((word) => word.length >= 3 && !/\d/.test(word) && (spelledRight.has(word) || count(word) >= 2))
    .sort((a, b) => count(b) - count(a) || (a < b ? -1 : 1));
}
