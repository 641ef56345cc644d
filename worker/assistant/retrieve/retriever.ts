import { Document } from '@langchain/core/documents';
import { BaseRetriever } from '@langchain/core/retrievers';
import type { Link } from '../steps.ts';
import type { Candidate, Lang, TopicId } from '../types.ts';

/** The turn before, as far as a message needs it. */
export interface Earlier {
  /** What it was about or may have been about, best first. */
  readonly near: readonly TopicId[];
  /** The words of the best one's title. */
  readonly words: readonly string[];
  /** How the message needs it. */
  readonly link: Link;
}

/** What the retriever knows of a question beside its words. */
export interface Question {
  /** Output of `plainText`. */
  readonly plain: string;
  readonly lang: Lang;
  /** The turn before, when the message leans on it or corrects it. */
  readonly earlier?: Earlier | undefined;
}

/** The name of "something else": what people ask that is no topic of ours. */
export const NONE = 'none';

export interface Ranking {
  /** Best first; scores are probabilities. */
  readonly candidates: readonly Candidate[];
  /** Probability that no topic answers the question. */
  readonly nothing: number;
}

/** Stems and concepts of a text, and how much each tells: 1 for what stands in every question, about 10 for what nobody has asked. */
export type Terms = ReadonlyMap<string, number>;

/** Ranks topics for a question. The seam at which another engine can be put in. */
export interface Engine {
  rank(question: Question): Ranking;
  /** What a text is about, to find the passage of an article that fits. */
  terms(plain: string, lang: Lang): Terms;
}

/** What a retrieved document says of itself. */
export interface PassageMetadata {
  topic: string;
  score: number;
}

/**
 * An {@link Engine} as a LangChain retriever, bound to one question's language and context: `invoke(plain)` gives one
 * document per candidate topic, its title as content, best first, and last one without content for {@link NONE}.
 */
export class TopicRetriever extends BaseRetriever<PassageMetadata> {
  static override lc_name(): string {
    return 'TopicRetriever';
  }
  lc_namespace = ['clinic-faq', 'retrievers'];
  readonly #engine: Engine;
  readonly #question: Omit<Question, 'plain'>;
  readonly #title: (topic: string) => string;

  constructor(engine: Engine, question: Omit<Question, 'plain'>, title: (topic: string) => string) {
    super({});
    this.#engine = engine;
    this.#question = question;
    this.#title = title;
  }

  override async _getRelevantDocuments(plain: string): Promise<Document<PassageMetadata>[]> {
    const { candidates, nothing } = this.#engine.rank({ ...this.#question, plain });
    const documents = candidates.map(({ topic, score }) => new Document({ id: topic, pageContent: this.#title(topic), metadata: { topic, score } }));
    return [...documents, new Document({ id: NONE, pageContent: '', metadata: { topic: NONE, score: nothing } })];
  }
}
