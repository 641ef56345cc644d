import { createMiddleware } from 'hono/factory';
import { problem } from '../problem.ts';
import type { HttpEnv } from '../services.ts';

/** Longest clinic id; anything longer is not looked up. */
const MAX_ID = 64;

/** Finds the clinic that the address names. */
export const knownClinic = createMiddleware<HttpEnv>(async (c, next) => {
  const id = c.req.param('clinic') ?? '';
  const clinic = id.length <= MAX_ID ? await c.var.services.clinics.get(id) : undefined;
  if (!clinic) return problem(c, 'unknown-clinic', { detail: 'Check the clinic id in the page’s script tag (data-clinic).' });
  c.set('clinic', clinic);
  return next();
});
