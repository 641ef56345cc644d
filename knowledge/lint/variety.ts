import { stem } from '../../worker/assistant/read/stem.ts';
import { words } from '../../worker/assistant/read/tokens.ts';
import type { Lang } from '../../worker/assistant/types.ts';

/** Two ways of asking, and how alike they are: shared stems by all stems of both (Jaccard), 0 to 1. */
interface Alike<T> {
  readonly one: T;
  readonly other: T;
  readonly likeness: number;
}

/** Lines of fewer different words share most of them by chance. */
const FEWEST_STEMS = 4;

/** The different stems of a line. */
function stemsOf(text: string, lang: Lang): Set<string> {
  return new Set(words(text).map((word) => stem(word, lang)));
}

/**
 * Pairs of lines that say the same in almost the same words.
 *
 * @param from likeness from which a pair counts; lines of fewer than four different stems are left out
 */
export function alikePairs<T extends { readonly text: string }>(lines: readonly T[], lang: Lang, from: number): Alike<T>[] {
  const known = lines.map((line) => ({ line, stems: stemsOf(line.text, lang) })).filter(({ stems }) => stems.size >= FEWEST_STEMS);
  return known.flatMap((a, index) =>
    known.slice(0, index).flatMap((b) => {
      const likeness = jaccard(a.stems, b.stems);
      return likeness >= from ? [{ one: b.line, other: a.line, likeness }] : [];
    }),
  );
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const stem of a) if (b.has(stem)) shared++;
  return shared / (a.size + b.size - shared);
}

/**
 * How many new words lines bring: the different stems of equally many words of each set, so that sets of different size can be
 * compared (the moving-average type-token ratio over windows of 100 words).
 *
 * @returns 0 to 1; 1 when no word comes twice within a window
 * @see Covington & McFall (2010), “Cutting the Gordian knot: the moving-average type-token ratio (MATTR)”
 */
export function vocabularySpread(lines: readonly string[], lang: Lang): number {
  const stems = lines.flatMap((line) => words(line).map((word) => stem(word, lang)));
  const size = Math.min(WINDOW, stems.length);
  if (size === 0) return 1;
  const windows = Array.from({ length: stems.length - size + 1 }, (_, start) => new Set(stems.slice(start, start + size)).size / size);
  return windows.reduce((sum, ratio) => sum + ratio, 0) / windows.length;
}

/** Words in a window; a topic's lines hold several hundred. */
const WINDOW = 100;

/** The largest share of lines that begin with the same two words: the mark of a template. */
export function commonestOpening(lines: readonly string[]): { readonly words: string; readonly share: number } {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const start = words(line).slice(0, 2).join(' ');
    counts.set(start, (counts.get(start) ?? 0) + 1);
  }
  const [start, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  return { words: start, share: lines.length > 0 ? count / lines.length : 0 };
}
