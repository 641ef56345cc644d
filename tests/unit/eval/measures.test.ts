import { describe, expect, it } from 'vitest';
import { confusion, mostOftenTakenFor, NO_ANSWER } from '../../eval/confusion.ts';
import * as measures from '../../eval/measures.ts';
import { asData, report } from '../../eval/report.ts';
import { measure } from '../../eval/sections.ts';
import { scored } from './support.ts';

const topics = ['cost', 'insurance', 'driving'].map((id) => ({
  id,
  group: id === 'driving' ? 'process' : 'practical',
  clinic: false,
  label: { en: id, fr: id, es: id },
}));

const run = [
  scored({ accept: ['cost', 'insurance'] }, { topic: 'cost', candidates: [{ topic: 'cost', score: 0.9 }] }),
  scored({ accept: ['cost', 'insurance'], turns: ['hi', 'what does it cost'] }, { topic: 'insurance' }),
  scored(
    { accept: ['cost'] },
    {
      topic: 'insurance',
      candidates: [
        { topic: 'insurance', score: 0.4 },
        { topic: 'cost', score: 0.3 },
      ],
    },
  ),
  scored({ accept: ['driving'] }, { kind: 'no-answer' }),
  scored({ accept: ['driving'] }, { kind: 'policy', behaviour: 'dose-request' }),
  scored({ accept: ['driving'], lang: 'fr' }, { topic: 'driving', behaviour: 'crisis', level: 'check-in' }),
  scored({ accept: [], behaviour: 'out-of-scope' }, { kind: 'no-answer' }),
  scored({ accept: [], behaviour: 'out-of-scope' }, { topic: 'cost' }),
];

describe('of eight questions', () => {
  it.each([
    ['three are met', measures.met(run), { right: 3, of: 8 }],
    ['six are ordinary, four with the topic among three', measures.inThree(run), { right: 4, of: 6 }],
    ['one has two turns', measures.met(measures.multiTurn(run)), { right: 1, of: 1 }],
    ['one ordinary one is declined', measures.declined(run), { right: 1, of: 6 }],
    ['one ordinary one is refused by the guard; the check-in above an answer refuses nothing', measures.refusedByTheGuard(run), { right: 1, of: 6 }],
    ['one of two out of scope is not answered', measures.outOfScopeNotAnswered(run), { right: 1, of: 2 }],
  ])('%s', (_, found, wanted) => {
    expect(found).toEqual(wanted);
  });
});

it('what was wanted and what came are counted by the first accepted topic, another accepted one as met', () => {
  expect(confusion(run)).toEqual([
    { wanted: 'cost', came: 'cost', right: 1, wrong: 0 },
    { wanted: 'cost', came: 'insurance', right: 1, wrong: 1 },
    { wanted: 'driving', came: NO_ANSWER, right: 0, wrong: 1 },
    { wanted: 'driving', came: 'dose-request', right: 0, wrong: 1 },
    { wanted: 'driving', came: 'driving', right: 1, wrong: 0 },
  ]);
  expect(mostOftenTakenFor('cost', confusion(run))).toBe('insurance (1)');
  expect(mostOftenTakenFor('insurance', confusion(run))).toBe('');
});

describe('the table', () => {
  const table = report(measure(run, { topics, written: new Set(['cost']), perTopic: true }));
  const rowOf = (name: string): string | undefined => table.split('\n').find((row) => row.trimStart().startsWith(`${name} `));

  it.each([
    ['all', /all +3 +8 +37\.5 % {3}13\.7 % to 69\.4 %$/],
    ['single-turn', /single-turn +2 +7 +28\.6 %/],
    ['multi-turn', /multi-turn +1 +1 +100\.0 %/],
    ['cost', /cost +2 +3 +66\.7 % .*most often taken for insurance \(1\)$/],
    ['fr', /fr +1 +1 +100\.0 %/],
  ])('has a row for %s', (name, wanted) => {
    expect(rowOf(name)).toMatch(wanted);
  });

  it('has a row for each topic only when asked', () => {
    expect(table).toContain('by topic\n');
    expect(report(measure(run, { topics, written: new Set() }))).not.toContain('by topic\n');
  });

  it('is the same as data', () => {
    const data = asData(measure(run, { topics, written: new Set(['cost']) }));
    expect(data).toMatchObject({ overall: { all: { right: 3, of: 8, share: 0.375 } }, 'by turns': { 'multi-turn': { right: 1, of: 1 } } });
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
  });
});
