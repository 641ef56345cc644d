import { words } from '../../worker/assistant/read/tokens.ts';
import type { TopicId } from '../../worker/assistant/types.ts';

/** What a topic is found by, in one language. */
export interface TopicText {
  readonly topic: TopicId;
  /** Ways of asking, the title first. */
  readonly phrasings: readonly string[];
  /** The article's text, or ''. */
  readonly body: string;
}

/** Words for spelling repair, most frequent first. One found once, in phrasings only, may itself be a typo: it is left out. */
export function vocabulary(texts: readonly TopicText[]): string[] {
  const inPhrasings = new Map<string, number>();
  const inBodies = new Set<string>();
  for (const text of texts) {
    for (const phrasing of text.phrasings) for (const word of words(phrasing)) inPhrasings.set(word, (inPhrasings.get(word) ?? 0) + 1);
    for (const word of words(text.body)) inBodies.add(word);
  }
  const count = (word: string): number => inPhrasings.get(word) ?? 0;
  return [...new Set([...inPhrasings.keys(), ...inBodies])]
    .filter((word) => word.length >= 3 && !/\d/.test(word) && (inBodies.has(word) || count(word) >= 2))
    .sort((a, b) => count(b) - count(a) || (a < b ? -1 : 1));
}
