import { Document } from '@langchain/core/documents';
import { BaseRetriever } from '@langchain/core/retrievers';
import type { Candidate, Lang, TopicId } from '../types.ts';

export interface Earlier {
  readonly topic: TopicId;
  /** The words of its title. */
  readonly words: readonly string[];
}

/** What the retriever knows of a question beside its words. */
export interface Question {
  /** Output of `plainText`. */
  readonly plain: string;
  readonly lang: Lang;
  /** The topic talked about before, when the message leans on it. */
  readonly earlier?: Earlier | undefined;
}

/** The name under which an engine ranks "something else": what people ask that is no topic of ours. */
export const NONE = 'none';

/** Ranks topics for a question. The seam at which another engine can be put in. */
export interface Engine {
  /** @returns best first; scores are probabilities. {@link NONE} may be among them, and says most when it comes first. */
  rank(question: Question): readonly Candidate[];
}

/** What a retrieved document says of itself. */
export interface PassageMetadata {
  topic: string;
  score: number;
}

/**
 * An {@link Engine} as a LangChain retriever, bound to one question's language and context: `invoke(plain)` gives one
 * document per candidate topic, its title as content, best first; {@link NONE} among them stands for everything else.
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
    const candidates = this.#engine.rank({ ...this.#question, plain });
    return candidates.map(({ topic, score }) => new Document({ id: topic, pageContent: this.#title(topic), metadata: { topic, score } }));
  }
}
