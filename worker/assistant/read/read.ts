import type { LanguageModel } from '../retrieve/index-data.ts';
import type { Read } from '../steps.ts';
import type { Turn } from '../types.ts';
import { leansOnEarlier } from './follow-up.ts';
import { identify } from './language.ts';
import { normalise } from './normalise.ts';

/** First step: the message made comparable, its language, and whether it needs the turn before to be understood. */
export function readTurn(turn: Turn, languageModel: LanguageModel): Read {
  const normal = normalise(turn.text);
  const inUse = turn.memory.lang ?? turn.pageLang;
  // A chosen topic's title says nothing of the visitor's language: it is ours, in the language of the page.
  const lang = turn.topic === undefined ? identify(normal.plain, inUse, languageModel) : turn.pageLang;
  const leans = turn.memory.topics.length > 0 && leansOnEarlier(normal.plain, lang);
  return { ...turn, normal, lang, leans };
}
