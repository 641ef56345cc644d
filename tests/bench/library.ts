import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));

/** Installs what the lockfile of this folder names, unless it is there. @throws {Error} saying what to do when it cannot */
export function installPeers(): void {
  const missing = Object.keys(declared()).filter((name) => versionOf(name) !== declared()[name]);
  if (missing.length === 0) return;
  console.error(`Installing ${missing.length} libraries to compare with (npm ci --prefix tests/bench) …`);
  const { status, stderr } = spawnSync('npm', ['ci', '--prefix', FOLDER, '--ignore-scripts'], {
    cwd: FOLDER,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  throw new Error(
    `The libraries to compare with could not be installed; they come from the npm registry, so this needs a network once.\n${stderr ?? ''}`.trim(),
  );
}

/**
 * Loads a library by name at run time: the project neither depends on it nor type-checks it.
 * @typeParam T the few members that are used
 */
export async function library<T>(name: string): Promise<T> {
  const loaded = (await import(name)) as T & { readonly default?: T };
  return loaded.default ?? loaded;
}

/** The version in use, or `undefined` when it is not installed. */
export function versionOf(name: string): string | undefined {
  const path = `${FOLDER}node_modules/${name}/package.json`;
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version : undefined;
}

function declared(): Readonly<Record<string, string>> {
  return (JSON.parse(readFileSync(`${FOLDER}package.json`, 'utf8')) as { dependencies: Record<string, string> }).dependencies;
}
