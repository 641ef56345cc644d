import artefact from '../../../knowledge/dist/knowledge.json';
import type { Knowledge } from '../../../worker/assistant/knowledge.ts';

/** The knowledge base that the Worker under test serves. */
export const knowledge = JSON.parse(artefact) as Knowledge;
