import { describe, expect, it } from 'vitest';
import { hoursLine, openState } from '../../../worker/assistant/opening-hours.ts';

const clinic = {
  timeZone: 'America/Toronto',
  hours: { mon: ['09:00', '17:00'], tue: ['09:00', '17:00'], sat: ['10:00', '13:00'] },
  holidays: ['2026-12-28'],
} as const;
const at = (iso: string) => openState(clinic, Date.parse(iso));

describe('whether the clinic is open', () => {
  it.each([
    ['in hours, by the clinic’s own clock', '2026-11-23T15:00:00Z', { open: true }], // Monday 10:00 in Toronto
    ['before opening', '2026-11-23T13:59:00Z', { open: false, next: { date: '2026-11-23', weekday: 'mon', time: '09:00' } }],
    ['at the minute of closing', '2026-11-23T22:00:00Z', { open: false, next: { date: '2026-11-24', weekday: 'tue', time: '09:00' } }],
    ['over days without hours', '2026-11-25T20:00:00Z', { open: false, next: { date: '2026-11-28', weekday: 'sat', time: '10:00' } }],
    ['over a holiday', '2026-12-26T23:00:00Z', { open: false, next: { date: '2026-12-29', weekday: 'tue', time: '09:00' } }],
    ['after the change to summer time', '2026-03-10T13:30:00Z', { open: true }], // Tuesday 09:30, already summer time
  ])('%s', (_, iso, state) => expect(at(iso)).toEqual(state));

  it('says nothing of a next opening when there is none', () => {
    expect(openState({ ...clinic, hours: {} }, Date.parse('2026-11-23T18:00:00Z'))).toEqual({ open: false });
  });
});

it('joins days with the same hours into one run, in the reader’s language', () => {
  expect(hoursLine(clinic, 'fr')).toMatch(/^lundi–mardi .*, samedi /);
});
