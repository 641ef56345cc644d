import { LEVELS, type Level, type Memory } from '../types.ts';
import type { Hit } from './rule.ts';

/** Risk from which weak signs together are asked about, although none of them is a sign alone. */
export const CHECK_IN_FROM = 0.5;
/** Risk from which check-in signs together get the full reply: three in one message, or a third message in a row. */
export const FULL_FROM = 0.8;
/** A message must add at least this much before what was said earlier counts: an ordinary question stays one. */
const COUNTS_FROM = 0.15;
/** What an earlier message's risk is worth for each message that has passed since. */
const FADES_TO = 0.9;

/** Signs taken as independent: the risk that at least one of them is meant. 0 to 1. */
export const together = (risks: Iterable<number>): number => 1 - [...risks].reduce((none, risk) => none * (1 - risk), 1);

/** Risk of one message: each kind of sign counts once, in whatever words and languages it was said. */
export function riskOf(hits: readonly Hit[]): number {
  const byKind = new Map<string, number>();
  for (const { rule, risk } of hits) {
    const kind = rule.slice(rule.lastIndexOf('/') + 1);
    byKind.set(kind, Math.max(risk, byKind.get(kind) ?? 0));
  }
  return together(byKind.values());
}

/** Risk of the visit: this message, and what the last six left behind. */
export function visitRisk(now: number, { risk }: Memory): number {
  if (now < COUNTS_FROM) return now;
  return together([now, ...risk.map((earlier, i) => earlier * FADES_TO ** (risk.length - i))]);
}

const rank = (level: Level | undefined): number => (level ? LEVELS.indexOf(level) : -1);

export const graver = (a: Level | undefined, b: Level | undefined): Level | undefined => (rank(a) >= rank(b) ? a : b);

/**
 * The level a message is answered at: its own, raised by what came before.
 *
 * @param own level of the gravest sign in the message
 * @param now risk of this message, 0 to 1
 */
export function levelInVisit(own: Level | undefined, now: number, memory: Memory): Level | undefined {
  const visit = visitRisk(now, memory);
  const built = visit >= FULL_FROM && own ? 'full' : visit >= CHECK_IN_FROM && now >= COUNTS_FROM ? 'check-in' : undefined;
  const kept = memory.atRisk?.behaviour === 'crisis' && now >= COUNTS_FROM ? memory.atRisk.level : undefined;
  return graver(graver(own, built), kept);
}
