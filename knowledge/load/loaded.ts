import type { Knowledge, Topic } from '../../worker/assistant/knowledge.ts';
import type { Article, Clinic, Helpline, Lang, PolicyCopy, SourceId, Territory, TopicId } from '../../worker/assistant/types.ts';
import type { ArticleMeta, Claim, GlossaryTerm, Signature, SourceRecord } from '../schema.ts';
import type { YamlFile } from './yaml.ts';

/** One sentence of an answer as visitors read it, and where it stands. */
export interface Sentence {
  /** Without citation marks. */
  readonly text: string;
  readonly line: number;
  readonly sources: readonly SourceId[];
  /** True there only; from a `{CA}` before its paragraph, list item or heading. */
  readonly territory?: Territory;
}

/** A block of text with positions; the same shape as an `ArticleBlock` of the assistant, sentence by sentence. */
export type TextBlock =
  | { readonly type: 'heading'; readonly text: string; readonly line: number; readonly territory?: Territory }
  | { readonly type: 'paragraph'; readonly sentences: readonly Sentence[] }
  | { readonly type: 'list'; readonly items: readonly (readonly Sentence[])[] };

/** A citation mark as it stands in the text. */
export interface Citation {
  readonly id: SourceId;
  readonly line: number;
}

export interface Body {
  readonly short: readonly TextBlock[];
  readonly more: readonly TextBlock[];
  readonly citations: readonly Citation[];
}

/** An article, or a clinic's own answer: what the assistant gets, and what the checks need beside it. */
export interface Answer extends Body {
  readonly file: string;
  readonly group: string;
  readonly article: Article;
  readonly questionLine: number;
  readonly reviewLine: number;
}

export interface ArticleFile extends Answer {
  readonly meta: ArticleMeta;
  /** `contentHash` of this text: what its translations and its signature hold on to. */
  readonly hash: string;
  lineOf(path: readonly PropertyKey[]): number;
}

/** A record and the place it was read from. */
export interface Placed<T> {
  readonly file: string;
  readonly line: number;
  readonly value: T;
}

export type Group = Knowledge['groups'][number];

export interface HelplineRecord extends Helpline {
  readonly sources: readonly SourceId[];
}

export interface ClinicFile {
  readonly file: string;
  readonly clinic: Clinic;
  readonly answers: readonly Answer[];
  lineOf(path: readonly PropertyKey[]): number;
}

/** How people ask about one topic in one language; `topic` is `none` for what belongs to no topic. */
export interface PhrasingFile {
  readonly file: string;
  readonly lang: Lang;
  readonly topic: TopicId;
  readonly group: string | undefined;
  readonly phrasings: readonly { readonly text: string; readonly line: number }[];
}

/** Words and phrases that mean the same to a visitor. */
export interface Concept {
  readonly id: string;
  readonly entries: Readonly<Record<Lang, readonly string[]>>;
}

/** Everything in the knowledge folder, read and well-formed, not yet judged. */
export interface Loaded {
  readonly topics: readonly Topic[];
  readonly groups: readonly Group[];
  readonly articles: readonly ArticleFile[];
  readonly sources: readonly Placed<SourceRecord>[];
  readonly helplines: readonly Placed<HelplineRecord>[];
  readonly policy: readonly YamlFile<PolicyCopy>[];
  readonly clinics: readonly ClinicFile[];
  readonly phrasings: readonly PhrasingFile[];
  readonly lexicon: readonly Placed<Concept>[];
  readonly glossary: readonly Placed<GlossaryTerm>[];
  readonly signatures: readonly Placed<Signature>[];
  readonly claims: readonly Placed<Claim>[];
}

/** The topic id of phrasings that belong to no topic. */
export const NO_TOPIC: TopicId = 'none';
