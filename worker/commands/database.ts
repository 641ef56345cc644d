import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Knowledge } from '../assistant/knowledge.ts';
import { ROOT, run, WRANGLER } from './run.ts';
import { seedSql } from './seed-sql.ts';

/** Where the statements that fill the directory are written; built, never committed. */
const SEED = 'knowledge/dist/seed.sql';

/** Brings a database up to date: migrations, then the clinics' profiles. `where` is `--local` or `--remote`. */
export async function prepareDatabase(where: '--local' | '--remote'): Promise<void> {
  const knowledge = JSON.parse(readFileSync(join(ROOT, 'knowledge/dist/knowledge.json'), 'utf8')) as Knowledge;
  mkdirSync(join(ROOT, 'knowledge/dist'), { recursive: true });
  writeFileSync(join(ROOT, SEED), `${seedSql(knowledge)}\n`);
  await run('Migrating the database', WRANGLER, ['d1', 'migrations', 'apply', 'DB', where]);
  await run('Filling the directory of clinics', WRANGLER, ['d1', 'execute', 'DB', where, '--yes', '--file', SEED]);
}
