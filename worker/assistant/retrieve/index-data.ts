import type { Lang, TopicId } from '../types.ts';

/** The retrieval index of one language, as `knowledge/train/` writes it. Topics are numbered by their place in `topics`. */
export interface LangIndex {
  readonly lang: Lang;
  readonly topics: readonly TopicId[];
  readonly bm25: Bm25Index;
  readonly linear: PackedLinear;
  /** Words as people write them, for spelling repair, most frequent first. */
  readonly words: readonly string[];
  readonly calibration: Calibration;
}

/** Postings of single stems and stem pairs. Numbers are in flat arrays because those parse fast and pack small. */
export interface Bm25Index {
  readonly terms: readonly string[];
  /** Inverse document frequency of each term over topics, ×100. */
  readonly rarity: readonly number[];
  /** Per term: topic, weight ×1000, topic, weight ×1000, … — the BM25 weight of the term in the topic's document. */
  readonly postings: readonly (readonly number[])[];
}

/**
 * The linear model, one row a feature, kept sparse and in eight bits. All fields are base64 of little-endian arrays:
 * `hashes` Uint32 ascending; `idf` Uint8, ÷20; `starts` Uint32, one more than there are features; `classes` Uint8 or, past
 * 256 topics, refused by the build; `weights` Int8, × `scale`.
 */
export interface PackedLinear {
  readonly hashes: string;
  readonly idf: string;
  readonly starts: string;
  readonly classes: string;
  readonly weights: string;
  readonly scale: number;
}

/** P(the best topic is right) = 1 / (1 + e^-(bias + score·s + margin·m + known·k)); see `calibrate.ts`. */
export interface Calibration {
  readonly bias: number;
  readonly score: number;
  readonly margin: number;
  readonly known: number;
}

/** The language identifier: log-odds of words (`=word`) and character trigrams per language, ×100. */
export interface LanguageModel {
  readonly grams: Readonly<Record<string, readonly [number, number, number]>>;
}

export interface RetrievalIndex {
  readonly languages: Readonly<Record<Lang, LangIndex>>;
  readonly languageModel: LanguageModel;
}
