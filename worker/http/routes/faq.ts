import { Hono } from 'hono';
import { etag } from 'hono/etag';
import { placeOf } from '../../assistant/compose/helplines.ts';
import { LANGS, type Lang } from '../../assistant/types.ts';
import { faqGroups } from '../pages/faq-entries.ts';
import { faqPage } from '../pages/faq-page.ts';
import { problem } from '../problem.ts';
import type { HttpEnv } from '../services.ts';

/** Seconds a browser may show the page without asking again. */
const FRESH_S = 300;

/** `GET /c/{clinic}/faq?lang=`: every question and answer on one page, for browsers without script, printers and search engines. */
export const faq = new Hono<HttpEnv>().get('/', etag(), (c) => {
  const { clinic, services } = c.var;
  const asked = c.req.query('lang');
  const lang: Lang | undefined = asked === undefined ? (clinic.langs[0] ?? 'en') : LANGS.find((one) => one === asked && clinic.langs.includes(one));
  if (!lang) return problem(c, 'invalid-request', { detail: `lang: Use one of ${clinic.langs.join(', ')}.` });
  const place = placeOf(undefined, clinic);
  const helplines = services.library.knowledge.helplines.filter(
    ({ region, within }) => region === place.region && (within === undefined || within === place.within),
  );
  const { origin } = new URL(c.req.url);
  const groups = faqGroups(services.library, { clinic, lang, nowMs: services.nowMs() });
  c.header('Cache-Control', `public, max-age=${FRESH_S}`);
  c.header('Content-Language', lang);
  return c.html(faqPage({ clinic, lang, url: `${origin}/c/${clinic.id}/faq`, groups, helplines }));
});
