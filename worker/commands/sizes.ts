/** `npm run sizes`: measures what is shipped, gzipped, and fails when a limit is passed. Needs the builds. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { firstConversation } from '../../widget/build/sizes.ts';
import { command, Fault } from './fail.ts';
import { ROOT, run, WRANGLER } from './run.ts';

const KIB = 1024;
const ARTEFACT = join(ROOT, 'knowledge/dist/knowledge.json');

/** Limits in bytes, gzipped. The first two are what a visitor on a phone pays; the Worker's decides how fast it starts. */
const LIMITS = {
  'loader (clinic-faq.js)': 2 * KIB,
  'first conversation': 30 * KIB,
  'Worker without knowledge': 408 * KIB,
  'knowledge base': 1536 * KIB,
} as const;

await command(async () => {
  const measured: Record<keyof typeof LIMITS, number> = {
    'loader (clinic-faq.js)': gzipped(join(ROOT, 'dist/clinic-faq.js')),
    'first conversation': await firstConversation(join(ROOT, 'dist')),
    'Worker without knowledge': await workerSize(),
    'knowledge base': gzipped(ARTEFACT),
  };
  let over = false;
  for (const [name, limit] of Object.entries(LIMITS)) {
    const size = measured[name as keyof typeof LIMITS];
    over ||= size > limit;
    console.log(`${name.padEnd(28)}${(size / KIB).toFixed(2).padStart(8)} KiB of ${(limit / KIB).toFixed(0).padStart(4)}${size > limit ? '  TOO LARGE' : ''}`);
  }
  if (over) throw new Fault('Something grew past its limit: take out what is not needed, or split it off so that it loads later.');
});

function gzipped(path: string): number {
  return gzipSync(readFileSync(path)).length;
}

/** Bundles the Worker as a deploy would; the knowledge base is not in the sum. */
async function workerSize(): Promise<number> {
  const out = mkdtempSync(join(tmpdir(), 'clinic-faq-'));
  try {
    await run('Bundling the Worker', WRANGLER, ['deploy', '--dry-run', '--minify', '--outdir', out]);
    const bundle = readFileSync(join(out, 'index.js'), 'utf8');
    // The knowledge base is a module of its own beside it, see wrangler.toml.
    if (bundle.includes(builtVersion())) throw new Fault('The knowledge base is inside the bundle: the module rule in wrangler.toml no longer takes it out.');
    return gzipSync(bundle).length;
  } finally {
    rmSync(out, { recursive: true });
  }
}

/** Version of the compiled knowledge base. */
function builtVersion(): string {
  return (JSON.parse(readFileSync(ARTEFACT, 'utf8')) as { version: string }).version;
}
