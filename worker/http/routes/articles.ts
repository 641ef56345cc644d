import { Hono } from 'hono';
import { cite, createCitations } from '../../assistant/compose/citations.ts';
import { placeOf } from '../../assistant/compose/helplines.ts';
import { suggest } from '../../assistant/compose/suggest.ts';
import { holdingFor } from '../../assistant/compose/territory.ts';
import { LANGS, type Lang, NO_MEMORY, REGIONS, type Region } from '../../assistant/types.ts';
import { problem } from '../problem.ts';
import type { HttpEnv } from '../services.ts';

/** Seconds an article may be shown without asking again. */
const FRESH_S = 300;

const isLang = (lang: string | undefined): lang is Lang => LANGS.some((known) => known === lang);
const isRegion = (region: string): region is Region => REGIONS.some((known) => known === region);

/**
 * `GET /v1/clinics/{clinic}/articles/{topic}?lang=`: one reviewed article as it holds where the clinic is (or in `?region=`), in English where it is not
 * translated yet.
 */
export const articles = new Hono<HttpEnv>().get('/:topic', (c) => {
  const { clinic, services } = c.var;
  const asked = c.req.query('lang');
  if (asked !== undefined && !isLang(asked)) return problem(c, 'invalid-request', { detail: `lang: Use one of ${LANGS.join(', ')}.` });
  const region = c.req.query('region');
  if (region !== undefined && !isRegion(region)) return problem(c, 'invalid-request', { detail: `region: Use one of ${REGIONS.join(', ')}.` });
  const reader = placeOf(region, clinic);
  const lang = asked ?? clinic.langs[0] ?? 'en';
  const article = services.library.article(c.req.param('topic'), lang, clinic, services.nowMs());
  if (!article) return problem(c, 'unknown-topic', { detail: 'The profile lists the topics that have an article.', phone: clinic.phones.main });
  const citations = createCitations(services.library, clinic);
  const foreign = article.lang === lang ? {} : { lang: article.lang };
  const blocks = [
    ...cite(holdingFor(article.short, reader), citations, { ...foreign, part: 'short' }),
    ...cite(holdingFor(article.more, reader), citations, { ...foreign, part: 'more' }),
  ];
  c.header('Cache-Control', `public, max-age=${FRESH_S}`);
  return c.json({
    lang,
    topic: article.topic,
    question: article.question,
    blocks,
    sources: citations.sources,
    reviewed: article.review,
    suggestions: suggest(services.library, article, { memory: NO_MEMORY, candidates: [], clinic, lang, nowMs: services.nowMs() }),
  });
});
