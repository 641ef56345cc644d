import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { Report } from '../lint/finding.ts';
import { type Claim, ClaimSchema } from '../schema.ts';
import { readText } from './files.ts';
import type { Placed } from './loaded.ts';
import { readYaml } from './yaml.ts';

const FILE = 'claims.yaml';

/** Reads `claims.yaml`; a base without one has no claims to answer. */
export function readClaims(dir: string, report: Report): Placed<Claim>[] {
  if (!existsSync(join(dir, FILE))) return [];
  const read = readYaml(readText(dir, FILE), z.array(ClaimSchema), { file: FILE }, report);
  return (read?.value ?? []).map((value, index) => ({ file: FILE, line: read?.lineOf([index]) ?? 1, value }));
}
