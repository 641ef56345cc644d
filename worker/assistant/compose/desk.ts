import type { Library } from '../knowledge.ts';
import { placeAsked } from '../read/whereabouts.ts';
import type { Retrieved } from '../steps.ts';
import type { Action, Article, ArticleBlock, Block, Channel, Clinic, HandoffReason, Lang, PolicyCopy, Reply, TopicId } from '../types.ts';
import { type Citations, cite, createCitations } from './citations.ts';
import { fittingPart, type PassageReader } from './fitting.ts';
import { placeOf } from './helplines.ts';
import { phrase } from './phrases.ts';
import { placeVariants, type Scenery } from './policy.ts';
import { NEUTRAL_TOPICS, suggest, titleOf } from './suggest.ts';
import { holdingFor } from './territory.ts';

/** Everything one reply is written with: the turn, the language's copy, the numbers, a fresh list of sources. */
export interface Desk {
  readonly turn: Retrieved;
  readonly lang: Lang;
  readonly clinic: Clinic;
  readonly copy: PolicyCopy;
  readonly scenery: Scenery;
  readonly citations: Citations;
  /** Variants that come with the place: `ca`, `bc`. */
  readonly placed: readonly string[];
  article(topic: TopicId): Article | undefined;
  /** The article's blocks for a reply, with a notice in front when it is not in the reply's language. */
  show(article: Article, parts: 'short' | 'all', element?: string): Block[];
  suggestions(from?: Article): Reply['suggestions'];
  topicActions(topics: readonly TopicId[]): Action[];
  /** The offer of a person; `null`: not offered in this reply (the widget's own button always is). */
  handoff(reason: HandoffReason | null): Reply['handoff'];
  /** A reply with everything that does not depend on its kind filled in. */
  reply(own: Pick<Reply, 'kind' | 'blocks'> & Partial<Reply>): Reply;
}

export function createDesk(turn: Retrieved, library: Library, reader: PassageReader, ruleVersion: string): Desk {
  const { clinic, lang, nowMs } = turn;
  const copy = library.copy(lang);
  const place = placeOf(turn.region, clinic);
  // The place the question names, else the visitor's: “is it legal in Ontario?” is asked in Victoria too.
  const asked = placeAsked(turn.normal.plain) ?? place;
  const citations = createCitations(library, clinic);
  const article = (topic: TopicId): Article | undefined => library.article(topic, lang, clinic, nowMs);
  const topicActions = (topics: readonly TopicId[]): Action[] =>
    topics.filter((topic) => article(topic)).map((topic) => ({ do: 'topic', label: titleOf(library, topic, turn), topic }));
  const handoff = (reason: HandoffReason | null): Reply['handoff'] => ({ offered: reason !== null, reason, channels: channelsOf(clinic) });
  const scenery: Scenery = {
    copy,
    clinic,
    place,
    helplines: library.knowledge.helplines,
    nowMs,
    staffTold: false,
    topics: topicActions(NEUTRAL_TOPICS.slice(0, 3)),
  };
  return {
    turn,
    lang,
    clinic,
    copy,
    scenery,
    citations,
    placed: placeVariants(place),
    article,
    topicActions,
    show(found, parts, element) {
      const foreign = found.lang === lang ? {} : { lang: found.lang };
      const placement = { ...foreign, ...(element && { element }) };
      const notice: Block[] = found.lang === lang ? [] : [{ type: 'paragraph', spans: [{ text: phrase(copy, 'english-only') }], ...(element && { element }) }];
      const [short, more] = [found.short, found.more].map((blocks) => holdingFor(blocks, asked, place));
      const shown = (blocks: readonly ArticleBlock[], part: 'short' | 'more'): Block[] => cite(blocks, citations, { ...placement, part });
      if (!short || !more || parts === 'short') return [...notice, ...shown(short ?? [], 'short')];
      const { fitting, rest } =
        turn.topic === undefined
          ? fittingPart(reader.ofQuestion(turn.asked, lang), found.question, short, more, (text) => reader.ofText(text, found.lang))
          : { fitting: [], rest: more };
      return [...notice, ...shown(short, 'short'), ...shown(fitting, 'short'), ...shown(rest, 'more')];
    },
    handoff,
    suggestions: (from) => suggest(library, from, turn),
    reply: (own) => ({
      id: turn.id,
      lang,
      behaviour: null,
      level: null,
      topic: null,
      candidates: turn.candidates,
      elements: [],
      sources: citations.sources,
      reviewed: null,
      composedBy: 'approved-text',
      suggestions: [],
      handoff: handoff(null),
      staffTold: scenery.staffTold,
      ruleVersion,
      ...own,
    }),
  };
}

/** Whether the clinic keeps written messages from this form. Relaying them by mail needs a mailbox nobody has connected yet. */
export function takesMessages({ contactMode }: Pick<Clinic, 'contactMode'>): boolean {
  return contactMode === 'inbox';
}

/** Ways to a person that this clinic has switched on. */
function channelsOf(clinic: Clinic): Channel[] {
  return takesMessages(clinic) ? ['phone', 'message'] : ['phone'];
}
