/** Keys beside each other on the keyboards of phones and laptops (QWERTY). */
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const SHORTEST = 4;

/** A fixed sequence of numbers from 0 to 1 (mulberry32): the same slips on every machine and in every run. */
export function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A number from a text, so that each question has its own slips, whichever are asked beside it. */
export const seedOf = (text: string): number => [...text].reduce((h, letter) => Math.imul(h ^ (letter.codePointAt(0) ?? 0), 0x01000193), 0x811c9dc5);

/** The same question with one slip in one or two of its words of four letters and more. */
export function mistyped(question: string, seed: number): string {
  const random = sequence(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const places = [...question.matchAll(/\p{L}+/gu)].filter(([word]) => word.length >= SHORTEST);
  const slips = new Map<number, string>();
  const wanted = Math.min(places.length, random() < 0.5 ? 1 : 2);
  while (slips.size < wanted) {
    const { 0: word, index } = pick(places);
    if (!slips.has(index)) slips.set(index, pick([swapped, dropped, doubled, beside])(word, random));
  }
  // From the end, so that earlier places stay where they are.
  return [...slips]
    .sort(([a], [b]) => b - a)
    .reduce((text, [index, slip]) => {
      const length = places.find((place) => place.index === index)?.[0].length ?? 0;
      return text.slice(0, index) + slip + text.slice(index + length);
    }, question);
}

type Slip = (word: string, random: () => number) => string;

const at = (word: string, last: number, random: () => number): number => Math.floor(random() * (word.length - last));

const swapped: Slip = (word, random) => {
  const i = at(word, 1, random);
  return word.slice(0, i) + (word[i + 1] ?? '') + (word[i] ?? '') + word.slice(i + 2);
};

const dropped: Slip = (word, random) => {
  const i = at(word, 0, random);
  return word.slice(0, i) + word.slice(i + 1);
};

const doubled: Slip = (word, random) => {
  const i = at(word, 0, random);
  return word.slice(0, i + 1) + word.slice(i);
};

/** A letter that is on no key of its own, such as é, is dropped. */
const beside: Slip = (word, random) => {
  const i = at(word, 0, random);
  const row = ROWS.find((keys) => keys.includes((word[i] ?? '').toLowerCase())) ?? '';
  const key = row.indexOf((word[i] ?? '').toLowerCase());
  const keys = [row[key - 1], row[key + 1]].filter((one) => one !== undefined);
  return word.slice(0, i) + (keys[Math.floor(random() * keys.length)] ?? '') + word.slice(i + 1);
};
