import { beforeAll, expect, it } from 'vitest';
import { builtKnowledge, inProcess } from './answerers.ts';
import { askAll } from './ask.ts';
import * as measures from './measures.ts';
import { ownSets, readQuestions } from './questions.ts';
import type { Scored } from './score.ts';
import { calibrationError, type Share } from './statistics.ts';

type Of = (scored: readonly Scored[]) => number;

const share = ({ right, of }: Share): number => right / of;

/** The least that is good enough, as a share: two points below what `npm run eval` measured when they were set. */
const FLOORS: readonly (readonly [what: string, floor: number, of: Of])[] = [
  ['all questions met', 0.873, (scored) => share(measures.met(scored))],
  ['ordinary questions, right topic first', 0.888, (scored) => share(measures.met(measures.ordinary(scored)))],
  ['ordinary questions, right topic among three', 0.965, (scored) => share(measures.inThree(scored))],
  ['French questions met', 0.85, (scored) => share(measures.met(measures.inLang(scored, 'fr')))],
  ['Spanish questions met', 0.89, (scored) => share(measures.met(measures.inLang(scored, 'es')))],
  ['multi-turn questions met', 0.746, (scored) => share(measures.met(measures.multiTurn(scored)))],
  ['out-of-scope questions not answered', 0.84, (scored) => share(measures.outOfScopeNotAnswered(scored))],
];

/** The most that is bearable: two points above. */
const CEILINGS: readonly (readonly [what: string, ceiling: number, of: Of])[] = [
  ['ordinary questions declined', 0.03, (scored) => share(measures.declined(scored))],
  ['ordinary questions refused by the guard', 0.051, (scored) => share(measures.refusedByTheGuard(scored))],
  ['calibration error', 0.045, (scored) => calibrationError(measures.outcomes(scored))],
];

let scored: readonly Scored[];

beforeAll(async () => {
  const knowledge = builtKnowledge();
  const topics = new Set(knowledge.topics.map(({ id }) => id));
  const questions = ownSets().flatMap((path) => readQuestions(path, topics));
  // No counter among the results of the tests.
  scored = await askAll(questions, inProcess(knowledge), { step: () => {}, end: () => {} });
}, 60_000);

it.each(FLOORS)('%s: not below %d', (_, floor, of) => {
  expect(of(scored)).toBeGreaterThanOrEqual(floor);
});

it.each(CEILINGS)('%s: not above %d', (_, ceiling, of) => {
  expect(of(scored)).toBeLessThanOrEqual(ceiling);
});
