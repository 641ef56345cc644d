import { FOLLOW_UP_WEIGHT, MAX_CANDIDATES, STAY_BONUS } from '../limits.ts';
import type { Lang } from '../types.ts';
import { createBm25 } from './bm25.ts';
import { calibrate, type Ranked } from './calibrate.ts';
import { featuresOf } from './features.ts';
import type { LangIndex, RetrievalIndex } from './index-data.ts';
import { unpackLinear } from './linear.ts';
import { readQuery, termsOf } from './query.ts';
import type { Earlier, Engine } from './retriever.ts';
import { createSpeller } from './spelling.ts';

/** Share of BM25 beside the linear model: it adds what whole rare words say, which the model has smoothed away. */
const BM25_SHARE = 0.5;

/** Scores topics in one language. */
export interface Ranker {
  /** @param earlier the topic talked about before, when the message leans on it */
  rank(plain: string, earlier?: Earlier): Ranked;
}

/** An index ready to be asked: BM25 and the linear model, added up; spelling repaired before both. */
export function createRanker(index: Omit<LangIndex, 'calibration'>): Ranker {
  const { lang, topics } = index;
  const bm25 = createBm25(index.bm25, topics.length);
  const linear = unpackLinear(index.linear);
  const speller = createSpeller(index.words);
  const score = (plain: string): { scores: Float64Array; known: number } => {
    const { words, typed } = readQuery(plain, speller);
    const scores = new Float64Array(topics.length);
    bm25.score(termsOf(words, lang), scores);
    scores.forEach((value, i) => {
      scores[i] = BM25_SHARE * value;
    });
    const known = linear.score(featuresOf(words, lang, typed), scores);
    return { scores, known };
  };
  return {
    rank(plain, earlier) {
      const { scores, known } = score(plain);
      if (earlier) {
        // The message's own words decide; the earlier topic's only tip what they leave open.
        const before = score(`${earlier.words.join(' ')} ${plain}`).scores;
        scores.forEach((value, i) => {
          const stay = topics[i] === earlier.topic ? STAY_BONUS : 0;
          scores[i] = (1 - FOLLOW_UP_WEIGHT) * value + FOLLOW_UP_WEIGHT * (before[i] ?? 0) + stay;
        });
      }
      const scored = topics.map((topic, i) => ({ topic, score: scores[i] ?? 0 })).sort((a, b) => b.score - a.score || (a.topic < b.topic ? -1 : 1));
      return { scored, known };
    },
  };
}

/** The engine over the built index. A language is unpacked when it is first asked in: most isolates need one or two. */
export function createEngine(index: RetrievalIndex): Engine {
  const rankers = new Map<Lang, Ranker>();
  const rankerOf = (lang: Lang): Ranker => {
    const ranker = rankers.get(lang) ?? createRanker(index.languages[lang]);
    rankers.set(lang, ranker);
    return ranker;
  };
  return {
    rank: ({ plain, lang, earlier }) => calibrate(rankerOf(lang).rank(plain, earlier), index.languages[lang].calibration, MAX_CANDIDATES + 1),
  };
}
