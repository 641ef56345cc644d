import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compare } from '../lint/finding.ts';

/**
 * All files below a folder of the knowledge base, at any depth. A missing folder holds no files.
 *
 * @returns paths inside `dir`, with `/`, sorted by code unit so that every machine builds the same artefact
 */
export function filesIn(dir: string, folder: string): string[] {
  const top = join(dir, folder);
  if (!existsSync(top)) return [];
  return readdirSync(top, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.'))
    .flatMap((entry) => (entry.isDirectory() ? filesIn(dir, `${folder}/${entry.name}`) : [`${folder}/${entry.name}`]))
    .sort(compare);
}

/** A text file with `\n` line ends and without byte order mark, as some editors write them. */
export function readText(dir: string, file: string): string {
  return readFileSync(join(dir, file), 'utf8')
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n');
}
