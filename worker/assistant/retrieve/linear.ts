import { type Features, hash, weigh } from './features.ts';
import type { PackedLinear } from './index-data.ts';

/** Idf is stored in steps of a twentieth. */
export const IDF_STEP = 1 / 20;

/** The linear model, ready to score. */
export interface LinearModel {
  /**
   * Adds each topic's score to `scores` (place = topic number). Only the order and the differences mean something; a text
   * the model knows nothing of adds nothing.
   * @returns how much of the text the model knows, 0 to 1: the known features' share of the squared length
   */
  score(features: Features, scores: Float64Array): number;
}

/** Unpacks the model: five base64 decodes, no other work, so that a cold start stays short. */
export function unpackLinear(packed: PackedLinear): LinearModel {
  const hashes = new Uint32Array(bytes(packed.hashes));
  const idf = new Uint8Array(bytes(packed.idf));
  const starts = new Uint32Array(bytes(packed.starts));
  const classes = new Uint8Array(bytes(packed.classes));
  const weights = new Int8Array(bytes(packed.weights));
  // What was never seen tells as much as the rarest thing that was.
  const unknown = idf.reduce((most, one) => Math.max(most, one), 0) * IDF_STEP;
  return {
    score(features, scores) {
      const rows = new Map<string, number>();
      const idfOf = (feature: string): number => {
        const row = find(hashes, hash(feature));
        if (row < 0) return unknown;
        rows.set(feature, row);
        return (idf[row] ?? 0) * IDF_STEP;
      };
      let known = 0;
      let all = 0;
      for (const [feature, value] of weigh(features, idfOf)) {
        const row = rows.get(feature);
        all += value * value;
        if (row === undefined) continue;
        known += value * value;
        for (let i = starts[row] ?? 0; i < (starts[row + 1] ?? 0); i++) {
          const topic = classes[i] ?? 0;
          scores[topic] = (scores[topic] ?? 0) + value * (weights[i] ?? 0) * packed.scale;
        }
      }
      return all > 0 ? known / all : 0;
    },
  };
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

/** A plain loop: `Uint8Array.from` with a callback takes ten times as long on the megabyte this reads at the start. */
function bytes(base64: string): ArrayBuffer {
  const binary = atob(base64);
  const array = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) array[i] = binary.charCodeAt(i);
  return array.buffer;
}
