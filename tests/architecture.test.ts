import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'smol-toml';
import { expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** What each folder may import: folders of the project, then packages. The flow is one way; the assistant is pure. */
const MAY_IMPORT: Readonly<Record<string, readonly RegExp[]>> = {
  'worker/assistant': [/^worker\/assistant\//, /^@langchain\/core\//],
  'worker/http': [/^worker\/(?:assistant|http)\//, /^hono(?:\/|$)/, /^@hono\//, /^zod$/],
  'worker/crypto': [/^worker\/(?:assistant|http|crypto)\//, /^zod$/],
  'worker/stores': [/^worker\/(?:assistant|http|stores)\//],
  'worker/inbox': [/^worker\/(?:assistant|http|crypto|inbox)\//, /^cloudflare:workers$/],
  'widget/visitor': [/^widget\/(?:visitor|shared)\//, /^lit(?:\/|$)/],
  'widget/loader': [/^widget\/(?:loader|shared)\//, /^widget\/visitor\/(?:clinic-faq|define)\.ts$/],
};

it.each(Object.entries(MAY_IMPORT))('%s imports only what it may', (folder, allowed) => {
  const files = globSync(`${folder}/**/*.ts`, { cwd: ROOT });
  expect(files.length).toBeGreaterThan(0);
  const strangers = files.flatMap((file) =>
    importsOf(file)
      .filter((target) => !allowed.some((pattern) => pattern.test(target)))
      .map((target) => `${file} → ${target}`),
  );
  expect(strangers).toEqual([]);
});

/** The assistant also reads no clock, rolls no dice and talks to nobody: all three come in with the turn. */
it('worker/assistant has no clock, no chance and no network', () => {
  const files = globSync('worker/assistant/**/*.ts', { cwd: ROOT });
  const impure = files.filter((file) =>
    /Date\.now\(|new Date\(\)|Math\.random|crypto\.|\bfetch\(|performance\.|setTimeout/.test(readFileSync(join(ROOT, file), 'utf8')),
  );
  expect(impure).toEqual([]);
});

it('the configuration with a model differs from the other by the model alone', () => {
  const read = (file: string) => parse(readFileSync(join(ROOT, file), 'utf8'));
  const { ai, ...rest } = read('wrangler.model.toml');
  expect(ai).toEqual({ binding: 'AI' });
  expect(rest).toEqual(read('wrangler.toml'));
});

function importsOf(file: string): string[] {
  const source = readFileSync(join(ROOT, file), 'utf8');
  const named = [
    ...source.matchAll(/(?:^|\n)\s*(?:import|export)\b[^;'"]*?from\s*['"]([^'"]+)['"]|(?:^|\n)import\s*['"]([^'"]+)['"]|import\(['"]([^'"]+)['"]\)/g),
  ];
  return named.map((match) => {
    const target = match[1] ?? match[2] ?? match[3] ?? '';
    return target.startsWith('.') ? relative(ROOT, join(ROOT, dirname(file), target)) : target;
  });
}
