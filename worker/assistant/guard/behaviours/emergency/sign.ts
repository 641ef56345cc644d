import type { Lang } from '../../../types.ts';
import { expanded, type Words } from '../../rule.ts';

/** A sign of danger to the body, or (for `harmless`) a way of speaking of one that is no danger now. */
export interface Sign {
  readonly id: string;
  readonly variants: readonly string[];
  readonly ways: readonly string[];
}

export const signMaker =
  (lang: Lang, words: Words) =>
  (name: string, ways: readonly string[], variants: readonly string[] = []): Sign => ({
    id: `emergency/${lang}/${name}`,
    variants,
    ways: ways.map((way) => expanded(way, words)),
  });
