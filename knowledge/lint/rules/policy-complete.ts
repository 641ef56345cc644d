import { LANGS, type PolicyCopy, type PolicyElement } from '../../../worker/assistant/types.ts';
import type { YamlFile } from '../../load/yaml.ts';
import type { Finding } from '../finding.ts';
import type { BaseRule } from '../rule.ts';
import { errorAt } from '../text.ts';

const RULE = 'policy-complete';
type Copy = YamlFile<PolicyCopy>;

/** The fixed words say the same in every language: same replies, elements in the same order, buttons and phrases. */
export const policyComplete: BaseRule = ({ base }) => {
  const missing = LANGS.filter((lang) => !base.policy.some(({ value }) => value.lang === lang)).map((lang) =>
    errorAt(
      { file: `policy/${lang}.yaml`, line: 1 },
      RULE,
      lang,
      `there are no fixed words in “${lang}”; without them nobody in danger can be answered in it; add the file`,
    ),
  );
  const model = base.policy.find(({ value }) => value.lang === 'en') ?? base.policy[0];
  if (!model) return missing;
  const others = base.policy.filter((copy) => copy !== model);
  return [...missing, ...others.flatMap((copy) => [...sameKeys(model, copy, 'replies'), ...sameKeys(model, copy, 'phrases'), ...sameElements(model, copy)])];
};

function sameKeys(model: Copy, copy: Copy, part: 'replies' | 'phrases'): Finding[] {
  const wanted = Object.keys(model.value[part]);
  const held = Object.keys(copy.value[part]);
  const error = (key: string, line: number, message: string) => errorAt({ file: copy.file, line }, RULE, key, message);
  return [
    ...wanted.filter((key) => !held.includes(key)).map((key) => error(key, copy.lineOf([part]), `${part} lack “${key}”, which ${model.file} has; add it`)),
    ...held
      .filter((key) => !wanted.includes(key))
      .map((key) => error(key, copy.lineOf([part, key]), `${part} hold “${key}”, which ${model.file} has not; add it there, or take it out`)),
  ];
}

function sameElements(model: Copy, copy: Copy): Finding[] {
  return Object.entries(copy.value.replies).flatMap(([reply, all]) => {
    const reference = model.value.replies[reply];
    if (!reference) return [];
    const elements = all.filter(isNoNote);
    const wanted = reference.filter(isNoNote);
    const place = Array.from({ length: Math.max(wanted.length, elements.length) }, (_, at) => at).find((at) => outline(wanted[at]) !== outline(elements[at]));
    if (place === undefined) return [];
    const wrong = elements[place];
    const line = copy.lineOf(wrong ? ['replies', reply, all.indexOf(wrong)] : ['replies', reply]);
    const here = outline(wrong) ?? 'nothing';
    const there = outline(wanted[place]) ?? 'nothing';
    return [errorAt({ file: copy.file, line }, RULE, reply, `“${reply}” has here: ${here}; ${model.file} has: ${there}; make them the same`)];
  });
}

/**
 * A language may add a note on how a number is used from it in one country (“press 2 for Spanish”): words without buttons,
 * behind the element they explain.
 */
function isNoNote({ element, only, actions }: PolicyElement, index: number, all: readonly PolicyElement[]): boolean {
  if (only === undefined || actions !== undefined) return true;
  const explained = all.slice(0, index).findLast((before) => before.element !== element || before.only === undefined);
  return explained?.element !== element;
}

/** What an element is, apart from its words. */
function outline(element: PolicyElement | undefined): string | undefined {
  if (!element) return undefined;
  const { element: name, only, text, list, actions } = element;
  const parts = [name, only && `only ${only}`, text ? 'text' : undefined, list && `${list.length} items`, actions && `buttons ${actions.join(' ')}`];
  return parts.filter(Boolean).join(', ');
}
