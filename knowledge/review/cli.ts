/** `npm run knowledge [-- --today YYYY-MM-DD]`: prints the state of the whole base and writes the review book. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LANGS } from '../../worker/assistant/types.ts';
import { todayFrom } from '../lint/arguments.ts';
import { lint } from '../lint/lint.ts';
import { readKnowledge } from '../load/all.ts';
import { reviewBook } from './book.ts';
import { stateOf } from './state.ts';
import { stateText } from './state-text.ts';

const FOLDER = fileURLToPath(new URL('..', import.meta.url));
const BOOK = 'dist/review-book';

const today = todayFrom(process.argv.slice(2));
const { loaded, findings: unread } = readKnowledge(FOLDER);
const findings = [...unread, ...lint(loaded, today)];
const state = stateOf(loaded, findings, today);
console.log(stateText(state));

mkdirSync(join(FOLDER, BOOK), { recursive: true });
for (const lang of LANGS) writeFileSync(join(FOLDER, BOOK, `${lang}.html`), reviewBook(loaded, lang, state));
console.log(`\nReview book for clinicians: ${LANGS.map((lang) => `knowledge/${BOOK}/${lang}.html`).join(', ')}`);
if (state.findings.errors > 0) console.log('npm run lint:knowledge lists the findings.');
