import { parseArgs } from 'node:util';

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The date of `--today YYYY-MM-DD`, else the day it is in UTC.
 *
 * @param args command line without program and script
 * @throws {Error} for a date that is none, or an option that does not exist
 */
export function todayFrom(args: string[]): string {
  const { values } = parseArgs({ args, options: { today: { type: 'string' } } });
  const today = values.today ?? new Date().toISOString().slice(0, 10);
  if (!ISO_DATE.test(today) || Number.isNaN(Date.parse(today))) throw new Error(`--today is “${today}”; write it as YYYY-MM-DD`);
  return today;
}
