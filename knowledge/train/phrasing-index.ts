import { rarity, saturation } from '../../worker/assistant/retrieve/bm25.ts';
import type { Calibration, LangIndex } from '../../worker/assistant/retrieve/index-data.ts';
import { termsOf } from '../../worker/assistant/retrieve/query.ts';
import { termWeight } from '../../worker/assistant/retrieve/rank.ts';
import { words } from '../../worker/assistant/read/tokens.ts';
import type { Lang, TopicId } from '../../worker/assistant/types.ts';

/** What a topic is found by, in one language. */
export interface TopicText {
  readonly topic: TopicId;
  /** Ways of asking, the title first. */
  readonly phrasings: readonly string[];
  /** The article's text, or ''. */
  readonly body: string;
}

/** A word of the article counts this much beside a word of a phrasing: people ask in their own words, not in ours. */
const BODY_WEIGHT = 0.15;

const UNCALIBRATED: Calibration = { bias: 0, score: 1, margin: 0 };

/** Compiles one language's index. The same input gives the same bytes: no clock, no chance, sorted keys. */
export function buildIndex(lang: Lang, texts: readonly TopicText[], calibration = UNCALIBRATED): LangIndex {
  const documents = texts.map((text) => countTerms(text, lang));
  const lengths = documents.map((counts) => [...counts.values()].reduce((sum, n) => sum + n, 0));
  const meanLength = lengths.reduce((sum, n) => sum + n, 0) / Math.max(1, lengths.length);
  const terms = [...new Set(documents.flatMap((counts) => [...counts.keys()]))].sort();
  const number = new Map(terms.map((term, i) => [term, i]));
  const topicPostings: number[][] = terms.map(() => []);
  documents.forEach((counts, topic) => {
    for (const [term, count] of counts) {
      topicPostings[number.get(term) ?? 0]?.push(topic, Math.round(1000 * saturation(count, lengths[topic] ?? 0, meanLength)));
    }
  });
  const rarities = topicPostings.map((list) => Math.round(100 * rarity(list.length / 2, texts.length)));
  const phrasingTopics: number[] = [];
  const phrasingNorms: number[] = [];
  const phrasingPostings: number[][] = terms.map(() => []);
  texts.forEach((text, topic) => {
    for (const phrasing of text.phrasings) {
      const own = new Set(termsOf(words(phrasing), lang));
      let squares = 0;
      for (const term of own) {
        const n = number.get(term) ?? 0;
        squares += (termWeight(term) * ((rarities[n] ?? 0) / 100)) ** 2;
        phrasingPostings[n]?.push(phrasingTopics.length);
      }
      phrasingTopics.push(topic);
      phrasingNorms.push(Math.round(1000 * Math.sqrt(squares)));
    }
  });
  return { lang, topics: texts.map((text) => text.topic), terms, rarity: rarities, topicPostings, phrasingTopics, phrasingNorms, phrasingPostings, words: vocabulary(texts), calibration };
}

function countTerms(text: TopicText, lang: Lang): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (source: string, weight: number): void => {
    for (const term of termsOf(words(source), lang)) counts.set(term, (counts.get(term) ?? 0) + weight * termWeight(term));
  };
  for (const phrasing of text.phrasings) add(phrasing, 1);
  // Only single words of the body: its pairs are our style, not the visitors'.
  for (const word of words(text.body)) for (const term of termsOf([word], lang).slice(0, 1)) counts.set(term, (counts.get(term) ?? 0) + BODY_WEIGHT);
  return counts;
}

/** Words as written, most frequent first. One found once in phrasings only may itself be a typo, so it is left out. */
function vocabulary(texts: readonly TopicText[]): string[] {
  const inPhrasings = new Map<string, number>();
  const inBodies = new Set<string>();
  for (const text of texts) {
    for (const phrasing of text.phrasings) for (const word of words(phrasing)) inPhrasings.set(word, (inPhrasings.get(word) ?? 0) + 1);
    for (const word of words(text.body)) inBodies.add(word);
  }
  const known = [...new Set([...inPhrasings.keys(), ...inBodies])].filter((word) => word.length >= 3 && !/\d/.test(word) && (inBodies.has(word) || (inPhrasings.get(word) ?? 0) >= 2));
  return known.sort((a, b) => (inPhrasings.get(b) ?? 0) - (inPhrasings.get(a) ?? 0) || (a < b ? -1 : 1));
}
