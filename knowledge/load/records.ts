import type * as z from 'zod';
import type { Report } from '../lint/finding.ts';
import { filesIn, readText } from './files.ts';
import type { Placed } from './loaded.ts';
import { readYaml } from './yaml.ts';

/** Reads the YAML files of a folder, each a list of records that have an `id` of their own. */
export function readRecords<T extends { readonly id: string }>(dir: string, folder: string, schema: z.ZodType<T[]>, report: Report): Placed<T>[] {
  const placed = filesIn(dir, folder).flatMap((file) => {
    const list = readYaml(readText(dir, file), schema, { file }, report);
    return list ? list.value.map((value, index) => ({ file, line: list.lineOf([index]), value })) : [];
  });
  const first = new Map<string, Placed<T>>();
  for (const record of placed) {
    const { id } = record.value;
    const earlier = first.get(id);
    if (!earlier) first.set(id, record);
    else reportTwice(record, id, `${earlier.file}:${earlier.line}`, report);
  }
  return placed.filter((record) => first.get(record.value.id) === record);
}

function reportTwice({ file, line }: Placed<unknown>, id: string, earlier: string, report: Report): void {
  report({ rule: 'read', severity: 'error', file, line, word: id, message: `the id “${id}” is taken by ${earlier}; remove one, or give this one another id` });
}
