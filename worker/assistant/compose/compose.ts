import type { Library } from '../knowledge.ts';
import { ALSO_FROM, ANSWER_FROM, CHOICE_FROM, isDeclined, MAX_CHOICES } from '../limits.ts';
import { speaksOfTheField } from '../read/field.ts';
import type { Retrieved } from '../steps.ts';
import type { Behaviour, Reply, Sighting } from '../types.ts';
import { answerReply, answersReply, choicesReply, missedReply, noAnswerReply } from './answer.ts';
import { createDesk, type Desk } from './desk.ts';
import type { PassageReader } from './fitting.ts';
import { checkInReply, policyReply } from './policy-reply.ts';

/** Fourth step: decides what kind of reply a turn gets, and puts it together from approved text. */
export function compose(turn: Retrieved, library: Library, reader: PassageReader, ruleVersion: string): Reply {
  const desk = createDesk(turn, library, reader, ruleVersion);
  const first = turn.verdict.sightings[0];
  if (!first) return ordinary(turn, desk);
  const denied = first.variants.includes('check-in-no');
  if (first.behaviour === 'crisis' && first.level === 'check-in' && !denied) return checkInReply(desk, first, questionBeside(turn));
  if (first.behaviour === 'crisis' && first.variants.includes('past-attempt')) return ordinary(turn, desk);
  return policyReply(desk, turn.verdict.sightings);
}

/** An ordinary question: an answer, a choice of two or three, or an honest "not in my reviewed information". */
function ordinary(turn: Retrieved, desk: Desk): Reply {
  const [best] = turn.candidates;
  if (turn.link === 'rejects' && turn.asked === '') return missedReply(desk, turn.memory.near.slice(1));
  if (turn.each.length > 1) return answersReply(desk, turn.each);
  if (!best || isDeclined(turn.nothing, best.score)) return declined(turn, desk);
  if (turn.link === 'clarifies' && best.topic === turn.memory.topics[0])
    return missedReply(
      desk,
      turn.candidates.slice(0, MAX_CHOICES).map(({ topic }) => topic),
    );
  const second = turn.candidates[1];
  if (best.score >= ANSWER_FROM) return answerReply(desk, best.topic, second && second.score >= ALSO_FROM ? second.topic : undefined);
  // Not sure enough to answer: what it may be is offered, and the visitor chooses.
  const likely = turn.candidates.slice(0, MAX_CHOICES).filter(({ score }) => score >= CHOICE_FROM);
  return likely.length > 1 ? choicesReply(desk, likely) : answerReply(desk, best.topic);
}

/** A question of this field is "not in my reviewed information"; any other is somebody else's business. */
function declined(turn: Retrieved, desk: Desk): Reply {
  return speaksOfTheField(turn.normal.plain) || turn.memory.topics.length > 0 ? noAnswerReply(desk) : policyReply(desk, [outOfScope()]);
}

const outOfScope = (): Sighting => ({ behaviour: 'out-of-scope' satisfies Behaviour, rule: 'out-of-scope/nothing-like-it', variants: [] });

/** The topic asked about beside a check-in, if there is a clear one: the answer follows below the question. */
function questionBeside({ candidates }: Retrieved): string | undefined {
  const best = candidates[0];
  return best && best.score >= ANSWER_FROM ? best.topic : undefined;
}
