import { zValidator } from '@hono/zod-validator';
import { Hono } from 'hono';
import { FeedbackRequest } from '../contract.ts';
import type { HttpEnv } from '../services.ts';
import { refuse } from '../validate.ts';

/** `POST /v1/clinics/{clinic}/feedback`: whether a reply helped. A reply's id leads to no person and to no text. */
export const feedback = new Hono<HttpEnv>().post('/', zValidator('json', FeedbackRequest, refuse), async (c) => {
  const { clinic, services } = c.var;
  await services.records.feedback(clinic.id, c.req.valid('json'), services.nowMs());
  return c.body(null, 204);
});
