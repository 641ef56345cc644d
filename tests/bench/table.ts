import { LANGS } from '../../worker/assistant/types.ts';
import { wilson } from '../eval/statistics.ts';
import type { Closeness } from './closeness.ts';
import { versionOf } from './library.ts';
import type { Measures } from './measure.ts';
import type { Own } from './own.ts';
import type { Peer } from './peer.ts';

/** One row: a library and what was measured. */
export interface Row {
  readonly peer: Peer;
  readonly measures: Measures;
}

interface Column {
  readonly head: string;
  readonly of: (measures: Measures) => number | undefined;
  readonly written: (value: number) => string;
}

const percent = (value: number): string => `${(100 * value).toFixed(1)} %`;
const whole = (value: number): string => Math.round(value).toLocaleString('en-US');
const kib = (value: number): string => `${whole(value / 1024)} KiB`;

const QUALITY: readonly Column[] = [
  { head: 'top-1', of: ({ top1 }) => top1, written: percent },
  { head: 'top-3', of: ({ top3 }) => top3, written: percent },
  { head: 'MRR', of: ({ mrr }) => mrr, written: (value) => value.toFixed(3) },
  { head: 'top-1, typos', of: ({ typoTop1 }) => typoTop1, written: percent },
  { head: 'rejection AUROC', of: ({ rejection }) => rejection, written: (value) => value.toFixed(3) },
];
const BY_LANG: readonly Column[] = LANGS.map((lang, i) => ({ head: `top-1, ${lang}`, of: ({ top1By }) => top1By[i], written: percent }));
const COST: readonly Column[] = [
  { head: 'µs a question, p50', of: ({ p50 }) => p50, written: whole },
  { head: 'p99', of: ({ p99 }) => p99, written: whole },
  { head: 'index', of: ({ bytes }) => bytes, written: kib },
  { head: 'gzipped', of: ({ gzipped }) => gzipped, written: kib },
  { head: 'build, s', of: ({ buildSeconds }) => buildSeconds, written: (value) => value.toFixed(1) },
];

/** A Markdown table; beside every number, in brackets, how many times the first row's it is. */
function table(columns: readonly Column[], rows: readonly Row[]): string {
  const [own] = rows;
  const cell = ({ of, written }: Column, { measures }: Row): string => {
    const value = of(measures);
    const reference = own && of(own.measures);
    return value === undefined ? '-' : `${written(value)}${reference ? ` (${ratio(value / reference)})` : ''}`;
  };
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(['', ...columns.map(({ head }) => head)]),
    line(['---', ...columns.map(() => '---:')]),
    ...rows.map((row) => line([`${row.peer.name}${row.measures.sampled ? ' †' : ''}`, ...columns.map((column) => cell(column, row))])),
  ].join('\n');
}

const ratio = (value: number): string => (value >= 10 ? `${Math.round(value)}×` : `${value.toFixed(2)}×`);

export interface Facts extends Closeness {
  readonly own: Own;
  /** Lines indexed, by language. */
  readonly lines: Readonly<Record<string, number>>;
  readonly outOfScope: number;
  readonly date: string;
}

export const tables = (rows: readonly Row[]): string => [QUALITY, BY_LANG, COST].map((columns) => table(columns, rows)).join('\n\n');

/** The page docs/bench.md. */
export function page(rows: readonly Row[], facts: Facts): string {
  const [first] = rows;
  const asked = first?.measures.questions ?? 0;
  const [low, high] = wilson({ right: Math.round((first?.measures.top1 ?? 0) * asked), of: asked });
  const { guarded, cold, version, current } = facts.own;
  return `# This engine beside others

\`npm run bench\` asks this engine and well-known JavaScript libraries the same questions over the same knowledge, in one process.
Measured on ${facts.date}, knowledge ${version}${current ? '' : ' (built before the latest change of the texts, which were indexed here as they are now)'}.

![Bar chart: share of questions whose first topic is right, typed well and mistyped, and microseconds a question](bench.svg)

## Results

In brackets: how many times this engine's number.

${tables(rows)}

† asked every fourth question, since one takes more than a tenth of a second.

With normalising and the guard, as a visitor's message goes through it, this engine takes ${whole(guarded.p50)} µs at p50 and ${whole(guarded.p99)} µs at p99.
Cold start: ${cold.parse.toFixed(1)} ms to parse the built file, ${cold.first.toFixed(1)} ms more to unpack one language and answer the first question.

## How it was measured

- Knowledge: ${Object.entries(facts.lines)
    .map(([lang, n]) => `${whole(n)} lines in ${lang}`)
    .join(
      ', ',
    )}: each topic's title, its ways of asking, and what belongs to no topic. One index a language; sizes and build times are sums over the three. The language of a question is given to all.
- A library gets one document a topic or one document a line, whichever found more; of lines, a topic stands where its best one stands.
- Questions: ${asked} ordinary ones that stand alone (\`tests/eval/sets/\`), and ${facts.outOfScope} that no topic answers. Any topic the label accepts is right. With so many questions this engine's top-1 is within ${percent(low)} to ${percent(high)} (95 %); differences of a few points between rows mean nothing.
- MRR counts the first five topics, as many as this engine offers; a topic further down counts 0.
- Typos: one slip (letters swapped, one dropped, one doubled, or the key beside) in one or two words of four letters and more, the same for all.
- Rejection: the share of pairs of an answerable and an out-of-scope question that confidence puts in the right order, language by language. This engine states a probability. Of a library the score of the best topic or its lead over the lines that belong to none is taken, whichever parts better. Questions that may be answered or declined are left out.
- Time: each question once, after all mistyped ones, because some libraries remember what they were asked. Absolute times depend on the machine, ratios hardly.
- Index: what each library writes to be read in again, as it comes, plus the documents where its results need them. Build: from the lines in memory to the first question, on one thread; this engine's also fits its probabilities.

## What is unequal

- This engine was developed with an eye on these very questions: its weights were compared on them, and no line was kept back. The libraries were set up by their documentation, with a few settings tried on the same questions and the better one kept. A stranger's questions will be harder for this engine than these.
- ${facts.same} of the questions stand word for word among the lines, ${facts.close} share five words in a row with a line of their topic. Every library was given those lines too.
- It has a lexicon of concepts made for this subject, which no library here could take, and reads chat spellings of three languages.
- The libraries are made for finding documents by a few words as they are typed, most of them; whole questions are not their home ground. nlp.js is: it is the one made for this task.
- They search any text that is added while they run; this engine is trained anew for every change.

## The libraries

${rows.map(({ peer }) => `- **${peer.name}**${peer.packages.length > 0 ? ` (${peer.packages.map((name) => `${name} ${versionOf(name) ?? '?'}`).join(', ')})` : ''}: ${peer.setUp}.`).join('\n')}
`;
}
