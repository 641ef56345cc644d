import type { Placed } from '../../load/loaded.ts';
import type { SourceRecord } from '../../schema.ts';
import type { Finding } from '../finding.ts';
import type { BaseRule } from '../rule.ts';
import { errorAt, warningAt } from '../text.ts';

const RULE = 'source-record';

/** What is cited is in force, was read, and says something; what nobody cites goes. */
export const sourceRecord: BaseRule = ({ base, today }) => {
  const cited = new Set([
    ...base.articles.flatMap(({ citations }) => citations.map(({ id }) => id)),
    ...base.clinics.flatMap(({ answers }) => answers.flatMap(({ citations }) => citations.map(({ id }) => id))),
    ...base.helplines.flatMap(({ value }) => value.sources),
  ]);
  const shown = new Set(base.articles.flatMap(({ citations }) => citations.map(({ id }) => id)));
  const known = new Set(base.sources.map(({ value }) => value.id));
  const addresses = new Map<string, string>();
  return base.sources.flatMap((record) => [
    ...inForce(record, cited, known),
    ...wasRead(record, shown, today),
    ...(cited.has(record.value.id)
      ? []
      : [warningAt(record, RULE, record.value.id, 'no article and no number cites this source; cite it, or remove the file')]),
    ...sameAddress(record, addresses),
  ]);
};

function inForce(record: Placed<SourceRecord>, cited: ReadonlySet<string>, known: ReadonlySet<string>): Finding[] {
  const { id, status, replacedBy } = record.value;
  if (replacedBy !== undefined && !known.has(replacedBy)) return [errorAt(record, RULE, replacedBy, `there is no source “${replacedBy}”; correct replacedBy`)];
  if (status === 'superseded' && replacedBy === undefined) return [errorAt(record, RULE, id, 'it is superseded; say by which one under replacedBy')];
  if (status === 'current' || !cited.has(id)) return [];
  return [errorAt(record, RULE, id, `it is ${status} and still cited; cite ${replacedBy ? `“${replacedBy}”` : 'another source'}, or take the sentence out`)];
}

function wasRead(record: Placed<SourceRecord>, shown: ReadonlySet<string>, today: string): Finding[] {
  const { id, says, read } = record.value;
  if (read.on > today) return [errorAt(record, RULE, read.on, `it cannot have been read on ${read.on}, which is still to come; write the day it was read`)];
  if (shown.has(id) && says.length === 0)
    return [errorAt(record, RULE, id, 'articles cite it, but nothing under says: tells what it says; note it in your own words, with its figures')];
  return [];
}

/** Two records of one address are one source, cited under two names. */
function sameAddress(record: Placed<SourceRecord>, seen: Map<string, string>): Finding[] {
  const { id, url } = record.value;
  const key = url.replace(/\/$/u, '').toLowerCase();
  const earlier = seen.get(key);
  seen.set(key, earlier ?? id);
  return earlier ? [warningAt(record, RULE, url, `“${earlier}” has the same address; keep one of the two, or give the address of the part that was read`)] : [];
}
