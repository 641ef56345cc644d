import type { PolicyCopy } from '../../../worker/assistant/types.ts';
import type { YamlFile } from '../../load/yaml.ts';
import type { Finding } from '../finding.ts';
import type { BaseRule } from '../rule.ts';
import { errorAt } from '../text.ts';

const RULE = 'policy-slots';
/** What `worker/assistant/compose` can fill in. */
const SLOTS: readonly string[] = ['clinic', 'clinicPhone', 'urgentPhone', 'hours', 'openLine', 'answerWithin', 'privacyUrl'];
const PHRASE_SLOTS: readonly string[] = ['day', 'time', 'name', 'number', 'phone'];
const CALLS = ['call-emergency', 'call-crisis', 'call-poison', 'call-nurse', 'call-substance-use', 'call-local-services', 'call-clinic', 'call-urgent'];
const BUTTONS: readonly string[] = [...CALLS, 'text-crisis', 'form', 'say-yes', 'say-not-sure', 'say-no'];
/** Groups of buttons that bring labels of their own. */
const UNLABELLED: readonly string[] = ['local-lines', 'more-lines', 'topics'];

/** Every `{slot}` and button can be filled: one that cannot would fail in front of somebody in danger. */
export const policySlots: BaseRule = ({ base }) => base.policy.flatMap((copy) => [...inReplies(copy), ...inPhrases(copy)]);

function inReplies(copy: YamlFile<PolicyCopy>): Finding[] {
  const { file, value, lineOf } = copy;
  return Object.entries(value.replies).flatMap(([reply, elements]) =>
    elements.flatMap(({ text = '', list = [], actions = [] }, place) => {
      const line = lineOf(['replies', reply, place]);
      const slots = [text, ...list].flatMap((words) => unknownSlots(words, SLOTS));
      return [
        ...slots.map((slot) => slotError(file, line, slot, SLOTS)),
        ...actions.flatMap((action) => buttonErrors(action, value).map((message) => errorAt({ file, line }, RULE, action, message))),
      ];
    }),
  );
}

function inPhrases({ file, value, lineOf }: YamlFile<PolicyCopy>): Finding[] {
  const known = [...SLOTS, ...PHRASE_SLOTS];
  return Object.entries(value.phrases).flatMap(([name, text]) =>
    unknownSlots(text, known).map((slot) => slotError(file, lineOf(['phrases', name]), slot, known)),
  );
}

function unknownSlots(text: string, known: readonly string[]): string[] {
  return [...text.matchAll(/\{([^}]*)\}/g)].map((match) => match[1] ?? '').filter((slot) => !known.includes(slot));
}

function slotError(file: string, line: number, slot: string, known: readonly string[]): Finding {
  return errorAt({ file, line }, RULE, `{${slot}}`, `nothing fills the slot {${slot}}; use one of ${known.join(', ')}`);
}

function buttonErrors(action: string, { phrases }: PolicyCopy): string[] {
  if (UNLABELLED.includes(action)) return [];
  if (!BUTTONS.includes(action)) return [`there is no button “${action}”; use one of ${[...BUTTONS, ...UNLABELLED].join(', ')}`];
  return `label-${action}` in phrases ? [] : [`the button “${action}” has no words; add the phrase label-${action}`];
}
