import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../lint/finding.ts';
import { GlossarySchema, type GlossaryTerm } from '../schema.ts';
import { readText } from './files.ts';
import { readYaml } from './yaml.ts';

const FILE = 'glossary.yaml';

/** Reads `glossary.yaml`; a base without one has no terms to keep. */
export function readGlossary(dir: string, report: Report): readonly GlossaryTerm[] {
  if (!existsSync(join(dir, FILE))) return [];
  return readYaml(readText(dir, FILE), GlossarySchema, { file: FILE }, report)?.value ?? [];
}
