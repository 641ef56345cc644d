import type { Need } from './needs.ts';

/**
 * The words that patterns need, in one table for the whole guard: a text is taken apart once, and every pattern asks only
 * whether its gates stand open. The same words have the same gate. Gates are made when their patterns are first asked.
 *
 * @see Cox (2012), “Regular Expression Matching with a Trigram Index”: the same idea, with words for trigrams
 */
export type Gate = number;

/** What a word, or its beginning, opens. */
interface Entry {
  whole?: Gate[];
  starts?: Gate[];
  /** Where only letters, digits and `_` follow. */
  stem?: Gate[];
}
const entries = new Map<string, Entry>();
const gates = new Map<string, Gate>([['', 0]]);
/** The gate of a pattern of which no word is known. */
export const OPEN: Gate = 0;
/** Letters of the longest beginning that is looked up. */
let longest = 0;

/** The gate that a text opens which meets the need. A need of no words is never met. */
export function gateOf(need: Need): Gate {
  const key = need.join(' ') || ' ';
  const known = gates.get(key);
  if (known !== undefined) return known;
  const gate = gates.size;
  gates.set(key, gate);
  for (const word of need) {
    const mark = word.charAt(word.length - 1);
    const open = mark === '*' || mark === '~';
    const entry = entryOf(open ? word.slice(0, -1) : word);
    const kind = !open ? 'whole' : mark === '~' ? 'stem' : 'starts';
    const opens = entry[kind];
    if (opens) opens.push(gate);
    else entry[kind] = [gate];
    if (open) longest = Math.max(longest, word.length - 1);
  }
  return gate;
}

function entryOf(text: string): Entry {
  let entry = entries.get(text);
  if (!entry) {
    entry = {};
    entries.set(text, entry);
  }
  return entry;
}

/** A text as the rules look at it: a reading of a message, or part of one. */
export class Text {
  readonly text: string;
  #open: Uint8Array | undefined;

  constructor(text: string) {
    this.text = text;
  }

  /** By gate: 1 when it stands open. Worked out anew when gates have been made since. */
  get open(): Uint8Array {
    if (this.#open?.length !== gates.size) this.#open = openedBy(this.text);
    return this.#open;
  }
}

const PLAIN = /^\w*$/;

function openedBy(text: string): Uint8Array {
  const open = new Uint8Array(gates.size);
  open[OPEN] = 1;
  for (const word of text.split(' ')) {
    const plain = PLAIN.test(word);
    const most = Math.min(word.length, longest);
    for (let length = 1; length <= most; length++) {
      const entry = entries.get(length === word.length ? word : word.slice(0, length));
      if (!entry) continue;
      mark(open, entry.starts);
      // what follows a stem is plain also where an odd sign stands before it
      if (entry.stem && (plain || PLAIN.test(word.slice(length)))) mark(open, entry.stem);
      if (length === word.length) mark(open, entry.whole);
    }
    if (word.length > longest) mark(open, entries.get(word)?.whole);
  }
  return open;
}

function mark(open: Uint8Array, gates: readonly Gate[] | undefined): void {
  if (!gates) return;
  for (let i = 0; i < gates.length; i++) open[gates[i] as Gate] = 1;
}
