import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { Report } from '../lint/finding.ts';
import { readText } from './files.ts';
import type { Placed } from './loaded.ts';
import { readYaml } from './yaml.ts';

/**
 * Reads one YAML file that is a list of records.
 *
 * @param file path inside `dir`; a file that is missing or empty holds no records
 */
export function readList<T>(dir: string, file: string, schema: z.ZodType<T>, report: Report): Placed<T>[] {
  if (!existsSync(join(dir, file))) return [];
  const list = readYaml(readText(dir, file), z.array(schema).nullable(), { file }, report);
  return (list?.value ?? []).map((value, index) => ({ file, line: list?.lineOf([index]) ?? 1, value }));
}
