import { NEAR_FROM, NEAR_KEPT, RISK_WINDOW, TOPICS_KEPT } from './limits.ts';
import type { Retrieved } from './steps.ts';
import { type AtRisk, type Candidate, LEVELS, type Memory, type Reply, type TopicId } from './types.ts';

/** What the next turn needs to know, after this reply. No visitor text goes in. */
export function remember({ memory, verdict, candidates }: Retrieved, reply: Reply): Memory {
  const answered = reply.kind === 'answer' && reply.topic !== null;
  const unanswered = reply.kind === 'no-answer' || reply.kind === 'choices';
  return {
    turns: memory.turns + 1,
    lang: reply.lang,
    topics: answered && reply.topic ? [reply.topic, ...memory.topics.filter((topic) => topic !== reply.topic)].slice(0, TOPICS_KEPT) : memory.topics,
    near: reply.topic === null || reply.kind === 'smalltalk' ? memory.near : near(reply, candidates),
    risk: [...memory.risk, Math.round(verdict.risk * 100) / 100].slice(-RISK_WINDOW),
    atRisk: graver(memory.atRisk, dangerIn(reply)),
    pending: reply.level === 'check-in' && reply.elements.includes('ask') ? 'check-in' : undefined,
    unanswered: unanswered ? memory.unanswered + 1 : 0,
    manipulations: memory.manipulations + (reply.behaviour === 'manipulation' ? 1 : 0),
  };
}

/** What was answered, and what else the message may have meant. */
function near({ topic }: Reply, candidates: readonly Candidate[]): TopicId[] {
  const likely = candidates.filter(({ score }) => score >= NEAR_FROM).map((candidate) => candidate.topic);
  return [...new Set([...(topic === null ? [] : [topic]), ...likely])].slice(0, NEAR_KEPT);
}

/** A visit is at risk from the first crisis or emergency reply on. A check-in alone does not mark it: it asks. */
function dangerIn({ behaviour, level }: Reply): AtRisk | undefined {
  if (behaviour === 'emergency') return { behaviour, level: level ?? undefined };
  if (behaviour === 'crisis' && (level === 'full' || level === 'imminent')) return { behaviour, level };
  return undefined;
}

function graver(before: AtRisk | undefined, now: AtRisk | undefined): AtRisk | undefined {
  if (!before || !now) return now ?? before;
  const rank = ({ level }: AtRisk): number => (level ? LEVELS.indexOf(level) : -1);
  return rank(now) >= rank(before) ? now : before;
}
