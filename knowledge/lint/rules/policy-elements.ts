import type { BaseRule } from '../rule.ts';
import { errorAt } from '../text.ts';

const RULE = 'policy-elements';

/** What the safety policy demands of each reply, in its order. More may stand between; nothing of it may be missing. */
export const REQUIRED_ELEMENTS: Readonly<Record<string, readonly string[]>> = {
  'crisis/full': ['heard', 'line', 'emergency', 'someone', 'clinic', 'limits', 'stay'],
  'crisis/imminent': ['heard', 'emergency', 'line', 'someone', 'distance', 'clinic', 'limits', 'stay'],
  'crisis/other': ['heard', 'ask-them', 'line', 'emergency', 'clinic', 'limits'],
  'crisis/check-in': ['heard', 'ask', 'line'],
  'crisis/neighbour': ['heard', 'line', 'emergency-if', 'where', 'limits'],
  emergency: ['emergency', 'do-now', 'poison', 'tell', 'crisis-line', 'clinic-urgent', 'limits'],
  'aftercare-symptom': ['heard', 'call-clinic', 'emergency-if', 'general', 'do-not', 'handoff'],
  'personal-medical': ['general', 'cannot-judge', 'do-not-change', 'handoff', 'privacy'],
  'dose-request': ['cannot', 'who-decides', 'safety', 'handoff', 'line-if'],
  'buy-request': ['cannot', 'law', 'risk', 'legal-way', 'support'],
  'talk-to-human': ['how', 'form', 'not-for-emergency'],
  manipulation: ['stay-in-role', 'offer'],
  abuse: ['calm', 'offer'],
  'out-of-scope': ['say-so', 'can-do', 'where'],
};

export const policyElements: BaseRule = ({ base }) =>
  base.policy.flatMap(({ file, value, lineOf }) =>
    Object.entries(REQUIRED_ELEMENTS).flatMap(([reply, required]) => {
      const held = value.replies[reply]?.map(({ element }) => element);
      if (!held)
        return [errorAt({ file, line: lineOf(['replies']) }, RULE, reply, `the reply “${reply}” is missing; add it with the elements ${required.join(', ')}`)];
      const lost = firstOutOfOrder(held, required);
      if (lost === undefined) return [];
      return [
        errorAt(
          { file, line: lineOf(['replies', reply]) },
          RULE,
          lost,
          `“${reply}” lacks the element “${lost}” in its place; the order is ${required.join(', ')}`,
        ),
      ];
    }),
  );

function firstOutOfOrder(held: readonly string[], required: readonly string[]): string | undefined {
  let from = 0;
  return required.find((element) => {
    from = held.indexOf(element, from) + 1;
    return from === 0;
  });
}
