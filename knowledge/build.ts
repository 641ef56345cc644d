/** `npm run build:knowledge [-- --today YYYY-MM-DD]`: reads, checks and compiles the knowledge base into one file. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { LANGS } from '../worker/assistant/types.ts';
import { type Content, contentOf, withVersion } from './artefact.ts';
import { todayFrom } from './lint/arguments.ts';
import { formatFinding } from './lint/finding.ts';
import { errorsIn, lint } from './lint/lint.ts';
import { OVERDUE } from './lint/rules/review-date.ts';
import { loadKnowledge } from './load/all.ts';
import { KnowledgeError } from './load/knowledge-error.ts';
import { type Trained, train } from './train/train.ts';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const TARGET = 'dist/knowledge.json';
/** Which topics are taken for which; read it before writing phrasings. */
const REPORT = 'dist/confused-topics.txt';

/**
 * Reads and judges the knowledge base. Text whose check is overdue is only reported: the Worker withholds what must be withheld.
 *
 * @throws {KnowledgeError} when a file cannot be read, or says what it must not
 */
export function checkedContent(dir: string, today: string): Content {
  const base = loadKnowledge(dir);
  const found = errorsIn(lint(base, today));
  const overdue = found.filter(({ rule }) => rule === OVERDUE);
  const errors = found.filter(({ rule }) => rule !== OVERDUE);
  if (errors.length > 0) throw new KnowledgeError(errors);
  for (const finding of overdue) console.warn(formatFinding(finding, 'knowledge/'));
  return contentOf(base);
}

/** One screen on what is in the artefact. */
export function summary(content: Content, json: string, version: string): string {
  const perLang = (count: (lang: (typeof LANGS)[number]) => number) => LANGS.map((lang) => `${lang} ${count(lang)}`).join(', ');
  const asked = (lang: (typeof LANGS)[number]) => Object.values(content.phrasings[lang]).reduce((sum, lines) => sum + lines.length, 0);
  const unanswered = content.topics.filter(
    ({ id, clinic }) => !clinic && !content.articles.some((article) => article.topic === id && article.lang === 'en'),
  ).length;
  const kib = (bytes: number) => `${(bytes / 1024).toFixed(1)} KiB`;
  return [
    `knowledge ${version}, checked up to ${content.builtOn}`,
    `topics     ${content.topics.length} in ${content.groups.length} groups, ${unanswered} without an English article`,
    `articles   ${perLang((lang) => content.articles.filter((article) => article.lang === lang).length)}`,
    `phrasings  ${perLang(asked)}`,
    `lexicon    ${Object.keys(content.lexicon).length} concepts`,
    `sources    ${content.sources.length}`,
    `helplines  ${content.helplines.length}`,
    `clinics    ${content.clinics.map(({ id, answers }) => `${id} (${answers.length} answers)`).join(', ')}`,
    `size       ${kib(Buffer.byteLength(json))}, gzip ${kib(gzipSync(json).length)}`,
  ].join('\n');
}

/** How well left-out phrasings find their topic: the first sign of a topic that is asked in words nobody wrote down. */
function trainingSummary({ reports }: Trained): string {
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  return LANGS.map((lang) => `retrieval  ${lang}: left-out phrasings first ${percent(reports[lang].top1)}, in three ${percent(reports[lang].top3)}`).join('\n');
}

/** Which topics are taken for which, most often first. */
function confusions({ reports }: Trained): string {
  const most = LANGS.flatMap((lang) => [...reports[lang].confused].map(([pair, n]) => ({ lang, pair, n })));
  return most
    .filter(({ n }) => n > 2)
    .sort((a, b) => b.n - a.n)
    .map(({ lang, pair, n }) => `${String(n).padStart(4)}  ${lang}  ${pair}`)
    .join('\n');
}

async function main(args: string[]): Promise<void> {
  try {
    const content = checkedContent(FOLDER, todayFrom(args));
    const { phrasings, lexicon, ...served } = content;
    const trained = await train([...content.articles, ...content.clinics.flatMap(({ answers }) => answers)], phrasings, lexicon);
    const artefact = withVersion({ ...served, index: trained.index });
    const json = JSON.stringify(artefact);
    mkdirSync(join(FOLDER, 'dist'), { recursive: true });
    writeFileSync(join(FOLDER, TARGET), json);
    console.log(summary(content, json, artefact.version));
    console.log(trainingSummary(trained));
    writeFileSync(join(FOLDER, REPORT), `${confusions(trained)}\n`);
  } catch (error) {
    if (!(error instanceof KnowledgeError)) throw error;
    for (const finding of error.findings) console.error(formatFinding(finding, 'knowledge/'));
    console.error(`The knowledge base was not built: ${error.findings.length} errors.`);
    process.exitCode = 1;
  }
}

if (import.meta.main) await main(process.argv.slice(2));
