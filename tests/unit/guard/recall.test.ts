import { expect, it, vi } from 'vitest';
import { judge, type Label, levelOf, linesOf, meets, sees } from './support/lines.ts';

// Patterns are compiled when they are first tried: the first test pays for all.
vi.setConfig({ testTimeout: 60_000 });

/**
 * Messages that were first written without looking at the rules, in six rounds, and then learned from. The floors are what
 * the rules reach on them now; on first contact they reached less, so these are no measure of what they do in the field.
 */
const ROUNDS = linesOf('rounds');
const share = (of: readonly boolean[]): number => of.filter(Boolean).length / of.length;
const among = (labels: readonly Label[], holds: (text: string, label: Label) => boolean): number => {
  const lines = ROUNDS.filter(({ label }) => labels.includes(label));
  expect(lines.length).toBeGreaterThan(20);
  return share(lines.map(({ text, label }) => holds(text, label)));
};

it('explicit statements get the full reply at least', () => {
  expect(among(['full', 'imminent', 'other', 'other-imminent', 'emergency+crisis'], (text) => levelOf(judge(text)) >= 1)).toBeGreaterThanOrEqual(0.94);
});

it('explicit statements are asked about at least', () => {
  expect(among(['full', 'imminent', 'other', 'other-imminent', 'emergency+crisis'], (text) => levelOf(judge(text)) >= 0)).toBeGreaterThanOrEqual(0.975);
});

it('indirect signs are asked about at least', () => {
  expect(among(['check-in'], (text) => levelOf(judge(text)) >= 0)).toBeGreaterThanOrEqual(0.95);
});

it('emergencies are seen', () => {
  expect(among(['emergency', 'emergency+crisis'], (text) => sees(judge(text), 'emergency'))).toBeGreaterThanOrEqual(0.97);
});

it('what only sounds like danger raises no full alarm, and is seldom asked about', () => {
  const harmless: readonly Label[] = ['none', 'subject', 'not-full', 'not-emergency', 'not-aftercare'];
  expect(among(harmless, (text) => levelOf(judge(text)) >= 1 || sees(judge(text), 'emergency'))).toBeLessThanOrEqual(0.01);
  expect(among(['none'], (text, label) => !meets(label, judge(text)))).toBeLessThanOrEqual(0.045);
});
