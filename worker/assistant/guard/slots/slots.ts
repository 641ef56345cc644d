import { expanded, type Words } from '../rule.ts';
import { Sieve } from '../sieve.ts';

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

export interface Found<T> {
  readonly tag: T;
  /** Character position of the first slot's first word. */
  readonly index: number;
  readonly matched: string;
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
  readonly #concepts: Sieve<C>;
  readonly #patterns: readonly Pattern<C, T>[];

  constructor(lexicons: readonly Partial<Lexicon<C>>[], patterns: readonly Pattern<C, T>[], words: Words = {}) {
    this.#patterns = patterns;
    this.#concepts = new Sieve(
      lexicons.flatMap((lexicon) =>
        (Object.entries(lexicon) as [C, readonly string[]][]).flatMap(([concept, ways]) => ways.map((way) => [concept, expanded(way, words)] as const)),
      ),
    );
  }

  *read(text: string): Generator<Found<T>> {
    const scene = new Scene(text, this.#concepts);
    for (const pattern of this.#patterns) {
      if (pattern.slots.some((slot) => !slot.some((concept) => scene.has(concept)))) continue;
      for (const place of scene.find(pattern)) yield { tag: pattern.tag, ...scene.cut(place) };
    }
  }
}

/** One text, read. */
class Scene<C extends string> {
  readonly #text: string;
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  /** Number of the sentence each word stands in; a mark counts to the sentence it ends. */
  readonly #sentence: number[] = [];
  readonly #places = new Map<C, Place[]>();

  constructor(text: string, concepts: Sieve<C>) {
    this.#text = text;
    const wordAt = new Map<number, number>();
    let sentence = 0;
    for (const { 0: word, index } of text.matchAll(/[^ ]+/g)) {
      wordAt.set(index, this.#starts.length);
      this.#starts.push(index);
      this.#ends.push(index + word.length);
      this.#sentence.push(sentence);
      if (word === '.' || word === '?') sentence++;
    }
    for (const { tag, index, matched } of concepts.matches(text)) {
      const from = wordAt.get(index);
      if (from === undefined) continue;
      const place = { from, to: from + matched.split(' ').length };
      const places = this.#places.get(tag);
      if (places) places.push(place);
      else this.#places.set(tag, [place]);
    }
  }

  has = (concept: C): boolean => this.#places.has(concept);

  cut({ from, to }: Place): { index: number; matched: string } {
    const index = this.#starts[from] ?? 0;
    return { index, matched: this.#text.slice(index, this.#ends[to - 1]) };
  }

  *find<T>(pattern: Pattern<C, T>): Generator<Place> {
    const [first, ...rest] = pattern.slots;
    for (const start of this.#all(first ?? [])) {
      const span = this.#extend(pattern, rest, start, [start]);
      if (span) yield span;
    }
  }

  #all = (slot: readonly C[]): Place[] => slot.flatMap((concept) => this.#places.get(concept) ?? []);

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
    if (this.#sentence[span.from] !== this.#sentence[next.from]) return false;
    const after = next.from - span.to;
    const before = span.from - next.to;
    return (after >= 0 && after <= within) || (anyOrder && before >= 0 && before <= within);
  }

  #clear<T>({ without, notAbout }: Pattern<C, T>, span: Place, filled: readonly Place[]): boolean {
    const inFilled = ({ from, to }: Place): boolean => filled.some((place) => from < place.to && to > place.from);
    const inSentence = ({ from }: Place): boolean => this.#sentence[from] === this.#sentence[span.from];
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
    let others = 0;
    for (let at = from; at < to; at++) if (!TIES.has(this.#text.slice(this.#starts[at], this.#ends[at]))) others++;
    return to - from <= 6 && others <= 1 && (others === 0 || to - from > 1);
  }
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
