import { stem } from '../read/stem.ts';
import type { Lang } from '../types.ts';
import type { Concepts } from './concepts.ts';
import type { Query } from './query.ts';
import { isSmallWord } from './small-words.ts';

/**
 * What the linear model sees of a text: six views, each of which is scaled to length 1 before it is weighted, so that a long
 * word does not outvote the rest by its many letter groups. Weights were measured on lines written by hands that training had not seen;
 * a fifth more or less of any of them changes nothing that can be told from chance.
 */
export const BLOCKS = [
  { name: 'stem', weight: 1 },
  { name: 'pair', weight: 1 },
  { name: 'letters', weight: 1 },
  { name: 'near', weight: 0.5 },
  { name: 'concept', weight: 0.3 },
  { name: 'two concepts', weight: 0.3 },
] as const;
const [STEM, PAIR, LETTERS, NEAR, CONCEPT, TWO_CONCEPTS] = [0, 1, 2, 3, 4, 5];

/** Features of one block as 24-bit hashes, repeats included. */
export type Features = readonly (readonly number[])[];

/** Shortest and longest letter group; a group never spans two words. */
const GROUP = { from: 3, to: 5 };
/** Words that tell are paired up to so many telling words apart: "stop … taking", in either order. */
const REACH = 2;

/** What tells topics apart in a message; `typed` counts beside the repaired words, because a repair is a guess. */
export function featuresOf({ words, typed }: Query, lang: Lang, concepts: Concepts): Features {
  const stems = words.map((word) => stem(word, lang));
  const marked = ['^', ...stems, '$'];
  const met = concepts.in(stems);
  return [
    stems.map((one) => hash(STEM, one)),
    marked.slice(1).map((one, i) => hash(PAIR, `${marked[i] ?? ''} ${one}`)),
    [...new Set([...words, ...typed])].flatMap(letterGroups),
    near(stems.filter((_, i) => !isSmallWord(words[i] ?? '', lang))),
    met.map((one) => hash(CONCEPT, one)),
    met.flatMap((one, i) => met.slice(i + 1).map((other) => hash(TWO_CONCEPTS, `${one} ${other}`))),
  ];
}

/** Telling words and concepts of a text as features of the model, to compare texts by: the word or `#concept`, and its feature. */
export function termsOf(words: readonly string[], lang: Lang, concepts: Concepts): Map<string, number> {
  const stems = words.map((word) => stem(word, lang));
  const telling = stems.filter((_, i) => !isSmallWord(words[i] ?? '', lang));
  return new Map([
    ...telling.map((one) => [one, hash(STEM, one)] as const),
    ...concepts.in(stems).map((concept) => [`#${concept}`, hash(CONCEPT, concept)] as const),
  ]);
}

/** Pairs of telling words close to each other, whichever comes first. */
function near(stems: readonly string[]): number[] {
  return stems.flatMap((one, i) => stems.slice(i + 1, i + 1 + REACH).map((other) => hash(NEAR, one < other ? `${one} ${other}` : `${other} ${one}`)));
}

function letterGroups(word: string): number[] {
  const padded = `<${word}>`;
  const groups: number[] = [];
  for (let i = 0; i + GROUP.from <= padded.length; i++) {
    let h = begin(LETTERS);
    const end = Math.min(padded.length, i + GROUP.to);
    for (let j = i; j < end; j++) {
      h = step(h, padded.charCodeAt(j));
      if (j - i + 1 >= GROUP.from) groups.push(fold(h));
    }
  }
  return groups;
}

/**
 * 24 bits of a feature's FNV-1a: of 50,000 known features, an unknown one meets one by chance in three of a thousand cases.
 * @see http://www.isthe.com/chongo/tech/comp/fnv/ (with its "xor folding")
 */
export function hash(block: number, text: string): number {
  let h = begin(block);
  for (let i = 0; i < text.length; i++) h = step(h, text.charCodeAt(i));
  return fold(h);
}
const step = (h: number, code: number): number => Math.imul(h ^ code, 0x01000193);
const begin = (block: number): number => step(0x811c9dc5, block + 1);
const fold = (h: number): number => ((h >>> 24) ^ h) & 0xffffff;

/** In every text, with value 1 outside the blocks: where a topic's score starts before a word is read. */
export const BIAS = hash(BLOCKS.length, 'bias');

/** Features of a text and how much each counts. */
export interface Weighed {
  readonly features: readonly number[];
  readonly values: readonly number[];
}

/**
 * The features of a text as numbers: each block scaled to its weight; a feature counts sublinearly in how often it occurs,
 * times how much it tells.
 *
 * @param idfOf how much a feature tells; unknown features must get a value too: they count in the scaling, so that a message
 *   of words nobody wrote scores low
 */
export function weigh(blocks: Features, idfOf: (feature: number) => number): Weighed {
  const features: number[] = [BIAS];
  const values: number[] = [1];
  blocks.forEach((block, b) => {
    const counts = new Map<number, number>();
    for (const feature of block) counts.set(feature, (counts.get(feature) ?? 0) + 1);
    const from = values.length;
    let square = 0;
    for (const [feature, count] of counts) {
      const value = (1 + Math.log(count)) * idfOf(feature);
      features.push(feature);
      values.push(value);
      square += value * value;
    }
    const scale = (BLOCKS[b]?.weight ?? 0) / (Math.sqrt(square) || 1);
    for (let i = from; i < values.length; i++) values[i] = (values[i] ?? 0) * scale;
  });
  return { features, values };
}
