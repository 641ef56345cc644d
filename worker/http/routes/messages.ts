import { zValidator } from '@hono/zod-validator';
import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import { type Block, NO_MEMORY, type Reply } from '../../assistant/types.ts';
import { MessageRequest } from '../contract.ts';
import type { HttpEnv } from '../services.ts';
import { refuse } from '../validate.ts';
import { toWire } from '../wire.ts';

/** `POST /v1/clinics/{clinic}/messages`: one visitor message in, one reply out. Nothing of the message is kept. */
export const messages = new Hono<HttpEnv>().post('/', zValidator('json', MessageRequest, refuse), async (c) => {
  const { clinic, services } = c.var;
  const { text, lang, region, topic, context } = c.req.valid('json');
  const nowMs = services.nowMs();
  const memory = (await services.tokens.open(clinic.id, context, nowMs)) ?? NO_MEMORY;
  const turn = { text, pageLang: lang ?? clinic.langs[0] ?? 'en', region, topic, clinic, memory, id: services.newId(), nowMs };
  const { reply, memory: next, incident } = await services.assistant.answer(turn, { signal: c.req.raw.signal });
  if (incident) {
    services.log('reply-stopped', { clinic: clinic.id, rule: incident.rule });
    services.later(services.records.incident(clinic.id, incident.rule, nowMs));
  }
  services.later(services.records.turn(clinic.id, reply, nowMs));
  const body = toWire(reply, await services.tokens.seal(clinic.id, next, nowMs));
  c.header('Cache-Control', 'no-store');
  if (!c.req.header('Accept')?.includes('text/event-stream')) return c.json(body);
  return streamSSE(c, async (stream) => {
    await stream.writeSSE({ event: 'reply', data: JSON.stringify(body) });
    for (const piece of pieces(body)) await stream.writeSSE({ event: 'text', data: JSON.stringify(piece) });
    await stream.writeSSE({ event: 'done', data: '{}' });
  });
});

/** The reply's text block by block, for readers that show it as it comes. */
function pieces({ blocks }: Pick<Reply, 'blocks'>): { block: number; text: string }[] {
  return blocks.flatMap((block, i) => {
    const text = textOf(block);
    return text ? [{ block: i, text }] : [];
  });
}

function textOf(block: Block): string {
  switch (block.type) {
    case 'heading':
      return block.text;
    case 'paragraph':
      return block.spans.map(({ text }) => text).join(' ');
    case 'list':
      return block.items.map((item) => item.map(({ text }) => text).join(' ')).join('\n');
    case 'actions':
      return '';
  }
}
