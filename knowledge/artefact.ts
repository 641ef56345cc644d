import type { Knowledge, SourceRecord } from '../worker/assistant/knowledge.ts';
import type { Article, Helpline, Lang, Review, TopicId } from '../worker/assistant/types.ts';
import { LANGS } from '../worker/assistant/types.ts';
import { compare } from './lint/finding.ts';
import { shortHash } from './load/content-hash.ts';
import type { HelplineRecord, Loaded } from './load/loaded.ts';
import { articleName, reviewOf, signables } from './review/signable.ts';
import type { SourceRecord as FullSource } from './schema.ts';
import type { Lexicon } from './train/concept-index.ts';

/** Ways of asking, by language and topic; `none` holds what belongs to no topic. */
export type Phrasings = Readonly<Record<Lang, Readonly<Record<TopicId, readonly string[]>>>>;

/** What the knowledge folder says, before anything is computed from it for retrieval. */
export interface Content extends Omit<Knowledge, 'version' | 'index'> {
  /** ISO date of the newest check in the base: no clock, so that the same files give the same bytes. */
  readonly builtOn: string;
  readonly phrasings: Phrasings;
  readonly lexicon: Lexicon;
}

/** The same files give the same content in the same order on every machine. */
export function contentOf(base: Loaded): Content {
  const order = new Map(base.topics.map(({ id }, index) => [id, index]));
  const reviews = new Map(signables(base).map((text) => [text.name, reviewOf(text, base.signatures)]));
  const signed = <T extends { readonly review: Review }>(name: string, text: T): T => ({ ...text, review: reviews.get(name) ?? text.review });
  const byTopic = (a: Article, b: Article) => LANGS.indexOf(a.lang) - LANGS.indexOf(b.lang) || (order.get(a.topic) ?? 0) - (order.get(b.topic) ?? 0);
  return {
    builtOn: newestCheck(base),
    groups: base.groups,
    topics: base.topics,
    articles: base.articles.map(({ article, meta }) => signed(articleName(meta), article)).sort(byTopic),
    sources: base.sources.map(({ value }) => toSource(value)).sort((a, b) => compare(a.id, b.id)),
    helplines: base.helplines.map(({ value }) => toHelpline(value)),
    policy: base.policy.map(({ value }) => signed(`policy/${value.lang}`, value)).sort((a, b) => LANGS.indexOf(a.lang) - LANGS.indexOf(b.lang)),
    clinics: base.clinics.map(({ clinic }) => ({
      ...clinic,
      answers: clinic.answers.map((answer) => signed(`clinics/${clinic.id}`, answer)),
    })),
    phrasings: phrasingsOf(base),
    lexicon: Object.fromEntries(base.lexicon.map(({ value }) => [value.id, value.entries] as const)),
  };
}

/**
 * Puts the version in front: the first 12 hex digits of the SHA-256 of all the rest.
 *
 * @param content anything that JSON can hold; the order of its keys counts
 */
export function withVersion<T extends object>(content: T): { readonly version: string } & T {
  return { version: shortHash(JSON.stringify(content)), ...content };
}

/** What was read of a source is the editors' business; visitors get what leads them to it. */
function toSource({ id, title, publisher, year, url }: FullSource): SourceRecord {
  return { id, title, publisher, year, url };
}

function toHelpline({ sources: _, ...helpline }: HelplineRecord): Helpline {
  return helpline;
}

function newestCheck({ articles, policy, clinics, helplines }: Loaded): string {
  const dates = [
    ...articles.map(({ meta }) => meta.review.on),
    ...policy.map(({ value }) => value.review.on),
    ...clinics.flatMap(({ clinic }) => clinic.answers.map(({ review }) => review.on)),
    ...helplines.map(({ value }) => value.checkedOn),
  ];
  return dates.sort(compare).at(-1) ?? '';
}

function phrasingsOf({ topics, phrasings }: Loaded): Phrasings {
  const known = [...topics.map(({ id }) => id), 'none'];
  const inLang = (lang: Lang) =>
    Object.fromEntries(
      known.flatMap((topic) => {
        const file = phrasings.find((one) => one.lang === lang && one.topic === topic);
        return file ? [[topic, file.phrasings.map(({ text }) => text)]] : [];
      }),
    );
  return { en: inLang('en'), fr: inLang('fr'), es: inLang('es') };
}
