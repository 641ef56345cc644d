import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import { secureHeaders } from 'hono/secure-headers';
import { MAX_BODY_BYTES } from './contract.ts';
import { accessLog } from './middleware/access-log.ts';
import { allowedOrigin } from './middleware/allowed-origin.ts';
import { knownClinic } from './middleware/clinic.ts';
import { rateLimit } from './middleware/rate-limit.ts';
import { Misconfigured } from './misconfigured.ts';
import { problem } from './problem.ts';
import { articles } from './routes/articles.ts';
import { faq } from './routes/faq.ts';
import { feedback } from './routes/feedback.ts';
import { handoffs } from './routes/handoffs.ts';
import { messages } from './routes/messages.ts';
import { profile } from './routes/profile.ts';
import type { HttpEnv, Services } from './services.ts';
import { Unavailable } from './unavailable.ts';

/** Responses are data: nothing in them may run, be framed, or be sniffed into something else. */
const DATA_HEADERS = secureHeaders({
  contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
  crossOriginResourcePolicy: 'cross-origin',
  referrerPolicy: 'no-referrer',
});

/** Pages are read: they may have a style sheet of ours, and nothing may run in them. */
const PAGE_HEADERS = secureHeaders({
  contentSecurityPolicy: { defaultSrc: ["'none'"], styleSrc: ["'self'"], baseUri: ["'none'"], formAction: ["'none'"], frameAncestors: ["'none'"] },
  referrerPolicy: 'no-referrer',
});

/**
 * The HTTP interface, version 1.
 * @param servicesOf joins a request to the platform (its bindings) or, in tests, to fakes
 */
export function createApp(servicesOf: (c: Context) => Services) {
  const clinicRoutes = new Hono<HttpEnv>()
    .use(knownClinic, allowedOrigin)
    .route('/', profile)
    .route('/articles', articles)
    .use('/messages', rateLimit('ask'))
    .route('/messages', messages)
    .use('/feedback', rateLimit('ask'))
    .route('/feedback', feedback)
    .route('/handoffs', handoffs);

  const pages = new Hono<HttpEnv>().use(knownClinic, rateLimit('ask')).route('/', faq);

  const app = new Hono<HttpEnv>();
  app.use(async (c, next) => {
    c.set('services', servicesOf(c));
    await next();
  });
  app.use(accessLog);
  app.use('/c/*', PAGE_HEADERS);
  app.use(async (c, next) => (c.req.path.startsWith('/c/') ? next() : DATA_HEADERS(c, next)));
  app.use(bodyLimit({ maxSize: MAX_BODY_BYTES, onError: (c) => problem(c, 'body-too-large', { detail: 'Send a shorter message.' }) }));
  app.onError(onError);
  app.notFound((c) => problem(c, 'not-found', { detail: 'The addresses of this interface begin with /v1/clinics/.' }));
  return app
    .get('/healthz', (c) => c.json({ ok: true, knowledge: c.var.services.library.knowledge.version }))
    .route('/v1/clinics/:clinic', clinicRoutes)
    .route('/c/:clinic/faq', pages);
}

/** Says nothing of the fault's inside, to nobody; the log gets its name, not its message, which may quote what was sent. */
function onError(error: Error, c: Context<HttpEnv>): Response {
  if (error instanceof HTTPException && error.status === 400) return problem(c, 'invalid-json', { detail: 'Send one JSON object.' });
  const phone = c.var.clinic ? { phone: c.var.clinic.phones.main } : {};
  if (error instanceof Misconfigured) c.var.services.log('misconfigured', { remedy: error.message });
  else c.var.services?.log('error', { name: error.name, part: error instanceof Unavailable ? error.part : 'unknown' });
  if (error instanceof Unavailable)
    return problem(c, 'temporarily-unavailable', { detail: 'Call the clinic, or try again later.', ...phone, ...error.details });
  return problem(c, 'internal-error', { detail: 'Try again. If it goes on, call the clinic.', ...phone });
}
