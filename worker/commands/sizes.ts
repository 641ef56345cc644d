/** `npm run sizes`: measures what is shipped, gzipped, and fails when a limit is passed. Needs the builds. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { firstConversation } from '../../widget/build/sizes.ts';
import { command, Fault } from './fail.ts';
import { ROOT, run, WRANGLER } from './run.ts';

const KIB = 1024;

/** Limits in bytes, gzipped. The first two are what a visitor on a phone pays; the Worker's decides how fast it starts. */
const LIMITS = {
  'loader (clinic-faq.js)': 2 * KIB,
  'first conversation': 30 * KIB,
  'Worker without knowledge': 400 * KIB,
} as const;

await command(async () => {
  const measured: Record<keyof typeof LIMITS, number> = {
    'loader (clinic-faq.js)': gzipped(join(ROOT, 'dist/clinic-faq.js')),
    'first conversation': await firstConversation(join(ROOT, 'dist')),
    'Worker without knowledge': await workerSize(),
  };
  let over = false;
  for (const [name, limit] of Object.entries(LIMITS)) {
    const size = measured[name as keyof typeof LIMITS];
    over ||= size > limit;
    console.log(`${name.padEnd(28)}${(size / KIB).toFixed(2).padStart(8)} KiB of ${(limit / KIB).toFixed(0).padStart(4)}${size > limit ? '  TOO LARGE' : ''}`);
  }
  console.log(`${'knowledge artefact'.padEnd(28)}${(gzipped(join(ROOT, 'knowledge/dist/knowledge.json')) / KIB).toFixed(2).padStart(8)} KiB`);
  if (over) throw new Fault('Something grew past its limit: take out what is not needed, or split it off so that it loads later.');
});

function gzipped(path: string): number {
  return gzipSync(readFileSync(path)).length;
}

/** Bundles the Worker as a deploy would, and takes the knowledge out of the sum. */
async function workerSize(): Promise<number> {
  const out = mkdtempSync(join(tmpdir(), 'clinic-faq-'));
  try {
    await run('Bundling the Worker', WRANGLER, ['deploy', '--dry-run', '--minify', '--outdir', out]);
    const bundle = readFileSync(join(out, 'index.js'), 'utf8');
    const knowledge = readFileSync(join(ROOT, 'knowledge/dist/knowledge.json'), 'utf8');
    const version = (JSON.parse(knowledge) as { version: string }).version;
    const from = bundle.search(new RegExp(`\\{version:["'\`]${version}`));
    if (from < 0) throw new Fault('The knowledge base was not found in the bundle, so the Worker could not be measured without it.');
    return gzipSync(bundle.slice(0, from) + bundle.slice(endOfObject(bundle, from))).length;
  } finally {
    rmSync(out, { recursive: true });
  }
}

/** Where the object literal that starts at `from` ends; strings inside may hold braces. */
function endOfObject(code: string, from: number): number {
  let depth = 0;
  let quote = '';
  for (let i = from; i < code.length; i++) {
    const char = code[i] ?? '';
    if (quote) {
      if (char === '\\') i++;
      else if (char === quote) quote = '';
    } else if (char === '"' || char === "'" || char === '`') quote = char;
    else if (char === '{') depth++;
    else if (char === '}' && --depth === 0) return i + 1;
  }
  return code.length;
}
