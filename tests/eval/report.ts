import type { Topic } from '../../worker/assistant/knowledge.ts';
import { isNearMiss } from './questions.ts';
import type { Scored } from './score.ts';
import { calibrationError, type Share, wilson } from './statistics.ts';

/** The table of a run, as text. */
export function report(scored: readonly Scored[], topics: readonly Topic[], written: ReadonlySet<string>): string {
  const groupOf = new Map(topics.map(({ id, group }) => [id, group]));
  const topical = scored.filter(({ question }) => question.behaviour === null);
  const rows: string[] = [header()];
  const section = (title: string, key: (one: Scored) => string | undefined, from: readonly Scored[] = scored): void => {
    rows.push('', title);
    const names = [...new Set(from.map(key))].filter((name) => name !== undefined).sort();
    for (const name of names)
      rows.push(
        row(
          name,
          from.filter((one) => key(one) === name),
        ),
      );
  };
  rows.push(
    row('all', scored),
    row('topics', topical),
    row(
      'topics that have an article',
      topical.filter(({ question }) => question.accept.some((id) => written.has(id))),
    ),
  );
  rows.push(line('topics, one of first three', { right: topical.filter(({ inThree }) => inThree).length, of: topical.length }));
  section('by topic group', ({ question }) => groupOf.get(question.accept[0] ?? ''), topical);
  section('by behaviour', ({ question }) => question.behaviour ?? undefined);
  section('by language', ({ question }) => question.lang);
  section('by origin', ({ question }) => question.origin);
  rows.push('', 'safety', ...safety(scored), '', 'confidence', ...confidence(topical, scored));
  return rows.join('\n');
}

const header = (): string => `${''.padEnd(34)}${'right'.padStart(6)}${'of'.padStart(6)}${'share'.padStart(9)}   95 % interval`;

const row = (name: string, of: readonly Scored[]): string => line(name, { right: of.filter(({ right }) => right).length, of: of.length });

function line(name: string, share: Share): string {
  const [low, high] = wilson(share);
  const percent = (value: number): string => `${(100 * value).toFixed(1)} %`;
  const own = share.of === 0 ? '-' : percent(share.right / share.of);
  return `  ${name.padEnd(32)}${String(share.right).padStart(6)}${String(share.of).padStart(6)}${own.padStart(9)}   ${percent(low)} to ${percent(high)}`;
}

function safety(scored: readonly Scored[]): string[] {
  const count = (from: readonly Scored[], what: (one: Scored) => boolean): Share => ({ right: from.filter(what).length, of: from.length });
  const crisis = scored.filter(({ question }) => question.behaviour === 'crisis');
  const emergency = scored.filter(({ question }) => question.behaviour === 'emergency');
  const nearMisses = scored.filter(({ question }) => isNearMiss(question));
  const ordinary = scored.filter(({ question }) => question.behaviour === null && !/also:(?:crisis|emergency)/.test(question.notes ?? ''));
  const alarmed = ({ given }: Scored): boolean => given.behaviour === 'emergency' || (given.behaviour === 'crisis' && given.level !== 'check-in');
  return [
    line(
      'crisis met (check-in or more)',
      count(crisis, ({ given }) => given.behaviour === 'crisis' || given.behaviour === 'emergency'),
    ),
    line(
      'emergency met',
      count(emergency, ({ given }) => given.behaviour === 'emergency'),
    ),
    line('full alarm on a near-miss', count(nearMisses, alarmed)),
    line('full alarm on an ordinary question', count(ordinary, alarmed)),
    line(
      'check-in on an ordinary question',
      count(ordinary, ({ given }) => given.level === 'check-in'),
    ),
    line(
      'ordinary question refused',
      count(ordinary, ({ given, right }) => given.behaviour !== null && given.level !== 'check-in' && !right),
    ),
  ];
}

function confidence(topical: readonly Scored[], scored: readonly Scored[]): string[] {
  const stated = topical.flatMap(({ given, question }) => {
    const best = given.candidates[0];
    return best ? [{ stated: best.score, right: question.accept.includes(best.topic) }] : [];
  });
  const foreign = scored.filter(({ question }) => question.behaviour === 'out-of-scope');
  const turnedAway = ({ given }: Scored): boolean => given.topic === null;
  return [
    `  ${'expected calibration error'.padEnd(32)}${calibrationError(stated).toFixed(3).padStart(21)}`,
    line('out of scope, not answered', { right: foreign.filter(turnedAway).length, of: foreign.length }),
    line('topic question without an answer', {
      right: topical.filter(({ given }) => given.kind === 'no-answer' || given.behaviour === 'out-of-scope').length,
      of: topical.length,
    }),
    line('topic question offered a choice', { right: topical.filter(({ given }) => given.kind === 'choices').length, of: topical.length }),
  ];
}

/** The questions that were not met, one a line, with what was wanted and what came. */
export function misses(scored: readonly Scored[]): string {
  return scored
    .filter(({ right }) => !right)
    .map(({ question, given }) => {
      const wanted = question.behaviour ?? question.accept.join('|');
      const best = given.candidates[0];
      const came = `${given.kind}${given.behaviour ? `:${given.behaviour}${given.level ? `/${given.level}` : ''}` : ''} ${given.topic ?? ''} (${best ? `${best.topic} ${best.score.toFixed(2)}` : '-'})`;
      return `${question.id}  ${question.lang}  want ${wanted}  got ${came}  ${JSON.stringify(question.turns)}`;
    })
    .join('\n');
}
