import type { LangIndex, RetrievalIndex } from '../../worker/assistant/retrieve/index-data.ts';
import { NONE } from '../../worker/assistant/retrieve/retriever.ts';
import { type Article, type ArticleBlock, LANGS, type Lang, type TopicId } from '../../worker/assistant/types.ts';
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

/**
 * Computes all that retrieval needs, from articles, phrasings and lexicon alone; deterministic.
 * @param articles of all languages and clinics; one that exists in no language is not indexed, so it is never promised
 */
export function train(articles: readonly Article[], phrasings: Phrasings, lexicon: Lexicon): Trained {
  const written = [...new Set(articles.map(({ topic }) => topic))].sort();
  const entries = LANGS.map((lang) => {
    const texts = written.map((topic) => topicText(topic, lang, articles, phrasings)).filter(({ phrasings: ways }) => ways.length > 0);
    const none: TopicText = { topic: NONE, phrasings: phrasings[lang][NONE] ?? [], body: '' };
    const report = fitCalibration(lang, texts, none, lexicon);
    return [lang, { index: buildIndex(lang, [...texts, none], lexicon, report.calibration), report }] as const;
  });
  const byLang = new Map<Lang, { index: LangIndex; report: CalibrationReport }>(entries);
  const pick = <T>(of: (one: { index: LangIndex; report: CalibrationReport }) => T): Record<Lang, T> => {
    const take = (lang: Lang): T => {
      const one = byLang.get(lang);
      if (!one) throw new Error(`train: nothing was made for "${lang}"`);
      return of(one);
    };
    return { en: take('en'), fr: take('fr'), es: take('es') };
  };
  const texts = { en: allTexts('en', phrasings), fr: allTexts('fr', phrasings), es: allTexts('es', phrasings) };
  return { index: { languages: pick(({ index }) => index), languageModel: trainLanguageModel(texts) }, reports: pick(({ report }) => report) };
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
