import type { Lang, TopicId } from '../../worker/assistant/types.ts';
import { ownSets, readQuestions } from '../eval/questions.ts';
import { mistyped, seedOf } from './typos.ts';

/** A labelled question that stands alone. */
export interface Asked {
  readonly text: string;
  /** The same with slips. */
  readonly typo: string;
  readonly lang: Lang;
  /** Topics that are right; empty where none is. */
  readonly accept: readonly TopicId[];
}

/** Of a sample every so many is asked. */
const SAMPLE_EVERY = 5;

/**
 * The project's own labelled questions: ordinary ones, and those that belong to no topic. Those that need the guard or an
 * earlier turn are left out: no library here has either. So are those that may be answered and may be declined.
 */
export function askedOf(sample: boolean): Asked[] {
  const all = ownSets()
    .flatMap((path) => readQuestions(path))
    .filter(({ turns }) => turns.length === 1)
    .filter(({ behaviour, accept }) => (behaviour === null ? accept.length > 0 : behaviour === 'out-of-scope' && accept.length === 0))
    .map(({ turns: [text = ''], lang, accept }) => ({ text, typo: mistyped(text, seedOf(text)), lang, accept }));
  return sample ? everyNth(all, SAMPLE_EVERY) : all;
}

export const everyNth = <T>(all: readonly T[], n: number): T[] => all.filter((_, i) => i % n === 0);
