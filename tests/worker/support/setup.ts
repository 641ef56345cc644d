import { applyD1Migrations, reset } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, beforeEach } from 'vitest';
import { seedSql } from '../../../worker/commands/seed-sql.ts';
import { otherClinic, phoneOnlyClinic } from './clinics.ts';
import { knowledge } from './knowledge.ts';

/** Every test starts with the directory filled and everything else empty. */
beforeEach(async () => {
  await applyD1Migrations(env.DB, env.TEST_MIGRATIONS);
  const clinics = [...knowledge.clinics, otherClinic, phoneOnlyClinic];
  for (const statement of seedSql({ clinics, version: 'test' }).split('\n')) await env.DB.prepare(statement).run();
});

/** Counts are written after the reply has gone; storage must not be emptied under them. Milliseconds. */
const SETTLE_MS = 40;

afterEach(async () => {
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
  await reset();
});
