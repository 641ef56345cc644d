/**
 * Words one of which stands in every text that a pattern matches: `word` as it is, `word*` a word that begins so, `word~`
 * the same when nothing but letters, digits and `_` follow.
 */
export type Need = readonly string[];

/** What can be told of a pattern without trying it. */
export interface Needs {
  /** Each of them must be met; the rarest words first. None: the pattern may match any text. */
  readonly all: readonly Need[];
  /** The pattern is one word: the first need met, it matches. */
  readonly sure: boolean;
}

/** Needs that are kept for a pattern; a fourth would rarely spare a try. */
const KEPT = 3;
/** Spellings of a word's beginning that are told apart; more would cost more than they spare. */
const MOST = 80;
/** Words that are told apart. */
const MOST_WORDS = 500;
/** A word about which nothing is known. */
const ANY = '*';
/** A word about which is known that it is plain. */
const STEM = '~';

/** The top alternatives of a pattern, each a pattern of its own: `a|(?:b|c d)` is `a`, `b` and `c d`. */
export function alternativesOf(source: string): string[] {
  const parts: string[] = [];
  let from = 0;
  let depth = 0;
  /** Whether the group that opens the source closes only at its end. */
  let wrapped = source.startsWith('(?:') && source.endsWith(')');
  for (const { 0: mark, index } of source.matchAll(/\\.|\[(?:\\.|[^\]])*\]|[()|]/g)) {
    if (mark === '(') depth++;
    else if (mark === ')') {
      if (--depth === 0 && index < source.length - 1) wrapped = false;
    } else if (mark === '|' && depth === 0) {
      parts.push(source.slice(from, index));
      from = index + 1;
    }
  }
  if (parts.length > 0) return [...parts, source.slice(from)].flatMap(alternativesOf);
  return wrapped ? alternativesOf(source.slice(3, -1)) : [source];
}

/** @param source a pattern as `phrase` of `rule.ts` takes it, word classes expanded; it begins and ends at a word's edge */
export function needsOf(source: string): Needs {
  const reader = new Reader(source);
  const needs: Need[] = [];
  const last = reader.alternatives([''], needs);
  const sure = reader.oneWord && needs.length === 0 && last.every((word) => word !== '' && word !== STEM && !word.endsWith(ANY));
  keep(needs, last);
  return { all: needs.length > 1 ? rarestFirst(needs).slice(0, KEPT) : needs, sure };
}

function rarestFirst(needs: readonly Need[]): Need[] {
  return needs
    .map((need) => ({ need, often: frequency(need) }))
    .sort((a, b) => a.often - b.often)
    .map(({ need }) => need);
}

/** Long words that stand in many a message all the same. */
const COMMON = new Set('about after does have that this what when will with would your pour avec tout para como esta ketamine ketamina treatment'.split(' '));

/** How much of everyday text meets a need, short words being the common ones: the less, the more is spared. */
function frequency(need: Need): number {
  let sum = 0;
  for (const word of need) sum += word.length < 4 || COMMON.has(word) ? 1 : word.length < 5 ? 0.1 : 0.02;
  return sum;
}

/** What a word may be so far. */
type Words = readonly string[];

const keep = (needs: Need[], words: Words): void => {
  if (!words.includes('') && !words.includes(ANY) && !words.includes(STEM)) needs.push(words);
};

/** Every word gone on by letters, or by a mark; what follows a stem is not known, and after an open end nothing is. */
const followed = (words: Words, by: string): Words =>
  words.map((word) => (word.endsWith(ANY) || (by === STEM && word.endsWith(STEM)) ? word : word.endsWith(STEM) ? word.slice(0, -1) + ANY : word + by));
const opened = (words: Words): Words => followed(words, ANY);

const bounded = (words: ReadonlySet<string>): Words => (words.size > MOST_WORDS ? [ANY] : [...words]);

const OPENING = /\((?:\?(:|<?[=!]))?/y;
/** Letters without a quantifier, or one thing that may have one. */
const ATOM = /[a-z0-9]+(?![?*+{])|\\.|\[(?:\\.|[^\]])*\]|[\s\S]/y;
const TIMES = /(?:([?*+])|\{(\d+)(,?)(\d*)\})\??/y;
const MANY = Number.POSITIVE_INFINITY;

/**
 * Walks a pattern with everything that the word it stands in may be so far, on every way through the pattern. Where all
 * ways pass a blank, what the word may be by then is a need.
 */
class Reader {
  /** Nothing but the letters of one word has been read. */
  oneWord = true;
  #at = 0;
  readonly #source: string;
  /** Of the quantifier read last. */
  #least = 1;
  #most = 1;
  constructor(source: string) {
    this.#source = source;
  }

  /** Reads up to the end of a group. @returns what the last word may be; needs on every way are added to `needs` */
  alternatives(before: Words, needs: Need[]): Words {
    let own: Need[] = [];
    let words = this.#sequence(before, own);
    if (this.#source[this.#at] !== '|') {
      needs.push(...own);
      return words;
    }
    const after = new Set(words);
    const either = new Set<string>();
    for (;;) {
      const [rarest] = own.length > 1 ? rarestFirst(own) : own;
      for (const word of rarest ?? ['']) either.add(word);
      if (this.#source[this.#at] !== '|') break;
      this.#at++;
      own = [];
      words = this.#sequence(before, own);
      for (const word of words) after.add(word);
    }
    if (!either.has('')) needs.push([...either]);
    return bounded(after);
  }

  #sequence(before: Words, needs: Need[]): Words {
    let words = before;
    for (let char = this.#source[this.#at]; char !== undefined && char !== '|' && char !== ')'; char = this.#source[this.#at]) {
      if (char === '(') words = this.#group(words, needs);
      else if (char === ' ') {
        this.#at++;
        this.#times();
        this.oneWord = false;
        keep(needs, this.#least > 0 ? words : opened(words));
        words = this.#least > 0 ? [''] : [...words, ''];
      } else words = this.#letters(words, needs);
    }
    return words;
  }

  #group(before: Words, needs: Need[]): Words {
    const looks = (this.#next(OPENING)?.[1] ?? ':') !== ':';
    const from = this.#at;
    const inside: Need[] = [];
    let words = this.alternatives(before, inside);
    this.#at++;
    if (looks) {
      this.oneWord = false;
      return before;
    }
    this.#times();
    const least = this.#least;
    if (least > 0) needs.push(...inside);
    if (this.#most > 1 && !words.every((word) => word === '')) {
      // what a second round makes of the word is not followed
      const to = this.#at;
      this.#at = from;
      const once = new Set(words);
      const stays = this.alternatives(words, []).every((word) => once.has(word));
      this.#at = to;
      if (!stays) {
        this.oneWord = false;
        words = [ANY];
      }
    }
    return least > 0 ? words : bounded(new Set([...before, ...words]));
  }

  #letters(before: Words, needs: Need[]): Words {
    const atom = this.#next(ATOM)?.[0] ?? '';
    if (atom === '\\b' || atom === '^' || atom === '$') {
      this.oneWord = false;
      return before;
    }
    this.#times();
    const least = this.#least;
    if (atom === '\\w' && least === 0 && this.#most === MANY) return followed(before, STEM);
    if (/^[a-z0-9]{2}/.test(atom)) return followed(before, atom);
    const letters = lettersOf(atom);
    if (letters === undefined) {
      this.oneWord = false;
      keep(needs, opened(before));
      return [ANY];
    }
    if (letters === '' || before.length * letters.length > MOST) {
      this.oneWord = false;
      return opened(before);
    }
    let words: Words = letters.length === 1 ? followed(before, letters) : Array.from(letters, (letter) => followed(before, letter)).flat();
    if (this.#most > 1) {
      this.oneWord = false;
      words = opened(words);
    }
    return least > 0 ? words : [...before, ...words];
  }

  /** Steps over a quantifier. */
  #times(): void {
    const [quantifier, mark, least, comma, most] = this.#next(TIMES) ?? [];
    this.#least = mark ? Number(mark === '+') : Number(least ?? 1);
    this.#most = quantifier === undefined || mark === '?' ? 1 : mark || comma ? Number(most || MANY) : this.#least;
  }

  #next(what: RegExp): RegExpExecArray | null {
    what.lastIndex = this.#at;
    const found = what.exec(this.#source);
    this.#at += found?.[0].length ?? 0;
    return found;
  }
}

/** Letters that an atom may stand for; empty when there are many, `undefined` when a blank may be among them. */
function lettersOf(atom: string): string | undefined {
  if (atom === '\\d') return '0123456789';
  if (atom === '\\w') return '';
  if (atom.startsWith('\\')) return /^\\[^a-z0-9 *~]$/i.test(atom) ? atom.slice(1) : undefined;
  if (atom === '.' || atom === '*' || atom === '~') return undefined;
  if (!atom.startsWith('[')) return atom;
  const inside = atom.slice(1, -1);
  if (inside.startsWith('^')) return inside.includes(' ') ? '' : undefined;
  if (/[ \\*~]/.test(inside)) return undefined;
  return inside.includes('-') ? '' : inside;
}
