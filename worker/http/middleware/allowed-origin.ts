import { createMiddleware } from 'hono/factory';
import { problem } from '../problem.ts';
import type { HttpEnv } from '../services.ts';

/** Seconds a browser may remember a preflight answer. */
const PREFLIGHT_S = 600;

/**
 * Only sites on the clinic's list may use its assistant from a browser. The Worker's own pages always may. A request
 * without `Origin` does not come from another site's page; it is held back by the rate limit alone.
 */
export const allowedOrigin = createMiddleware<HttpEnv>(async (c, next) => {
  const origin = c.req.header('Origin');
  if (origin === undefined) return next();
  const own = new URL(c.req.url).origin;
  if (origin !== own && !c.var.clinic.origins.includes(origin)) {
    return problem(c, 'origin-not-allowed', { detail: 'Add the site to `origins` in the clinic’s profile.' });
  }
  c.header('Access-Control-Allow-Origin', origin);
  c.header('Vary', 'Origin');
  c.header('Access-Control-Expose-Headers', 'ETag, Retry-After');
  if (c.req.method !== 'OPTIONS') return next();
  c.header('Access-Control-Allow-Methods', 'GET, POST, DELETE');
  c.header('Access-Control-Allow-Headers', 'Accept, Content-Type, Handoff-Code');
  c.header('Access-Control-Max-Age', String(PREFLIGHT_S));
  return c.body(null, 204);
});
