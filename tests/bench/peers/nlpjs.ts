import { NONE } from '../../../worker/assistant/retrieve/retriever.ts';
import type { Lang } from '../../../worker/assistant/types.ts';
import { library } from '../library.ts';
import { bestOfEach, type Peer } from '../peer.ts';

interface Nlp {
  readonly settings: Record<string, unknown>;
  addLanguage(lang: Lang): void;
  addDocument(lang: Lang, text: string, intent: string): void;
  train(): Promise<unknown>;
  process(lang: Lang, text: string): Promise<{ readonly classifications: readonly { readonly intent: string; readonly score: number }[] }>;
  export(): string;
}
interface Container {
  use(plugin: unknown): void;
  get(name: 'nlp'): Nlp;
}
interface Library {
  containerBootstrap(): Promise<Container>;
  readonly Nlp: unknown;
}

const LANGUAGE = { en: 'LangEn', fr: 'LangFr', es: 'LangEs' } as const;
/** Its own name for what belongs to no intent. */
const ITS_NONE = 'None';

export const nlpjs: Peer = {
  name: 'nlp.js',
  packages: ['@nlpjs/basic', '@nlpjs/lang-fr', '@nlpjs/lang-es'],
  setUp: 'the neural classifier as it comes, one intent a topic, `None` for what belongs to none; without its sentiment step, which nobody asked for',
  scores: true,
  async build(texts, lang) {
    const { containerBootstrap, Nlp } = await library<Library>('@nlpjs/basic');
    const container = await containerBootstrap();
    container.use(Nlp);
    container.use((await library<Record<string, unknown>>(`@nlpjs/lang-${lang}`))[LANGUAGE[lang]]);
    const nlp = container.get('nlp');
    Object.assign(nlp.settings, { autoSave: false, calculateSentiment: false, log: false });
    nlp.addLanguage(lang);
    for (const { topic, lines } of texts) for (const text of lines) nlp.addDocument(lang, text, topic === NONE ? ITS_NONE : topic);
    await quietly(() => nlp.train());
    return {
      async rank(question) {
        const { classifications } = await nlp.process(lang, question);
        return bestOfEach(classifications.filter(({ score }) => score > 0).map(({ intent, score }) => ({ topic: intent === ITS_NONE ? NONE : intent, score })));
      },
      indexBytes: () => Buffer.from(nlp.export()),
    };
  },
};

/** It prints a line an epoch and has no setting that reaches far enough to stop it. */
async function quietly<T>(work: () => Promise<T>): Promise<T> {
  const { log } = console;
  console.log = () => undefined;
  try {
    return await work();
  } finally {
    console.log = log;
  }
}
