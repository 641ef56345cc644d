import type { RetrievalIndex } from './retrieve/index-data.ts';
import { isServable } from './servable.ts';
import type { Article, Clinic, Helpline, Lang, PolicyCopy, SourceId, TopicId } from './types.ts';

/** The compiled knowledge base, as `knowledge/build.ts` writes it and the Worker loads it. */
export interface Knowledge {
  /** First 12 hex digits of the SHA-256 of everything else in it. */
  readonly version: string;
  readonly groups: readonly { readonly id: string; readonly label: Readonly<Record<Lang, string>> }[];
  readonly topics: readonly Topic[];
  readonly articles: readonly Article[];
  readonly sources: readonly SourceRecord[];
  readonly helplines: readonly Helpline[];
  readonly policy: readonly PolicyCopy[];
  readonly clinics: readonly Clinic[];
  readonly index: RetrievalIndex;
}

export interface Topic {
  readonly id: TopicId;
  readonly group: string;
  /** The facts are the clinic's own and stand in its profile. */
  readonly clinic: boolean;
  /** Two to six words, for menus. */
  readonly label: Readonly<Record<Lang, string>>;
}

export interface SourceRecord {
  readonly id: SourceId;
  readonly title: string;
  readonly publisher: string;
  readonly year: number;
  readonly url: string;
}

/** The knowledge base with ways in. Built once per Worker start. */
export interface Library {
  readonly knowledge: Knowledge;
  topic(id: TopicId): Topic | undefined;
  /**
   * The clinic's own answer, else the article; in `lang`, else in English. Nothing that may not be served, see `servable.ts`.
   *
   * @param nowMs milliseconds since the epoch: a review date may have passed since the build
   */
  article(id: TopicId, lang: Lang, clinic: Clinic, nowMs: number): Article | undefined;
  source(id: SourceId): SourceRecord | undefined;
  copy(lang: Lang): PolicyCopy;
}

/** @throws {Error} when a language has no policy copy: such an artefact must not be served */
export function createLibrary(knowledge: Knowledge): Library {
  const topics = new Map(knowledge.topics.map((topic) => [topic.id, topic]));
  const articles = new Map(knowledge.articles.map((article) => [`${article.lang}/${article.topic}`, article]));
  const sources = new Map(knowledge.sources.map((source) => [source.id, source]));
  const copies = new Map(knowledge.policy.map((copy) => [copy.lang, copy]));
  return {
    knowledge,
    topic: (id) => topics.get(id),
    article(id, lang, clinic, nowMs) {
      const own = (wanted: Lang) => clinic.answers.find((answer) => answer.topic === id && answer.lang === wanted);
      const group = topics.get(id)?.group ?? '';
      const choices = [own(lang), own('en'), articles.get(`${lang}/${id}`), articles.get(`en/${id}`)];
      return choices.find((article) => article !== undefined && isServable(article, group, clinic, nowMs));
    },
    source: (id) => sources.get(id),
    copy(lang) {
      const copy = copies.get(lang);
      if (!copy) throw new Error(`The knowledge base has no policy copy in "${lang}".`);
      return copy;
    },
  };
}
