import type { Normal } from '../read/normalise.ts';
import type { Behaviour, Lang, Level, Memory } from '../types.ts';
import { Phrase } from './match/pattern.ts';

/** What a detector may look at beside the message. */
export interface Scene {
  readonly message: Normal;
  readonly memory: Memory;
  readonly lang: Lang;
}

/** A behaviour's detector: its rules, and what joins them. One file each in `behaviours/`. */
export interface Detector {
  readonly behaviour: Behaviour;
  detect(scene: Scene): readonly Hit[];
}

export interface Hit {
  readonly rule: string;
  readonly level?: Level;
  readonly variants: readonly string[];
  readonly risk: number;
  readonly weak: boolean;
}

/** Word classes that patterns name: `{REL}` is replaced by the entry, which may name others. */
export type Words = Readonly<Record<string, string>>;

/**
 * A pattern of grammar slots, readable in a table. Alternatives are joined; each begins and ends at a word's edge.
 *
 * - `{NAME}`: one of a word class of `words`
 * - `<n>`: up to n words of any kind, in the same sentence, then what follows: `want <2>to die`
 * - anything else: a regular expression over text as `Normal.readings` has it
 *
 * Gaps are bounded and every step needs a space, so matching time grows linearly with the message.
 */
export function phrase(alternatives: readonly string[], words: Words = {}): Phrase {
  return new Phrase(expanded(alternatives.join('|'), words));
}

/** The regular expression behind one alternative of {@link phrase}, without its edges. */
export function expanded(pattern: string, words: Words): string {
  return pattern
    .replace(/\{([A-Z][A-Z0-9_]*)\}/g, (_, name: string) => {
      const entry = words[name];
      if (entry === undefined) throw new Error(`phrase: no word class ${name}`);
      return `(?:${expanded(entry, words)})`;
    })
    .replace(/<(\d)>/g, (_, most: string) => `(?:[^ .?]+ ){0,${most}}`);
}
