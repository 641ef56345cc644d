import type { LanguageModel } from '../retrieve/index-data.ts';
import type { Read } from '../steps.ts';
import type { Lang, Turn } from '../types.ts';
import { correctionIn } from './correction.ts';
import { leaningOf } from './follow-up.ts';
import { identify } from './language.ts';
import { normalise } from './normalise.ts';

/** First step: the message made comparable, its language, and whether it needs the turn before to be understood. */
export function readTurn(turn: Turn, languageModel: LanguageModel): Read {
  const normal = normalise(turn.text);
  const inUse = turn.memory.lang ?? turn.pageLang;
  // A chosen topic's title says nothing of the visitor's language: it is ours, in the language of the page.
  const lang = turn.topic === undefined ? identify(normal.plain, inUse, languageModel) : turn.pageLang;
  return { ...turn, normal, lang, ...linkOf(turn, normal.plain, lang) };
}

function linkOf({ memory, topic }: Turn, plain: string, lang: Lang): Pick<Read, 'asked' | 'link'> {
  if (memory.near.length === 0 || topic !== undefined) return { asked: plain, link: undefined };
  const correction = correctionIn(plain, lang);
  if (correction) return { asked: correction.rest, link: correction.wrong || correction.rest === '' ? 'rejects' : 'clarifies' };
  return { asked: plain, link: leaningOf(plain, lang) };
}
