import type { Knowledge } from '../assistant/knowledge.ts';

/**
 * Why this knowledge base must not go live yet, each reason with what to do.
 *
 * @returns nothing when it may
 */
export function reasonsNotToLaunch({ clinics, policy }: Pick<Knowledge, 'clinics' | 'policy'>): string[] {
  const langs = new Set(clinics.flatMap((clinic) => clinic.langs));
  const unsigned = policy.filter(({ lang, review }) => langs.has(lang) && review.status !== 'signed').map(({ lang }) => `policy/${lang}`);
  const inboxes = clinics.filter(({ contactMode }) => contactMode === 'inbox').map(({ id }) => id);
  return [
    // What is said to people in danger is a clinician's to answer for (safety policy, section 10).
    ...(unsigned.length > 0
      ? [
          `No clinician has signed the fixed words for a crisis and an emergency: ${unsigned.join(', ')}. Read them in the review book, then npm run knowledge:sign -- ${unsigned[0]}`,
        ]
      : []),
    // Messages that visitors leave must reach somebody: until there is a page on which staff read them, no inbox goes live.
    ...(inboxes.length > 0
      ? [
          `Staff have no page to read messages on yet. Set "contactMode: no-contact" in knowledge/clinics/ for: ${inboxes.join(', ')}; visitors are then given the phone.`,
        ]
      : []),
  ];
}
