import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Topic } from '../../../worker/assistant/knowledge.ts';
import { confusion } from '../confusion.ts';
import { ordinary, outcomes } from '../measures.ts';
import type { Scored } from '../score.ts';
import { confusionChart } from './confusion.ts';
import { reliabilityChart } from './reliability.ts';

/**
 * Draws both pictures of a run into a folder, which is made when missing.
 * @param of what was asked, such as `knowledge 0123456789ab`
 */
export function writeCharts(folder: string, scored: readonly Scored[], topics: readonly Topic[], of: string): void {
  const caption = `${ordinary(scored).length} ordinary questions, ${of}`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'confusion.svg'), confusionChart(confusion(scored), topics, caption));
  writeFileSync(join(folder, 'reliability.svg'), reliabilityChart(outcomes(scored), caption));
}
