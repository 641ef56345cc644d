import type { Lang, TopicId } from '../../worker/assistant/types.ts';
import { figuresIn } from '../lint/figures.ts';
import type { Finding } from '../lint/finding.ts';
import { easeOf, gradeOf } from '../lint/readability.ts';
import { sentencesOf } from '../load/answer.ts';
import type { ArticleFile, Loaded } from '../load/loaded.ts';
import { reviewOf, signables } from './signable.ts';
import { type Weakness, weakest } from './weakness.ts';

type PerLang<T> = Readonly<Record<Lang, T>>;

/** How the whole base stands on one day. Dates are ISO dates; what has no other unit is a count. */
export interface State {
  readonly today: string;
  /** Articles there are and topics there should be one for, by group. */
  readonly coverage: readonly { readonly group: string; readonly topics: number; readonly articles: PerLang<number> }[];
  /** Ways of asking a topic: fewest and median. */
  readonly phrasings: PerLang<{ readonly fewest: number; readonly fewestTopic: TopicId; readonly median: number; readonly total: number }>;
  readonly sentences: PerLang<{ readonly all: number; readonly cited: number; readonly uncitedFacts: number }>;
  /** English: school grade. French and Spanish: ease, where more is easier. The worst is the highest grade, the lowest ease. */
  readonly reading: PerLang<{ readonly median: number; readonly worst: number; readonly worstTopic: TopicId }>;
  readonly age: { readonly oldestCheck: string; readonly nextDue: string; readonly dueIn60Days: number; readonly overdue: number };
  readonly signed: PerLang<number>;
  readonly sources: {
    readonly all: number;
    readonly cited: number;
    readonly figures: number;
    readonly notInForce: number;
    readonly oldestRead: string;
    readonly byKind: readonly (readonly [kind: string, count: number])[];
  };
  readonly findings: { readonly errors: number; readonly warnings: number };
  readonly weakest: readonly Weakness[];
}

const DAY_MS = 86_400_000;
const SOON_DAYS = 60;
const WEAKEST = 10;

/**
 * Looks over the whole base.
 *
 * @param findings what `lint` says of it
 * @param today ISO date
 */
export function stateOf(base: Loaded, findings: readonly Finding[], today: string): State {
  const soon = new Date(Date.parse(today) + SOON_DAYS * DAY_MS).toISOString().slice(0, 10);
  const dues = base.articles.map(({ meta }) => meta.review.due);
  const cited = new Set(base.articles.flatMap(({ citations }) => citations.map(({ id }) => id)));
  const shown = base.sources.filter(({ value }) => cited.has(value.id));
  return {
    today,
    coverage: coverageOf(base),
    phrasings: perLang((lang) => phrasingsOf(base, lang)),
    sentences: perLang((lang) => sentenceCounts(base, findings, lang)),
    reading: perLang((lang) => readingOf(base, lang)),
    age: {
      oldestCheck: least(base.articles.map(({ meta }) => meta.review.on)),
      nextDue: least(dues),
      dueIn60Days: dues.filter((due) => due >= today && due <= soon).length,
      overdue: dues.filter((due) => due < today).length,
    },
    signed: perLang((lang) => signedIn(base, lang)),
    sources: {
      all: base.sources.length,
      cited: shown.length,
      figures: shown.flatMap(({ value }) => value.says.flatMap((line) => figuresIn(line, 'en'))).length,
      notInForce: base.sources.filter(({ value }) => value.status !== 'current').length,
      oldestRead: least(shown.map(({ value }) => value.read.on)),
      byKind: tally(shown.map(({ value }) => value.kind)),
    },
    findings: {
      errors: findings.filter(({ severity }) => severity === 'error').length,
      warnings: findings.filter(({ severity }) => severity === 'warning').length,
    },
    weakest: weakest(base, findings).slice(0, WEAKEST),
  };
}

function perLang<T>(value: (lang: Lang) => T): PerLang<T> {
  return { en: value('en'), fr: value('fr'), es: value('es') };
}

function inLang(base: Loaded, lang: Lang): readonly ArticleFile[] {
  return base.articles.filter(({ meta }) => meta.lang === lang);
}

function coverageOf(base: Loaded): State['coverage'] {
  return base.groups
    .map(({ id }) => ({
      group: id,
      topics: base.topics.filter(({ group, clinic }) => group === id && !clinic).length,
      articles: perLang((lang) => inLang(base, lang).filter(({ group }) => group === id).length),
    }))
    .filter(({ topics }) => topics > 0);
}

function phrasingsOf({ topics, phrasings }: Loaded, lang: Lang): State['phrasings'][Lang] {
  const counts = topics
    .map(({ id }) => ({ id, count: phrasings.find((file) => file.lang === lang && file.topic === id)?.phrasings.length ?? 0 }))
    .sort((a, b) => a.count - b.count);
  return {
    fewest: counts[0]?.count ?? 0,
    fewestTopic: counts[0]?.id ?? '',
    median: median(counts.map(({ count }) => count)),
    total: counts.reduce((sum, { count }) => sum + count, 0),
  };
}

function sentenceCounts(base: Loaded, findings: readonly Finding[], lang: Lang): State['sentences'][Lang] {
  const all = inLang(base, lang).flatMap(textsOf);
  const uncited = findings.filter(({ rule, file }) => rule === 'uncited-fact' && file.startsWith(`articles/${lang}/`));
  return { all: all.length, cited: all.filter(({ sources }) => sources.length > 0).length, uncitedFacts: uncited.length };
}

function readingOf(base: Loaded, lang: Lang): State['reading'][Lang] {
  const levels = inLang(base, lang)
    .map((article) => ({ topic: article.meta.id, level: levelOf(article, lang) }))
    .sort((a, b) => (lang === 'en' ? b.level - a.level : a.level - b.level));
  return { median: median(levels.map(({ level }) => level)), worst: levels[0]?.level ?? 0, worstTopic: levels[0]?.topic ?? '' };
}

function levelOf(article: ArticleFile, lang: Lang): number {
  const texts = textsOf(article).map(({ text }) => text);
  return lang === 'en' ? gradeOf(texts) : easeOf(texts, lang);
}

const textsOf = ({ short, more }: ArticleFile) => [...short, ...more].flatMap(sentencesOf);

function signedIn(base: Loaded, lang: Lang): number {
  return signables(base).filter((text) => text.name.startsWith(`${lang}/`) && reviewOf(text, base.signatures).status === 'signed').length;
}

function tally(names: readonly string[]): (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

const least = (values: readonly string[]): string => [...values].sort()[0] ?? '';

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
