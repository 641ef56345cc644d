import { percent } from '../measures.ts';
import { type Bin, binned, calibrationError, type Outcome, wilson } from '../statistics.ts';
import { linear } from './scale.ts';
import { BLUE, drawing, element, FAINT, line, text, titled } from './svg.ts';

const LEFT = 64;
const RIGHT = 424;
const TOP = 64;
const BOTTOM = 424;
/** The strip of counts below the square. */
const COUNTS = { top: 484, bottom: 544 };
const TICKS = [0, 0.2, 0.4, 0.6, 0.8, 1];

/** A stated probability's place across, and a share's place upwards. */
export const across = linear([0, 1], [LEFT, RIGHT]);
export const up = linear([0, 1], [BOTTOM, TOP]);

/** The reliability diagram: points on the diagonal state what happens. */
export function reliabilityChart(outcomes: readonly Outcome[], caption: string): string {
  const bins = binned(outcomes);
  const error = calibrationError(outcomes).toFixed(3);
  const most = bins.reduce((max, { of }) => Math.max(max, of), 1);
  return drawing(
    {
      width: 460,
      height: 600,
      title: 'Stated probability and what happened',
      desc: `Reliability diagram of ${outcomes.length} ordinary questions; expected calibration error ${error}. ${bins.map(inWords).join(' ')}`,
    },
    [
      text(caption, 16, 42, { fill: FAINT }),
      ...axes(),
      line(across(0), up(0), across(1), up(1), { stroke: FAINT, 'stroke-dasharray': '5 4' }),
      ...bins.map(point),
      text(`expected calibration error ${error}`, RIGHT - 8, BOTTOM - 12, { 'text-anchor': 'end' }),
      ...bins.flatMap((bin) => counted(bin, most)),
      text('questions in each tenth', (LEFT + RIGHT) / 2, COUNTS.bottom + 38, { 'text-anchor': 'middle' }),
    ],
  );
}

function axes(): string[] {
  const ticks = TICKS.flatMap((tick) => [
    line(LEFT, up(tick), RIGHT, up(tick)),
    line(across(tick), TOP, across(tick), BOTTOM),
    text(`${100 * tick} %`, LEFT - 6, up(tick) + 4, { 'text-anchor': 'end', fill: FAINT }),
    text(`${100 * tick} %`, across(tick), BOTTOM + 18, { 'text-anchor': 'middle', fill: FAINT }),
  ]);
  const middle = (TOP + BOTTOM) / 2;
  return [
    ...ticks,
    text('stated of the best candidate', (LEFT + RIGHT) / 2, BOTTOM + 38, { 'text-anchor': 'middle' }),
    text('it was right', 16, middle, { 'text-anchor': 'middle', transform: `rotate(-90 16 ${middle})` }),
  ];
}

function point(bin: Bin): string {
  const [low, high] = wilson(bin);
  const x = across(bin.stated);
  return element(
    'g',
    { stroke: BLUE, fill: BLUE },
    titled(inWords(bin)),
    line(x, up(low), x, up(high), { stroke: BLUE, 'stroke-width': 2 }),
    element('circle', { cx: x, cy: up(bin.right / bin.of), r: 4 }),
  );
}

function counted({ from, to, of }: Bin, most: number): string[] {
  const height = (of / most) * (COUNTS.bottom - COUNTS.top);
  const y = COUNTS.bottom - height;
  return [
    element('rect', { x: across(from) + 2, y, width: across(to) - across(from) - 4, height, fill: '#9fbfe0' }),
    text(String(of), (across(from) + across(to)) / 2, COUNTS.bottom + 15, { 'text-anchor': 'middle', 'font-size': 11 }),
  ];
}

function inWords(bin: Bin): string {
  const [low, high] = wilson(bin);
  return `Stated ${percent(bin.stated)}: right ${bin.right} of ${bin.of}, ${percent(bin.right / bin.of)} (${percent(low)} to ${percent(high)}).`;
}
