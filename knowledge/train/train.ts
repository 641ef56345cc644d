import { Worker } from 'node:worker_threads';
import type { LangIndex, RetrievalIndex } from '../../worker/assistant/retrieve/index-data.ts';
import { NONE } from '../../worker/assistant/retrieve/retriever.ts';
import type { Article, ArticleBlock, Lang, TopicId } from '../../worker/assistant/types.ts';
import { type CalibrationReport, fitCalibration } from './calibration.ts';
import type { Lexicon } from './concept-index.ts';
import { buildIndex } from './lang-index.ts';
import { trainLanguageModel } from './language-model.ts';
import type { TopicText } from './topic-text.ts';

/** Ways of asking, by language and topic; those under {@link NONE} belong to no topic. */
export type Phrasings = Readonly<Record<Lang, Readonly<Record<TopicId, readonly string[]>>>>;

export interface Trained {
  readonly index: RetrievalIndex;
  readonly reports: Readonly<Record<Lang, CalibrationReport>>;
}

/** All that one language is trained from. */
export interface Lesson {
  readonly lang: Lang;
  readonly texts: readonly TopicText[];
  readonly none: TopicText;
  readonly lexicon: Lexicon;
}
export interface Learned {
  readonly index: LangIndex;
  readonly report: CalibrationReport;
}

/**
 * Computes all that retrieval needs, from articles, phrasings and lexicon alone; deterministic. Each language is trained in a
 * thread of its own: one after the other, a build would take twice as long.
 *
 * @param articles of all languages and clinics; one that exists in no language is not indexed, so it is never promised
 */
export async function train(articles: readonly Article[], phrasings: Phrasings, lexicon: Lexicon): Promise<Trained> {
  const [en, fr, es] = await Promise.all([
    inThread(lessonFor('en', articles, phrasings, lexicon)),
    inThread(lessonFor('fr', articles, phrasings, lexicon)),
    inThread(lessonFor('es', articles, phrasings, lexicon)),
  ]);
  const texts = { en: allTexts('en', phrasings), fr: allTexts('fr', phrasings), es: allTexts('es', phrasings) };
  return {
    index: { languages: { en: en.index, fr: fr.index, es: es.index }, languageModel: trainLanguageModel(texts) },
    reports: { en: en.report, fr: fr.report, es: es.report },
  };
}

function inThread(lesson: Lesson): Promise<Learned> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./thread.ts', import.meta.url), { workerData: lesson });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

/** Trains one language: its index, with probabilities fitted on phrasings left out. */
export function learn({ lang, texts, none, lexicon }: Lesson): Learned {
  const report = fitCalibration(lang, texts, none, lexicon);
  return { index: buildIndex(lang, [...texts, none], lexicon, report.calibration), report };
}

/** What one language is trained from. */
export function lessonFor(lang: Lang, articles: readonly Article[], phrasings: Phrasings, lexicon: Lexicon): Lesson {
  const written = [...new Set(articles.map(({ topic }) => topic))].sort();
  const texts = written.map((topic) => topicText(topic, lang, articles, phrasings)).filter(({ phrasings: ways }) => ways.length > 0);
  return { lang, texts, none: { topic: NONE, phrasings: phrasings[lang][NONE] ?? [], body: '' }, lexicon };
}

function topicText(topic: TopicId, lang: Lang, articles: readonly Article[], phrasings: Phrasings): TopicText {
  const article = articles.find((one) => one.topic === topic && one.lang === lang);
  const ways = phrasings[lang][topic] ?? [];
  // The title alone would match half of what anybody asks; a topic without phrasings is not offered in this language.
  if (ways.length === 0) return { topic, phrasings: [], body: '' };
  return { topic, phrasings: article ? [article.question, ...ways] : ways, body: article ? bodyOf(article) : '' };
}

function bodyOf(article: Article): string {
  const text = (block: ArticleBlock): string => {
    if (block.type === 'heading') return block.text;
    return (block.type === 'list' ? block.items.flat() : block.spans).map((span) => span.text).join(' ');
  };
  return [...article.short, ...article.more].map(text).join(' ');
}

const allTexts = (lang: Lang, phrasings: Phrasings): string[] => Object.values(phrasings[lang]).flat();
