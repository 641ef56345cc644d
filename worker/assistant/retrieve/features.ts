import { stem } from '../read/stem.ts';
import type { Lang } from '../types.ts';

/**
 * What the linear model sees of a text: three views, each of which is scaled to length 1 before it is weighted, so that a
 * long word does not outvote the rest by its many letter groups.
 */
export const BLOCKS = [
  { name: 'stem', weight: 1 },
  { name: 'pair', weight: 0.7 },
  { name: 'letters', weight: 1 },
] as const;

/** Features of one block, repeats included. */
export type Features = readonly (readonly string[])[];

/** Shortest and longest letter group; a group never spans two words. */
const GROUP = { from: 3, to: 5 };

/**
 * @param words the words as read, spelling repaired
 * @param typed the words as typed, when some were repaired: their letter groups count too, because a repair is a guess
 */
export function featuresOf(words: readonly string[], lang: Lang, typed: readonly string[] = words): Features {
  const stems = words.map((word) => stem(word, lang));
  const marked = ['^', ...stems, '$'];
  const letters = [...new Set([...words, ...typed])].flatMap(letterGroups);
  return [stems.map((one) => `s${one}`), marked.slice(1).map((one, i) => `p${marked[i] ?? ''} ${one}`), letters];
}

function letterGroups(word: string): string[] {
  const padded = `<${word}>`;
  const groups: string[] = [];
  for (let n = GROUP.from; n <= GROUP.to; n++) for (let i = 0; i + n <= padded.length; i++) groups.push(`#${padded.slice(i, i + n)}`);
  return groups;
}

/** 32-bit FNV-1a of a feature's UTF-16 code units. @see http://www.isthe.com/chongo/tech/comp/fnv/ */
export function hash(feature: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < feature.length; i++) h = Math.imul(h ^ feature.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/** A feature's share of its block: sublinear in how often it occurs, times how much it tells. */
export const tfIdf = (count: number, idf: number): number => (1 + Math.log(count)) * idf;

/**
 * The features of a text as numbers: each block scaled to its weight.
 * @param idfOf how much a feature tells; unknown features must get a value too: they count in the scaling, so that a message
 *   of words nobody wrote scores low
 * @returns feature → value, unknown features included
 */
export function weigh(features: Features, idfOf: (feature: string) => number): Map<string, number> {
  const weighed = new Map<string, number>();
  features.forEach((block, b) => {
    const counts = new Map<string, number>();
    for (const feature of block) counts.set(feature, (counts.get(feature) ?? 0) + 1);
    const values = [...counts].map(([feature, count]) => [feature, tfIdf(count, idfOf(feature))] as const);
    const length = Math.hypot(...values.map(([, value]) => value)) || 1;
    for (const [feature, value] of values) weighed.set(feature, ((BLOCKS[b]?.weight ?? 0) * value) / length);
  });
  return weighed;
}
