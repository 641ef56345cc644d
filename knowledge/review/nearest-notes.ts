import { figuresIn } from '../lint/figures.ts';

/** Notes shown beside a sentence; the others are folded. */
const SHOWN = 2;
/** A number in common says more than a word in common. */
const FIGURE_WEIGHT = 3;
const COMMON = new Set(
  'the a an of in on to and or is are was were be for with by that it its this not no as at from their they you your who which than more most some many can may'.split(
    ' ',
  ),
);

/**
 * The notes on a source that come nearest to a sentence, by the words and numbers they share; a reviewer reads these first.
 *
 * @param claim an English sentence or paragraph
 * @returns at most two, nearest first; ties keep their order
 */
export function nearestNotes(claim: string, says: readonly string[]): string[] {
  const words = wordsOf(claim);
  const figures = new Set(figuresIn(claim, 'en'));
  const score = (line: string) =>
    [...wordsOf(line)].filter((word) => words.has(word)).length + FIGURE_WEIGHT * figuresIn(line, 'en').filter((figure) => figures.has(figure)).length;
  return says
    .map((line) => ({ line, score: score(line) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, SHOWN)
    .map(({ line }) => line);
}

/** Words without endings that differ between a sentence and a note: the first six letters. */
function wordsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return new Set(words.filter((word) => !COMMON.has(word)).map((word) => word.slice(0, 6)));
}
