import type { Concepts } from '../../worker/assistant/retrieve/concepts.ts';
import { BIAS, BLOCKS, type Features, featuresOf, weigh } from '../../worker/assistant/retrieve/features.ts';
import type { PackedLinear } from '../../worker/assistant/retrieve/index-data.ts';
import { IDF_STEP, levelOf, WEIGHT_LEVELS } from '../../worker/assistant/retrieve/linear.ts';
import { toDigits, toSymbols } from '../../worker/assistant/retrieve/symbols.ts';
import type { Lang } from '../../worker/assistant/types.ts';
import { type Example, type SparseVector, solveOneVersusRest } from './svm.ts';
import { asQuery, type TopicText } from './topic-text.ts';

/**
 * Weights below this are left out, which takes nine tenths off the model; the machine learns again without them, or leaving
 * them out would cost 4 of 100 answers.
 */
const SMALLEST_WEIGHT = 0.065;
/** Topic numbers are kept in one character each, see `symbols.ts`. */
const MOST_TOPICS = 180;
/** A letter group or pair met in fewer phrasings says nothing that its word does not; they are most of all features. */
const FEWEST = 6;
/** Views whose features are kept however rare: a word met once may be the only one a message shares with its topic. */
const WHOLE_WORDS: ReadonlySet<string> = new Set(['stem', 'concept']);

/**
 * Trains the linear model: one support vector machine per topic against the rest, plus the topic's centroid. Both are linear,
 * so they are added into one matrix, thinned and packed in eight bits.
 *
 * @throws {RangeError} past 180 topics
 */
export function trainLinear(lang: Lang, texts: readonly TopicText[], concepts: Concepts): PackedLinear {
  if (texts.length > MOST_TOPICS) throw new RangeError(`trainLinear: ${texts.length} topics, at most ${MOST_TOPICS} fit`);
  const drafts = texts.flatMap(({ phrasings }, topic) => phrasings.map((phrasing) => ({ topic, features: featuresOf(asQuery(phrasing), lang, concepts) })));
  const spread = spreadOf(drafts.map(({ features }) => features));
  const idfOf = (feature: number): number => Math.round((Math.log((drafts.length + 1) / ((spread.get(feature)?.count ?? 0) + 1)) + 1) / IDF_STEP) * IDF_STEP;
  const kept = [...spread].filter(([, { count, block }]) => count >= FEWEST || WHOLE_WORDS.has(BLOCKS[block]?.name ?? '')).map(([feature]) => feature);
  const known = [...new Set([...kept, BIAS])].sort((a, b) => a - b);
  const places = new Map(known.map((feature, i) => [feature, i]));
  const toVector = (blocks: Features): SparseVector => {
    const { features, values } = weigh(blocks, idfOf);
    const there = features.flatMap((feature, i) => (places.has(feature) ? [i] : []));
    return { places: Int32Array.from(there, (i) => places.get(features[i] ?? 0) ?? 0), values: Float32Array.from(there, (i) => values[i] ?? 0) };
  };
  const examples: Example[] = drafts.map(({ topic, features }) => ({ vector: toVector(features), topic }));
  const matrix = solveOneVersusRest(examples, texts.length, known.length, SMALLEST_WEIGHT / SVM_SHARE);
  addCentroids(matrix, examples, texts.length, known.length, places.get(BIAS) ?? -1);
  return pack(matrix, known, idfOf, texts.length);
}

/** In how many texts each feature occurs, and in which block. */
function spreadOf(texts: readonly Features[]): Map<number, { count: number; block: number }> {
  const spread = new Map<number, { count: number; block: number }>();
  for (const blocks of texts) {
    blocks.forEach((features, block) => {
      for (const feature of new Set(features)) {
        const entry = spread.get(feature) ?? { count: 0, block };
        entry.count++;
        spread.set(feature, entry);
      }
    });
  }
  return spread;
}

/** Half the machine plus the centroid: (svm + 1) / 2 and a cosine have the same range, so neither drowns the other. */
const SVM_SHARE = 0.5;

/** @param biasAt place of the bias: it stands in every text, and a centroid would count it as what its texts have in common */
function addCentroids(matrix: Float32Array, examples: readonly Example[], topics: number, features: number, biasAt: number): void {
  const centroids = new Float32Array(matrix.length);
  for (const { vector, topic } of examples) {
    vector.places.forEach((place, j) => {
      if (place === biasAt) return;
      const at = place * topics + topic;
      centroids[at] = (centroids[at] ?? 0) + (vector.values[j] ?? 0);
    });
  }
  const norm = Math.sqrt(BLOCKS.reduce((sum, { weight }) => sum + weight ** 2, 0));
  for (let topic = 0; topic < topics; topic++) {
    let square = 0;
    for (let f = 0; f < features; f++) square += (centroids[f * topics + topic] ?? 0) ** 2;
    const length = (Math.sqrt(square) || 1) * norm;
    for (let at = topic; at < matrix.length; at += topics) matrix[at] = SVM_SHARE * (matrix[at] ?? 0) + (centroids[at] ?? 0) / length;
  }
}

/** @param known features in ascending order */
function pack(matrix: Float32Array, known: readonly number[], idfOf: (feature: number) => number, topics: number): PackedLinear {
  const largest = matrix.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const step = Math.sqrt(largest) / WEIGHT_LEVELS || 1;
  const counts: number[] = [];
  const classes: number[] = [];
  const weights: number[] = [];
  known.forEach((_, row) => {
    const before = weights.length;
    let last = 0;
    for (let topic = 0; topic < topics; topic++) {
      const value = matrix[row * topics + topic] ?? 0;
      if (Math.abs(value) < SMALLEST_WEIGHT) continue;
      classes.push(topic - last);
      weights.push(levelOf(value, step));
      last = topic;
    }
    counts.push(weights.length - before);
  });
  return {
    gaps: toDigits(known.map((feature, i) => feature - (known[i - 1] ?? 0))),
    idf: toSymbols(known.map((feature) => Math.round(idfOf(feature) / IDF_STEP))),
    counts: toDigits(counts),
    classes: toSymbols(classes),
    weights: toSymbols(weights),
    step,
  };
}
