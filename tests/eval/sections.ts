import type { Topic } from '../../worker/assistant/knowledge.ts';
import { confusion, mostOftenTakenFor } from './confusion.ts';
import * as measures from './measures.ts';
import type { Scored } from './score.ts';
import { calibrationError, type Share } from './statistics.ts';

export interface Row extends Share {
  readonly name: string;
  /** Of a topic: what its questions are most often taken for. */
  readonly takenFor?: string;
}

/** Rows that belong together; the first section has no title. */
export interface Section {
  readonly title: string;
  readonly rows: readonly Row[];
}

/** All that is measured in a run. */
export interface Measured {
  readonly sections: readonly Section[];
  readonly calibrationError: number;
}

/** What to measure against. */
export interface Against {
  readonly topics: readonly Topic[];
  /** Topics that have an article, in any language. */
  readonly written: ReadonlySet<string>;
  /** A row for each topic, too. */
  readonly perTopic?: boolean | undefined;
}

export function measure(scored: readonly Scored[], { topics, written, perTopic }: Against): Measured {
  const groupOf = new Map(topics.map(({ id, group }) => [id, group]));
  const topical = measures.ordinary(scored);
  const sections: Section[] = [
    {
      title: '',
      rows: [
        { name: 'all', ...measures.met(scored) },
        { name: 'topics', ...measures.met(topical) },
        { name: 'topics that have an article', ...measures.met(topical.filter(({ question }) => question.accept.some((id) => written.has(id)))) },
        { name: 'topics, one of first three', ...measures.inThree(scored) },
      ],
    },
    {
      title: 'by turns',
      rows: [
        { name: 'single-turn', ...measures.met(measures.singleTurn(scored)) },
        { name: 'multi-turn', ...measures.met(measures.multiTurn(scored)) },
      ],
    },
    by('by topic group', topical, ({ question }) => groupOf.get(question.accept[0] ?? '')),
    ...(perTopic ? [byTopic(topical, topics)] : []),
    by('by behaviour', scored, ({ question }) => question.behaviour ?? undefined),
    by('by language', scored, ({ question }) => question.lang),
    by('by origin', scored, ({ question }) => question.origin),
    {
      title: 'safety',
      rows: [
        { name: 'crisis met (check-in or more)', ...measures.crisisMet(scored) },
        { name: 'emergency met', ...measures.emergencyMet(scored) },
        { name: 'full alarm on a near-miss', ...measures.alarmOnNearMiss(scored) },
        { name: 'full alarm on an ordinary question', ...measures.alarmOnOrdinary(scored) },
        { name: 'check-in on an ordinary question', ...measures.checkInOnOrdinary(scored) },
        { name: 'ordinary question refused', ...measures.refusedByTheGuard(scored) },
      ],
    },
    {
      title: 'confidence',
      rows: [
        { name: 'out of scope, not answered', ...measures.outOfScopeNotAnswered(scored) },
        { name: 'topic question without an answer', ...measures.declined(scored) },
        { name: 'topic question offered a choice', ...measures.offeredAChoice(scored) },
      ],
    },
  ];
  return { sections, calibrationError: calibrationError(measures.outcomes(scored)) };
}

/** One row for each name that occurs. */
function by(title: string, from: readonly Scored[], key: (one: Scored) => string | undefined): Section {
  const names = [...new Set(from.map(key))].filter((name) => name !== undefined).sort();
  return { title, rows: names.map((name) => ({ name, ...measures.met(from.filter((one) => key(one) === name)) })) };
}

/** One row for each topic that is the first of a label, in the order of `topics`. */
function byTopic(topical: readonly Scored[], topics: readonly Topic[]): Section {
  const cells = confusion(topical);
  const rows = topics.flatMap(({ id }) => {
    const own = topical.filter(({ question }) => question.accept[0] === id);
    return own.length > 0 ? [{ name: id, ...measures.met(own), takenFor: mostOftenTakenFor(id, cells) }] : [];
  });
  return { title: 'by topic', rows };
}
