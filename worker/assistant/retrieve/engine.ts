import { CORRECTION_BONUS, FOLLOW_UP_WEIGHT, MAX_CANDIDATES, STAY_BONUS } from '../limits.ts';
import { stem } from '../read/stem.ts';
import type { Lang, TopicId } from '../types.ts';
import { calibrate, probability, type Ranked, signalsOf } from './calibrate.ts';
import { createConcepts } from './concepts.ts';
import { featuresOf } from './features.ts';
import type { LangIndex, RetrievalIndex } from './index-data.ts';
import { unpackLinear } from './linear.ts';
import { readQuery } from './query.ts';
import { type Earlier, type Engine, NONE } from './retriever.ts';
import { isSmallWord } from './small-words.ts';
import { createSpeller } from './spelling.ts';

/** Scores topics in one language. */
export interface Ranker {
  /** @param plain output of `plainText` */
  rank(plain: string): Ranked;
  /** The same, where the message needs the turn before: `clear` (0 to 1) is how sure its own words are. */
  rankAfter(plain: string, earlier: Earlier, clear: number): Ranked;
  /** Stems of telling words, and concepts. */
  terms(plain: string): ReadonlySet<string>;
}

/** An index ready to be asked: the linear model, after spelling repair. */
export function createRanker(index: Omit<LangIndex, 'calibration'>): Ranker {
  const { lang, topics } = index;
  const linear = unpackLinear(index.linear, topics.length);
  const concepts = createConcepts(index.concepts);
  const speller = createSpeller(index.words);
  const noneAt = topics.indexOf(NONE);
  const score = (plain: string): Float64Array => linear.score(featuresOf(readQuery(plain, speller), lang, concepts));
  const ranked = (scores: Float64Array, without?: TopicId): Ranked => ({
    scored: topics
      .map((topic, i) => ({ topic, score: scores[i] ?? 0 }))
      .filter(({ topic }, i) => i !== noneAt && topic !== without)
      .sort((a, b) => b.score - a.score || (a.topic < b.topic ? -1 : 1)),
    none: scores[noneAt] ?? 0,
  });
  return {
    rank: (plain) => ranked(score(plain)),
    rankAfter(plain, { near, words, corrected }, clear) {
      const own = score(plain);
      if (corrected) {
        // What was answered is out; what else the message before may have meant comes first.
        for (const topic of near.slice(1)) {
          const at = topics.indexOf(topic);
          if (at >= 0) own[at] = (own[at] ?? 0) + CORRECTION_BONUS;
        }
        return ranked(own, near[0]);
      }
      // The message's own words decide; the earlier topics only tip what they leave open.
      const open = 1 - clear;
      const before = score(`${words.join(' ')} ${plain}`);
      const share = FOLLOW_UP_WEIGHT * open;
      const mixed = own.map((value, i) => (1 - share) * value + share * (before[i] ?? 0));
      near.forEach((topic, place) => {
        const at = topics.indexOf(topic);
        if (at >= 0) mixed[at] = (mixed[at] ?? 0) + (STAY_BONUS * open) / (place + 1);
      });
      return ranked(mixed);
    },
    terms(plain) {
      const { words } = readQuery(plain, speller);
      const stems = words.map((word) => stem(word, lang));
      return new Set([...stems.filter((_, i) => !isSmallWord(words[i] ?? '', lang)), ...concepts.in(stems).map((concept) => `#${concept}`)]);
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
    terms: (plain, lang) => rankerOf(lang).terms(plain),
    rank({ plain, lang, earlier }) {
      const { calibration } = index.languages[lang];
      const ranker = rankerOf(lang);
      const alone = ranker.rank(plain);
      const ranked = earlier ? ranker.rankAfter(plain, earlier, probability(calibration.right, signalsOf(alone, 0))) : alone;
      return { candidates: calibrate(ranked, calibration, MAX_CANDIDATES), nothing: probability(calibration.nothing, signalsOf(ranked, 0)) };
    },
  };
}
