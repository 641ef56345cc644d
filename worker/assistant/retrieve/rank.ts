import type { Candidate, TopicId } from '../types.ts';
import { K1, rarity } from './bm25.ts';
import type { Calibration, LangIndex } from './index-data.ts';
import type { WeightedTerms } from './query.ts';

/** A topic and how well it matches, 0 to 1; not a probability yet. */
export interface Scored {
  readonly topic: TopicId;
  readonly score: number;
}

/** Shares of the two views in a score: likeness to one phrasing finds more than the topic as a whole; together they beat both. */
const PHRASING_SHARE = 0.6;
const SECOND_PHRASING_SHARE = 0.3;

/** An index ready to be asked. */
export interface Ranker {
  /** All topics that share a term with the query, best first. */
  rank(terms: WeightedTerms): Scored[];
  readonly index: LangIndex;
}

export function createRanker(index: LangIndex): Ranker {
  const termNumber = new Map(index.terms.map((term, i) => [term, i]));
  const unknown = rarity(0, Math.max(1, index.topics.length));
  return { index, rank: (terms) => rank(index, termNumber, unknown, terms) };
}

function rank(index: LangIndex, termNumber: ReadonlyMap<string, number>, unknown: number, terms: WeightedTerms): Scored[] {
  const byTopic = new Float64Array(index.topics.length);
  const byPhrasing = new Map<number, number>();
  let ideal = 0;
  let norm = 0;
  for (const [term, weight] of terms) {
    const n = termNumber.get(term);
    const idf = n === undefined ? unknown : (index.rarity[n] ?? 0) / 100;
    // Pairs nobody wrote are the rule, not a sign that the message is foreign: they count less in the norm.
    const share = n === undefined && term.includes(' ') ? 0.25 : 1;
    ideal += share * weight * idf * (K1 + 1);
    norm += share * (weight * idf) ** 2;
    if (n === undefined) continue;
    const topics = index.topicPostings[n] ?? [];
    for (let i = 0; i < topics.length; i += 2) {
      const topic = topics[i] ?? 0;
      byTopic[topic] = (byTopic[topic] ?? 0) + weight * idf * ((topics[i + 1] ?? 0) / 1000);
    }
    for (const phrasing of index.phrasingPostings[n] ?? []) byPhrasing.set(phrasing, (byPhrasing.get(phrasing) ?? 0) + weight * idf * idf * termWeight(term));
  }
  const likest = likestPhrasings(index, byPhrasing, Math.sqrt(norm));
  const scored: Scored[] = [];
  index.topics.forEach((topic, t) => {
    const whole = ideal > 0 ? (byTopic[t] ?? 0) / ideal : 0;
    const [first, second] = likest[t] ?? [0, 0];
    const near = (1 - SECOND_PHRASING_SHARE) * first + SECOND_PHRASING_SHARE * second;
    const score = PHRASING_SHARE * near + (1 - PHRASING_SHARE) * whole;
    if (score > 0) scored.push({ topic, score });
  });
  return scored.sort((a, b) => b.score - a.score || (a.topic < b.topic ? -1 : 1));
}

/** Weight of a term in a phrasing's own vector; the build uses the same. */
export function termWeight(term: string): number {
  return term.includes(' ') ? 0.7 : 1;
}

/** Per topic, the cosines of its two likest phrasings. */
function likestPhrasings(index: LangIndex, dots: ReadonlyMap<number, number>, norm: number): (readonly [number, number])[] {
  const likest: [number, number][] = index.topics.map(() => [0, 0]);
  for (const [phrasing, dot] of dots) {
    const length = (index.phrasingNorms[phrasing] ?? 0) / 1000;
    const cosine = norm > 0 && length > 0 ? dot / (norm * length) : 0;
    const pair = likest[index.phrasingTopics[phrasing] ?? 0];
    if (!pair) continue;
    if (cosine > pair[0]) [pair[0], pair[1]] = [cosine, pair[0]];
    else if (cosine > pair[1]) pair[1] = cosine;
  }
  return likest;
}

/**
 * Turns scores into probabilities by Platt's method, with constants fitted at build time on phrasings left out of the index.
 * @see Platt (1999), "Probabilistic Outputs for Support Vector Machines"
 */
export function calibrate(scored: readonly Scored[], how: Calibration, most: number): Candidate[] {
  return scored.slice(0, most).map(({ topic, score }, i) => {
    const rival = scored[i === 0 ? 1 : 0]?.score ?? 0;
    const z = how.bias + how.score * score + how.margin * (score - rival);
    return { topic, score: 1 / (1 + Math.exp(-z)) };
  });
}
