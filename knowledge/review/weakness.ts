import type { TopicId } from '../../worker/assistant/types.ts';
import type { Finding } from '../lint/finding.ts';
import { gradeOf } from '../lint/readability.ts';
import { sentencesOf } from '../load/answer.ts';
import type { ArticleFile, Loaded } from '../load/loaded.ts';
import type { SourceRecord } from '../schema.ts';

/** Why an English article should be worked on first. */
export interface Weakness {
  readonly topic: TopicId;
  /** Points without unit: more is weaker. They order articles and mean nothing by themselves. */
  readonly points: number;
  readonly reasons: readonly string[];
}

/** Kinds of source that weigh least: reports, companies' pages, encyclopedias. */
const LIGHT_KINDS: readonly SourceRecord['kind'][] = ['other', 'university'];
/** What a record says when little of its source was read. */
const BARELY_READ = /\b(?:abstract|summary|title page|opening|not opened|from memory|stored copy of (?:part|the opening)|in part|key points|news report)\b/iu;
const FEW_SOURCES = 3;
const EASY_GRADE = 7;

/** English articles, weakest first. */
export function weakest(base: Loaded, findings: readonly Finding[]): Weakness[] {
  const records = new Map(base.sources.map(({ value }) => [value.id, value]));
  return base.articles
    .filter(({ meta }) => meta.lang === 'en' && meta.group !== 'assistant')
    .map((article) => judge(article, records, findings))
    .sort((a, b) => b.points - a.points || (a.topic < b.topic ? -1 : 1));
}

function judge(article: ArticleFile, records: ReadonlyMap<string, SourceRecord>, findings: readonly Finding[]): Weakness {
  const sources = article.meta.sources.flatMap((id) => records.get(id) ?? []);
  const sentences = [...article.short, ...article.more].flatMap(sentencesOf).map(({ text }) => text);
  const share = (matches: (source: SourceRecord) => boolean) => (sources.length > 0 ? sources.filter(matches).length / sources.length : 1);
  const light = share(({ kind }) => LIGHT_KINDS.includes(kind));
  const barely = share(({ read }) => BARELY_READ.test(read.what));
  const grade = gradeOf(sentences);
  const open = findings.filter(({ file }) => file.endsWith(`/${article.meta.id}.md`)).length;
  const points: (readonly [number, string])[] = [
    [Math.max(0, FEW_SOURCES - sources.length), `${sources.length} sources`],
    [2 * light, `${percent(light)} of its sources are reports or companies’ and university pages`],
    [2 * barely, `${percent(barely)} of its sources were read in part or as abstracts`],
    [Math.max(0, grade - EASY_GRADE), `reads at grade ${grade.toFixed(1)}`],
    [open, `${open} findings`],
  ];
  const counted = points.filter(([point]) => point >= 0.5).sort((a, b) => b[0] - a[0]);
  return { topic: article.meta.id, points: points.reduce((sum, [point]) => sum + point, 0), reasons: counted.map(([, reason]) => reason) };
}

const percent = (share: number): string => `${Math.round(100 * share)} %`;
