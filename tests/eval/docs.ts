import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { intervalOf, shareOf } from './measures.ts';
import type { Measured } from './sections.ts';

/** Where docs/understanding.md finds its pictures. */
export const DOCS_FOLDER = fileURLToPath(new URL('../../docs/understanding/', import.meta.url));
const PAGE = fileURLToPath(new URL('../../docs/understanding.md', import.meta.url));

const OPEN = '<!-- measured -->';
const CLOSE = '<!-- /measured -->';

/** Puts a text between the two marks of a page. @throws {Error} when the page has them not, or not in this order */
export function between(page: string, filling: string): string {
  const open = page.indexOf(OPEN);
  const close = page.indexOf(CLOSE);
  if (open < 0 || close < open) throw new Error(`docs/understanding.md needs ${OPEN} and, below it, ${CLOSE}: the table is written between them.`);
  return `${page.slice(0, open + OPEN.length)}\n\n${filling}\n\n${page.slice(close)}`;
}

/** The measures as Markdown tables, one a section. @param facts one sentence on what was measured and when */
export function asMarkdown({ sections, calibrationError }: Measured, facts: string): string {
  const tables = sections.map(({ title, rows }) => {
    const head = `| ${title || 'overall'} | right | of | share | 95 % interval |\n| --- | ---: | ---: | ---: | --- |`;
    return [head, ...rows.map((row) => `| ${row.name} | ${row.right} | ${row.of} | ${shareOf(row)} | ${intervalOf(row)} |`)].join('\n');
  });
  return [facts, ...tables, `Expected calibration error: ${calibrationError.toFixed(3)}.`].join('\n\n');
}

/** Fills docs/understanding.md. */
export function writeDocs(measured: Measured, facts: string): void {
  writeFileSync(PAGE, between(readFileSync(PAGE, 'utf8'), asMarkdown(measured, facts)));
}
