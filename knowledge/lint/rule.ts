import type { Answer, ArticleFile, Loaded } from '../load/loaded.ts';
import type { Finding } from './finding.ts';
import type { Passage } from './passages.ts';

/** A check of one sentence, heading or title, wherever visitors may read it. */
export type TextRule = (passage: Passage) => Finding[];
/** A check of one answer: an article, or a clinic's own. */
export type AnswerRule = (answer: Answer, context: Context) => Finding[];
/** A check that only articles have to pass, for they have front matter and a path. */
export type ArticleRule = (article: ArticleFile, context: Context) => Finding[];
/** A check of what must hold between files. */
export type BaseRule = (context: Context) => Finding[];

export interface Context {
  readonly base: Loaded;
  /** ISO date against which dates are judged; an argument, so that the same run can be had again. */
  readonly today: string;
}
