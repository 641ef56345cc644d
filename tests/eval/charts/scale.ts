export type Span = readonly [number, number];

/** A place on the paper for a value. */
export type Scale = (value: number) => number;

/** @param to in units of the drawing; may run down, as on an upright axis */
export function linear([low, high]: Span, [start, end]: Span): Scale {
  return (value) => start + ((value - low) / (high - low)) * (end - start);
}

/** Equal factors are equally far apart. @param of both above 0 */
export function logarithmic([low, high]: Span, to: Span): Scale {
  const scale = linear([Math.log(low), Math.log(high)], to);
  return (value) => scale(Math.log(value));
}
