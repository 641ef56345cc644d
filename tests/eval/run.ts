/**
 * `npm run eval -- FILE.jsonl [--misses] [--url http://localhost:8787]`: asks every question of a labelled file and prints
 * how many were met, by topic group, behaviour, language and origin. Several files may be named; without one, all of the
 * project's own sets are asked. `--topics` adds a row for each topic, `--json` prints one object instead of the table,
 * `--charts DIR` draws the run, `--write-docs` puts it into docs/understanding.md.
 */
import { parseArgs } from 'node:util';
import { builtKnowledge, inProcess, overHttp } from './answerers.ts';
import { askAll } from './ask.ts';
import { writeCharts } from './charts/write.ts';
import { DOCS_FOLDER, writeDocs } from './docs.ts';
import { ownSets, readQuestions } from './questions.ts';
import { asData, misses, report } from './report.ts';
import { measure } from './sections.ts';

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      misses: { type: 'boolean' },
      url: { type: 'string' },
      clinic: { type: 'string' },
      topics: { type: 'boolean' },
      json: { type: 'boolean' },
      charts: { type: 'string' },
      'write-docs': { type: 'boolean' },
    },
  });
  if (values['write-docs'] && (positionals.length > 0 || values.url || values.clinic))
    throw new Error('--write-docs is for a run of all own sets in this process: leave out files, --url and --clinic.');
  const files = positionals.length > 0 ? positionals : ownSets();
  const knowledge = builtKnowledge();
  const topics = new Set(knowledge.topics.map(({ id }) => id));
  const questions = files.flatMap((file) => readQuestions(file, topics));
  const answer = values.url ? overHttp(values.url, values.clinic) : inProcess(knowledge, values.clinic);
  const from = performance.now();
  const scored = await askAll(questions, answer);
  const perQuestion = (performance.now() - from) / Math.max(1, questions.length);

  const written = new Set([...knowledge.articles, ...knowledge.clinics.flatMap(({ answers }) => answers)].map(({ topic }) => topic));
  const against = { topics: knowledge.topics, written };
  const measured = measure(scored, { ...against, perTopic: values.topics });
  if (values.json) {
    const run = { files, knowledge: knowledge.version, questions: questions.length, millisecondsEach: perQuestion };
    console.log(JSON.stringify({ ...run, ...asData(measured), ...(values.misses && { missed: misses(scored) }) }, undefined, 2));
  } else {
    console.log(`${questions.length} questions of ${files.join(', ')}, knowledge ${knowledge.version}, ${perQuestion.toFixed(2)} ms each\n`);
    console.log(report(measured));
    if (values.misses) console.log(`\nmissed\n${misses(scored).join('\n')}`);
  }
  const asked = `knowledge ${knowledge.version}`;
  if (values.charts) writeCharts(values.charts, scored, knowledge.topics, asked);
  if (values['write-docs']) {
    const today = new Date().toISOString().slice(0, 10);
    writeDocs(measure(scored, against), `Measured on ${today}: ${questions.length} questions, knowledge version \`${knowledge.version}\`.`);
    writeCharts(DOCS_FOLDER, scored, knowledge.topics, `${asked}, ${today}`);
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
