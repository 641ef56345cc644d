import type { Lang, TopicId } from '../types.ts';

/**
 * The retrieval index of one language, as the build writes it (`knowledge/train/`). Terms are numbered by their place in
 * `terms`; topics by their place in `topics`. Numbers are kept in flat arrays because they parse fast and pack small.
 */
export interface LangIndex {
  readonly lang: Lang;
  readonly topics: readonly TopicId[];
  /** Stems, then stem pairs joined by a space. */
  readonly terms: readonly string[];
  /** Inverse document frequency of each term over topics, ×100. */
  readonly rarity: readonly number[];
  /** Per term: topic, weight ×1000, topic, weight ×1000, … — the BM25 weight of the term in the topic's document. */
  readonly topicPostings: readonly (readonly number[])[];
  /** Topic of each phrasing. */
  readonly phrasingTopics: readonly number[];
  /** Length of each phrasing's vector (Euclid), ×1000. */
  readonly phrasingNorms: readonly number[];
  /** Per term: the phrasings that hold it. */
  readonly phrasingPostings: readonly (readonly number[])[];
  /** Words as people write them, for spelling repair, most frequent first. */
  readonly words: readonly string[];
  readonly calibration: Calibration;
}

/** P(the best topic is right) = 1 / (1 + e^-(bias + score·s + margin·m)); see `calibrate.ts`. */
export interface Calibration {
  readonly bias: number;
  readonly score: number;
  readonly margin: number;
}

/** The language identifier: log-odds of character trigrams per language, ×100. */
export interface LanguageModel {
  readonly grams: Readonly<Record<string, readonly [number, number, number]>>;
}

export interface RetrievalIndex {
  readonly languages: Readonly<Record<Lang, LangIndex>>;
  readonly languageModel: LanguageModel;
}
