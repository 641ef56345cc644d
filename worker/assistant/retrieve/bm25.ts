import type { Bm25Index } from './index-data.ts';
import { termWeight } from './query.ts';

/** Settings of BM25: the customary middle of the range, which no measurement here improved on. */
const K1 = 1.2;
const B = 0.75;
/** Pairs of words that nobody wrote are the rule, not a sign that the message is foreign: they count less in the sum. */
const UNKNOWN_PAIR = 0.25;

/**
 * Weighs one term in one topic's document (BM25).
 *
 * @param count weighted times the term occurs in the document; 0 gives 0
 * @param length weighted length of the document, in terms
 * @returns a score without unit, 0 to `K1 + 1`, before rarity
 * @see Robertson & Zaragoza (2009), "The Probabilistic Relevance Framework: BM25 and Beyond", section 3
 */
export function saturation(count: number, length: number, meanLength: number): number {
  return (count * (K1 + 1)) / (count + K1 * (1 - B + (B * length) / meanLength));
}

/**
 * How much a term tells: the fewer topics hold it, the more.
 * @param spread number of topics that hold the term
 * @throws {RangeError} when there are no topics: an index without topics is a build fault
 */
export function rarity(spread: number, topics: number): number {
  if (topics === 0) throw new RangeError('rarity: the index has no topics');
  return Math.log(1 + (topics - spread + 0.5) / (spread + 0.5));
}

/** The index ready to be asked. */
export interface Bm25 {
  /** Adds each topic's score to `scores`, as a share (0 to 1) of what a document made of the query alone would get. */
  score(terms: readonly string[], scores: Float64Array): void;
}

export function createBm25(index: Bm25Index, topics: number): Bm25 {
  const places = new Map(index.terms.map((term, i) => [term, i]));
  const unknown = rarity(0, topics);
  return {
    score(terms, scores) {
      const found: { place: number; weight: number }[] = [];
      let ideal = 0;
      for (const term of new Set(terms)) {
        const place = places.get(term);
        const weight = termWeight(term) * (place === undefined ? unknown : (index.rarity[place] ?? 0) / 100);
        ideal += weight * (K1 + 1) * (place === undefined && term.includes(' ') ? UNKNOWN_PAIR : 1);
        if (place !== undefined) found.push({ place, weight });
      }
      for (const { place, weight } of found) {
        const list = index.postings[place] ?? [];
        for (let i = 0; i < list.length; i += 2) {
          const topic = list[i] ?? 0;
          scores[topic] = (scores[topic] ?? 0) + (weight * (list[i + 1] ?? 0)) / 1000 / ideal;
        }
      }
    },
  };
}
