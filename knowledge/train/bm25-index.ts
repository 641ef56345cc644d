import { words } from '../../worker/assistant/read/tokens.ts';
import { rarity, saturation } from '../../worker/assistant/retrieve/bm25.ts';
import type { Bm25Index } from '../../worker/assistant/retrieve/index-data.ts';
import { termsOf, termWeight } from '../../worker/assistant/retrieve/query.ts';
import type { Lang } from '../../worker/assistant/types.ts';
import type { TopicText } from './topic-text.ts';

/** A word of the article counts this much beside a word of a phrasing: people ask in their own words, not in ours. */
const BODY_WEIGHT = 0.15;

/** One document a topic: its phrasings, title and body. */
export function buildBm25(lang: Lang, texts: readonly TopicText[]): Bm25Index {
  const documents = texts.map((text) => countTerms(text, lang));
  const lengths = documents.map((counts) => [...counts.values()].reduce((sum, n) => sum + n, 0));
  const meanLength = lengths.reduce((sum, n) => sum + n, 0) / Math.max(1, lengths.length);
  const terms = [...new Set(documents.flatMap((counts) => [...counts.keys()]))].sort();
  const places = new Map(terms.map((term, i) => [term, i]));
  const postings: number[][] = terms.map(() => []);
  documents.forEach((counts, topic) => {
    for (const [term, count] of counts) postings[places.get(term) ?? 0]?.push(topic, Math.round(1000 * saturation(count, lengths[topic] ?? 0, meanLength)));
  });
  return { terms, rarity: postings.map((list) => Math.round(100 * rarity(list.length / 2, texts.length))), postings };
}

function countTerms(text: TopicText, lang: Lang): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (term: string, weight: number): void => void counts.set(term, (counts.get(term) ?? 0) + weight);
  for (const phrasing of text.phrasings) for (const term of termsOf(words(phrasing), lang)) add(term, termWeight(term));
  // Only single words of the body: its pairs are our style, not the visitors'.
  for (const word of words(text.body)) add(termsOf([word], lang)[0] ?? word, BODY_WEIGHT);
  return counts;
}
