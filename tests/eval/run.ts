/**
 * `npm run eval -- FILE.jsonl [--misses] [--url http://localhost:8787]`: asks every question of a labelled file and prints
 * how many were met, by topic group, behaviour, language and origin.
 */
import { parseArgs } from 'node:util';
import { builtKnowledge, inProcess, overHttp } from './answerers.ts';
import { readQuestions } from './questions.ts';
import { misses, report } from './report.ts';
import { type Scored, score } from './score.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: 'boolean' }, url: { type: 'string' }, clinic: { type: 'string' } },
});

async function main(): Promise<void> {
  const [file] = positionals;
  if (!file) throw new Error('Name a file: npm run eval -- FILE.jsonl [--misses] [--url http://localhost:8787]');
  const questions = readQuestions(file);
  const knowledge = builtKnowledge();
  const answer = values.url ? overHttp(values.url, values.clinic) : inProcess(knowledge, values.clinic);
  const scored: Scored[] = [];
  const from = performance.now();
  for (const question of questions) {
    scored.push(score(question, await answer(question)));
    if (process.stderr.isTTY && scored.length % 20 === 0) process.stderr.write(`\r${scored.length} of ${questions.length}`);
  }
  const perQuestion = (performance.now() - from) / Math.max(1, questions.length);
  if (process.stderr.isTTY) process.stderr.write('\r');
  const written = new Set([...knowledge.articles, ...knowledge.clinics.flatMap(({ answers }) => answers)].map(({ topic }) => topic));
  console.log(`${questions.length} questions of ${file}, knowledge ${knowledge.version}, ${perQuestion.toFixed(2)} ms each\n`);
  console.log(report(scored, knowledge.topics, written));
  if (values.misses) console.log(`\nmissed\n${misses(scored)}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
