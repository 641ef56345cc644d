import { intervalOf, shareOf } from './measures.ts';
import type { Scored } from './score.ts';
import type { Measured, Row } from './sections.ts';
import { wilson } from './statistics.ts';

/** The table of a run, as text. */
export function report({ sections, calibrationError }: Measured): string {
  const rows: string[] = [`${''.padEnd(34)}${'right'.padStart(6)}${'of'.padStart(6)}${'share'.padStart(9)}   95 % interval`];
  for (const section of sections) {
    if (section.title !== '') rows.push('', section.title);
    if (section.title === 'confidence') rows.push(`  ${'expected calibration error'.padEnd(32)}${calibrationError.toFixed(3).padStart(21)}`);
    rows.push(...section.rows.map(line));
  }
  return rows.join('\n');
}

function line(row: Row): string {
  const interval = intervalOf(row);
  const takenFor = row.takenFor ? `${interval.padEnd(20)}most often taken for ${row.takenFor}` : interval;
  return `  ${row.name.padEnd(32)}${String(row.right).padStart(6)}${String(row.of).padStart(6)}${shareOf(row).padStart(9)}   ${takenFor}`;
}

/** The same as plain data: section, then name, then numbers; shares and bounds are 0 to 1. */
export function asData({ sections, calibrationError }: Measured): object {
  const numbers = (row: Row) => {
    const [low, high] = wilson(row);
    const { right, of, takenFor } = row;
    return { right, of, share: of === 0 ? null : right / of, low, high, ...(takenFor !== undefined && { takenFor }) };
  };
  const named = sections.map(({ title, rows }) => [title || 'overall', Object.fromEntries(rows.map((row) => [row.name, numbers(row)]))] as const);
  return { calibrationError, ...Object.fromEntries(named) };
}

/** The questions that were not met, one a line, with what was wanted and what came. */
export function misses(scored: readonly Scored[]): string[] {
  return scored
    .filter(({ right }) => !right)
    .map(({ question, given }) => {
      const wanted = question.behaviour ?? question.accept.join('|');
      const best = given.candidates[0];
      const came = `${given.kind}${given.behaviour ? `:${given.behaviour}${given.level ? `/${given.level}` : ''}` : ''} ${given.topic ?? ''} (${best ? `${best.topic} ${best.score.toFixed(2)}` : '-'})`;
      return `${question.id}  ${question.lang}  want ${wanted}  got ${came}  ${JSON.stringify(question.turns)}`;
    });
}
