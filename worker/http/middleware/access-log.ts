import { createMiddleware } from 'hono/factory';
import { routePath } from 'hono/route';
import type { HttpEnv } from '../services.ts';

/** One line a request: the route as a pattern, never the address with its parts, never a body. */
export const accessLog = createMiddleware<HttpEnv>(async (c, next) => {
  const { services } = c.var;
  const from = services.nowMs();
  await next();
  services.log('request', { method: c.req.method, route: routePath(c, -1), status: c.res.status, ms: services.nowMs() - from });
});
