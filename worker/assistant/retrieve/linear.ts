import { fromBase64, fromVarints } from './bytes.ts';
import { type Features, weigh } from './features.ts';
import type { PackedLinear } from './index-data.ts';

/** Idf is stored in steps of a twentieth. */
export const IDF_STEP = 1 / 20;

/** The linear model, ready to score. */
export interface LinearModel {
  /** @returns a score for each topic, at its number; only the order and the differences mean something */
  score(features: Features): Float64Array;
}

/** Unpacks the model: a few decodes and running sums, no other work, so that a cold start stays short. */
export function unpackLinear(packed: PackedLinear, topics: number): LinearModel {
  const hashes = runningSums(fromVarints(fromBase64(packed.gaps)));
  const ends = runningSums(fromVarints(fromBase64(packed.counts)));
  const idf = fromBase64(packed.idf);
  const classes = fromBase64(packed.classes);
  const weights = new Int8Array(fromBase64(packed.weights).buffer);
  // What was never seen tells as much as the rarest thing that was.
  const unknown = idf.reduce((most, one) => Math.max(most, one), 0) * IDF_STEP;
  const idfOf = (feature: number): number => {
    const row = find(hashes, feature);
    return row < 0 ? unknown : (idf[row] ?? 0) * IDF_STEP;
  };
  return {
    score(blocks) {
      const scores = new Float64Array(topics);
      const { features, values } = weigh(blocks, idfOf);
      for (let f = 0; f < features.length; f++) {
        const row = find(hashes, features[f] ?? 0);
        if (row < 0) continue;
        const value = (values[f] ?? 0) * packed.scale;
        for (let i = row === 0 ? 0 : (ends[row - 1] ?? 0); i < (ends[row] ?? 0); i++) {
          const topic = classes[i] ?? 0;
          scores[topic] = (scores[topic] ?? 0) + value * (weights[i] ?? 0);
        }
      }
      return scores;
    },
  };
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
