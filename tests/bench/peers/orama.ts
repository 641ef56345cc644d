import { library } from '../library.ts';
import { bestOfEach, lineDocuments, MOST_DOCUMENTS, type Peer, WORDS } from '../peer.ts';

interface Hits {
  readonly hits: readonly { readonly id: string; readonly score: number }[];
}
interface Library {
  create(options: object): object;
  insert(db: object, doc: object): unknown;
  search(db: object, query: object): Hits | Promise<Hits>;
  save(db: object): unknown;
}

export const orama: Peer = {
  name: 'Orama',
  packages: ['@orama/orama', '@orama/stopwords'],
  setUp:
    'one document a line, which found more than one a topic; full text with the tokenizer and stop words of the language; neither its stemmer nor `tolerance: 1`, both of which made it worse',
  scores: true,
  async build(texts, lang) {
    const { create, insert, search, save } = await library<Library>('@orama/orama');
    const { stopwords } = await library<{ stopwords: string[] }>(`@orama/stopwords/${WORDS[lang]}`);
    const { docs, topicOf } = lineDocuments(texts);
    const db = create({ schema: { text: 'string' }, components: { tokenizer: { language: WORDS[lang], stopWords: stopwords } } });
    for (const { id, text } of docs) await insert(db, { id: String(id), text });
    return {
      async rank(question) {
        const { hits } = await search(db, { term: question, limit: MOST_DOCUMENTS });
        return bestOfEach(hits.map(({ id, score }) => ({ topic: topicOf[Number(id)] ?? '', score })));
      },
      indexBytes: () => Buffer.from(JSON.stringify(save(db))),
    };
  },
};
