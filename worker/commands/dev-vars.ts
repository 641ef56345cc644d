import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MIN_SECRET } from '../crypto/secret.ts';
import { Fault } from './fail.ts';
import { ROOT } from './run.ts';

/**
 * Makes sure that `.dev.vars` holds the local secrets. A fresh checkout gets random ones; a file that is there is never
 * changed.
 * @throws {Fault} when the file lacks a secret or holds one that is too short
 */
export function ensureDevVars(folder = ROOT): void {
  const path = join(folder, '.dev.vars');
  if (!existsSync(path)) {
    writeFileSync(path, `# Local secrets, made by npm start. Not committed.\nSESSION_KEY=${randomBytes(32).toString('hex')}\n`, { mode: 0o600 });
    return;
  }
  const value = /^SESSION_KEY\s*=\s*"?([^"\n]*)"?\s*$/m.exec(readFileSync(path, 'utf8'))?.[1] ?? '';
  if (value.length < MIN_SECRET) {
    throw new Fault(
      `.dev.vars has no SESSION_KEY of at least ${MIN_SECRET} characters: add the line SESSION_KEY=<${MIN_SECRET} or more random characters>, or delete the file and npm start makes a new one.`,
    );
  }
}
