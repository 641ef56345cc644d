import type { Lang, TopicId } from '../../worker/assistant/types.ts';

/** Ways of asking about one topic, its title first; under `none` what belongs to no topic. */
export interface TopicLines {
  readonly topic: TopicId;
  readonly lines: readonly string[];
}

export interface Match {
  readonly topic: TopicId;
  /** Higher is better; 0 where a library gives only an order. */
  readonly score: number;
}

/** An index in memory, ready to be asked. */
export interface Built {
  /** Every topic once, best first, `none` among them; what a library asks for asynchronously is awaited. */
  rank(question: string): readonly Match[] | Promise<readonly Match[]>;
  /** What would have to be stored or sent so that nothing need be built again. */
  indexBytes(): Buffer | Promise<Buffer>;
  /** The engine's own confidence, 0 to 1, that one of its topics answers; without it the scores are all there is. */
  answerable?(question: string): number;
}

/** A search or language library as its documentation recommends it for whole questions. */
export interface Peer {
  readonly name: string;
  /** Package and how it was set up, for the notes below the table. */
  readonly packages: readonly string[];
  readonly setUp: string;
  /** False where results come in an order without scores. */
  readonly scores: boolean;
  build(texts: readonly TopicLines[], lang: Lang): Built | Promise<Built>;
}

/** How many documents are asked of libraries that let one choose: enough that the first five topics are among them. */
export const MOST_DOCUMENTS = 100;

/** What a library is given, and the way back from a document to its topic. */
export interface Documents {
  readonly docs: readonly { readonly id: number; readonly text: string }[];
  readonly topicOf: readonly TopicId[];
}

/** One document a topic: rare words then weigh by how few topics have them, which is what is asked. */
export function topicDocuments(texts: readonly TopicLines[]): Documents {
  return { docs: texts.map(({ lines }, id) => ({ id, text: lines.join('\n') })), topicOf: texts.map(({ topic }) => topic) };
}

/** One document a way of asking. */
export function lineDocuments(texts: readonly TopicLines[]): Documents {
  const pairs = texts.flatMap(({ topic, lines }) => lines.map((text) => ({ topic, text })));
  return { docs: pairs.map(({ text }, id) => ({ id, text })), topicOf: pairs.map(({ topic }) => topic) };
}

/** A topic stands where its best document stands. @param found best first */
export function bestOfEach(found: Iterable<Match>): Match[] {
  const best = new Map<TopicId, Match>();
  for (const match of found) if (!best.has(match.topic)) best.set(match.topic, match);
  return [...best.values()];
}

export const WORDS = { en: 'english', fr: 'french', es: 'spanish' } as const;

/** Without accents, since half of what is typed on a phone has none. */
export const unaccented = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '');
