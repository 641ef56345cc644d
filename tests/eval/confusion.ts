import { BEHAVIOURS } from '../../worker/assistant/types.ts';
import { ordinary } from './measures.ts';
import type { Given, Scored } from './score.ts';

/** The column of replies without topic and without behaviour. */
export const NO_ANSWER = 'no answer';

/** Columns behind those of the topics. */
export const OTHER_COLUMNS: readonly string[] = [NO_ANSWER, ...BEHAVIOURS];

/** How often one topic's questions got one reply. */
export interface Cell {
  /** The first topic that the label accepts. */
  readonly wanted: string;
  /** A topic, {@link NO_ANSWER} or a behaviour. */
  readonly came: string;
  /** Met all the same: another accepted topic, or a behaviour that is right too. */
  readonly right: number;
  readonly wrong: number;
}

/** What a reply is, as one word. Of several topics offered it is the first, as when it is judged. */
export function replyName({ behaviour, level, topic }: Given): string {
  // A check-in stands above an answer; the answer counts.
  if (behaviour !== null && (level !== 'check-in' || topic === null)) return behaviour;
  return topic ?? NO_ANSWER;
}

/** The cells that are not empty, of ordinary questions, in the order met. */
export function confusion(scored: readonly Scored[]): Cell[] {
  const cells = new Map<string, Cell>();
  for (const { question, given, right } of ordinary(scored)) {
    const wanted = question.accept[0];
    if (wanted === undefined) continue;
    const came = replyName(given);
    const key = `${wanted} ${came}`;
    const cell = cells.get(key) ?? { wanted, came, right: 0, wrong: 0 };
    cells.set(key, { ...cell, right: cell.right + (right ? 1 : 0), wrong: cell.wrong + (right ? 0 : 1) });
  }
  return [...cells.values()];
}

/** What questions of a topic are most often taken for wrongly, such as `cost (3)`; '' when they never are. */
export function mostOftenTakenFor(topic: string, cells: readonly Cell[]): string {
  const wrong = cells.filter(({ wanted, wrong: n }) => wanted === topic && n > 0).sort((a, b) => b.wrong - a.wrong || (a.came < b.came ? -1 : 1));
  return wrong[0] ? `${wrong[0].came} (${wrong[0].wrong})` : '';
}
