/** Colours for a light background. Blue and orange stay apart for people who see no red or no green. */
export const INK = '#1f2933';
export const FAINT = '#66727f';
export const LINE = '#d5dbe1';
export const BLUE = '#1b66b0';
export const ORANGE = '#c2500a';

type Attributes = Readonly<Record<string, string | number>>;

/** One element. Numbers are rounded to hundredths, so that the same run gives the same file. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${typeof value === 'number' ? Math.round(value * 100) / 100 : escaped(value)}"`);
  return children.length === 0 ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${children.join('')}</${name}>`;
}

export const text = (words: string, x: number, y: number, attributes: Attributes = {}): string => element('text', { x, y, ...attributes }, escaped(words));

export const line = (x1: number, y1: number, x2: number, y2: number, attributes: Attributes = {}): string =>
  element('line', { x1, y1, x2, y2, stroke: LINE, ...attributes });

/** What a pointer resting on an element shows, and what a screen reader says of it. */
export const titled = (words: string): string => element('title', {}, escaped(words));

export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** What the picture shows, for people who do not see it. */
  readonly desc: string;
}

/** A whole picture on white. The title is drawn at the top, in the first 30 units. */
export function drawing({ width, height, title, desc }: Frame, parts: readonly string[]): string {
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: 'img',
    'aria-labelledby': 'title desc',
    'font-family': 'system-ui, sans-serif',
    'font-size': 12,
    fill: INK,
  };
  const named = [element('title', { id: 'title' }, escaped(title)), element('desc', { id: 'desc' }, escaped(desc))];
  const paper = element('rect', { width, height, fill: '#ffffff' });
  const heading = text(title, 16, 24, { 'font-size': 15, 'font-weight': 600 });
  return `${element('svg', attributes, `\n${[...named, paper, heading, ...parts].join('\n')}\n`)}\n`;
}

function escaped(words: string): string {
  return words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
