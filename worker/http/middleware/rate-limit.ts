import { createMiddleware } from 'hono/factory';
import { problem } from '../problem.ts';
import type { HttpEnv, Limits } from '../services.ts';

const DAY_MS = 86_400_000;
/** The length of the brake's window, in seconds: after it, a try is fair again. */
const WINDOW_S = 60;

/** Holds back an address that asks too much of one clinic. The address itself is not kept: only a hash that changes daily. */
export function rateLimit(which: keyof Limits) {
  return createMiddleware<HttpEnv>(async (c, next) => {
    const { clinic, services } = c.var;
    const address = c.req.header('CF-Connecting-IP') ?? 'local';
    const key = await hash(`${clinic.id} ${address} ${Math.floor(services.nowMs() / DAY_MS)}`);
    if (await services.limits[which](key)) return next();
    services.log('rate-limited', { clinic: clinic.id, which });
    const detail = `Wait ${WINDOW_S} seconds, then try again. In danger call 911; in a crisis call or text 988.`;
    return problem(c, 'too-many-requests', { detail, phone: clinic.phones.main }, { 'Retry-After': String(WINDOW_S) });
  });
}

async function hash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest, 0, 12), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
