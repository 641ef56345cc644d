import { describe, expect, it } from 'vitest';
import { todayFrom } from '../../../knowledge/lint/arguments.ts';
import { addMonths, daysBetween } from '../../../knowledge/lint/dates.ts';
import { helplineAge } from '../../../knowledge/lint/rules/helpline-age.ts';
import { reviewDate } from '../../../knowledge/lint/rules/review-date.ts';
import { article, contextOf, helpline, type Meta } from './support.ts';

const review = (on: string, due: string) => `{ on: ${on}, due: ${due} }`;
const found = (meta: Meta, today?: string) => reviewDate(contextOf({ articles: [article('Text.', meta)] }, today));

describe('a review', () => {
  it.each<[string, Meta]>([
    ['twelve months for most topics', { id: 'companion', review: review('2026-11-21', '2027-11-21') }],
    ['six months for safety', { id: 'bladder', group: 'safety', review: review('2026-11-21', '2027-05-21') }],
    ['less than allowed', { id: 'companion', review: review('2026-11-21', '2026-12-24') }],
  ])('may hold %s', (_, meta) => {
    expect(found(meta)).toEqual([]);
  });

  it.each(['driving', 'aftercare', 'suicidal-thoughts-evidence', 'worse-after-treatment'])('of “%s” holds six months, whatever its group', (id) => {
    expect(found({ id, review: review('2026-11-21', '2027-11-21') })).toMatchObject([
      { word: '2027-11-21', message: /within 6 months of 2026-11-21; write 2027-05-21 or earlier/ },
    ]);
  });

  it.each(['safety', 'addiction', 'legal'])('in the group “%s” holds six months', (group) => {
    expect(found({ id: 'bladder', group, review: review('2026-11-21', '2027-05-22') })).toMatchObject([{ line: 7 }]);
  });

  it('holds until its day, and not a day longer', () => {
    expect(found({}, '2027-05-21')).toEqual([]);
    expect(found({}, '2027-05-22')).toMatchObject([{ rule: 'overdue', message: /was due on 2027-05-21; check the text against its sources/ }]);
  });

  it('cannot lie in the future', () => {
    expect(found({}, '2026-11-20')).toMatchObject([{ word: '2026-11-21', message: /still to come/ }]);
  });
});

describe('a help number', () => {
  it('is good for 90 days after its check', () => {
    const at = (today: string) => helplineAge(contextOf({ helplines: [helpline('ca-988', '2026-11-21')] }, today));
    expect(at('2027-02-19')).toEqual([]);
    expect(at('2027-02-20')).toMatchObject([
      { rule: 'helpline-age', severity: 'error', word: 'ca-988', message: /last checked 91 days ago, on 2026-11-21; check the number/ },
    ]);
    expect(at('2026-11-20')).toMatchObject([{ message: /still to come/ }]);
  });
});

it.each([
  ['2026-11-21', 6, '2027-05-21'],
  ['2026-11-21', 12, '2027-11-21'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2027-08-31', 6, '2028-02-29'],
])('%s and %i months is %s', (date, months, expected) => {
  expect(addMonths(date, months)).toBe(expected);
});

it('counts days across a change of clocks', () => {
  expect(daysBetween('2026-10-31', '2026-11-02')).toBe(2);
  expect(daysBetween('2026-11-02', '2026-11-01')).toBe(-1);
});

it('takes the day from the command line, and refuses what is none', () => {
  expect(todayFrom(['--today', '2027-01-02'])).toBe('2027-01-02');
  expect(todayFrom([])).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(() => todayFrom(['--today', '2027-13-02'])).toThrow('write it as YYYY-MM-DD');
  expect(() => todayFrom(['--today', 'tomorrow'])).toThrow('write it as YYYY-MM-DD');
});
