import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { Report } from '../lint/finding.ts';
import { type Signature, SignatureSchema } from '../schema.ts';
import { readText } from './files.ts';
import type { Placed } from './loaded.ts';
import { readYaml } from './yaml.ts';

/** Where the signatures are kept. The file is not there until somebody has signed. */
export const SIGNATURES = 'signatures.yaml';

/** Reads `signatures.yaml`. */
export function readSignatures(dir: string, report: Report): Placed<Signature>[] {
  if (!existsSync(join(dir, SIGNATURES))) return [];
  const read = readYaml(readText(dir, SIGNATURES), z.array(SignatureSchema).nullable(), { file: SIGNATURES }, report);
  return (read?.value ?? []).map((value, index) => ({ file: SIGNATURES, line: read?.lineOf([index]) ?? 1, value }));
}
