import { library } from '../library.ts';
import { bestOfEach, type Peer, topicDocuments } from '../peer.ts';

interface Pipeline {
  remove(step: unknown): void;
}
interface Builder {
  readonly pipeline: Pipeline;
  readonly searchPipeline: Pipeline;
  use(plugin: unknown): void;
  ref(field: string): void;
  field(name: string): void;
  add(doc: object): void;
}
interface Query {
  term(tokens: readonly unknown[], options: object): void;
}
interface Lunr {
  (set: (this: Builder) => void): { query(ask: (query: Query) => void): { readonly ref: string; readonly score: number }[] };
  tokenizer(text: string): readonly unknown[];
  readonly stopWordFilter: unknown;
  readonly fr?: { readonly stopWordFilter: unknown };
  readonly es?: { readonly stopWordFilter: unknown };
}
type Plugin = (lunr: Lunr) => void;

export const lunr: Peer = {
  name: 'Lunr',
  packages: ['lunr', 'lunr-languages'],
  setUp: 'one document a topic; its stemmers; stop words kept and no fuzzy terms, since the contrary found less',
  scores: true,
  async build(texts, lang) {
    const search = await library<Lunr>('lunr');
    if (!search.fr) for (const name of ['stemmer.support', 'fr', 'es']) (await library<Plugin>(`lunr-languages/lunr.${name}.js`))(search);
    const { docs, topicOf } = topicDocuments(texts);
    const index = search(function () {
      const language = lang === 'en' ? undefined : search[lang];
      if (language) this.use(language);
      for (const pipeline of [this.pipeline, this.searchPipeline]) pipeline.remove(language ? language.stopWordFilter : search.stopWordFilter);
      this.ref('id');
      this.field('text');
      for (const doc of docs) this.add(doc);
    });
    return {
      // Not `search`: a question mark or a colon in a question is no operator.
      rank: (question) =>
        bestOfEach(index.query((query) => query.term(search.tokenizer(question), {})).map(({ ref, score }) => ({ topic: topicOf[Number(ref)] ?? '', score }))),
      indexBytes: () => Buffer.from(JSON.stringify(index)),
    };
  },
};
