import { ulid } from 'ulid';
import artefact from '../knowledge/dist/knowledge.json';
import { createAssistant } from './assistant/converse.ts';
import { createLibrary, type Knowledge } from './assistant/knowledge.ts';
import { contextTokens } from './crypto/context-token.ts';
import { createApp } from './http/app.ts';
import type { Services } from './http/services.ts';
import { visitorPort } from './inbox/visitor-port.ts';
import { log } from './log.ts';
import { type ClinicCache, clinicStore } from './stores/clinic-store.ts';
import { limits } from './stores/limits.ts';
import { records } from './stores/records.ts';
import { forgetOld } from './stores/retention.ts';

// Wiring only: bindings → stores → assistant → app. What does not depend on a request is built once, at start.
// As text, see wrangler.toml: parsing four megabytes of JSON takes a fifth of the time of running them as a script.
const knowledge = JSON.parse(artefact) as Knowledge;
const library = createLibrary(knowledge);
const assistant = createAssistant(knowledge);
const cache: ClinicCache = new Map();
const nowMs = (): number => Date.now();

function servicesOf(env: Env, context: Pick<ExecutionContext, 'waitUntil'>): Services {
  return {
    assistant,
    library,
    clinics: clinicStore(env.DB, knowledge.clinics, cache, nowMs),
    tokens: contextTokens(env.SESSION_KEY),
    inbox: visitorPort(env.INBOX, env.SESSION_KEY, nowMs),
    records: records(env.DB),
    limits: limits(env),
    log,
    nowMs,
    newId: ulid,
    later: (work) => context.waitUntil(work.catch((error: unknown) => log('record-lost', { name: error instanceof Error ? error.name : 'unknown' }))),
  };
}

const app = createApp((c) => servicesOf(c.env as Env, c.executionCtx));

export { Inbox } from './inbox/inbox.ts';
// biome-ignore lint/style/noDefaultExport: a Worker's handlers are its default export
export default {
  fetch: app.fetch,
  scheduled: (_event, env) => forgetOld(env.DB, nowMs()),
} satisfies ExportedHandler<Env>;
