import { library } from '../library.ts';
import { bestOfEach, type Peer, topicDocuments, unaccented } from '../peer.ts';

interface MiniSearch {
  addAll(docs: readonly object[]): void;
  search(question: string): { readonly id: number; readonly score: number }[];
}
type Library = new (options: object) => MiniSearch;

export const minisearch: Peer = {
  name: 'MiniSearch',
  packages: ['minisearch'],
  setUp: 'one document a topic; accents left out in `processTerm`; no `fuzzy`, stemmer or stop words, each of which found less, typos included',
  scores: true,
  async build(texts) {
    const Search = await library<Library>('minisearch');
    const { docs, topicOf } = topicDocuments(texts);
    const index = new Search({ fields: ['text'], processTerm: unaccented });
    index.addAll(docs);
    return {
      rank: (question) => bestOfEach(index.search(question).map(({ id, score }) => ({ topic: topicOf[id] ?? '', score }))),
      indexBytes: () => Buffer.from(JSON.stringify(index)),
    };
  },
};
