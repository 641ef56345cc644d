import { words } from '../../worker/assistant/read/tokens.ts';
import type { TopicLines } from './peer.ts';
import type { Asked } from './questions.ts';

/** So many words in a row are seldom the same by chance. */
const RUN = 5;

/** How near the lines come to the questions: near ones flatter whoever remembers lines well. */
export interface Closeness {
  /** Questions that stand word for word among the lines. */
  readonly same: number;
  /** Questions that share {@link RUN} words in a row with a line of a topic that is right. */
  readonly close: number;
}

export function closenessOf(questions: readonly Asked[], texts: readonly TopicLines[]): Closeness {
  const read = texts.flatMap(({ topic, lines }) => lines.map((line) => ({ topic, read: words(line) })));
  const whole = new Set(read.map((line) => line.read.join(' ')));
  const runs = new Set(read.flatMap((line) => runsOf(line.read).map((run) => `${line.topic}: ${run}`)));
  const asked = questions.map(({ text, accept }) => ({ accept, read: words(text) }));
  return {
    same: asked.filter((question) => whole.has(question.read.join(' '))).length,
    close: asked.filter(({ accept, read: own }) => runsOf(own).some((run) => accept.some((topic) => runs.has(`${topic}: ${run}`)))).length,
  };
}

const runsOf = (read: readonly string[]): string[] => read.slice(RUN - 1).map((_, i) => read.slice(i, i + RUN).join(' '));
