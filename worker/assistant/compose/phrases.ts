import type { PolicyCopy } from '../types.ts';

/**
 * A fixed sentence of the copy, with `{slots}` filled.
 * @throws {Error} for a phrase or a slot that is not there: the build checks that no language lacks one
 */
export function phrase(copy: PolicyCopy, key: string, slots: Readonly<Record<string, string>> = {}): string {
  const text = copy.phrases[key];
  if (text === undefined) throw new Error(`The ${copy.lang} copy has no phrase "${key}".`);
  return fill(text, slots);
}

/** Fills `{name}` slots. @throws {Error} for an unknown slot, so that no brace ever reaches a visitor */
export function fill(text: string, slots: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = slots[name];
    if (value === undefined) throw new Error(`No value for the slot {${name}}.`);
    return value;
  });
}
