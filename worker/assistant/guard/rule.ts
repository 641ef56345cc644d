import type { Normal } from '../read/normalise.ts';
import type { Behaviour, Lang, Level, Memory } from '../types.ts';

/**
 * One sign that a message is more than a question. Patterns run on `Normal.readings`: lower case, no accents, no
 * apostrophes (`I'm` is `i am`, `j'ai` is `je ai`, `n'ai` is `n ai`), ` . ` and ` ? ` between sentences. Every rule runs
 * on every message, whatever the page's language: people mix languages when it matters.
 */
export interface Rule {
  /** Unique, and tells what it sees: `crisis/en/wish-to-be-dead`. It is kept in records, so it never quotes a visitor. */
  readonly id: string;
  readonly lang: Lang | 'any';
  /** Without the flags `g` and `y`: a rule has no memory. */
  readonly when: RegExp;
  /** The rule does not apply to a sentence where this matches too (a figure of speech, a question about the subject). */
  readonly unless?: RegExp;
  /** Crisis only. */
  readonly level?: Level;
  readonly variants?: readonly string[];
  /** 0 to 1: how much it adds to the visit's risk. Needed where a rule alone is too weak to act on (`weak: true`). */
  readonly risk?: number;
  /** Only adds to the risk of the visit; acts when the last six messages together pass the threshold. */
  readonly weak?: boolean;
}

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

/** All rules of a table that apply to a message, tested sentence by sentence as well as on the whole. */
export function hits(rules: readonly Rule[], message: Normal): Hit[] {
  const found: Hit[] = [];
  for (const rule of rules) {
    if (message.readings.some((reading) => applies(rule, reading))) {
      found.push({ rule: rule.id, variants: rule.variants ?? [], risk: rule.risk ?? 0, weak: rule.weak ?? false, ...(rule.level && { level: rule.level }) });
    }
  }
  return found;
}

function applies({ when, unless }: Rule, reading: string): boolean {
  if (!when.test(reading)) return false;
  if (!unless) return true;
  // The exception must stand in the sentence that triggered, or one harmless sentence would hide a grave one.
  const guilty = sentencesOf(reading).filter((sentence) => when.test(sentence));
  return guilty.length === 0 ? !unless.test(reading) : guilty.some((sentence) => !unless.test(sentence));
}

/** The sentences of a reading; the mark that ends each is dropped. */
export function sentencesOf(reading: string): string[] {
  return reading.split(/ [.?](?: |$)/).filter((sentence) => sentence !== '');
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
export function phrase(alternatives: readonly string[], words: Words = {}): RegExp {
  const source = expanded(alternatives.join('|'), words);
  return new RegExp(`(?<![^ ])(?:${source})(?![^ ])`);
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
