import type { Question } from '../../eval/questions.ts';
import { type Given, type Scored, score } from '../../eval/score.ts';

/** A labelled question; what the test is not about is ordinary. */
export const question = (change: Partial<Question> = {}): Question => ({
  id: 't-001',
  turns: ['how much is it'],
  lang: 'en',
  accept: ['cost'],
  behaviour: null,
  origin: 'written',
  notes: null,
  ...change,
});

/** What came, judged by the label. */
export const scored = (label: Partial<Question>, given: Partial<Given>): Scored =>
  score(question(label), { kind: 'answer', behaviour: null, level: null, topic: null, candidates: [], ...given });
