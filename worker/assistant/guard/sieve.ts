import { type Match, Pattern } from './match/pattern.ts';
import type { Gate, Text } from './match/text.ts';

/** What a match was found for. */
export interface Tagged<T> extends Match {
  readonly tag: T;
}

/** A pattern, and what it is tried for. */
interface Entry<T> {
  readonly tag: T;
  readonly pattern: Pattern;
}

/** The patterns of a sieve, behind their first gates: flat, because every text runs past all of them. */
interface Table<T> {
  readonly gates: Int32Array<ArrayBuffer>;
  /** Which pattern stands behind the gate; a pattern of several alternatives has several gates, side by side. */
  readonly entries: readonly Entry<T>[];
}

/** Runs many patterns over a text at the cost of few. The result is exactly that of trying them all. */
export class Sieve<T> {
  readonly #given: Iterable<readonly [tag: T, source: string]>;
  #table: Table<T> | undefined;

  /** @param given patterns as `phrase` of `rule.ts` takes them, word classes expanded; taken apart when first asked for */
  constructor(given: Iterable<readonly [tag: T, source: string]>) {
    this.#given = given;
  }

  /** Patterns that the words of the text allow, in the order they were given. */
  candidates(text: Text): Entry<T>[] {
    this.#table ??= tableOf(this.#given);
    const { gates, entries } = this.#table;
    const { open } = text;
    const found: Entry<T>[] = [];
    for (let i = 0; i < gates.length; i++) {
      if (open[gates[i] as Gate] !== 1) continue;
      const entry = entries[i] as Entry<T>;
      if (found[found.length - 1] !== entry && entry.pattern.possible(text)) found.push(entry);
    }
    return found;
  }

  /** Every place where a pattern matches, pattern by pattern. */
  matches(text: Text): Tagged<T>[] {
    return this.candidates(text).flatMap(({ tag, pattern }) => pattern.matches(text).map(({ index, matched }) => ({ tag, index, matched })));
  }

  /** Whether any pattern matches. */
  finds(text: Text): boolean {
    return this.candidates(text).some(({ pattern }) => pattern.test(text));
  }

  /** The text with everything the patterns match replaced by `by`. */
  without(text: Text, by: string): string {
    return this.candidates(text).reduce((rest, { pattern }) => pattern.replaced(rest, by), text.text);
  }
}

function tableOf<T>(given: Iterable<readonly [tag: T, source: string]>): Table<T> {
  const gates: Gate[] = [];
  const entries: Entry<T>[] = [];
  for (const [tag, source] of given) {
    const entry = { tag, pattern: Pattern.of(source) };
    for (const gate of entry.pattern.firstGates) {
      gates.push(gate);
      entries.push(entry);
    }
  }
  return { gates: Int32Array.from(gates), entries };
}
