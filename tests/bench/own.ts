import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { guard } from '../../worker/assistant/guard/guard.ts';
import type { Knowledge } from '../../worker/assistant/knowledge.ts';
import { normalise } from '../../worker/assistant/read/normalise.ts';
import { createEngine } from '../../worker/assistant/retrieve/engine.ts';
import type { RetrievalIndex } from '../../worker/assistant/retrieve/index-data.ts';
import { NO_MEMORY } from '../../worker/assistant/types.ts';
import { quantile } from './measure.ts';
import type { Asked } from './questions.ts';

const ARTEFACT = fileURLToPath(new URL('../../knowledge/dist/knowledge.json', import.meta.url));

/** What only this engine does, measured for itself. */
export interface Own {
  /** Microseconds of one question with the guard before it. */
  readonly guarded: { readonly p50: number; readonly p99: number };
  /** Milliseconds from the text of the built file to the first answer. */
  readonly cold: { readonly parse: number; readonly first: number };
  readonly version: string;
  /** The built file holds the same index as was trained here. */
  readonly current: boolean;
}

/** @param index as trained here */
export function ownMeasures(index: RetrievalIndex['languages'], questions: readonly Asked[]): Own {
  const json = readFileSync(ARTEFACT, 'utf8');
  const from = performance.now();
  const built = JSON.parse(json) as Knowledge;
  const parsed = performance.now();
  createEngine(built.index).rank({ plain: normalise('Can I drive home afterwards?').plain, lang: 'en' });
  const cold = { parse: parsed - from, first: performance.now() - parsed };
  return { guarded: guardedTimes(index, questions), cold, version: built.version, current: JSON.stringify(built.index.languages) === JSON.stringify(index) };
}

function guardedTimes(languages: RetrievalIndex['languages'], questions: readonly Asked[]): Own['guarded'] {
  const engine = createEngine({ languages, languageModel: { grams: {} } });
  const ask = (text: string, lang: Asked['lang']): number => {
    const from = performance.now();
    const message = normalise(text);
    guard(message, NO_MEMORY, lang);
    engine.rank({ plain: message.plain, lang });
    return 1000 * (performance.now() - from);
  };
  for (const { typo, lang } of questions) ask(typo, lang);
  const times = questions.map(({ text, lang }) => ask(text, lang)).sort((a, b) => a - b);
  return { p50: quantile(times, 0.5), p99: quantile(times, 0.99) };
}
