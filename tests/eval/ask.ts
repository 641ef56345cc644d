import type { Answerer } from './answerers.ts';
import { type Progress, progress } from './progress.ts';
import type { Question } from './questions.ts';
import { type Scored, score } from './score.ts';

/** Asks all questions, one after the other, and judges what came. */
export async function askAll(questions: readonly Question[], answer: Answerer, counter: Progress = progress('questions', questions.length)): Promise<Scored[]> {
  const scored: Scored[] = [];
  for (const question of questions) {
    scored.push(score(question, await answer(question)));
    counter.step();
  }
  counter.end();
  return scored;
}
