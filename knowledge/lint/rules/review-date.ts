import type { Review } from '../../../worker/assistant/types.ts';
import { addMonths } from '../dates.ts';
import type { Finding } from '../finding.ts';
import type { BaseRule } from '../rule.ts';
import { errorAt } from '../text.ts';

const RULE = 'review-date';
/** A check that was due: editors must see to it, and a build goes on without the texts that do harm when they are out of date. */
export const OVERDUE = 'overdue';
/** What goes stale sooner, or hurts more when stale: six months. Everything else: twelve. */
const SOON_GROUPS: readonly string[] = ['safety', 'addiction', 'legal'];
const SOON_TOPICS: readonly string[] = ['driving', 'aftercare', 'suicidal-thoughts-evidence', 'worse-after-treatment'];
const SOON = 6;
const LATE = 12;

/** Every text was checked, is due again within the time its matter allows, and is not past that day. */
export const reviewDate: BaseRule = ({ base, today }) => [
  ...base.articles.flatMap(({ file, group, meta, lineOf }) => {
    const months = SOON_GROUPS.includes(group) || SOON_TOPICS.includes(meta.id) ? SOON : LATE;
    return check(meta.review, months, today, { file, lineOf: (field) => lineOf(['review', field]) });
  }),
  ...base.policy.flatMap(({ file, value, lineOf }) => check(value.review, SOON, today, { file, lineOf: (field) => lineOf(['review', field]) })),
  ...base.clinics.flatMap(({ file, clinic, lineOf }) => {
    const review = clinic.answers[0]?.review;
    return review ? check(review, LATE, today, { file, lineOf: (field) => lineOf(['review', field]) }) : [];
  }),
];

function check({ on, due }: Review, months: number, today: string, { file, lineOf }: { file: string; lineOf: (field: 'on' | 'due') => number }): Finding[] {
  const error = (field: 'on' | 'due', word: string, message: string) => errorAt({ file, line: lineOf(field) }, RULE, word, message);
  const latest = addMonths(on, months);
  if (on > today) return [error('on', on, `it cannot have been checked on ${on}, which is still to come (today is ${today}); write the day it was checked`)];
  if (due > latest) return [error('due', due, `the next check is due within ${months} months of ${on}; write ${latest} or earlier`)];
  if (due < today)
    return [
      errorAt(
        { file, line: lineOf('due') },
        OVERDUE,
        due,
        `the check was due on ${due}; check the text against its sources, then write today's date and a new due date`,
      ),
    ];
  return [];
}
