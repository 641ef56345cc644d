/** Settings of BM25; the customary middle of the range, which no measurement here improved on. */
export const K1 = 1.2;
export const B = 0.75;

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
