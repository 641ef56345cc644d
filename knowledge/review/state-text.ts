import { LANGS, type Lang } from '../../worker/assistant/types.ts';
import type { State } from './state.ts';

/** The state of the base as a text for a terminal: a table, a line for each matter, a list of what to work on first. */
export function stateText(state: State): string {
  const perLang = (cell: (lang: Lang) => string) => LANGS.map((lang) => `${lang} ${cell(lang)}`).join(' · ');
  const { sentences, reading, phrasings, age, sources, findings, signed } = state;
  const articles = state.coverage.reduce((sum, { articles: count }) => sum + LANGS.reduce((all, lang) => all + count[lang], 0), 0);
  return [
    `The knowledge base on ${state.today}: ${articles} articles`,
    '',
    ...table(
      ['group', 'topics', ...LANGS],
      [
        ...state.coverage.map(({ group, topics, articles: count }) => [group, String(topics), ...LANGS.map((lang) => String(count[lang]))]),
        ['all', String(sum(state, ({ topics }) => topics)), ...LANGS.map((lang) => String(sum(state, ({ articles: count }) => count[lang])))],
      ],
    ),
    '',
    `sign-off   ${perLang((lang) => `${signed[lang]} signed`)}`,
    `age        oldest check ${age.oldestCheck}, next due ${age.nextDue}, ${age.dueIn60Days} due within 60 days, ${age.overdue} overdue`,
    `facts      ${perLang((lang) => factsText(sentences[lang]))}`,
    `reading    en grade ${reading.en.median.toFixed(1)}, highest ${reading.en.worst.toFixed(1)} (${reading.en.worstTopic}) · ${(['fr', 'es'] as const)
      .map((lang) => `${lang} ease ${reading[lang].median.toFixed(0)}, lowest ${reading[lang].worst.toFixed(0)} (${reading[lang].worstTopic})`)
      .join(' · ')}`,
    `phrasings  ${perLang((lang) => `${phrasings[lang].total}, median ${phrasings[lang].median} a topic, fewest ${phrasings[lang].fewest} (${phrasings[lang].fewestTopic})`)}`,
    `sources    ${sources.cited} cited of ${sources.all}, ${sources.figures} figures noted, ${sources.notInForce} superseded or retired, oldest read ${sources.oldestRead}`,
    `           ${sources.byKind.map(([kind, count]) => `${count} ${kind}`).join(', ')}`,
    `lint       ${findings.errors} errors, ${findings.warnings} warnings`,
    '',
    'Weakest articles, to be worked on first:',
    ...state.weakest.map(({ topic, reasons }) => `  ${topic.padEnd(30)}${reasons.join('; ')}`),
  ].join('\n');
}

function sum({ coverage }: State, count: (row: State['coverage'][number]) => number): number {
  return coverage.reduce((all, row) => all + count(row), 0);
}

/** Sentences that advise, ask or say what is not known need no source of their own. */
function factsText({ all, cited, uncitedFacts }: State['sentences'][Lang]): string {
  return `${cited} sentences with a source, ${uncitedFacts} without, beside ${all - cited - uncitedFacts} of advice`;
}

/** The first column to the left, the others to the right. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  return [head, ...rows].map((row) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart((widths[column] ?? 0) + 2))).join(''),
  );
}
