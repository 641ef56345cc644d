import { linear, logarithmic, type Scale } from '../eval/charts/scale.ts';
import { BLUE, drawing, element, FAINT, line, ORANGE, text, titled } from '../eval/charts/svg.ts';
import type { Row } from './table.ts';

const LEFT = 112;
const MIDDLE = 452;
const RIGHT = 492;
const END = 780;
const TOP = 84;
const STEP = 44;
const BAR = 14;

const percent = (value: number): string => `${(100 * value).toFixed(0)} %`;
const whole = (value: number): string => Math.round(value).toLocaleString('en-US');

/** Two bars a library for what it finds, and one, on a scale of equal factors, for how long it takes. */
export function chart(rows: readonly Row[], caption: string): string {
  const bottom = TOP + rows.length * STEP;
  const share = linear([0, 1], [LEFT, MIDDLE]);
  const slowest = Math.max(...rows.map(({ measures }) => measures.p50));
  const time = logarithmic([10, 10 ** Math.ceil(Math.log10(slowest))], [RIGHT, END]);
  const spoken = rows.map(
    ({ peer, measures }) => `${peer.name}: ${percent(measures.top1)}, mistyped ${percent(measures.typoTop1)}, ${whole(measures.p50)} microseconds.`,
  );
  return drawing({ width: 880, height: bottom + 34, title: 'The right topic first, and how long a question takes', desc: spoken.join(' ') }, [
    text(caption, 16, 42, { fill: FAINT }),
    text('right topic first', LEFT, TOP - 14, { fill: BLUE }),
    text('with typos', LEFT + 110, TOP - 14, { fill: ORANGE }),
    text('µs a question, median; each line is ten times the one before', RIGHT, TOP - 14, { fill: FAINT }),
    ...[0, 0.25, 0.5, 0.75, 1].flatMap((tick) => grid(share(tick), bottom, percent(tick))),
    ...powers(slowest).flatMap((tick) => grid(time(tick), bottom, whole(tick))),
    ...rows.map((row, i) => drawn(row, TOP + i * STEP, share, time)),
  ]);
}

const powers = (most: number): number[] => Array.from({ length: Math.ceil(Math.log10(most)) }, (_, i) => 10 ** (i + 1));

const grid = (x: number, bottom: number, words: string): string[] => [
  line(x, TOP - 4, x, bottom),
  text(words, x, bottom + 16, { 'text-anchor': 'middle', fill: FAINT }),
];

function drawn({ peer, measures }: Row, y: number, share: Scale, time: Scale): string {
  const bar = (from: number, to: number, top: number, fill: string, words: string): string =>
    element('rect', { x: from, y: top, width: Math.max(1, to - from), height: BAR, fill }, titled(`${peer.name}: ${words}`)) +
    text(words, to + 4, top + BAR - 3, { 'font-size': 11 });
  return element(
    'g',
    {},
    text(peer.name, LEFT - 8, y + BAR + 6, { 'text-anchor': 'end', ...(peer.packages.length === 0 ? { 'font-weight': 600 } : {}) }),
    bar(LEFT, share(measures.top1), y, BLUE, percent(measures.top1)),
    bar(LEFT, share(measures.typoTop1), y + BAR + 2, ORANGE, percent(measures.typoTop1)),
    bar(RIGHT, time(Math.max(10, measures.p50)), y + BAR / 2, FAINT, whole(measures.p50)),
  );
}
