import { describe, expect, it } from 'vitest';
import { curveQuestions, everyNth, thinned } from '../../eval/learning.ts';
import { question } from './support.ts';

describe('part of the ways of asking', () => {
  it('is spread over the whole list, so that every author takes part', () => {
    expect(everyNth([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 3)).toEqual([0, 3, 6]);
    expect(everyNth([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 4)).toEqual([0, 2, 5, 7]);
  });

  it('is all where there are not more', () => {
    expect(everyNth(['a', 'b'], 3)).toEqual(['a', 'b']);
    expect(everyNth(['a', 'b'], Infinity)).toEqual(['a', 'b']);
  });

  it('has as large a share of what belongs to no topic', () => {
    const lines = (count: number): string[] => Array.from({ length: count }, (_, i) => `line ${i}`);
    const part = thinned({ cost: lines(12), driving: lines(4), none: lines(20) }, 4);
    expect(Object.entries(part).map(([topic, kept]) => [topic, kept.length])).toEqual([
      ['cost', 4],
      ['driving', 4],
      ['none', 10],
    ]);
  });
});

it('the curve is measured on ordinary English questions that stand alone', () => {
  const all = [
    question({ id: 'yes' }),
    question({ lang: 'fr' }),
    question({ turns: ['hello', 'and the cost'] }),
    question({ behaviour: 'out-of-scope', accept: [] }),
  ];
  expect(curveQuestions(all).map(({ id }) => id)).toEqual(['yes']);
});
