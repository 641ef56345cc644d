import { FOLLOW_UP_WEIGHT, MAX_CANDIDATES } from '../limits.ts';
import type { Lang } from '../types.ts';
import type { RetrievalIndex } from './index-data.ts';
import { queryTerms } from './query.ts';
import { calibrate, createRanker, type Ranker } from './rank.ts';
import type { Engine } from './retriever.ts';
import { createSpeller, type Speller } from './spelling.ts';

/** The lexical engine: BM25 over topics joined with likeness to single phrasings, spelling repaired, scores calibrated. */
export function createEngine(index: RetrievalIndex): Engine {
  const parts = Object.values(index.languages).map((one): [Lang, { ranker: Ranker; speller: Speller }] => [one.lang, { ranker: createRanker(one), speller: createSpeller(one.words) }]);
  const byLang = new Map(parts);
  return {
    rank({ plain, lang, earlier }) {
      const part = byLang.get(lang);
      if (!part) return [];
      const scored = part.ranker.rank(queryTerms(plain, lang, part.speller, earlier, FOLLOW_UP_WEIGHT));
      return calibrate(scored, part.ranker.index.calibration, MAX_CANDIDATES + 1);
    },
  };
}
