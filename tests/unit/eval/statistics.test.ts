import { describe, expect, it } from 'vitest';
import { binned, calibrationError, wilson } from '../../eval/statistics.ts';

describe('the Wilson interval', () => {
  // By hand, z = 1.96, z² = 3.8416: centre (0.8 + 3.8416/20) / 1.38416 = 0.71674, half 1.96 · √(0.016 + 0.009604) / 1.38416 = 0.22658.
  it('of 8 in 10 reaches from 49.0 % to 94.3 %', () => {
    const [low, high] = wilson({ right: 8, of: 10 });
    expect(low).toBeCloseTo(0.4902, 4);
    expect(high).toBeCloseTo(0.9433, 4);
  });

  // By hand: with none in n the upper bound is z² / (n + z²) = 3.8416 / 13.8416.
  it('of none in ten begins at 0 and is not empty', () => {
    const [low, high] = wilson({ right: 0, of: 10 });
    expect(low).toBe(0);
    expect(high).toBeCloseTo(0.2775, 4);
  });

  it('is as wide above as below for the mirrored share', () => {
    const [low, high] = wilson({ right: 3, of: 12 });
    const [mirroredLow, mirroredHigh] = wilson({ right: 9, of: 12 });
    expect(1 - high).toBeCloseTo(mirroredLow, 12);
    expect(1 - low).toBeCloseTo(mirroredHigh, 12);
  });

  it('of nothing counted says nothing', () => {
    expect(wilson({ right: 0, of: 0 })).toEqual([0, 1]);
  });
});

describe('bins', () => {
  it('are tenths, lower end inside, and leave out the empty ones', () => {
    const bins = binned([
      { stated: 0.1, right: false },
      { stated: 0.15, right: true },
      { stated: 0.2, right: true },
    ]);
    expect(bins).toMatchObject([
      { from: 0.1, to: 0.2, right: 1, of: 2 },
      { from: 0.2, to: 0.3, right: 1, of: 1 },
    ]);
    expect(bins[0]?.stated).toBeCloseTo(0.125, 12);
  });

  it('have a stated 1 in the last', () => {
    expect(binned([{ stated: 1, right: true }])).toMatchObject([{ from: 0.9, to: 1, of: 1 }]);
  });
});

describe('the calibration error', () => {
  // By hand: 3 of 4 outcomes stated 0.9 on average and 2 of 3 right, 0.2333 off; 1 of 4 stated 0.2 and wrong, 0.2 off. ¾ · 0.2333 + ¼ · 0.2 = 0.225.
  it('weighs each bin by its outcomes', () => {
    const outcomes = [
      { stated: 0.9, right: true },
      { stated: 0.9, right: true },
      { stated: 0.9, right: false },
      { stated: 0.2, right: false },
    ];
    expect(calibrationError(outcomes)).toBeCloseTo(0.225, 12);
  });

  it('is 0 for who states what happens, and for who states nothing', () => {
    expect(calibrationError([{ stated: 1, right: true }])).toBe(0);
    expect(calibrationError([])).toBe(0);
  });
});
