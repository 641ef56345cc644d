import { library } from '../library.ts';
import { bestOfEach, MOST_DOCUMENTS, type Peer, topicDocuments, WORDS } from '../peer.ts';

interface Index {
  add(id: number, text: string): void;
  search(question: string, options: object): readonly number[];
  export(take: (key: string, data: string | undefined) => void): unknown;
}
interface Library {
  readonly Index: new (options: object) => Index;
  readonly Encoder: new (...options: readonly object[]) => object;
  readonly Charset: { readonly Normalize: object };
}

/** Slots of its scoring; its guide says that long texts need more than the few there are at first. */
const RESOLUTION = 100;

export const flexsearch: Peer = {
  name: 'FlexSearch',
  packages: ['flexsearch', '@orama/stopwords'],
  setUp:
    'one document a topic; its language preset (Spanish, which has none: stop words); `suggest: true`, so that not every word must be there; resolution 100',
  scores: false,
  async build(texts, lang) {
    const { Index, Encoder, Charset } = await library<Library>('flexsearch');
    const preset =
      lang === 'es'
        ? { filter: new Set((await library<{ stopwords: string[] }>(`@orama/stopwords/${WORDS[lang]}`)).stopwords) }
        : await library<object>(`flexsearch/lang/${lang}`);
    const { docs, topicOf } = topicDocuments(texts);
    const index = new Index({ resolution: RESOLUTION, encoder: new Encoder(Charset.Normalize, preset) });
    for (const { id, text } of docs) index.add(id, text);
    return {
      rank: (question) => bestOfEach(index.search(question, { limit: MOST_DOCUMENTS, suggest: true }).map((id) => ({ topic: topicOf[id] ?? '', score: 0 }))),
      async indexBytes() {
        const parts: string[] = [];
        await index.export((_, data) => void parts.push(data ?? ''));
        return Buffer.from(parts.join('\n'));
      },
    };
  },
};
