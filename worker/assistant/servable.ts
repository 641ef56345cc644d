import type { Article, Clinic } from './types.ts';

/** Groups whose text does harm when it is out of date: withheld once its review is overdue (safety policy, section 9). */
const WITHHELD_WHEN_OVERDUE: readonly string[] = ['safety', 'addiction', 'legal'];
/** What the assistant says of itself and its greetings: nothing medical, and nobody could be greeted without it. */
const ASSISTANT_GROUP = 'assistant';

/**
 * Whether a text may be shown. Where the clinic asks for it, only signed text is; and safety, addiction and legal text is
 * withheld from the day after its review was due. Visitors are offered the clinic's staff instead.
 *
 * @param group of the article's topic
 * @param nowMs milliseconds since the epoch
 */
export function isServable({ review }: Pick<Article, 'review'>, group: string, { requireSignOff }: Pick<Clinic, 'requireSignOff'>, nowMs: number): boolean {
  if (group === ASSISTANT_GROUP) return true;
  if (requireSignOff && review.status !== 'signed') return false;
  const today = new Date(nowMs).toISOString().slice(0, 10);
  return !WITHHELD_WHEN_OVERDUE.includes(group) || review.due >= today;
}
