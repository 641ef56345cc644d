/** The features that are there, and how much. */
export interface SparseVector {
  readonly places: Int32Array;
  readonly values: Float32Array;
}

export interface Example {
  readonly vector: SparseVector;
  readonly topic: number;
}

/** Cost of a mistake beside a large weight; anything from 0.7 to 2 gave the same on left-out phrasings. */
const COST = 1;
const MOST_ROUNDS = 12;
const ROUNDS_AGAIN = 4;
/** Every so many rounds all examples are visited; the others look only at those that moved. */
const FULL_EVERY = 4;
/** Training stops when no example's gradient is larger. */
const TOLERANCE = 0.2;
const SLACK = 1 / (2 * COST);

/** All examples in three flat arrays: one machine reads them a hundred times over, and objects would cost most of the time. */
interface Rows {
  readonly starts: Int32Array;
  readonly places: Int32Array;
  readonly values: Float32Array;
  /** Squared length of each. */
  readonly squares: Float64Array;
}

/**
 * One L2-loss linear support vector machine per topic against all others, by dual coordinate descent.
 * Deterministic: the order of examples is shuffled by a fixed sequence.
 *
 * Weights that end up small are taken out, and the rest learn once more without them: what the small ones carried together
 * moves to those that stay.
 *
 * @param smallest size below which a weight is taken out
 * @returns weights, row by row: `feature * topics + topic`
 * @see Hsieh et al. (2008), "A Dual Coordinate Descent Method for Large-scale Linear SVM", algorithm 1
 */
export function solveOneVersusRest(examples: readonly Example[], topics: number, features: number, smallest: number): Float32Array {
  const matrix = new Float32Array(features * topics);
  const rows = flat(examples);
  const weights = new Float64Array(features);
  for (let topic = 0; topic < topics; topic++) {
    weights.fill(0);
    const sides = Int8Array.from(examples, (example) => (example.topic === topic ? 1 : -1));
    solveOne(rows, sides, topic + 1, weights, smallest);
    for (let f = 0; f < features; f++) matrix[f * topics + topic] = weights[f] as number;
  }
  return matrix;
}

function flat(examples: readonly Example[]): Rows {
  const starts = new Int32Array(examples.length + 1);
  examples.forEach(({ vector }, i) => {
    starts[i + 1] = (starts[i] as number) + vector.places.length;
  });
  const places = new Int32Array(starts[examples.length] as number);
  const values = new Float32Array(places.length);
  examples.forEach(({ vector }, i) => {
    places.set(vector.places, starts[i]);
    values.set(vector.values, starts[i]);
  });
  return { starts, places, values, squares: Float64Array.from(examples, ({ vector }) => vector.values.reduce((sum, value) => sum + value * value, 0)) };
}

/** @param sides 1 for the topic's own examples, -1 for all others */
function solveOne(rows: Rows, sides: Int8Array, seed: number, weights: Float64Array, smallest: number): void {
  const alpha = new Float64Array(sides.length);
  const random = sequence(seed);
  const all = new Uint8Array(weights.length).fill(1);
  descend({ rows, sides, alpha, weights, kept: all, squares: rows.squares }, MOST_ROUNDS, random);
  const kept = Uint8Array.from(weights, (weight) => (Math.abs(weight) >= smallest ? 1 : 0));
  for (let f = 0; f < weights.length; f++) if (kept[f] === 0) weights[f] = 0;
  descend({ rows, sides, alpha, weights, kept, squares: squaresOf(rows, kept) }, ROUNDS_AGAIN, random);
}

/** One machine while it learns. */
interface Descent {
  readonly rows: Rows;
  readonly sides: Int8Array;
  readonly alpha: Float64Array;
  readonly weights: Float64Array;
  /** 1 for features that may have a weight. */
  readonly kept: Uint8Array;
  /** Squared length of each example in those features. */
  readonly squares: Float64Array;
}

function descend(descent: Descent, rounds: number, random: () => number): void {
  const { alpha, sides } = descent;
  const order = new Int32Array(sides.length);
  let active = 0;
  for (let round = 0; round < rounds; round++) {
    // Most examples of other topics never matter again: between full rounds only those that may still move are visited.
    const full = round % FULL_EVERY === 0;
    if (full) {
      active = order.length;
      for (let i = 0; i < active; i++) order[i] = i;
    }
    shuffle(order, active, random);
    let largest = 0;
    let moving = 0;
    for (let k = 0; k < active; k++) {
      const i = order[k] as number;
      const gradient = visit(descent, i);
      largest = Math.max(largest, Math.abs(gradient));
      if (gradient !== 0 || alpha[i] !== 0) order[moving++] = i;
    }
    active = moving;
    if (full && largest < TOLERANCE) return;
  }
}

/** One step of the descent on one example. @returns its projected gradient: 0 where nothing is left to gain */
function visit({ rows: { starts, places, values }, sides, alpha, weights, kept, squares }: Descent, i: number): number {
  const end = starts[i + 1] as number;
  let product = 0;
  for (let j = starts[i] as number; j < end; j++) product += (weights[places[j] as number] as number) * (values[j] as number);
  const side = sides[i] as number;
  const before = alpha[i] as number;
  const gradient = side * product - 1 + SLACK * before;
  const projected = before === 0 ? Math.min(gradient, 0) : gradient;
  if (Math.abs(projected) < 1e-9) return 0;
  const after = Math.max(before - gradient / ((squares[i] as number) + SLACK), 0);
  alpha[i] = after;
  const step = (after - before) * side;
  if (step === 0) return projected;
  for (let j = starts[i] as number; j < end; j++) {
    const place = places[j] as number;
    weights[place] = (weights[place] as number) + step * (values[j] as number) * (kept[place] as number);
  }
  return projected;
}

function squaresOf({ starts, places, values }: Rows, kept: Uint8Array): Float64Array {
  const squares = new Float64Array(starts.length - 1);
  for (let i = 0; i < squares.length; i++) {
    let sum = 0;
    for (let j = starts[i] as number; j < (starts[i + 1] as number); j++) sum += (values[j] as number) ** 2 * (kept[places[j] as number] as number);
    squares[i] = sum;
  }
  return squares;
}

/** A fixed sequence of numbers (linear congruence, as in C's `rand`): the same on every machine. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state >>> 4; // the lowest digits of such a sequence repeat soon
  };
}

/** Shuffles the first `count` numbers. */
function shuffle(order: Int32Array, count: number, random: () => number): void {
  for (let i = count - 1; i > 0; i--) {
    const j = random() % (i + 1);
    const kept = order[i] as number;
    order[i] = order[j] as number;
    order[j] = kept;
  }
}
