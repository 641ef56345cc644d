import { type Behaviour, type Block, LEVELS, type Level, type Reply, type Sighting } from '../types.ts';
import type { Desk } from './desk.ts';
import { elementsOf, type Insertions, policyBlocks } from './policy.ts';

/** Behaviours whose reply holds general facts from the article that fits. */
const WITH_FACTS: ReadonlySet<Behaviour> = new Set(['aftercare-symptom', 'personal-medical']);
/** Probability from which an article is fit to stand inside such a reply. */
const FACTS_FROM = 0.3;

/** The fixed reply to what was seen, elements in the order the safety policy gives. */
export function policyReply(desk: Desk, sightings: readonly Sighting[]): Reply {
  const [first] = sightings;
  if (!first) throw new Error('policyReply: nothing was seen');
  const variants = new Set([...desk.placed, ...sightings.flatMap((sighting) => sighting.variants)]);
  const names = replyNames(desk, sightings);
  const facts = WITH_FACTS.has(first.behaviour) ? factsFor(desk) : undefined;
  const elements = names.flatMap((name) => elementsOf(desk.copy, name, variants));
  const merged = names.length > 1 ? withoutRepeats(names.map((name) => elementsOf(desk.copy, name, variants))) : elements;
  const insertions: Insertions = facts ? { general: facts.blocks } : {};
  const blocks = policyBlocks(merged, desk.scenery, insertions);
  return desk.reply({
    kind: 'policy',
    behaviour: first.behaviour,
    level: sightings.find(({ behaviour }) => behaviour === 'crisis')?.level ?? null,
    topic: facts?.topic ?? null,
    reviewed: facts ? (desk.article(facts.topic)?.review ?? null) : null,
    blocks,
    elements: elementNames(blocks),
    handoff: desk.handoff(first.behaviour === 'talk-to-human' ? 'asked' : 'policy'),
  });
}

/** The check-in question first; the answer, if there was a question, below it. */
export function checkInReply(desk: Desk, sighting: Sighting, topic: string | undefined): Reply {
  const variants = new Set([...desk.placed, ...sighting.variants]);
  const blocks = policyBlocks(elementsOf(desk.copy, 'crisis/check-in', variants), desk.scenery);
  const article = topic === undefined ? undefined : desk.article(topic);
  const answer = article ? desk.show(article, 'all') : [];
  return desk.reply({
    kind: 'policy',
    behaviour: 'crisis',
    level: 'check-in',
    topic: article?.topic ?? null,
    reviewed: article?.review ?? null,
    blocks: [...blocks, ...answer],
    elements: elementNames(blocks),
    handoff: desk.handoff('policy'),
  });
}

/** Names of the copy's replies for what was seen, in the order shown. */
function replyNames({ turn }: Desk, sightings: readonly Sighting[]): string[] {
  const [first, ...others] = sightings;
  if (!first) return [];
  const { memory } = turn;
  const has = (variant: string): boolean => first.variants.includes(variant);
  switch (first.behaviour) {
    case 'emergency': {
      const crisis = others.find(({ behaviour, level }) => behaviour === 'crisis' && level !== 'check-in');
      const known = memory.atRisk?.behaviour === 'emergency' && !crisis;
      return crisis ? ['emergency', 'crisis/imminent'] : [known ? 'emergency/later' : 'emergency'];
    }
    case 'crisis': {
      if (has('check-in-no')) return ['crisis/check-in-no'];
      if (has('neighbour')) return ['crisis/neighbour'];
      const graver = rank(first.level) > rank(memory.atRisk?.level);
      if (memory.atRisk?.behaviour === 'crisis' && !graver) return ['crisis/later'];
      if (has('other')) return ['crisis/other'];
      return [first.level === 'imminent' ? 'crisis/imminent' : 'crisis/full'];
    }
    case 'talk-to-human':
      return [has('complaint') ? 'talk-to-human/complaint' : 'talk-to-human'];
    case 'manipulation':
      return [memory.manipulations > 0 ? 'manipulation/again' : 'manipulation'];
    case 'abuse':
      return [has('threat') ? 'abuse/threat' : 'abuse'];
    case 'aftercare-symptom':
    case 'personal-medical':
    case 'dose-request':
    case 'buy-request':
    case 'out-of-scope':
      return [first.behaviour];
  }
}

const rank = (level: Level | undefined): number => (level ? LEVELS.indexOf(level) : -1);

/** Joins replies; an element that an earlier reply holds is not said twice. */
function withoutRepeats<T extends { readonly element: string }>(replies: readonly (readonly T[])[]): T[] {
  const said = new Set<string>();
  return replies.flatMap((elements) => {
    const fresh = elements.filter(({ element }) => !said.has(element));
    for (const { element } of elements) said.add(element);
    return fresh;
  });
}

/** What the approved article says, to stand inside a reply that refers the person to a clinician. */
function factsFor(desk: Desk): { topic: string; blocks: Block[] } | undefined {
  const best = desk.turn.candidates.find(({ score, topic }) => score >= FACTS_FROM && desk.article(topic));
  const article = best && desk.article(best.topic);
  return article ? { topic: article.topic, blocks: desk.show(article, 'short', 'general') } : undefined;
}

/** The elements a reply shows, in order, each once. */
export function elementNames(blocks: readonly Block[]): string[] {
  return [...new Set(blocks.flatMap(({ element }) => (element ? [element] : [])))];
}
