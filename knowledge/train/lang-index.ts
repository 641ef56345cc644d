import type { Calibration, LangIndex } from '../../worker/assistant/retrieve/index-data.ts';
import { NONE } from '../../worker/assistant/retrieve/retriever.ts';
import type { Lang } from '../../worker/assistant/types.ts';
import { buildBm25 } from './bm25-index.ts';
import { trainLinear } from './linear-model.ts';
import { type TopicText, vocabulary } from './topic-text.ts';

const UNCALIBRATED: Calibration = { bias: 0, score: 1, margin: 0, known: 0 };

/** Compiles one language's index. The same input gives the same bytes: no clock, no chance, sorted keys. */
export function buildIndex(lang: Lang, texts: readonly TopicText[], calibration = UNCALIBRATED): LangIndex {
  const topics = texts.map(({ topic }) => topic);
  return { lang, topics, bm25: buildBm25(lang, texts), linear: trainLinear(lang, texts, topics.indexOf(NONE)), words: vocabulary(texts), calibration };
}
