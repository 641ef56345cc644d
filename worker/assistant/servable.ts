import type { Article, Clinic } from './types.ts';

const DAY_MS = 86_400_000;
/**
 * Text that must be checked again this soon after the last check does harm when it is out of date: safety, addiction, law,
 * driving, what ends on a known day. It is withheld once its check is overdue (safety policy, section 9).
 */
const STRICT_DAYS = 190;
/** What the assistant says of itself and its greetings: nothing medical, and nobody could be greeted without it. */
const ASSISTANT_GROUP = 'assistant';

/**
 * Whether a text may be shown. Where the clinic asks for it, only signed text is; and what goes stale soon is withheld from the
 * day after its check was due. Visitors are offered the clinic's staff instead.
 *
 * @param group of the article's topic
 * @param nowMs milliseconds since the epoch
 */
export function isServable({ review }: Pick<Article, 'review'>, group: string, { requireSignOff }: Pick<Clinic, 'requireSignOff'>, nowMs: number): boolean {
  if (group === ASSISTANT_GROUP) return true;
  if (requireSignOff && review.status !== 'signed') return false;
  const isStrict = Date.parse(review.due) - Date.parse(review.on) <= STRICT_DAYS * DAY_MS;
  return !isStrict || nowMs < Date.parse(review.due) + DAY_MS;
}
