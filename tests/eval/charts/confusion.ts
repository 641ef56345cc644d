import type { Topic } from '../../../worker/assistant/knowledge.ts';
import { type Cell, OTHER_COLUMNS } from '../confusion.ts';
import { drawing, element, FAINT, INK, LINE, line, text, titled } from './svg.ts';

const SIDE = 11;
const LEFT = 230;
const TOP = 235;
const FOOT = 40;
const RIGHT = 24;
/** Blank between two groups of topics, so that they are seen as blocks. */
const GAP = 6;
/** So many questions in a cell give its full colour. */
const FULL = 5;

/** Light to full, for cells whose questions were met, and for those where one was not. */
const MET = ['#cfe2f3', '#1b66b0'] as const;
const MISSED = ['#fbdcc4', '#c2500a'] as const;

/** The heat map: a row for the topic wanted, a column for what came. Topics are ordered by group. */
export function confusionChart(cells: readonly Cell[], topics: readonly Topic[], caption: string): string {
  const ordered = byGroup(topics);
  const places = placesOf(ordered);
  const end = (places.get(ordered.at(-1)?.id ?? '') ?? 0) + SIDE;
  const others = new Map(OTHER_COLUMNS.map((name, i) => [name, end + 2 * GAP + i * SIDE]));
  const right = LEFT + end + 2 * GAP + OTHER_COLUMNS.length * SIDE;
  const bottom = TOP + end;
  const questions = cells.reduce((sum, cell) => sum + cell.right + cell.wrong, 0);
  const missed = cells.reduce((sum, { wrong }) => sum + wrong, 0);
  const columns = [...places, ...others];
  return drawing(
    {
      width: right + RIGHT,
      height: bottom + FOOT,
      title: 'What was asked and what was answered',
      desc: `Heat map of ${questions} ordinary questions. Rows: the topic wanted. Columns: the topic answered, then no answer, then behaviours. ${missed} questions were missed. ${worst(cells)}`,
    },
    [
      text(caption, 16, 42, { fill: FAINT }),
      ...legend(),
      element('g', { 'font-size': 9, 'text-anchor': 'end' }, ...[...places].map(([id, y]) => text(id, LEFT - 4, TOP + y + SIDE - 2.5))),
      element('g', { 'font-size': 9 }, ...columns.map(([id, x]) => upright(id, LEFT + x + SIDE - 2.5, TOP - 4))),
      ...groupNames(ordered, places),
      ...groupLines(ordered, places, right, bottom),
      element('rect', { x: LEFT, y: TOP, width: right - LEFT, height: end, fill: 'none', stroke: LINE }),
      ...cells.flatMap((cell) => {
        const x = places.get(cell.came) ?? others.get(cell.came);
        const y = places.get(cell.wanted);
        return x === undefined || y === undefined ? [] : [square(cell, LEFT + x, TOP + y)];
      }),
      text('rows: topic wanted (the first that the label accepts); columns: what came', LEFT, bottom + 24, { fill: FAINT }),
    ],
  );
}

/** Topics in the order of their groups' first appearance. */
function byGroup(topics: readonly Topic[]): Topic[] {
  const groups = [...new Set(topics.map(({ group }) => group))];
  return groups.flatMap((group) => topics.filter((topic) => topic.group === group));
}

/** How far each topic lies from the corner, the same for its row and its column. */
function placesOf(ordered: readonly Topic[]): Map<string, number> {
  const groups = [...new Set(ordered.map(({ group }) => group))];
  return new Map(ordered.map(({ id, group }, i) => [id, i * SIDE + groups.indexOf(group) * GAP]));
}

function groupNames(ordered: readonly Topic[], places: ReadonlyMap<string, number>): string[] {
  const firsts = ordered.filter(({ group }, i) => ordered[i - 1]?.group !== group);
  return firsts.map(({ id, group }) => text(group, 16, TOP + (places.get(id) ?? 0) + SIDE - 2, { 'font-weight': 600 }));
}

function groupLines(ordered: readonly Topic[], places: ReadonlyMap<string, number>, right: number, bottom: number): string[] {
  return ordered.flatMap(({ id, group }, i) => {
    const at = (places.get(id) ?? 0) - GAP / 2;
    if (i === 0 || ordered[i - 1]?.group === group) return [];
    return [line(LEFT, TOP + at, right, TOP + at), line(LEFT + at, TOP, LEFT + at, bottom)];
  });
}

function square(cell: Cell, x: number, y: number): string {
  const { wanted, came, right, wrong } = cell;
  const said = [...(right > 0 ? [`${right} met`] : []), ...(wrong > 0 ? [`${wrong} missed`] : [])].join(', ');
  const fill = mixed(wrong > 0 ? MISSED : MET, Math.min(1, (right + wrong - 1) / (FULL - 1)));
  return element('rect', { x: x + 0.5, y: y + 0.5, width: SIDE - 1, height: SIDE - 1, fill }, titled(`${wanted} → ${came}: ${said}`));
}

function upright(words: string, x: number, y: number): string {
  return text(words, x, y, { transform: `rotate(-90 ${x} ${y})` });
}

function legend(): string[] {
  const entry = (words: string, colours: readonly [string, string], y: number): string[] => [
    ...[0, 0.5, 1].map((share, i) => element('rect', { x: 16 + i * 14, y, width: 12, height: 12, fill: mixed(colours, share) })),
    text(words, 64, y + 10, { fill: INK }),
  ];
  return [...entry(`met: 1 to ${FULL} or more`, MET, 56), ...entry('one or more missed', MISSED, 74)];
}

/** The colour a share of the way from the first to the second. */
export function mixed([from, to]: readonly [string, string], share: number): string {
  const part = (colour: string, i: number): number => Number.parseInt(colour.slice(1 + 2 * i, 3 + 2 * i), 16);
  const hex = [0, 1, 2].map((i) => Math.round(part(from, i) + share * (part(to, i) - part(from, i))));
  return `#${hex.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** The three pairs mistaken most often, in words. */
function worst(cells: readonly Cell[]): string {
  const most = cells
    .filter(({ wrong }) => wrong > 0)
    .sort((a, b) => b.wrong - a.wrong)
    .slice(0, 3);
  return most.length === 0 ? '' : `Most often: ${most.map(({ wanted, came, wrong }) => `${wanted} taken for ${came} (${wrong})`).join(', ')}.`;
}
