import { Hono } from 'hono';
import { etag } from 'hono/etag';
import { linesNear } from '../../assistant/compose/helplines.ts';
import { type Clinic, LANGS, type Lang } from '../../assistant/types.ts';
import { faqGroups } from '../pages/faq-entries.ts';
import { faqPage } from '../pages/faq-page.ts';
import { problem } from '../problem.ts';
import type { HttpEnv, Services } from '../services.ts';

/** Seconds a browser may show the page without asking again. */
const FRESH_S = 300;
const DAY_MS = 86_400_000;

/**
 * Pages written lately, by address and day: a page is most of a megabyte, and only a new profile or a review date that passes
 * changes it. A profile that was read anew is another key, so the pages of the old one go with it.
 */
const written = new WeakMap<Clinic, Map<string, string>>();

/** `GET /c/{clinic}/faq?lang=`: every question and answer on one page, for browsers without script, printers and search engines. */
export const faq = new Hono<HttpEnv>().get('/', etag(), (c) => {
  const { clinic, services } = c.var;
  const asked = c.req.query('lang');
  const lang: Lang | undefined = asked === undefined ? (clinic.langs[0] ?? 'en') : LANGS.find((one) => one === asked && clinic.langs.includes(one));
  if (!lang) return problem(c, 'invalid-request', { detail: `lang: Use one of ${clinic.langs.join(', ')}.` });
  c.header('Cache-Control', `public, max-age=${FRESH_S}`);
  c.header('Content-Language', lang);
  return c.html(pageOf(clinic, lang, new URL(c.req.url).origin, services));
});

function pageOf(clinic: Clinic, lang: Lang, origin: string, { library, nowMs }: Services): string {
  const now = nowMs();
  const key = `${origin} ${lang} ${Math.floor(now / DAY_MS)}`;
  const pages = written.get(clinic) ?? new Map<string, string>();
  const known = pages.get(key);
  if (known !== undefined) return known;
  const groups = faqGroups(library, { clinic, lang, nowMs: now });
  const helplines = linesNear(library.knowledge.helplines, clinic);
  const page = String(faqPage({ clinic, lang, url: `${origin}/c/${clinic.id}/faq`, groups, helplines }));
  written.set(clinic, pages.set(key, page));
  return page;
}
