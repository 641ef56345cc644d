import type { Report } from '../lint/finding.ts';
import { type SourceRecord, SourceSchema } from '../schema.ts';
import { filesIn, readText } from './files.ts';
import type { Placed } from './loaded.ts';
import { readYaml, type YamlFile } from './yaml.ts';

/** Reads every `sources/{id}.yaml`. The name of the file is the id, so an id stands for one source. */
export function readSources(dir: string, report: Report): Placed<SourceRecord>[] {
  return filesIn(dir, 'sources').flatMap((file) => {
    const read = readYaml(readText(dir, file), SourceSchema, { file }, report);
    return read ? [placed(read, report)] : [];
  });
}

function placed({ file, value, lineOf }: YamlFile<SourceRecord>, report: Report): Placed<SourceRecord> {
  const line = lineOf(['id']);
  const home = `sources/${value.id}.yaml`;
  if (file !== home)
    report({ rule: 'read', severity: 'error', file, line, word: value.id, message: `this file says id: ${value.id}; name it ${home}, or correct id` });
  return { file, line, value };
}
