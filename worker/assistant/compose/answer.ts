import { OFFER_PERSON_AFTER } from '../limits.ts';
import type { Article, Block, Candidate, Reply, TopicId } from '../types.ts';
import type { Desk } from './desk.ts';
import { phrase } from './phrases.ts';
import { elementsOf, policyBlocks } from './policy.ts';
import { elementNames } from './policy-reply.ts';

/** Topics of this group are about the assistant itself, or a greeting: small talk, not medicine. */
const SMALLTALK = /^(?:about-assistant|chat-privacy|greeting|thanks|goodbye)$/;

/**
 * The article on a topic: its short answer, its details folded, its sources, what to read next.
 * @param also a second topic the question is as much about: its short answer stands below
 */
export function answerReply(desk: Desk, topic: TopicId, also?: TopicId): Reply {
  const article = desk.article(topic);
  if (!article) return noAnswerReply(desk);
  const second = also === undefined || SMALLTALK.test(also) ? undefined : desk.article(also);
  return desk.reply({
    kind: SMALLTALK.test(topic) ? 'smalltalk' : 'answer',
    topic,
    blocks: [...openingLines(desk), ...spanning(desk, article, second)],
    reviewed: weakestReview(second ? [article, second] : [article]),
    suggestions: desk.suggestions(article),
    // Who has just said that the answer missed is offered a person beside the next one.
    ...(isCorrection(desk) && { handoff: desk.handoff('no-answer') }),
  });
}

/** The first article's short answer, the second's under its question, then the details of the first. */
function spanning(desk: Desk, article: Article, second: Article | undefined): Block[] {
  const blocks = desk.show(article, 'all');
  if (!second) return blocks;
  const isMore = ({ part }: Block): boolean => part === 'more';
  return [...blocks.filter((block) => !isMore(block)), ...underItsQuestion(desk, second), ...blocks.filter(isMore)];
}

/** One review stands for all texts of a reply: an unsigned one before any signed one, then the one checked longest ago. */
export function weakestReview(articles: readonly Pick<Article, 'review'>[]): Reply['reviewed'] {
  const unsigned = articles.filter(({ review }) => review.status === 'unsigned');
  return (unsigned.length > 0 ? unsigned : articles).map(({ review }) => review).reduce((oldest, review) => (review.on < oldest.on ? review : oldest));
}

function underItsQuestion(desk: Desk, article: Article): Block[] {
  return [
    { type: 'heading', text: article.question, part: 'short', ...(article.lang !== desk.lang && { lang: article.lang }) },
    ...desk.show(article, 'short'),
  ];
}

/** Two or three questions in one message: the short answer to each, in order, under its question; the whole of each is one tap away. */
export function answersReply(desk: Desk, topics: readonly TopicId[]): Reply {
  const articles = topics.flatMap((topic) => desk.article(topic) ?? []);
  const [first, second] = articles;
  if (!first || !second) return first ? answerReply(desk, first.topic) : noAnswerReply(desk);
  const blocks = articles.flatMap((article) => underItsQuestion(desk, article));
  return desk.reply({
    kind: 'answer',
    topic: first.topic,
    blocks: [...openingLines(desk), ...blocks, { type: 'actions', actions: desk.topicActions(articles.map(({ topic }) => topic)) }],
    reviewed: weakestReview(articles),
    suggestions: desk.suggestions(first),
  });
}

/** The visitor says that the answer missed: what else it may have been, and a person. The same answer is not given again. */
export function missedReply(desk: Desk, others: readonly TopicId[]): Reply {
  const actions = desk.topicActions(others);
  if (actions.length === 0) return noAnswerReply(desk, true);
  return desk.reply({
    kind: 'choices',
    topic: others[0] ?? null,
    blocks: [
      { type: 'paragraph', spans: [{ text: phrase(desk.copy, 'missed') }] },
      { type: 'actions', actions },
    ],
    handoff: desk.handoff('no-answer'),
  });
}

/** A warm sentence where something heavy was said; the help number where suicidality is the subject. */
function openingLines({ turn, copy }: Desk): Block[] {
  const lines: Block[] = [];
  if (turn.verdict.heavy) lines.push({ type: 'paragraph', spans: [{ text: phrase(copy, 'heavy') }] });
  const subject = turn.verdict.sightings.some(({ variants }) => variants.includes('past-attempt'));
  if (subject) lines.push({ type: 'paragraph', spans: [{ text: phrase(copy, 'past-attempt') }] });
  return lines;
}

/** Two or three topics that fit about equally: the visitor chooses. */
export function choicesReply(desk: Desk, candidates: readonly Candidate[]): Reply {
  const actions = desk.topicActions(candidates.map(({ topic }) => topic));
  if (actions.length < 2) return actions[0]?.do === 'topic' ? answerReply(desk, actions[0].topic) : noAnswerReply(desk);
  return desk.reply({
    kind: 'choices',
    topic: candidates[0]?.topic ?? null,
    blocks: [
      { type: 'paragraph', spans: [{ text: phrase(desk.copy, 'choices') }] },
      { type: 'actions', actions },
    ],
    handoff: desk.handoff('no-answer'),
  });
}

/** Plainly: not in the reviewed information, and who may know. From the second time on, or `atOnce`, the person comes first. */
export function noAnswerReply(desk: Desk, atOnce = false): Reply {
  const elements = elementsOf(desk.copy, 'no-answer', new Set(desk.placed));
  const personFirst = atOnce || desk.turn.memory.unanswered + 1 >= OFFER_PERSON_AFTER;
  const order = ['say-so', 'where', 'can-do'];
  const ordered = personFirst ? [...elements].sort((a, b) => order.indexOf(a.element) - order.indexOf(b.element)) : elements;
  const blocks = policyBlocks(ordered, desk.scenery);
  return desk.reply({
    kind: 'no-answer',
    blocks,
    elements: elementNames(blocks),
    suggestions: desk.suggestions(),
    handoff: desk.handoff('no-answer'),
  });
}

/** The visitor says in this turn that the answer before was not it. */
const isCorrection = ({ turn }: Desk): boolean => turn.link === 'clarifies' || turn.link === 'rejects';
