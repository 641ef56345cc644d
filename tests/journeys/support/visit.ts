import { createAssistant } from '../../../worker/assistant/converse.ts';
import { type Lang, type Memory, NO_MEMORY, type Region, type Reply } from '../../../worker/assistant/types.ts';
import { builtKnowledge } from '../../eval/answerers.ts';

const knowledge = builtKnowledge();
const assistant = createAssistant(knowledge);

/** A Wednesday noon in the demo clinic's zone: open. */
export const WEDNESDAY_NOON = Date.parse('2026-11-18T20:00:00Z');
/** A Sunday night: closed. */
export const SUNDAY_NIGHT = Date.parse('2026-11-22T08:00:00Z');

export interface Visitor {
  readonly lang?: Lang;
  readonly region?: Region;
  readonly nowMs?: number;
}

/** What one visitor gets, message after message. */
export async function visit(messages: readonly string[], visitor: Visitor = {}): Promise<Reply[]> {
  const clinic = knowledge.clinics.find(({ id }) => id === 'demo');
  if (!clinic) throw new Error('The demo clinic is gone.');
  let memory: Memory = NO_MEMORY;
  const replies: Reply[] = [];
  for (const text of messages) {
    const { lang: pageLang = 'en', region, nowMs = WEDNESDAY_NOON } = visitor;
    const answered = await assistant.answer({ text, pageLang, region, clinic, memory, id: 'journey', nowMs });
    memory = answered.memory;
    replies.push(answered.reply);
  }
  return replies;
}

/** All that a visitor reads in a reply, buttons included. */
export function textOf({ blocks }: Pick<Reply, 'blocks'>): string {
  return blocks
    .map((block) => {
      if (block.type === 'heading') return block.text;
      if (block.type === 'actions') return block.actions.map(({ label }) => `[${label}]`).join(' ');
      return (block.type === 'list' ? block.items.flat() : block.spans).map(({ text }) => text).join(' ');
    })
    .join('\n');
}

/** The numbers a reply lets people call or text. */
export function numbersIn({ blocks }: Pick<Reply, 'blocks'>): string[] {
  return blocks.flatMap((block) =>
    block.type === 'actions' ? block.actions.flatMap((action) => (action.do === 'call' || action.do === 'text' ? [action.number] : [])) : [],
  );
}
