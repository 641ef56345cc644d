import * as z from 'zod';
import type { Report } from '../lint/finding.ts';
import { type SourceRecord, SourceSchema } from '../schema.ts';
import type { Placed } from './loaded.ts';
import { readRecords } from './records.ts';

/** Reads every record of `sources/*.yaml`. An id stands for one source, so a second one is reported. */
export function readSources(dir: string, report: Report): Placed<SourceRecord>[] {
  return readRecords(dir, 'sources', z.array(SourceSchema), report);
}
