import { zValidator } from '@hono/zod-validator';
import { type Context, Hono } from 'hono';
import { takesMessages } from '../../assistant/compose/desk.ts';
import { HandoffCode, HandoffRequest } from '../contract.ts';
import { rateLimit } from '../middleware/rate-limit.ts';
import { problem } from '../problem.ts';
import type { HttpEnv } from '../services.ts';
import { refuse } from '../validate.ts';

/**
 * `/v1/clinics/{clinic}/handoffs`: leave a message for the clinic's staff; with its code, read it or erase it. The code is
 * the only key, so it goes in the header `Handoff-Code`, which no log holds. The form `/handoffs/{code}` serves clients that
 * cannot set headers.
 */
export const handoffs = new Hono<HttpEnv>()
  .use(rateLimit('write'))
  .post('/', zValidator('json', HandoffRequest, refuse), async (c) => {
    const { clinic, services } = c.var;
    if (!takesMessages(clinic)) return problem(c, 'messages-off', { detail: 'Call the clinic instead.', phone: clinic.phones.main });
    const receipt = await services.inbox.leave(clinic, c.req.valid('json'), services.nowMs());
    services.log('handoff', { clinic: clinic.id });
    return c.json(receipt, 201);
  })
  .get('/', read)
  .get('/:code', read)
  .delete('/', erase)
  .delete('/:code', erase);

async function read(c: Context<HttpEnv>): Promise<Response> {
  const { clinic, services } = c.var;
  c.header('Cache-Control', 'no-store');
  const code = codeOf(c);
  const view = code && (await services.inbox.read(clinic, code));
  return view ? c.json(view) : unknownCode(c);
}

async function erase(c: Context<HttpEnv>): Promise<Response> {
  const { clinic, services } = c.var;
  const code = codeOf(c);
  return code && (await services.inbox.erase(clinic, code)) ? c.body(null, 204) : unknownCode(c);
}

function codeOf(c: Context<HttpEnv>): string | undefined {
  const parsed = HandoffCode.safeParse(c.req.header('Handoff-Code') ?? c.req.param('code'));
  return parsed.success ? parsed.data : undefined;
}

/** The same answer for a wrong, an erased and another clinic's code: the difference is nobody's business. */
function unknownCode(c: Context<HttpEnv>): Response {
  return problem(c, 'unknown-code', { detail: 'Check the code. A message is deleted when its time is over.', phone: c.var.clinic.phones.main });
}
