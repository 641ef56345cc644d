import type { Lang, TopicId } from '../types.ts';
import type { Calibration } from './calibrate.ts';
import type { ConceptIndex } from './concepts.ts';

/** The retrieval index of one language, as `knowledge/train/` writes it. Topics are numbered by their place in `topics`. */
export interface LangIndex {
  readonly lang: Lang;
  readonly topics: readonly TopicId[];
  readonly linear: PackedLinear;
  readonly concepts: ConceptIndex;
  /** Words as people write them, for spelling repair, most frequent first. */
  readonly words: readonly string[];
  readonly calibration: Calibration;
}

/**
 * The linear model, one row a feature, kept sparse and in eight bits. All fields are base64 of bytes: `gaps` the distances
 * between the ascending hashes (variable length, see `bytes.ts`); `idf` ÷20; `counts` the weights in each row (variable
 * length); `classes` topic numbers; `weights` signed, × `scale`.
 */
export interface PackedLinear {
  readonly gaps: string;
  readonly idf: string;
  readonly counts: string;
  readonly classes: string;
  readonly weights: string;
  readonly scale: number;
}

/** The language identifier: log-odds of words (`=word`) and character trigrams per language, ×100. */
export interface LanguageModel {
  readonly grams: Readonly<Record<string, readonly [number, number, number]>>;
}

export interface RetrievalIndex {
  readonly languages: Readonly<Record<Lang, LangIndex>>;
  readonly languageModel: LanguageModel;
}
