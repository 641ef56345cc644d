import { type Features, weigh } from './features.ts';
import type { PackedLinear } from './index-data.ts';
import { fromDigits, fromSymbols } from './symbols.ts';

/** Idf is stored in steps of a quarter: finer steps changed no ranking. */
export const IDF_STEP = 1 / 4;

/** Weights have so many levels on either side of 0. Their square roots are stored, for most weights are small. */
export const WEIGHT_LEVELS = 45;

/** The linear model, ready to score. */
export interface LinearModel {
  /** @returns a score for each topic, at its number; only the order and the differences mean something */
  score(features: Features): Float64Array;
  /** How much a feature tells: 1 for one that stands in every phrasing, about 10 for one nobody wrote. */
  tells(feature: number): number;
}

/** Unpacks the model: a few decodes and running sums, no other work, so that a cold start stays short. */
export function unpackLinear(packed: PackedLinear, topics: number): LinearModel {
  const hashes = runningSums(fromDigits(packed.gaps));
  const ends = runningSums(fromDigits(packed.counts));
  const idf = fromSymbols(packed.idf);
  const distances = fromSymbols(packed.classes);
  const weights = fromSymbols(packed.weights);
  const values = Float64Array.from({ length: 2 * WEIGHT_LEVELS + 1 }, (_, level) => weightOf(level, packed.step));
  // What was never seen tells as much as the rarest thing that was.
  const unknown = idf.reduce((most, one) => Math.max(most, one), 0) * IDF_STEP;
  const idfOf = (feature: number): number => {
    const row = find(hashes, feature);
    return row < 0 ? unknown : (idf[row] ?? 0) * IDF_STEP;
  };
  return {
    tells: idfOf,
    score(blocks) {
      const scores = new Float64Array(topics);
      const weighed = weigh(blocks, idfOf);
      for (let f = 0; f < weighed.features.length; f++) {
        const row = find(hashes, weighed.features[f] ?? 0);
        if (row < 0) continue;
        const value = weighed.values[f] ?? 0;
        let topic = 0;
        for (let i = row === 0 ? 0 : (ends[row - 1] ?? 0); i < (ends[row] ?? 0); i++) {
          topic += distances[i] ?? 0;
          scores[topic] = (scores[topic] ?? 0) + value * (values[weights[i] ?? 0] ?? 0);
        }
      }
      return scores;
    },
  };
}

/** The level at which a weight is stored, 0 to 2 × {@link WEIGHT_LEVELS}. */
export function levelOf(weight: number, step: number): number {
  return WEIGHT_LEVELS + Math.sign(weight) * Math.min(WEIGHT_LEVELS, Math.round(Math.sqrt(Math.abs(weight)) / step));
}

function weightOf(level: number, step: number): number {
  const root = (level - WEIGHT_LEVELS) * step;
  return Math.sign(root) * root * root;
}

function runningSums(numbers: Uint32Array): Uint32Array {
  for (let i = 1; i < numbers.length; i++) numbers[i] = (numbers[i] ?? 0) + (numbers[i - 1] ?? 0);
  return numbers;
}

/** Binary search. @returns the place of `wanted`, or -1 */
function find(sorted: Uint32Array, wanted: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const value = sorted[middle] ?? 0;
    if (value === wanted) return middle;
    if (value < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
