import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createAssistant } from '../../worker/assistant/converse.ts';
import type { Knowledge } from '../../worker/assistant/knowledge.ts';
import { type Memory, NO_MEMORY } from '../../worker/assistant/types.ts';
import type { Question } from './questions.ts';
import type { Given } from './score.ts';

/** Has a conversation and gives the last reply. */
export type Answerer = (question: Pick<Question, 'turns' | 'lang'>) => Promise<Given>;

/** A fixed moment, so that runs can be compared: a Wednesday noon in the demo clinic's zone. */
const NOW_MS = Date.parse('2026-11-18T20:00:00Z');

/** The compiled knowledge base. @throws {Error} when it has not been built */
export function builtKnowledge(): Knowledge {
  const path = fileURLToPath(new URL('../../knowledge/dist/knowledge.json', import.meta.url));
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Knowledge;
  } catch (cause) {
    throw new Error('knowledge/dist/knowledge.json is missing: run "npm run build:knowledge" first.', { cause });
  }
}

/** Asks the assistant in this process. */
export function inProcess(knowledge: Knowledge, clinicId = 'demo'): Answerer {
  const assistant = createAssistant(knowledge);
  const clinic = knowledge.clinics.find(({ id }) => id === clinicId);
  if (!clinic) throw new Error(`The knowledge base has no clinic "${clinicId}".`);
  return async ({ turns, lang }) => {
    let memory: Memory = NO_MEMORY;
    let given: Given | undefined;
    for (const text of turns) {
      const answered = await assistant.answer({
        text: text.trim().slice(0, 1000),
        pageLang: lang,
        region: undefined,
        clinic,
        memory,
        id: 'eval',
        nowMs: NOW_MS,
      });
      memory = answered.memory;
      given = answered.reply;
    }
    if (!given) throw new Error('A question needs at least one turn.');
    return given;
  };
}

/** Asks a running Worker. @param base such as `http://localhost:8787` */
export function overHttp(base: string, clinicId = 'demo'): Answerer {
  const url = new URL(`/v1/clinics/${clinicId}/messages`, base);
  return async ({ turns, lang }) => {
    let context: string | undefined;
    let given: (Given & { context: string }) | undefined;
    for (const text of turns) {
      const body = JSON.stringify({ text: text.trim().slice(0, 1000), lang, context });
      const response = await fetch(url, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body });
      if (!response.ok) throw new Error(`${url.href} answered ${response.status}: ${await response.text()}`);
      given = (await response.json()) as Given & { context: string };
      context = given.context;
    }
    if (!given) throw new Error('A question needs at least one turn.');
    return given;
  };
}
