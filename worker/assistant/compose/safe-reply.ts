import type { Reply } from '../types.ts';
import type { Desk } from './desk.ts';
import { phrase } from './phrases.ts';
import { policyBlocks } from './policy.ts';
import { elementNames } from './policy-reply.ts';

/**
 * Shown instead of a reply that failed the last check: a fixed sentence and the way to a person. What the guard saw stays
 * on it, so that the widget still pins the help panel and the visit stays marked.
 */
export function safeReply(desk: Desk, stopped: Reply): Reply {
  const { clinic, copy } = desk;
  const inDanger = stopped.behaviour === 'crisis' || stopped.behaviour === 'emergency';
  const lines = inDanger ? policyBlocks([{ element: 'line', actions: ['call-emergency', 'call-crisis', 'text-crisis'] }], desk.scenery) : [];
  return desk.reply({
    kind: stopped.behaviour ? 'policy' : 'no-answer',
    behaviour: stopped.behaviour,
    level: stopped.level,
    blocks: [...lines, { type: 'paragraph', spans: [{ text: phrase(copy, 'safe-reply', { clinic: clinic.name, clinicPhone: clinic.phones.main }) }] }],
    elements: elementNames(lines),
    handoff: desk.handoff('no-answer'),
  });
}
