/** `npm run lint:knowledge [-- --today YYYY-MM-DD]`: prints every finding; exit code 1 if one of them is an error. */
import { fileURLToPath } from 'node:url';
import { readKnowledge } from '../load/all.ts';
import { todayFrom } from './arguments.ts';
import { formatFinding } from './finding.ts';
import { errorsIn, lint } from './lint.ts';

const FOLDER = fileURLToPath(new URL('..', import.meta.url));

const today = todayFrom(process.argv.slice(2));
const { loaded, findings: unread } = readKnowledge(FOLDER);
const findings = [...unread, ...lint(loaded, today)];
for (const finding of findings) console.log(formatFinding(finding, 'knowledge/'));

const errors = errorsIn(findings).length;
const read = `${loaded.articles.length} articles, ${loaded.policy.length} policy copies, ${loaded.clinics.length} clinics, ${loaded.sources.length} sources`;
console.log(`${errors} errors, ${findings.length - errors} warnings in ${read}`);
process.exitCode = errors > 0 ? 1 : 0;
