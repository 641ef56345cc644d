import type { Reply } from '../assistant/types.ts';

/** A reply as it is sent. Probabilities are rounded: their last digits mean nothing and make every reply longer. */
export function toWire(reply: Reply, context: string) {
  return { ...reply, candidates: reply.candidates.map(({ topic, score }) => ({ topic, score: Math.round(score * 1e4) / 1e4 })), context };
}
