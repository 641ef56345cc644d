import type { Lang } from '../../../types.ts';
import type { Words } from '../../rule.ts';

/** A sign of danger to the body, or (for `harmless`) a way of speaking of one that is no danger now. */
export interface Sign {
  readonly id: string;
  readonly variants: readonly string[];
  readonly ways: readonly string[];
  readonly words: Words;
}

export const signMaker =
  (lang: Lang, words: Words) =>
  (name: string, ways: readonly string[], variants: readonly string[] = []): Sign => ({
    id: `emergency/${lang}/${name}`,
    variants,
    ways,
    words,
  });
