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
/** Every so many rounds all examples are visited; the others look only at those that moved. */
const FULL_EVERY = 4;
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
  const all = Uint32Array.from(examples, (_, i) => i);
  const random = sequence(topic + 1);
  let active = all;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    // Most examples of other topics never matter again: between full rounds only those that may still move are visited.
    const full = round % FULL_EVERY === 0;
    const order = full ? all : active;
    shuffle(order, random);
    const moving: number[] = [];
    let largest = 0;
    for (const i of order) {
      const example = examples[i] as Example;
      const gradient = visit(example, example.topic === topic ? 1 : -1, squares[i] as number, alpha, i, weights);
      largest = Math.max(largest, Math.abs(gradient));
      if (gradient !== 0 || alpha[i] !== 0) moving.push(i);
    }
    active = Uint32Array.from(moving);
    if (full && largest < TOLERANCE) return;
  }
}

/** One step of the descent on one example. @returns its projected gradient: 0 where nothing is left to gain */
function visit({ vector: { places, values }, weight }: Example, side: 1 | -1, square: number, alpha: Float64Array, i: number, weights: Float64Array): number {
  const slack = 1 / (2 * COST * weight);
  let product = 0;
  for (let j = 0; j < places.length; j++) product += (weights[places[j] as number] as number) * (values[j] as number);
  const before = alpha[i] as number;
  const gradient = side * product - 1 + slack * before;
  const projected = before === 0 ? Math.min(gradient, 0) : gradient;
  if (Math.abs(projected) < 1e-9) return 0;
  const after = Math.max(before - gradient / (square + slack), 0);
  alpha[i] = after;
  const step = (after - before) * side;
  for (let j = 0; j < places.length; j++) weights[places[j] as number] = (weights[places[j] as number] as number) + step * (values[j] as number);
  return projected;
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
