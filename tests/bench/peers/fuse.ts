import { library } from '../library.ts';
import { bestOfEach, lineDocuments, MOST_DOCUMENTS, type Peer } from '../peer.ts';

interface Fuse {
  search(question: string, options: object): { readonly refIndex: number; readonly score: number }[];
  getIndex(): { toJSON(): unknown };
}
type Library = new (docs: readonly object[], options: object) => Fuse;

/** Stricter than its default 0.6, at which nearly every word is like every other. */
const THRESHOLD = 0.1;

export const fuse: Peer = {
  name: 'Fuse.js',
  packages: ['fuse.js'],
  setUp: 'one document a line; `useTokenSearch`, as its guide says for questions of many words, `ignoreLocation`, `ignoreDiacritics`, threshold 0.1',
  scores: true,
  async build(texts) {
    const Search = await library<Library>('fuse.js');
    const { docs, topicOf } = lineDocuments(texts);
    const options = { keys: ['text'], includeScore: true, useTokenSearch: true, ignoreLocation: true, ignoreDiacritics: true, threshold: THRESHOLD };
    const index = new Search(docs, options);
    return {
      rank: (question) =>
        bestOfEach(index.search(question, { limit: MOST_DOCUMENTS }).map(({ refIndex, score }) => ({ topic: topicOf[refIndex] ?? '', score: 1 - score }))),
      // Its index holds the texts, but results are handed out from the documents: both are needed.
      indexBytes: () => Buffer.from(JSON.stringify([docs, index.getIndex().toJSON()])),
    };
  },
};
