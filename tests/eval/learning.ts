import type { Content } from '../../knowledge/artefact.ts';
import { buildIndex } from '../../knowledge/train/lang-index.ts';
import { lessonFor } from '../../knowledge/train/train.ts';
import { plainText } from '../../worker/assistant/read/normalise.ts';
import { createRanker } from '../../worker/assistant/retrieve/engine.ts';
import { NONE } from '../../worker/assistant/retrieve/retriever.ts';
import type { Article } from '../../worker/assistant/types.ts';
import type { Question } from './questions.ts';
import type { Share } from './statistics.ts';

/** One point of the learning curve. */
export interface Point {
  /** Most ways of asking a topic was trained on; `Infinity`: all there are. */
  readonly most: number;
  /** Ways of asking it was trained on, on average: some topics have fewer than `most`. */
  readonly asked: number;
  readonly first: Share;
  readonly three: Share;
}

/**
 * Evenly spread over the list, not its beginning: lines stand in the order they were written, and every author shall be heard.
 * @returns `most` of them, or all where there are not more
 */
export function everyNth<T>(all: readonly T[], most: number): T[] {
  if (all.length <= most) return [...all];
  return Array.from({ length: most }, (_, i) => all[Math.floor((i * all.length) / most)] as T);
}

/** At most so many English ways of asking for every topic, and as large a share of those that belong to none. */
export function thinned(asked: Readonly<Record<string, readonly string[]>>, most: number): Record<string, string[]> {
  const topics = Object.entries(asked).filter(([topic]) => topic !== NONE);
  const kept = topics.map(([topic, lines]) => [topic, everyNth(lines, most)] as const);
  const sum = (entries: readonly (readonly [string, readonly string[]])[]): number => entries.reduce((total, [, lines]) => total + lines.length, 0);
  const none = asked[NONE] ?? [];
  const share = sum(kept) / Math.max(1, sum(topics));
  return { ...Object.fromEntries(kept), [NONE]: everyNth(none, Math.max(1, Math.round(share * none.length))) };
}

/** Trains on part of the English ways of asking, each topic's title beside them, and asks retrieval alone: no guard, no memory, no threshold. */
export function learnFrom(content: Content, most: number, questions: readonly Question[]): Point {
  const en = thinned(content.phrasings.en, most);
  const articles: readonly Article[] = [...content.articles, ...content.clinics.flatMap(({ answers }) => answers)];
  const { texts, none } = lessonFor('en', articles, { en, fr: {}, es: {} }, content.lexicon);
  const ranker = createRanker(buildIndex('en', [...texts, none], content.lexicon));
  const places = questions.map(({ turns, accept }) => ranker.rank(plainText(turns[0] ?? '')).scored.findIndex(({ topic }) => accept.includes(topic)));
  const within = (top: number): Share => ({ right: places.filter((place) => place >= 0 && place < top).length, of: questions.length });
  const lines = texts.reduce((sum, { topic }) => sum + (en[topic]?.length ?? 0), 0);
  return { most, asked: lines / Math.max(1, texts.length), first: within(1), three: within(3) };
}

/** What the curve is measured on: ordinary questions in English that stand alone. */
export const curveQuestions = (questions: readonly Question[]): Question[] =>
  questions.filter(({ lang, behaviour, turns }) => lang === 'en' && behaviour === null && turns.length === 1);
