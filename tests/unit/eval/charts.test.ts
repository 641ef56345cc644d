import { describe, expect, it } from 'vitest';
import { confusionChart, mixed } from '../../eval/charts/confusion.ts';
import { acrossOf, learningCurveChart } from '../../eval/charts/learning-curve.ts';
import { across, reliabilityChart, up } from '../../eval/charts/reliability.ts';
import { linear, logarithmic } from '../../eval/charts/scale.ts';
import { drawing } from '../../eval/charts/svg.ts';

/** Values of one attribute, of the elements whose tag holds a text. */
function values(svg: string, tag: string, attribute: string, holds = ''): number[] {
  const tags = [...svg.matchAll(new RegExp(`<${tag} [^>]*>`, 'g'))].map(([found]) => found).filter((found) => found.includes(holds));
  return tags.map((found) => Number(new RegExp(` ${attribute}="([^"]*)"`).exec(found)?.[1]));
}

describe('an axis', () => {
  it('puts a value as far along as it lies between the ends, upwards too', () => {
    expect(linear([0, 10], [100, 200])(2.5)).toBe(125);
    expect(linear([0, 1], [400, 0])(0.75)).toBe(100);
  });

  it('puts equal factors equally far apart when it is logarithmic', () => {
    const place = logarithmic([1, 100], [0, 200]);
    expect([1, 10, 100].map((value) => Math.round(place(value)))).toEqual([0, 100, 200]);
  });
});

describe('every picture', () => {
  const svg = drawing({ width: 10, height: 10, title: 'a < b', desc: '“x” & "y"' }, []);

  it('has a name and a description for people who do not see it', () => {
    expect(svg).toContain('role="img" aria-labelledby="title desc"');
    expect(svg).toContain('<title id="title">a &lt; b</title>');
    expect(svg).toContain('<desc id="desc">“x” &amp; &quot;y&quot;</desc>');
  });
});

describe('the reliability diagram', () => {
  const svg = reliabilityChart(
    [
      { stated: 0.75, right: true },
      { stated: 0.75, right: true },
      { stated: 0.75, right: false },
      { stated: 0.75, right: false },
    ],
    'four questions',
  );

  it('has its square from 64 to 424, both ways', () => {
    expect([across(0), across(0.5), across(1)]).toEqual([64, 244, 424]);
    expect([up(0), up(0.5), up(1)]).toEqual([424, 244, 64]);
  });

  it('puts a point where it was stated and how often it was right, with its count', () => {
    expect(values(svg, 'circle', 'cx')).toEqual([334]);
    expect(values(svg, 'circle', 'cy')).toEqual([244]);
    expect(svg).toContain('>4</text>');
  });

  // By hand: half of 4 reaches to 1.96 · √(0.25/4 + 3.8416/64) / 1.9604 = 0.34996 on either side of ½; 424 - 360 · 0.15004 = 369.99, and 118.01.
  it('draws the interval', () => {
    expect(values(svg, 'line', 'y1', 'stroke-width="2"')[0]).toBeCloseTo(369.99, 2);
    expect(values(svg, 'line', 'y2', 'stroke-width="2"')[0]).toBeCloseTo(118.01, 2);
  });
});

describe('the heat map', () => {
  const label = { en: '', fr: '', es: '' };
  const topics = [
    { id: 'cost', group: 'practical', clinic: true, label },
    { id: 'driving', group: 'process', clinic: false, label },
    { id: 'booking', group: 'practical', clinic: true, label },
  ];
  const svg = confusionChart(
    [
      { wanted: 'driving', came: 'cost', right: 0, wrong: 1 },
      { wanted: 'cost', came: 'cost', right: 5, wrong: 0 },
      { wanted: 'cost', came: 'no answer', right: 0, wrong: 1 },
    ],
    topics,
    'seven questions',
  );
  const cells = (attribute: string) => values(svg, 'rect', attribute, 'width="10" height="10"');

  // Topics by group: cost 0, booking 11, driving 22 + 6; the other columns begin at 28 + 11 + 12 = 51. The corner is 230, 235, cells half a unit in.
  it('has a row for what was wanted and a column for what came, groups together', () => {
    expect(cells('x')).toEqual([230.5, 230.5, 281.5]);
    expect(cells('y')).toEqual([263.5, 235.5, 235.5]);
  });

  it('shows what was met and what was missed in different colours', () => {
    expect(svg).toMatch(/fill="#fbdcc4"><title>driving → cost: 1 missed</);
    expect(svg).toMatch(/fill="#1b66b0"><title>cost → cost: 5 met</);
  });

  it('mixes colours part by part', () => {
    expect(mixed(['#000000', '#ff8040'], 0.5)).toBe('#804020');
  });
});

describe('the learning curve', () => {
  const points = [
    { most: 3, asked: 3, first: { right: 40, of: 100 }, three: { right: 60, of: 100 } },
    { most: 30, asked: 30, first: { right: 70, of: 100 }, three: { right: 85, of: 100 } },
    { most: Infinity, asked: 300, first: { right: 90, of: 100 }, three: { right: 97, of: 100 } },
  ];

  it('runs from the fewest to the most ways of asking, the middle factor in the middle', () => {
    const place = acrossOf(points);
    expect([3, 30, 300].map((asked) => Math.round(place(asked)))).toEqual([88, 318, 548]);
  });

  // By hand: the lowest bound is that of 40 in 100, 30.9 %, so the axis begins at 30 %; 70 % lies at 364 - 300 · 4/7.
  it('puts each share at its height', () => {
    expect(values(learningCurveChart(points, ''), 'circle', 'cy', '#1b66b0')[1]).toBeCloseTo(192.57, 2);
  });

  it('names both lines and all there are', () => {
    const svg = learningCurveChart(points, '');
    for (const words of ['>first<', '>one of first three<', '>all<']) expect(svg).toContain(words);
  });
});
