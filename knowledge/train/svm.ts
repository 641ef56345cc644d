/** The features that are there, and how much. */
export interface SparseVector {
  readonly places: Int32Array;
  readonly values: Float64Array;
}

export interface Example {
  readonly vector: SparseVector;
  readonly topic: number;
  /** Cost of getting it wrong, beside 1. */
  readonly weight: number;
}

/** Cost of a mistake beside a large weight; 2 was best on public sets of frequently asked questions. */
const COST = 2;
const MOST_ROUNDS = 12;
/** Training stops when no example's gradient is larger. */
const TOLERANCE = 0.2;

/**
 * One L2-loss linear support vector machine per topic against all others, by dual coordinate descent.
 * Deterministic: the order of examples is shuffled by a fixed sequence.
 *
 * @returns weights, row by row: `feature * topics + topic`
 * @see Hsieh et al. (2008), "A Dual Coordinate Descent Method for Large-scale Linear SVM", algorithm 1
 */
export function solveOneVersusRest(examples: readonly Example[], topics: number, features: number): Float32Array {
  const matrix = new Float32Array(features * topics);
  const squares = Float64Array.from(examples, ({ vector }) => vector.values.reduce((sum, value) => sum + value * value, 0));
  const weights = new Float64Array(features);
  for (let topic = 0; topic < topics; topic++) {
    weights.fill(0);
    solveOne(examples, squares, topic, weights);
    for (let f = 0; f < features; f++) matrix[f * topics + topic] = weights[f] ?? 0;
  }
  return matrix;
}

function solveOne(examples: readonly Example[], squares: Float64Array, topic: number, weights: Float64Array): void {
  const alpha = new Float64Array(examples.length);
  const order = Uint32Array.from(examples, (_, i) => i);
  const random = sequence(topic + 1);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    shuffle(order, random);
    let largest = 0;
    for (const i of order) {
      const example = examples[i];
      if (!example) continue;
      const { places, values } = example.vector;
      const side = example.topic === topic ? 1 : -1;
      const slack = 1 / (2 * COST * example.weight);
      let product = 0;
      for (let j = 0; j < places.length; j++) product += (weights[places[j] ?? 0] ?? 0) * (values[j] ?? 0);
      const before = alpha[i] ?? 0;
      const gradient = side * product - 1 + slack * before;
      const projected = before === 0 ? Math.min(gradient, 0) : gradient;
      largest = Math.max(largest, Math.abs(projected));
      if (Math.abs(projected) < 1e-9) continue;
      const after = Math.max(before - gradient / ((squares[i] ?? 0) + slack), 0);
      alpha[i] = after;
      const step = (after - before) * side;
      for (let j = 0; j < places.length; j++) {
        const place = places[j] ?? 0;
        weights[place] = (weights[place] ?? 0) + step * (values[j] ?? 0);
      }
    }
    if (largest < TOLERANCE) return;
  }
}

/** A fixed sequence of numbers (linear congruence, as in C's `rand`): the same on every machine. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state;
  };
}

function shuffle(order: Uint32Array, random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = random() % (i + 1);
    const kept = order[i] ?? 0;
    order[i] = order[j] ?? 0;
    order[j] = kept;
  }
}
