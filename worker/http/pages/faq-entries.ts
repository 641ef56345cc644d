import { cite, createCitations } from '../../assistant/compose/citations.ts';
import type { Reader } from '../../assistant/compose/suggest.ts';
import { holdingFor } from '../../assistant/compose/territory.ts';
import type { Library } from '../../assistant/knowledge.ts';
import type { Article, Block, CitedSource, Lang, Review, TopicId } from '../../assistant/types.ts';

/** One question of a clinic's page, ready to be shown. */
export interface FaqEntry {
  readonly topic: TopicId;
  /** Language of the text: English where it is not translated. */
  readonly lang: Lang;
  readonly question: string;
  readonly short: readonly Block[];
  readonly more: readonly Block[];
  readonly sources: readonly CitedSource[];
  readonly review: Review;
  /** The clinic's own answer, not an article. */
  readonly isOwn: boolean;
}

export interface FaqGroup {
  readonly id: string;
  readonly label: string;
  readonly entries: readonly FaqEntry[];
}

/** What the assistant says of itself is no question about the treatment. */
const NOT_ASKED = 'assistant';

/** Every topic that may be served to readers of this clinic, by group, as it holds where the clinic is. */
export function faqGroups(library: Library, reader: Reader): FaqGroup[] {
  const { groups, topics } = library.knowledge;
  return groups
    .filter(({ id }) => id !== NOT_ASKED)
    .map(({ id, label }) => ({
      id,
      label: label[reader.lang],
      entries: topics
        .filter(({ group }) => group === id)
        .flatMap(({ id: topic }) => library.article(topic, reader.lang, reader.clinic, reader.nowMs) ?? [])
        .map((article) => entryOf(article, library, reader)),
    }))
    .filter(({ entries }) => entries.length > 0);
}

function entryOf(article: Article, library: Library, { clinic }: Reader): FaqEntry {
  const { topic, lang, question, review } = article;
  const citations = createCitations(library, clinic);
  const short = cite(holdingFor(article.short, clinic), citations, {});
  const more = cite(holdingFor(article.more, clinic), citations, {});
  return { topic, lang, question, short, more, sources: citations.sources, review, isOwn: clinic.answers.includes(article) };
}
