import type { Dial } from '../../shared/numbers.ts';
import type { TroubleKind } from '../../shared/trouble.ts';
import type { Answer, TopicId } from '../../shared/wire.ts';

/** One question of the visitor and what became of it. Plain data: the tab keeps it as JSON. */
export interface ChatTurn {
  /** Unique in one chat, rising. */
  readonly key: number;
  readonly asked: string;
  /** Set when a topic was chosen instead of words written. */
  readonly topic?: TopicId | undefined;
  readonly state: 'waiting' | 'answered' | 'failed';
  readonly answer?: Answer | undefined;
  readonly failure?: Failure | undefined;
  readonly feedback?: 'asking-why' | 'given' | undefined;
}

export interface Failure {
  readonly kind: TroubleKind;
  /** Too many questions: when asking again may work, epoch milliseconds. */
  readonly retryAtMs?: number | undefined;
  /** The visitor asked to send it when the network is back. */
  readonly whenOnline?: boolean | undefined;
}

/** Set once somebody seems to be in danger, and kept until the chat is cleared or the tab closed. */
export interface AtRisk {
  readonly behaviour: 'crisis' | 'emergency';
  /** Every number the replies have given so far, those of the latest first. */
  readonly dials: readonly Dial[];
}

/** Whether this reply pins the help numbers: every emergency, and a crisis beyond the question of a check-in. */
export const isDanger = (answer: Pick<Answer, 'behaviour' | 'level'>): boolean =>
  answer.behaviour === 'emergency' || (answer.behaviour === 'crisis' && answer.level !== 'check-in');

/** The words of an answer, one block a line. @param which whether the folded part and the names of buttons belong to them */
export function plainText(blocks: Answer['blocks'], which: { readonly more: boolean; readonly buttons: boolean }): string {
  const lines = blocks
    .filter((block) => which.more || block.part !== 'more')
    .flatMap((block) => {
      if (block.type === 'heading') return [block.text];
      if (block.type === 'paragraph') return [block.spans.map((span) => span.text).join('')];
      if (block.type === 'list') return block.items.map((item) => item.map((span) => span.text).join(''));
      return block.type === 'actions' && which.buttons ? block.actions.map((action) => action.label) : [];
    });
  return lines.map((line) => line.trim()).join('\n');
}

/** Topics that sell nothing but lead to money and booking: never suggested to somebody who may be in danger. */
const NOT_NOW: ReadonlySet<TopicId> = new Set(['cost', 'insurance', 'booking', 'cancellation', 'wait-time']);
export const fitsNow = (topic: TopicId, atRisk: AtRisk | undefined): boolean => !atRisk || !NOT_NOW.has(topic);
