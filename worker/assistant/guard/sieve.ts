import { expanded, type Words } from './rule.ts';

/** A pattern as `phrase` of `rule.ts` takes it, and what it stands for. */
export interface Entry<T> {
  readonly tag: T;
  readonly source: string;
  /** The word classes it names. */
  readonly words?: Words;
}

interface Pattern<T> extends Entry<T> {
  regex?: RegExp;
}

/**
 * Runs many patterns over a message at the cost of few. From each pattern it works out words without which it cannot
 * match, and tries it only on messages that hold one of them; a pattern is compiled when it is first tried. The result
 * is exactly that of trying them all, in a tenth of the time.
 *
 * @see Cox (2012), “Regular Expression Matching with a Trigram Index”: the same idea, with words for trigrams
 */
export class Sieve<T> {
  readonly #patterns: Pattern<T>[] = [];
  readonly #always: number[] = [];
  readonly #whole = new Map<string, number[]>();
  readonly #starts = new Map<string, number[]>();

  constructor(entries: Iterable<Entry<T>>) {
    for (const entry of entries) {
      const at = this.#patterns.push({ ...entry }) - 1;
      const needed = neededWords(entry.source, entry.words);
      if (!needed) this.#always.push(at);
      else for (const { text, whole } of needed) add(whole ? this.#whole : this.#starts, whole ? text : text.slice(0, START), at);
    }
  }

  /** Every place where a pattern matches, pattern by pattern in the order they were given. */
  *matches(text: string): Generator<{ readonly tag: T; readonly index: number; readonly matched: string }> {
    for (const pattern of this.#candidates(text)) {
      for (const match of text.matchAll(regexOf(pattern))) {
        if (match[0] !== '') yield { tag: pattern.tag, index: match.index, matched: match[0] };
      }
    }
  }

  /** The text with everything the patterns match replaced by `by`. */
  without(text: string, by: string): string {
    return this.#candidates(text).reduce((rest, pattern) => rest.replace(regexOf(pattern), by), text);
  }

  #candidates(text: string): Pattern<T>[] {
    const found = new Set(this.#always);
    for (const word of new Set(text.split(' '))) {
      for (const at of this.#whole.get(word) ?? []) found.add(at);
      for (let length = Math.min(START, word.length); length > 0; length--) {
        for (const at of this.#starts.get(word.slice(0, length)) ?? []) found.add(at);
      }
    }
    return [...found].sort((a, b) => a - b).flatMap((at) => this.#patterns[at] ?? []);
  }
}

/** Compiled when it is first needed: most patterns never are. */
function regexOf<T>(pattern: Pattern<T>): RegExp {
  pattern.regex ??= new RegExp(`(?<![^ ])(?:${expanded(pattern.source, pattern.words ?? {})})(?![^ ])`, 'g');
  return pattern.regex;
}

/** Letters of a word's start that are looked up; more would tell little more. */
const START = 5;

function add(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (list[list.length - 1] !== value) list.push(value);
}

interface Needed {
  readonly text: string;
  /** The word as it is, not only its start. */
  readonly whole: boolean;
}

/** Words so common that needing one of them spares nothing. */
const COMMON = new Set(
  `a about after all am an and any are as at be been but by can could do does for from get go going had have her him his how i if in is it like
  make me my no not of on or out she so some that the them they this to up want was we what when where will with would you your
  de d l la le les un une des du je j ne n pas plus que qu qui est et en a au ce ca c mon ma mes me m se s sur pour avec il elle on tout
  el los las una y o que no se me mi mis por con para es lo su al del esto esta ya si como`.split(/\s+/),
);

/** Words one of which every match of the pattern holds; `undefined` when none can be named. */
export function neededWords(source: string, words: Words = {}): readonly Needed[] | undefined {
  return new Reader(source, words).alternatives(true).needed;
}

interface Part {
  readonly needed: readonly Needed[] | undefined;
  /** Whatever follows this part begins a word. */
  readonly endsWord: boolean;
}

/** What is known of the word classes, by class and by whether it begins a word. */
const classes = new WeakMap<Words, Map<string, Part>>();

/** Reads the part of the regular expression language that the tables use. */
class Reader {
  #at = 0;
  readonly #source: string;
  readonly #words: Words;
  constructor(source: string, words: Words) {
    this.#source = source;
    this.#words = words;
  }

  alternatives(startsWord: boolean): Part {
    let needed: Needed[] | undefined = [];
    let endsWord = true;
    do {
      const part = this.#sequence(startsWord);
      if (part.needed && needed) needed.push(...part.needed);
      else needed = undefined;
      endsWord &&= part.endsWord;
    } while (this.#source[this.#at++] === '|');
    return { needed, endsWord };
  }

  #class(name: string, startsWord: boolean): Part {
    const known = classes.get(this.#words) ?? new Map<string, Part>();
    classes.set(this.#words, known);
    const key = `${name} ${startsWord}`;
    const before = known.get(key);
    if (before) return before;
    const part = new Reader(this.#words[name] ?? '', this.#words).alternatives(startsWord);
    known.set(key, part);
    return part;
  }

  #sequence(startsWord: boolean): Part {
    let best: readonly Needed[] | undefined;
    let fresh = startsWord;
    let run = '';
    const keep = (needed: readonly Needed[] | undefined): void => {
      if (needed && (!best || cost(needed) < cost(best))) best = needed;
    };
    const flush = (whole: boolean): void => {
      if (fresh && run !== '') keep([{ text: run, whole }]);
      run = '';
    };
    for (let char = this.#source[this.#at]; char !== undefined && char !== '|' && char !== ')'; char = this.#source[this.#at]) {
      this.#at++;
      const name = char === '{' ? /^[A-Z][A-Z0-9_]*(?=\})/.exec(this.#source.slice(this.#at, this.#at + 20))?.[0] : undefined;
      if (name !== undefined) {
        this.#at += name.length + 1;
        const began = fresh && run === '';
        flush(false);
        const part = this.#class(name, began);
        const optional = this.#optional();
        if (!optional) keep(part.needed);
        fresh = part.endsWord && (began || !optional);
      } else if (char === '<' && this.#source[this.#at + 1] === '>') {
        // a gap of whole words: what follows begins a word if the gap did
        this.#at += 2;
        flush(false);
      } else if (char === ' ') {
        const optional = this.#optional();
        flush(!optional);
        fresh = !optional;
      } else if (char === '(') {
        const opening = /^\?(?:<?[=!]|:)/.exec(this.#source.slice(this.#at, this.#at + 3))?.[0] ?? '';
        const looks = opening !== '' && opening !== '?:';
        this.#at += opening.length;
        const began = fresh && run === '';
        if (!looks) flush(false);
        const part = this.alternatives(began);
        if (looks) continue;
        const optional = this.#optional();
        if (!optional) keep(part.needed);
        fresh = part.endsWord && (began || !optional);
        // a group that does not end a word leaves us inside one
      } else if (/[a-z0-9]/.test(char)) {
        if (this.#optional()) {
          flush(false);
          fresh = false;
        } else run += char;
      } else if (char === '\\' || char === '[' || char === '.') {
        const zeroWidth = char === '\\' && this.#source[this.#at] === 'b';
        if (char === '\\') this.#at++;
        if (char === '[') this.#at = this.#source.indexOf(']', this.#at) + 1;
        if (zeroWidth) continue;
        flush(false);
        this.#optional();
        fresh = false;
      }
    }
    const endsWord = fresh && run === '' && this.#source[this.#at - 1] !== '(' && this.#source[this.#at - 1] !== '|';
    flush(false);
    return { needed: best, endsWord };
  }

  /** Steps over a quantifier; true when it allows none. */
  #optional(): boolean {
    const mark = this.#source[this.#at];
    if (mark === '{') {
      const least = this.#source[this.#at + 1];
      this.#at = this.#source.indexOf('}', this.#at) + 1;
      if (this.#source[this.#at] === '?') this.#at++;
      return least === '0';
    }
    if (mark !== '?' && mark !== '*' && mark !== '+') return false;
    this.#at++;
    if (this.#source[this.#at] === '?') this.#at++;
    return mark !== '+';
  }
}

/** How much of everyday text holds one of the words: the less, the more a pattern is spared. */
function cost(needed: readonly Needed[]): number {
  return needed.reduce((sum, { text, whole }) => sum + (COMMON.has(text) ? 1 : text.length < 3 ? (whole ? 0.3 : 1) : 0.01), 0);
}
