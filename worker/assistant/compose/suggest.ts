import type { Library } from '../knowledge.ts';
import { MAX_SUGGESTIONS } from '../limits.ts';
import type { Retrieved } from '../steps.ts';
import type { Article, Clinic, Lang, Reply, TopicId } from '../types.ts';

/** Topics that anybody may be offered, in this order: neutral, and about safety first. */
export const NEUTRAL_TOPICS: readonly TopicId[] = ['is-it-safe', 'is-it-addictive', 'session-steps', 'cost', 'side-effects', 'eligibility'];

/** For whom a title or a list of topics is made. */
export interface Reader {
  readonly clinic: Clinic;
  readonly lang: Lang;
  /** Milliseconds since the epoch. */
  readonly nowMs: number;
}

/** Probability from which what else the question may have been about is the first to be suggested. */
const NEXT_FROM = 0.3;

/**
 * Next questions: what else the message may have asked, what the article names, then neutral topics; nothing read already,
 * nothing nobody has written. In a visit where somebody was in danger, booking and prices are left out (safety policy, section 2).
 */
export function suggest(library: Library, from: Article | undefined, reader: Reader & Pick<Retrieved, 'memory' | 'candidates'>): Reply['suggestions'] {
  const { memory, clinic, lang, nowMs, candidates } = reader;
  const read = new Set([from?.topic, ...memory.topics]);
  const asked = from ? candidates.filter(({ score }) => score >= NEXT_FROM).map(({ topic }) => topic) : [];
  // Nobody asks on about a greeting.
  const next = asked.filter((id) => library.topic(id)?.group !== 'assistant');
  const wanted = [...next, ...(from?.seeAlso ?? []), ...NEUTRAL_TOPICS];
  return [...new Set(wanted)]
    .filter((id) => !read.has(id) && library.article(id, lang, clinic, nowMs) !== undefined)
    .map((id) => library.topic(id))
    .filter((topic) => topic !== undefined && !(memory.atRisk && topic.group === 'practical'))
    .slice(0, MAX_SUGGESTIONS)
    .flatMap((topic) => (topic ? [{ topic: topic.id, text: titleOf(library, topic.id, reader) }] : []));
}

/** The article's question in the reply's language, else the topic's label in it. */
export function titleOf(library: Library, id: TopicId, { clinic, lang, nowMs }: Reader): string {
  const article = library.article(id, lang, clinic, nowMs);
  return article?.lang === lang ? article.question : (library.topic(id)?.label[lang] ?? id);
}
