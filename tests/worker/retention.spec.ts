import { env } from 'cloudflare:workers';
import { expect, it } from 'vitest';
import { COUNTS_KEPT_DAYS, forgetOld, INCIDENTS_KEPT_DAYS } from '../../worker/stores/retention.ts';

const DAY_MS = 86_400_000;
const NOW = Date.parse('2029-03-01T04:17:00Z');
const ago = (days: number): number => NOW - days * DAY_MS;

it('what is past its time is deleted, and nothing else', async () => {
  for (const [days, name] of [
    [COUNTS_KEPT_DAYS + 1, 'old'],
    [COUNTS_KEPT_DAYS - 1, 'young'],
  ] as const) {
    const day = new Date(ago(days)).toISOString().slice(0, 10);
    await env.DB.prepare('INSERT INTO daily_count VALUES (?1, ?2, ?3, ?4, 1)').bind('demo', day, name, 'en').run();
    await env.DB.prepare('INSERT INTO safety_event VALUES (?1, ?2, ?3, NULL, ?4, ?5, 0)').bind('demo', ago(days), name, 'en', 'r1').run();
    await env.DB.prepare('INSERT INTO feedback VALUES (?1, ?2, ?3, NULL, 1, NULL)').bind('demo', ago(days), name).run();
    await env.DB.prepare('INSERT INTO incident VALUES (?1, ?2, ?3)').bind('demo', ago(days), name).run();
  }
  await env.DB.prepare('INSERT INTO incident VALUES (?1, ?2, ?3)')
    .bind('demo', ago(INCIDENTS_KEPT_DAYS + 1), 'ancient')
    .run();
  await forgetOld(env.DB, NOW);
  const left = async (table: string, column: string) =>
    (await env.DB.prepare(`SELECT ${column} AS v FROM ${table} ORDER BY 1`).all<{ v: string }>()).results.map(({ v }) => v);
  expect(await left('daily_count', 'what')).toEqual(['young']);
  expect(await left('safety_event', 'behaviour')).toEqual(['young']);
  expect(await left('feedback', 'reply')).toEqual(['young']);
  expect(await left('incident', 'rule')).toEqual(['old', 'young']);
});
