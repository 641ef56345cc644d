/**
 * `npm run eval:curve`: the learning curve. Trains English on ever more ways of asking and measures on the project's own
 * questions how often retrieval alone finds the topic; prints the table and draws docs/understanding/learning-curve.svg.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { contentOf } from '../../knowledge/artefact.ts';
import { formatFinding } from '../../knowledge/lint/finding.ts';
import { loadKnowledge } from '../../knowledge/load/all.ts';
import { KnowledgeError } from '../../knowledge/load/knowledge-error.ts';
import { learningCurveChart } from './charts/learning-curve.ts';
import { DOCS_FOLDER } from './docs.ts';
import { curveQuestions, learnFrom, type Point } from './learning.ts';
import { intervalOf, shareOf } from './measures.ts';
import { progress } from './progress.ts';
import { ownSets, readQuestions } from './questions.ts';
import type { Share } from './statistics.ts';

const MOST = [3, 10, 30, 60, 100, 150, Infinity];

function table(points: readonly Point[]): string {
  const head = `${'ways of asking'.padStart(14)}${'mean'.padStart(8)}${'first'.padStart(9)}   ${'95 % interval'.padEnd(18)}${'in three'.padStart(9)}   95 % interval`;
  const cells = (share: Share): string => `${shareOf(share).padStart(9)}   ${intervalOf(share).padEnd(18)}`;
  const row = ({ most, asked, first, three }: Point): string =>
    `${(most === Infinity ? 'all' : String(most)).padStart(14)}${asked.toFixed(1).padStart(8)}${cells(first)}${cells(three)}`.trimEnd();
  return [head, ...points.map(row)].join('\n');
}

function main(): void {
  const content = contentOf(loadKnowledge(fileURLToPath(new URL('../../knowledge/', import.meta.url))));
  const topics = new Set(content.topics.map(({ id }) => id));
  const questions = curveQuestions(ownSets().flatMap((path) => readQuestions(path, topics)));
  const counter = progress('trainings', MOST.length, 1);
  const points = MOST.map((most) => {
    const point = learnFrom(content, most, questions);
    counter.step();
    return point;
  });
  counter.end();
  console.log(`${questions.length} ordinary single-turn English questions, retrieval alone\n\n${table(points)}`);
  mkdirSync(DOCS_FOLDER, { recursive: true });
  const caption = `retrieval alone, ${questions.length} ordinary single-turn English questions; bars: 95 % intervals`;
  writeFileSync(`${DOCS_FOLDER}learning-curve.svg`, learningCurveChart(points, caption));
}

try {
  main();
} catch (error) {
  if (error instanceof KnowledgeError) for (const finding of error.findings) console.error(formatFinding(finding, 'knowledge/'));
  else console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
