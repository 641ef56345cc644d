import type { Point } from '../learning.ts';
import { percent } from '../measures.ts';
import { type Share, wilson } from '../statistics.ts';
import { linear, logarithmic, type Scale } from './scale.ts';
import { BLUE, drawing, element, FAINT, line, ORANGE, text, titled } from './svg.ts';

const LEFT = 64;
const RIGHT = 560;
const TOP = 64;
const BOTTOM = 364;

interface Series {
  readonly name: string;
  readonly colour: string;
  readonly of: (point: Point) => Share;
}
const SERIES: readonly Series[] = [
  { name: 'one of first three', colour: ORANGE, of: ({ three }) => three },
  { name: 'first', colour: BLUE, of: ({ first }) => first },
];

/** Shares over ways of asking per topic. Equal factors are equally far apart: three more matter where there are three, not where there are a hundred. */
export function learningCurveChart(points: readonly Point[], caption: string): string {
  const across = acrossOf(points);
  const lowest = Math.floor(10 * Math.min(...points.map(({ first }) => wilson(first)[0]))) / 10;
  const up = linear([lowest, 1], [BOTTOM, TOP]);
  const last = points.at(-1);
  return drawing(
    {
      width: 700,
      height: 424,
      title: 'Ways of asking and questions understood',
      desc: `Learning curve, English, retrieval alone. ${points.map(inWords).join(' ')} The upright axis begins at ${percent(lowest)}.`,
    },
    [
      text(caption, 16, 42, { fill: FAINT }),
      ...ticksFrom(lowest).flatMap((tick) => [
        line(LEFT, up(tick), RIGHT, up(tick)),
        text(`${Math.round(100 * tick)} %`, LEFT - 6, up(tick) + 4, { 'text-anchor': 'end', fill: FAINT }),
      ]),
      ...points.map(({ asked, most }) => text(most === Infinity ? 'all' : String(most), across(asked), BOTTOM + 18, { 'text-anchor': 'middle', fill: FAINT })),
      text('ways of asking per topic', (LEFT + RIGHT) / 2, BOTTOM + 40, { 'text-anchor': 'middle' }),
      ...SERIES.map((series) => drawn(series, points, across, up)),
      ...SERIES.map(({ name, colour, of }) => (last ? text(name, RIGHT + 14, up(shareOf(of(last))) + 4, { fill: colour }) : '')),
    ],
  );
}

/** From the fewest to the most ways of asking. */
export function acrossOf(points: readonly Point[]): Scale {
  const asked = points.map((point) => point.asked);
  return logarithmic([Math.min(...asked), Math.max(...asked)], [LEFT + 24, RIGHT - 12]);
}

const ticksFrom = (lowest: number): number[] => Array.from({ length: Math.round((1 - lowest) * 10) + 1 }, (_, i) => lowest + i / 10);

function drawn({ name, colour, of }: Series, points: readonly Point[], across: Scale, up: Scale): string {
  const path = points.map((point) => `${across(point.asked).toFixed(2)},${up(shareOf(of(point))).toFixed(2)}`).join(' ');
  const dots = points.flatMap((point) => {
    const [low, high] = wilson(of(point));
    const x = across(point.asked);
    return [
      line(x, up(low), x, up(high), { stroke: colour }),
      element('circle', { cx: x, cy: up(shareOf(of(point))), r: 3.5, fill: colour }, titled(`${name}: ${inWords(point)}`)),
    ];
  });
  return element('g', {}, element('polyline', { points: path, fill: 'none', stroke: colour, 'stroke-width': 2 }), ...dots);
}

const shareOf = ({ right, of }: Share): number => right / Math.max(1, of);

function inWords({ asked, first, three }: Point): string {
  return `${Math.round(asked)} ways of asking: first ${percent(shareOf(first))}, in three ${percent(shareOf(three))} of ${first.of}.`;
}
