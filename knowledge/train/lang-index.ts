import type { Calibration } from '../../worker/assistant/retrieve/calibrate.ts';
import { createConcepts } from '../../worker/assistant/retrieve/concepts.ts';
import type { LangIndex } from '../../worker/assistant/retrieve/index-data.ts';
import type { Lang } from '../../worker/assistant/types.ts';
import { buildConcepts, type Lexicon } from './concept-index.ts';
import { trainLinear } from './linear-model.ts';
import { type TopicText, vocabulary } from './topic-text.ts';

const FLAT = { bias: 0, score: 1, lead: 0, overNone: 0 };

/** Compiles one language's index. The same input gives the same bytes: no clock, no chance, sorted keys. */
export function buildIndex(lang: Lang, texts: readonly TopicText[], lexicon: Lexicon, calibration: Calibration = { right: FLAT, nothing: FLAT }): LangIndex {
  const concepts = buildConcepts(lexicon, lang);
  return {
    lang,
    topics: texts.map(({ topic }) => topic),
    linear: trainLinear(lang, texts, createConcepts(concepts)),
    concepts,
    words: vocabulary(
      texts,
      Object.values(lexicon).flatMap((concept) => concept[lang]),
    ).join(' '),
    calibration,
  };
}
