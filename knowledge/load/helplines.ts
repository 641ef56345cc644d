import * as z from 'zod';
import type { Report } from '../lint/finding.ts';
import { HelplineSchema } from '../schema.ts';
import type { HelplineRecord, Placed } from './loaded.ts';
import { readRecords } from './records.ts';

/** Reads `helplines/*.yaml`, in the order they stand there: the order in which they are offered. */
export function readHelplines(dir: string, report: Report): Placed<HelplineRecord>[] {
  return readRecords(dir, 'helplines', z.array(HelplineSchema), report);
}
