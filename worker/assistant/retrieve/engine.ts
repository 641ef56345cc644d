import { CLEAR_POWER, CORRECTION_BONUS, FOLLOW_UP_WEIGHT, FOREIGN_FROM, MAX_CANDIDATES, POINTING_OPEN, STAY_BONUS } from '../limits.ts';
import type { Lang, TopicId } from '../types.ts';
import { calibrate, probability, type Ranked, signalsOf } from './calibrate.ts';
import { createConcepts } from './concepts.ts';
import { featuresOf, termsOf } from './features.ts';
import type { LangIndex, RetrievalIndex } from './index-data.ts';
import { unpackLinear } from './linear.ts';
import { readQuery } from './query.ts';
import { type Earlier, type Engine, NONE, type Ranking, type Terms } from './retriever.ts';
import { createSpeller } from './spelling.ts';

/** Scores topics in one language. */
export interface Ranker {
  /** @param plain output of `plainText` */
  rank(plain: string): Ranked;
  /** The same, where the message needs the turn before: `clear` (0 to 1) is how sure its own words are. */
  rankAfter(plain: string, earlier: Earlier, clear: number): Ranked;
  terms(plain: string): Terms;
}

/** An index ready to be asked: the linear model, after spelling repair. */
export function createRanker(index: Omit<LangIndex, 'calibration'>): Ranker {
  const { lang, topics } = index;
  const linear = unpackLinear(index.linear, topics.length);
  const concepts = createConcepts(index.concepts);
  const speller = createSpeller(index.words.split(' '));
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
    rankAfter(plain, { near, words, link }, clear) {
      const own = score(plain);
      const goesOn = link === 'leans' || link === 'points' || link === 'fragment';
      const open = Math.max(1 - clear ** CLEAR_POWER, link === 'points' ? POINTING_OPEN : 0);
      // The message's own words decide; the turn before only tips what they leave open.
      const share = goesOn ? FOLLOW_UP_WEIGHT * open : 0;
      const before = share > 0 ? score(`${words.join(' ')} ${plain}`) : own;
      const mixed = own.map((value, i) => (1 - share) * value + share * (before[i] ?? 0));
      near.forEach((topic, place) => {
        const at = topics.indexOf(topic);
        // What a visitor makes clearer may have been any of them; a bare "how long?" is most likely about the first.
        const bonus = goesOn ? (STAY_BONUS * open) / (place + 1) : CORRECTION_BONUS;
        if (at >= 0) mixed[at] = (mixed[at] ?? 0) + bonus;
      });
      // Somebody who goes on about a topic of ours is not asking about something else.
      mixed[noneAt] = (mixed[noneAt] ?? 0) - (goesOn ? STAY_BONUS * open : CORRECTION_BONUS);
      return ranked(mixed, link === 'rejects' ? near[0] : undefined);
    },
    terms(plain) {
      const found = termsOf(readQuery(plain, speller).words, lang, concepts);
      return new Map([...found].map(([term, feature]) => [term, linear.tells(feature)]));
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
      const toAnswer = (ranked: Ranked): Ranking => ({
        candidates: calibrate(ranked, calibration, MAX_CANDIDATES),
        nothing: probability(calibration.nothing, signalsOf(ranked, 0)),
      });
      const alone = ranker.rank(plain);
      const own = toAnswer(alone);
      if (!earlier || (earlier.link === 'fragment' && own.nothing >= FOREIGN_FROM)) return own;
      const after = toAnswer(ranker.rankAfter(plain, earlier, own.candidates[0]?.score ?? 0));
      // A message that alone would be about nothing of ours may be about what was talked about: likely, never sure.
      return { ...after, candidates: after.candidates.map(({ topic, score }) => ({ topic, score: score * (1 - own.nothing / 2) })) };
    },
  };
}
