import type { Pattern as Way } from '../match/pattern.ts';
import type { Text } from '../match/text.ts';
import { expanded, type Words } from '../rule.ts';
import { Sieve, type Tagged } from '../sieve.ts';

/**
 * Meaning by slots: single words and short phrases of three languages are read as concepts (a wish, death, "without me"),
 * and a sign is a few concepts near each other. One table of signs then serves every language and every mixture.
 */
export type Lexicon<C extends string> = Readonly<Record<C, readonly string[]>>;

/** A concept where it stands, in words. */
export interface Place {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

/** Concepts near each other. */
export interface Pattern<C extends string, T> {
  readonly tag: T;
  /** One of each, in this order unless `anyOrder`. */
  readonly slots: readonly (readonly C[])[];
  /** Words that may stand between one slot and the next. */
  readonly within: number;
  readonly anyOrder: boolean;
  /** None of these may stand between the slots, nor in the two words before the first: a negation. */
  readonly without: readonly C[];
  /** None of these may stand between the slots, nor be what they lead to: "no point *in the questionnaire*". */
  readonly notAbout: readonly C[];
}

/** Words before the first slot in which a negation still reaches it. */
const REACH = 2;
/** Little words that tie what follows to what came before; at most one other word may stand among them. */
const TIES = new Set(
  'of in to with for by at on from about after since before apres despues desde antes depuis avant the a an this these that those my your our any another more doing trying taking paying getting having going seeing being all such de du des la le les l d un une en a au aux pour avec par mes mon ma ce cette ces votre vos el los las con por para este esta estos estas mi mis tu su otra otro mas tanto tanta'.split(
    ' ',
  ),
);

export class SlotReader<C extends string, T> {
  readonly #lexicon: Sieve<C>;
  readonly #patterns: readonly Pattern<C, T>[];

  constructor(lexicons: readonly Partial<Lexicon<C>>[], patterns: readonly Pattern<C, T>[], words: Words = {}) {
    this.#patterns = patterns;
    this.#lexicon = new Sieve(
      lexicons.flatMap((lexicon) =>
        (Object.entries(lexicon) as [C, readonly string[]][]).flatMap(([concept, ways]) => ways.map((way) => [concept, expanded(way, words)] as const)),
      ),
    );
  }

  /** Every sign, pattern by pattern in the order they were given. */
  read(text: Text): Tagged<T>[] {
    const scene = new Scene(text, this.#lexicon);
    const found: Tagged<T>[] = [];
    for (const pattern of this.#patterns) for (const place of scene.find(pattern)) found.push({ tag: pattern.tag, ...scene.cut(place) });
    return found;
  }

  /** Whether there is any sign. */
  finds(text: Text): boolean {
    const scene = new Scene(text, this.#lexicon);
    return this.#patterns.some((pattern) => scene.find(pattern).length > 0);
  }
}

/** The words of a text. */
class Scene<C extends string> {
  readonly #text: Text;
  /** Ways of saying a concept that the words of the text allow. */
  readonly #ways = new Map<C, Way[]>();
  readonly #places = new Map<C, readonly Place[]>();
  #lines: Lines | undefined;

  constructor(text: Text, lexicon: Sieve<C>) {
    this.#text = text;
    for (const { tag, pattern } of lexicon.candidates(text)) {
      const ways = this.#ways.get(tag);
      if (ways) ways.push(pattern);
      else this.#ways.set(tag, [pattern]);
    }
  }

  cut({ from, to }: Place): { index: number; matched: string } {
    const { starts, ends } = this.#read();
    const index = starts[from] ?? 0;
    return { index, matched: this.#text.text.slice(index, ends[to - 1]) };
  }

  /** Where the pattern is found; most are ruled out by the words of the text, before any place is looked up. */
  find<T>(pattern: Pattern<C, T>): Place[] {
    const [first, ...rest] = pattern.slots;
    for (const slot of pattern.slots) if (!slot.some((concept) => this.#ways.has(concept))) return [];
    const found: Place[] = [];
    for (const start of this.#all(first ?? [])) {
      const span = this.#extend(pattern, rest, start, [start]);
      if (span) found.push(span);
    }
    return found;
  }

  #placesOf(concept: C): readonly Place[] {
    const known = this.#places.get(concept);
    if (known) return known;
    const places: Place[] = [];
    for (const way of this.#ways.get(concept) ?? []) {
      for (const { index, matched } of way.matches(this.#text)) {
        const from = this.#read().starts.indexOf(index);
        if (from >= 0) places.push({ from, to: from + matched.split(' ').length });
      }
    }
    this.#places.set(concept, places);
    return places;
  }

  #all = (slot: readonly C[]): Place[] => slot.flatMap((concept) => this.#placesOf(concept));

  #read(): Lines {
    this.#lines ??= linesOf(this.#text.text);
    return this.#lines;
  }

  /** Fills the remaining slots; the first way that works is taken. */
  #extend<T>(pattern: Pattern<C, T>, rest: readonly (readonly C[])[], span: Place, filled: readonly Place[]): Place | undefined {
    const [slot, ...later] = rest;
    if (!slot) return this.#clear(pattern, span, filled) ? span : undefined;
    for (const next of this.#all(slot)) {
      if (!this.#near(pattern, span, next)) continue;
      const whole = this.#extend(pattern, later, { from: Math.min(span.from, next.from), to: Math.max(span.to, next.to) }, [...filled, next]);
      if (whole) return whole;
    }
    return undefined;
  }

  #near<T>({ within, anyOrder }: Pattern<C, T>, span: Place, next: Place): boolean {
    const { sentence } = this.#read();
    if (sentence[span.from] !== sentence[next.from]) return false;
    const after = next.from - span.to;
    const before = span.from - next.to;
    return (after >= 0 && after <= within) || (anyOrder && before >= 0 && before <= within);
  }

  #clear<T>({ without, notAbout }: Pattern<C, T>, span: Place, filled: readonly Place[]): boolean {
    const inFilled = ({ from, to }: Place): boolean => filled.some((place) => from < place.to && to > place.from);
    const { sentence } = this.#read();
    const inSentence = ({ from }: Place): boolean => sentence[from] === sentence[span.from];
    const denied = this.#all(without).some((place) => place.from < span.to && place.to > span.from - REACH && inSentence(place) && !inFilled(place));
    return (
      !denied &&
      !this.#all(notAbout).some(
        (place) => inSentence(place) && !inFilled(place) && place.to > span.from && (place.from < span.to || this.#tied(span.to, place.from)),
      )
    );
  }

  /** Whether only little words, and at most one other, stand from one word to another. */
  #tied(from: number, to: number): boolean {
    const { starts, ends } = this.#read();
    let others = 0;
    for (let at = from; at < to; at++) if (!TIES.has(this.#text.text.slice(starts[at], ends[at]))) others++;
    return to - from <= 6 && others <= 1 && (others === 0 || to - from > 1);
  }
}

/** Where the words of a text stand. */
interface Lines {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Number of the sentence each word stands in; a mark counts to the sentence it ends. */
  readonly sentence: readonly number[];
}

function linesOf(text: string): Lines {
  const starts: number[] = [];
  const ends: number[] = [];
  const sentence: number[] = [];
  let number = 0;
  for (const { 0: word, index } of text.matchAll(/[^ ]+/g)) {
    starts.push(index);
    ends.push(index + word.length);
    sentence.push(number);
    if (word === '.' || word === '?') number++;
  }
  return { starts, ends, sentence };
}

/**
 * A pattern from its shorthand: `WISH > DIE` in this order, `BETTER & WITHOUT_ME` in any, `A|B` either, `- NEG` not denied,
 * `~ PAIN` not about it, `/5` at most five words between (4 unless said).
 */
export function pattern<C extends string, T>(tag: T, shorthand: string): Pattern<C, T> {
  const [, slots = '', without = '', notAbout = '', within = '4'] = /^([^-~/]+?)(?: - ([A-Z_|]+))?(?: ~ ([A-Z_|]+))?(?: \/(\d+))?$/.exec(shorthand) ?? [];
  if (slots === '') throw new Error(`pattern: cannot read “${shorthand}”`);
  const names = (text: string): C[] => (text === '' ? [] : (text.split('|') as C[]));
  return {
    tag,
    slots: slots.split(/ [>&] /).map(names),
    within: Number(within),
    anyOrder: slots.includes(' & '),
    without: names(without),
    notAbout: names(notAbout),
  };
}

/** Entries of a lexicon, written with commas. */
export const list = (text: string): readonly string[] =>
  text
    .split(',')
    .map((way) => way.replace(/\s+/g, ' ').trim())
    .filter((way) => way !== '');
