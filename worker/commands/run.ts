import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Fault } from './fail.ts';

/** The project's folder; every path a command uses starts here. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Wrangler must not ask, phone home or look for updates while a newcomer waits. */
const QUIET = { WRANGLER_SEND_METRICS: 'false', WRANGLER_LOG: 'error', NO_UPDATE_NOTIFIER: '1', CLOUDFLARE_CF_FETCH_ENABLED: 'false' };

/** Starts a program of this project with its output shown. */
export function start(file: string, args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [file, ...args], { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...QUIET } });
}

/** Wrangler's own program, not the shell wrapper, so that a signal reaches it. */
export const WRANGLER = join(ROOT, 'node_modules/wrangler/bin/wrangler.js');

/**
 * Runs a program to its end; its output is shown only if it fails.
 * @throws {Fault} with the step's name and the program's last words
 */
export async function run(step: string, file: string, args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, [file, ...args], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...QUIET, CI: '1' } });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => (said += piece.toString()));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Fault(`${step} failed:\n${said.trim()}`);
}
