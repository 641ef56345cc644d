import type { Reply } from '../assistant/types.ts';
import type { FeedbackBody } from '../http/contract.ts';
import type { Records } from '../http/services.ts';
import { Unavailable } from '../http/unavailable.ts';

/** Counts, safety events, incidents and feedback in D1. Every statement takes ids and numbers only. */
export function records(db: D1Database): Records {
  return {
    async turn(clinicId, reply, nowMs) {
      const statements = countsOf(reply).map((what) => count(db, clinicId, nowMs, what, reply.lang));
      if (reply.behaviour === 'crisis' || reply.behaviour === 'emergency') statements.push(safetyEvent(db, clinicId, nowMs, reply));
      await db.batch(statements);
    },
    async incident(clinicId, rule, nowMs) {
      await db.prepare('INSERT INTO incident (clinic, at_ms, rule) VALUES (?1, ?2, ?3)').bind(clinicId, nowMs, rule).run();
    },
    async feedback(clinicId, feedback, nowMs) {
      try {
        await keepFeedback(db, clinicId, feedback, nowMs);
      } catch (error) {
        throw new Unavailable('records', error);
      }
    },
  };
}

function countsOf({ kind, topic, behaviour, level }: Reply): string[] {
  return [`kind:${kind}`, ...(topic ? [`topic:${topic}`] : []), ...(behaviour ? [`behaviour:${behaviour}${level ? `/${level}` : ''}`] : [])];
}

function count(db: D1Database, clinicId: string, nowMs: number, what: string, lang: string): D1PreparedStatement {
  const day = new Date(nowMs).toISOString().slice(0, 10);
  return db
    .prepare('INSERT INTO daily_count (clinic, day, what, lang, n) VALUES (?1, ?2, ?3, ?4, 1) ON CONFLICT DO UPDATE SET n = n + 1')
    .bind(clinicId, day, what, lang);
}

function safetyEvent(db: D1Database, clinicId: string, nowMs: number, { behaviour, level, lang, ruleVersion, staffTold }: Reply): D1PreparedStatement {
  return db
    .prepare('INSERT INTO safety_event (clinic, at_ms, behaviour, level, lang, rule_version, staff_told) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)')
    .bind(clinicId, nowMs, behaviour, level, lang, ruleVersion, staffTold ? 1 : 0);
}

/** A second opinion on the same reply replaces the first. */
async function keepFeedback(db: D1Database, clinicId: string, { reply, topic, helpful, reason }: FeedbackBody, nowMs: number): Promise<void> {
  await db
    .prepare(
      'INSERT INTO feedback (clinic, at_ms, reply, topic, helpful, reason) VALUES (?1, ?2, ?3, ?4, ?5, ?6) ' +
        'ON CONFLICT DO UPDATE SET at_ms = ?2, helpful = ?5, reason = ?6',
    )
    .bind(clinicId, nowMs, reply, topic, helpful ? 1 : 0, reason ?? null)
    .run();
}
