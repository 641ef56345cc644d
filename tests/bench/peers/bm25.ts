import { stem } from '../../../worker/assistant/read/stem.ts';
import { words } from '../../../worker/assistant/read/tokens.ts';
import type { Lang, TopicId } from '../../../worker/assistant/types.ts';
import type { Peer } from '../peer.ts';

/** The customary middle of their ranges. */
const K1 = 1.2;
const B = 0.75;

interface Index {
  readonly topics: readonly TopicId[];
  /** Stem → topic number and weight, in turn. */
  readonly postings: Readonly<Record<string, readonly number[]>>;
}

/**
 * The baseline: one document a topic, of its title and all ways of asking, read by the same normaliser and stemmer as this
 * engine. What it lacks is all that is learned: that is what the difference shows.
 *
 * @see Robertson & Zaragoza (2009), "The Probabilistic Relevance Framework: BM25 and Beyond", section 3
 */
export const bm25: Peer = {
  name: 'BM25 alone',
  packages: [],
  setUp: 'one document a topic; normaliser and stemmer of this project; k1 = 1.2, b = 0.75',
  scores: true,
  build(texts, lang) {
    const documents = texts.map(({ topic, lines }) => ({ topic, counts: countsOf(lines, lang) }));
    const index = weighed(documents);
    const postings = new Map(Object.entries(index.postings));
    return {
      rank(question) {
        const scores = new Float64Array(index.topics.length);
        for (const term of new Set(stemsOf(question, lang))) {
          const list = postings.get(term) ?? [];
          for (let i = 0; i < list.length; i += 2) scores[list[i] ?? 0] = (scores[list[i] ?? 0] ?? 0) + (list[i + 1] ?? 0);
        }
        return index.topics.map((topic, i) => ({ topic, score: scores[i] ?? 0 })).sort((a, b) => b.score - a.score);
      },
      indexBytes: () => Buffer.from(JSON.stringify(index)),
    };
  },
};

const stemsOf = (text: string, lang: Lang): string[] => words(text).map((word) => stem(word, lang));

function countsOf(lines: readonly string[], lang: Lang): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of lines.flatMap((text) => stemsOf(text, lang))) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

/** Rarity × saturation of every term in every document, so that a question only adds up. */
function weighed(documents: readonly { readonly topic: TopicId; readonly counts: ReadonlyMap<string, number> }[]): Index {
  const lengths = documents.map(({ counts }) => [...counts.values()].reduce((sum, n) => sum + n, 0));
  const mean = lengths.reduce((sum, length) => sum + length, 0) / documents.length;
  const spread = new Map<string, number>();
  for (const { counts } of documents) for (const term of counts.keys()) spread.set(term, (spread.get(term) ?? 0) + 1);
  const postings: Record<string, number[]> = Object.create(null);
  documents.forEach(({ counts }, i) => {
    for (const [term, count] of counts) {
      const among = spread.get(term) ?? 0;
      const rarity = Math.log(1 + (documents.length - among + 0.5) / (among + 0.5));
      const saturation = (count * (K1 + 1)) / (count + K1 * (1 - B + (B * (lengths[i] ?? 0)) / mean));
      postings[term] ??= [];
      postings[term].push(i, Math.round(1000 * rarity * saturation) / 1000);
    }
  });
  return { topics: documents.map(({ topic }) => topic), postings };
}
