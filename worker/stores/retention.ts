const DAY_MS = 86_400_000;
/** Counts, safety events and feedback are kept 24 months; incidents 6 years. In days, a leap day rounded up. */
export const COUNTS_KEPT_DAYS = 731;
export const INCIDENTS_KEPT_DAYS = 2192;

/** Deletes what is past its time from D1. The inboxes forget by their own alarms. */
export async function forgetOld(db: D1Database, nowMs: number): Promise<void> {
  const countsFrom = nowMs - COUNTS_KEPT_DAYS * DAY_MS;
  const firstDay = new Date(countsFrom).toISOString().slice(0, 10);
  await db.batch([
    db.prepare('DELETE FROM daily_count WHERE day < ?1').bind(firstDay),
    db.prepare('DELETE FROM safety_event WHERE at_ms < ?1').bind(countsFrom),
    db.prepare('DELETE FROM feedback WHERE at_ms < ?1').bind(countsFrom),
    db.prepare('DELETE FROM incident WHERE at_ms < ?1').bind(nowMs - INCIDENTS_KEPT_DAYS * DAY_MS),
  ]);
}
