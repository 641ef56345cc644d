import { words } from '../../worker/assistant/read/tokens.ts';
import { featuresOf, hash, weigh } from '../../worker/assistant/retrieve/features.ts';
import type { PackedLinear } from '../../worker/assistant/retrieve/index-data.ts';
import { IDF_STEP } from '../../worker/assistant/retrieve/linear.ts';
import type { Lang } from '../../worker/assistant/types.ts';
import { type Example, type SparseVector, solveOneVersusRest } from './svm.ts';
import type { TopicText } from './topic-text.ts';

/** Questions about other things weigh less: they are any of a thousand kinds, and must not push real topics away. */
const NONE_WEIGHT = 0.5;
/** Weights below this change no ranking that was measured; leaving them out takes two thirds off the model. */
const SMALLEST_WEIGHT = 0.08;
/** Topic numbers are kept in one byte. */
const MOST_TOPICS = 256;

/**
 * Trains the linear model: one support vector machine per topic against the rest, plus the topic's centroid. Both are linear,
 * so they are added into one matrix, thinned and packed in eight bits.
 *
 * @param noneAt number of the topic that stands for "something else"
 * @throws {RangeError} past 256 topics
 */
export function trainLinear(lang: Lang, texts: readonly TopicText[], noneAt: number): PackedLinear {
  if (texts.length > MOST_TOPICS) throw new RangeError(`trainLinear: ${texts.length} topics, at most ${MOST_TOPICS} fit`);
  const drafts = texts.flatMap(({ phrasings }, topic) => phrasings.map((phrasing) => ({ topic, features: featuresOf(words(phrasing), lang) })));
  const spread = new Map<string, number>();
  for (const { features } of drafts) for (const feature of new Set(features.flat())) spread.set(feature, (spread.get(feature) ?? 0) + 1);
  const idfOf = (feature: string): number => Math.round((Math.log((drafts.length + 1) / ((spread.get(feature) ?? 0) + 1)) + 1) / IDF_STEP) * IDF_STEP;
  // A letter group or pair met in one or two phrasings says nothing that its word does not; they are most of all features.
  const names = [...spread].flatMap(([name, n]) => (n > 2 || name.startsWith('s') ? [name] : [])).sort();
  const places = new Map(names.map((name, i) => [name, i]));
  const toVector = (features: readonly (readonly string[])[]): SparseVector => {
    const weighed = [...weigh(features, idfOf)].filter(([name]) => places.has(name));
    return { places: Int32Array.from(weighed, ([name]) => places.get(name) ?? 0), values: Float64Array.from(weighed, ([, value]) => value) };
  };
  const examples: Example[] = drafts.map(({ topic, features }) => ({ vector: toVector(features), topic, weight: topic === noneAt ? NONE_WEIGHT : 1 }));
  const matrix = solveOneVersusRest(examples, texts.length, names.length);
  addCentroids(matrix, examples, texts.length, names.length);
  return pack(matrix, names, idfOf, texts.length);
}

/** Half the machine plus the centroid: (svm + 1) / 2 and a cosine have the same range, so neither drowns the other. */
function addCentroids(matrix: Float32Array, examples: readonly Example[], topics: number, features: number): void {
  const centroids = new Float32Array(matrix.length);
  for (const { vector, topic } of examples) {
    vector.places.forEach((place, j) => {
      const at = place * topics + topic;
      centroids[at] = (centroids[at] ?? 0) + (vector.values[j] ?? 0);
    });
  }
  for (let topic = 0; topic < topics; topic++) {
    let squares = 0;
    for (let f = 0; f < features; f++) squares += (centroids[f * topics + topic] ?? 0) ** 2;
    const length = Math.sqrt(squares) || 1;
    for (let f = 0; f < features; f++) {
      const at = f * topics + topic;
      matrix[at] = (matrix[at] ?? 0) / 2 + (centroids[at] ?? 0) / length;
    }
  }
}

function pack(matrix: Float32Array, names: readonly string[], idfOf: (name: string) => number, topics: number): PackedLinear {
  const largest = matrix.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const scale = largest / 127 || 1;
  const rows = names.map((name, row) => ({ name, row, hash: hash(name) })).sort((a, b) => a.hash - b.hash || (a.name < b.name ? -1 : 1));
  const hashes: number[] = [];
  const idf: number[] = [];
  const starts: number[] = [0];
  const classes: number[] = [];
  const weights: number[] = [];
  for (const { name, row, hash: key } of rows) {
    // Two features with one hash: the first keeps the row. Of 30,000 features about one pair collides.
    if (hashes.at(-1) === key) continue;
    for (let topic = 0; topic < topics; topic++) {
      const value = matrix[row * topics + topic] ?? 0;
      const step = Math.round(value / scale);
      if (Math.abs(value) < SMALLEST_WEIGHT || step === 0) continue;
      classes.push(topic);
      weights.push(step);
    }
    hashes.push(key);
    idf.push(Math.min(255, Math.round(idfOf(name) / IDF_STEP)));
    starts.push(classes.length);
  }
  return {
    hashes: base64(Uint32Array.from(hashes)),
    idf: base64(Uint8Array.from(idf)),
    starts: base64(Uint32Array.from(starts)),
    classes: base64(Uint8Array.from(classes)),
    weights: base64(Int8Array.from(weights)),
    scale,
  };
}

const base64 = (array: Uint32Array | Uint8Array | Int8Array): string => Buffer.from(array.buffer, array.byteOffset, array.byteLength).toString('base64');
