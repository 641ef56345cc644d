import type { Lang, TopicId } from '../types.ts';
import type { Calibration } from './calibrate.ts';
import type { ConceptIndex } from './concepts.ts';

/** The retrieval index of one language, as `knowledge/train/` writes it. Topics are numbered by their place in `topics`. */
export interface LangIndex {
  readonly lang: Lang;
  readonly topics: readonly TopicId[];
  readonly linear: PackedLinear;
  readonly concepts: ConceptIndex;
  /** Words as people write them, for spelling repair, most frequent first, joined by blanks: one text parses faster than a list. */
  readonly words: string;
  readonly calibration: Calibration;
}

/**
 * The linear model, one row a feature, kept sparse. All fields are text, see `symbols.ts`: `gaps` the distances between the
 * ascending hashes (digits); `idf` in steps of a quarter; `counts` the weights in each row (digits); `classes` topic numbers,
 * each as the distance from the one before in its row; `weights` the signed square root of each in steps of `step`, moved up
 * by `WEIGHT_LEVELS` so that none is below 0.
 */
export interface PackedLinear {
  readonly gaps: string;
  readonly idf: string;
  readonly counts: string;
  readonly classes: string;
  readonly weights: string;
  readonly step: number;
}

/** The language identifier: log-odds of words (`=word`) and character trigrams per language, ×100. */
export interface LanguageModel {
  readonly grams: Readonly<Record<string, readonly [number, number, number]>>;
}

export interface RetrievalIndex {
  readonly languages: Readonly<Record<Lang, LangIndex>>;
  readonly languageModel: LanguageModel;
}
