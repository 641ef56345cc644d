import { alternativesOf, type Need, type Needs, needsOf } from './needs.ts';
import { type Gate, gateOf, OPEN, type Text } from './text.ts';

/** What stands before and after a pattern: a word's edge. */
const edged = (source: string): string => `(?<![^ ])(?:${source})(?![^ ])`;

/** Where a pattern matches. */
export interface Match {
  readonly index: number;
  readonly matched: string;
}

const known = new Map<string, Needs>();

/** The same for {@link needsOf}: word classes stand in many patterns, and are taken apart once. */
function needsOnce(alternative: string): Needs {
  let needs = known.get(alternative);
  if (!needs) {
    needs = needsOf(alternative);
    known.set(alternative, needs);
  }
  return needs;
}

const patterns = new Map<string, Pattern>();

/** One pattern, tried only on texts that hold the words it needs, and compiled when it is first tried. */
export class Pattern {
  readonly source: string;
  /** For each top alternative, gates all of which stand open where it matches. */
  readonly #ways: readonly (readonly Gate[])[];
  #regex: RegExp | undefined;

  private constructor(source: string, needs: readonly Needs[]) {
    this.source = source;
    this.#ways = needs.map(({ all }) => all.map(gateOf));
  }

  /** The same pattern for the same source: tables share word classes. */
  static of(source: string, needs?: Needs): Pattern {
    let pattern = patterns.get(source);
    if (!pattern) {
      pattern = new Pattern(source, needs ? [needs] : alternativesOf(source).map(needsOnce));
      patterns.set(source, pattern);
    }
    return pattern;
  }

  /** One of these stands open where it matches. */
  get firstGates(): Gate[] {
    return this.#ways.map(([gate = OPEN]) => gate);
  }

  /** Whether it may match. */
  possible({ open }: Text): boolean {
    for (const gates of this.#ways) {
      let at = 0;
      while (at < gates.length && open[gates[at] as Gate] === 1) at++;
      if (at === gates.length) return true;
    }
    return false;
  }

  test(text: Text): boolean {
    if (!this.possible(text)) return false;
    const regex = this.#compiled();
    regex.lastIndex = 0;
    return regex.test(text.text);
  }

  /** Every place, from left to right; none overlap. */
  matches(text: Text): Match[] {
    const found: Match[] = [];
    if (!this.possible(text)) return found;
    const regex = this.#compiled();
    regex.lastIndex = 0;
    for (let match = regex.exec(text.text); match; match = regex.exec(text.text)) {
      if (match[0] === '') regex.lastIndex++;
      else found.push({ index: match.index, matched: match[0] });
    }
    return found;
  }

  replaced(text: string, by: string): string {
    return text.replace(this.#compiled(), by);
  }

  #compiled(): RegExp {
    this.#regex ??= new RegExp(edged(this.source), 'g');
    return this.#regex;
  }
}

/** What may be said or not. */
export interface Sayable {
  /** Whether the words of the text allow it. */
  possible(text: Text): boolean;
  /** To be called for many at once before the first is asked: each new one makes texts be read again. */
  prepare?(): void;
  /** Whether it is said. */
  test(text: Text): boolean;
}

/** A regular expression that is no pattern of words: of other scripts, or of signs in a row. */
export const signsLike = (regex: RegExp): Sayable => ({ possible: () => true, test: ({ text }) => regex.test(text) });

/** What a phrase comes to once its words are known. */
interface Told {
  /** Closed: nothing matches. */
  readonly any: Gate;
  /** Open: an alternative of one word matches. */
  readonly sure: Gate;
  readonly tried: readonly Pattern[];
}

/**
 * A pattern of which only matters whether it matches: each alternative is tried on its own, and single words never. It is
 * taken apart when it is first asked, for most phrases are only asked beside others that are seldom said.
 */
export class Phrase implements Sayable {
  readonly source: string;
  #told: Told | undefined;

  /** @param source as `phrase` of `rule.ts` takes it, word classes expanded */
  constructor(source: string) {
    this.source = source;
  }

  possible(text: Text): boolean {
    const { any } = this.prepare();
    return text.open[any] === 1;
  }

  test(text: Text): boolean {
    if (!this.possible(text)) return false;
    const { sure, tried } = this.prepare();
    if (text.open[sure] === 1) return true;
    for (const pattern of tried) if (pattern.test(text)) return true;
    return false;
  }

  prepare(): Told {
    this.#told ??= told(this.source);
    return this.#told;
  }
}

function told(source: string): Told {
  const any: string[] = [];
  const sure: string[] = [];
  const tried: Pattern[] = [];
  let named = true;
  for (const alternative of new Set(alternativesOf(source))) {
    const needs = needsOnce(alternative);
    const [rarest] = needs.all;
    if (rarest) any.push(...rarest);
    else named = false;
    if (needs.sure && rarest) sure.push(...rarest);
    else tried.push(Pattern.of(alternative, needs));
  }
  return { any: named ? gateOf(unique(any)) : OPEN, sure: gateOf(unique(sure)), tried };
}

const unique = (words: readonly string[]): Need => [...new Set(words)];
