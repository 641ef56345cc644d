/** Normal quantile of a two-sided 95 % interval. */
const Z = 1.96;

/** Stated probabilities are gathered in so many equal bins. */
const BINS = 10;

export interface Share {
  readonly right: number;
  readonly of: number;
}

/** A probability that was stated, and whether what it was stated for came true. */
export interface Outcome {
  readonly stated: number;
  readonly right: boolean;
}

/** The outcomes whose stated probability lies in one tenth of the way from 0 to 1. */
export interface Bin extends Share {
  readonly from: number;
  readonly to: number;
  /** Mean of the probabilities stated. */
  readonly stated: number;
}

/**
 * Wilson score interval of a share, 95 %.
 * @returns lower and upper bound, 0 to 1; `[0, 1]` when nothing was counted
 * @see Wilson (1927), "Probable inference, the law of succession, and statistical inference"
 */
export function wilson({ right, of }: Share): readonly [number, number] {
  if (of === 0) return [0, 1];
  const p = right / of;
  const centre = p + Z ** 2 / (2 * of);
  const spread = Z * Math.sqrt((p * (1 - p)) / of + Z ** 2 / (4 * of ** 2));
  const scale = 1 + Z ** 2 / of;
  return [Math.max(0, (centre - spread) / scale), Math.min(1, (centre + spread) / scale)];
}

/** The bins that are not empty, lowest first; a stated 1 belongs to the last. */
export function binned(outcomes: readonly Outcome[]): Bin[] {
  return Array.from({ length: BINS }, (_, bin) => bin).flatMap((bin) => {
    const inside = outcomes.filter(({ stated }) => Math.min(BINS - 1, Math.floor(stated * BINS)) === bin);
    if (inside.length === 0) return [];
    const stated = inside.reduce((sum, one) => sum + one.stated, 0) / inside.length;
    return [{ from: bin / BINS, to: (bin + 1) / BINS, stated, right: inside.filter(({ right }) => right).length, of: inside.length }];
  });
}

/**
 * Expected calibration error: how far stated probabilities are from what happened, 0 is perfect.
 * @see Guo et al. (2017), "On Calibration of Modern Neural Networks"
 */
export function calibrationError(outcomes: readonly Outcome[]): number {
  return binned(outcomes).reduce((sum, { stated, right, of }) => sum + (of / outcomes.length) * Math.abs(stated - right / of), 0);
}
