/** Normal quantile of a two-sided 95 % interval. */
const Z = 1.96;

export interface Share {
  readonly right: number;
  readonly of: number;
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

/**
 * Expected calibration error over ten equal bins: how far stated probabilities are from what happened, 0 is perfect.
 * @see Guo et al. (2017), "On Calibration of Modern Neural Networks"
 */
export function calibrationError(outcomes: readonly { readonly stated: number; readonly right: boolean }[]): number {
  if (outcomes.length === 0) return 0;
  let error = 0;
  for (let bin = 0; bin < 10; bin++) {
    const inside = outcomes.filter(({ stated }) => Math.min(9, Math.floor(stated * 10)) === bin);
    if (inside.length === 0) continue;
    const stated = inside.reduce((sum, one) => sum + one.stated, 0) / inside.length;
    const happened = inside.filter(({ right }) => right).length / inside.length;
    error += (inside.length / outcomes.length) * Math.abs(stated - happened);
  }
  return error;
}
