import { Hono } from 'hono';
import { etag } from 'hono/etag';
import { linesNear } from '../../assistant/compose/helplines.ts';
import { titleOf } from '../../assistant/compose/suggest.ts';
import type { Library } from '../../assistant/knowledge.ts';
import { openState } from '../../assistant/opening-hours.ts';
import { type Clinic, LANGS } from '../../assistant/types.ts';
import type { HttpEnv } from '../services.ts';

/** Seconds a browser may show a profile without asking again: opening times must not lag. */
const FRESH_S = 60;

/** `GET /v1/clinics/{clinic}`: what anyone may know of a clinic, and what it can be asked. */
export const profile = new Hono<HttpEnv>().get('/', etag(), (c) => {
  const { clinic, services } = c.var;
  c.header('Cache-Control', `public, max-age=${FRESH_S}`);
  return c.json(publicProfile(clinic, services.library, services.nowMs()));
});

function publicProfile(clinic: Clinic, library: Library, nowMs: number) {
  const { open, next } = openState(clinic, nowMs);
  return {
    id: clinic.id,
    name: clinic.name,
    region: clinic.region,
    within: clinic.within,
    langs: clinic.langs,
    phones: clinic.phones,
    openNow: open,
    opensAt: next ? { day: next.date, time: next.time } : null,
    hours: Object.entries(clinic.hours).map(([day, [from, to]]) => ({ day, from, to })),
    timeZone: clinic.timeZone,
    address: clinic.address,
    site: clinic.site,
    privacyUrl: clinic.privacyUrl,
    theme: clinic.theme,
    contactMode: clinic.contactMode,
    answerWithin: clinic.answerWithin,
    retentionDays: clinic.retentionDays,
    greeting: clinic.greeting,
    topics: topicMenu(clinic, library, nowMs),
    helplines: linesNear(library.knowledge.helplines, clinic),
  };
}

/** Every topic that has an answer, by group. Greetings are not a menu. */
function topicMenu(clinic: Clinic, library: Library, nowMs: number) {
  const { groups, topics } = library.knowledge;
  return groups
    .map(({ id, label }) => ({
      group: id,
      name: label,
      topics: topics
        .filter(({ id: topic, group }) => group === id && !/^(?:greeting|thanks|goodbye)$/.test(topic) && library.article(topic, 'en', clinic, nowMs))
        .map(({ id: topic }) => ({ topic, question: Object.fromEntries(LANGS.map((lang) => [lang, titleOf(library, topic, { clinic, lang, nowMs })])) })),
    }))
    .filter((group) => group.topics.length > 0);
}
