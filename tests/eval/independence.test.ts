import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { sameAsking } from '../../knowledge/lint/rules/phrasings.ts';
import { readPhrasings } from '../../knowledge/load/phrasings.ts';
import { ownSets, readQuestions } from './questions.ts';

/** Shorter messages (“how much”) are what everybody writes; to leave them out of either would make both worse. */
const FEWEST_WORDS = 4;

it('no question of the own sets stands among the ways of asking that the assistant is trained on', () => {
  const phrasings = readPhrasings(fileURLToPath(new URL('../../knowledge/', import.meta.url)), () => {});
  const trained = new Map(phrasings.flatMap(({ file, phrasings: lines }) => lines.map(({ text, line }) => [sameAsking(text), `knowledge/${file}:${line}`])));
  expect(trained.size).toBeGreaterThan(0);
  const asked = ownSets().flatMap((path) => readQuestions(path).flatMap(({ id, turns }) => turns.map((turn) => ({ id, words: sameAsking(turn) }))));
  const known = asked.filter(({ words }) => words.split(' ').length >= FEWEST_WORDS && trained.has(words));
  expect(known.map(({ id, words }) => `${id} is ${trained.get(words)}: reword the way of asking, not the question`)).toEqual([]);
});
