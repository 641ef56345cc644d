import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { contentOf } from '../../../knowledge/artefact.ts';
import { checkedContent } from '../../../knowledge/build.ts';
import { formatFinding } from '../../../knowledge/lint/finding.ts';
import { errorsIn, lint } from '../../../knowledge/lint/lint.ts';
import { statesNothing } from '../../../knowledge/lint/rules/uncited-fact.ts';
import { WORDS } from '../../../knowledge/lint/words.ts';
import { readKnowledge } from '../../../knowledge/load/all.ts';
import { sentencesOf } from '../../../knowledge/load/answer.ts';
import { filesIn } from '../../../knowledge/load/files.ts';

const FOLDER = fileURLToPath(new URL('../../../knowledge', import.meta.url));
const { loaded, findings } = readKnowledge(FOLDER);
/** Judged on the day of the newest check, so that the test says the same every day; the build itself uses today's date. */
const TODAY = contentOf(loaded).builtOn;
const errors = [...findings, ...errorsIn(lint(loaded, TODAY))];
const sources = new Set(loaded.sources.map(({ value }) => value.id));

describe.each(filesIn(FOLDER, 'articles'))('%s', (file) => {
  const answer = loaded.articles.find((article) => article.file === file);

  it('can be read', () => {
    expect(answer).toBeDefined();
  });

  it('says nothing that is refused', () => {
    expect(errors.filter((finding) => finding.file === file).map((finding) => formatFinding(finding))).toEqual([]);
  });

  it('opens with a short answer that rests on sources, unless it only asks, advises or speaks of this assistant', () => {
    const short = answer?.short.flatMap(sentencesOf) ?? [];
    expect(short).not.toEqual([]);
    const words = WORDS[answer?.article.lang ?? 'en'].exempt;
    const isExempt = answer?.group === 'assistant' || short.every(({ text }) => statesNothing(text, words));
    expect(isExempt || short.some((sentence) => sentence.sources.length > 0)).toBe(true);
  });

  it('cites only sources that exist', () => {
    expect(answer?.article.sources.filter((id) => !sources.has(id))).toEqual([]);
  });
});

/** Milliseconds for reading and judging all files once more on a busy machine. */
const PATIENCE_MS = 60_000;

it('the whole knowledge base can be built', { timeout: PATIENCE_MS }, () => {
  expect(errors.map((finding) => formatFinding(finding))).toEqual([]);
  expect(checkedContent(FOLDER, TODAY).articles).toHaveLength(loaded.articles.length);
});

it('a check that is overdue stops no build: the Worker withholds what must be withheld', { timeout: PATIENCE_MS }, () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const dayAfter = new Date(Date.parse(loaded.articles.map(({ meta }) => meta.review.due).sort()[0] ?? '') + 86_400_000).toISOString().slice(0, 10);
  expect(checkedContent(FOLDER, dayAfter).articles).toHaveLength(loaded.articles.length);
  expect(warn).toHaveBeenCalledWith(expect.stringMatching(/overdue.*the check was due on/));
});
