import type { LanguageModel } from '../retrieve/index-data.ts';
import type { Read } from '../steps.ts';
import type { Turn } from '../types.ts';
import { leansOnEarlier } from './follow-up.ts';
import { identify } from './language.ts';
import { normalise } from './normalise.ts';

/** First step: the message made comparable, its language, and whether it needs the turn before to be understood. */
export function readTurn(turn: Turn, languageModel: LanguageModel): Read {
  const normal = normalise(turn.text);
  const lang = identify(normal.plain, turn.memory.lang ?? turn.pageLang, languageModel);
  const leans = turn.memory.topics.length > 0 && leansOnEarlier(normal.plain, lang);
  return { ...turn, normal, lang, leans };
}
