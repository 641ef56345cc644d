import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../knowledge/lint/finding.ts';
import { shortAnswerLength } from '../../../knowledge/lint/rules/short-answer-length.ts';
import { readMarkdown } from '../../../knowledge/load/markdown.ts';
import { holdingFor } from '../../../worker/assistant/compose/territory.ts';
import type { Whereabouts } from '../../../worker/assistant/read/whereabouts.ts';
import type { ArticleBlock } from '../../../worker/assistant/types.ts';
import { article, contextOf } from './support.ts';

const BODY = `Ask the clinic.

{CA} In Canada it is off-label.[^a-source]

{US} In the US it is off-label too.[^b-source]

## {US} In the US
- One.[^a-source]
- {CA-QC} Two.[^a-source]

## Everywhere
- {CA-BC} Three.[^a-source]
- Four.[^a-source]`;

/** All words of some blocks, one line a block or item. */
function linesOf(blocks: readonly ArticleBlock[]): string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'heading') return [`# ${block.text}`];
    const runs = block.type === 'paragraph' ? [block.spans] : block.items;
    return runs.map((run) => run.map(({ text }) => text).join(' '));
  });
}
const shown = (reader: Whereabouts) => {
  const { short, more } = article(BODY).article;
  return linesOf(holdingFor([...short, ...more], reader));
};

describe('text that holds in one territory', () => {
  it('is left out for readers elsewhere, with headings that are left without text', () => {
    expect(shown({ region: 'CA', within: 'BC' })).toEqual(['Ask the clinic.', 'In Canada it is off-label.', '# Everywhere', 'Three.', 'Four.']);
    expect(shown({ region: 'US' })).toEqual(['Ask the clinic.', 'In the US it is off-label too.', '# In the US', 'One.', '# Everywhere', 'Four.']);
  });

  it('of a province is shown to readers whose province is not known, and to nobody in another', () => {
    expect(shown({ region: 'CA' })).toContain('Three.');
    expect(shown({ region: 'CA', within: 'ON' })).not.toContain('Three.');
  });

  it('is all shown to readers whose country is not known', () => {
    expect(shown({ region: undefined })).toHaveLength(9);
  });

  it('with a help line of the reader’s own place stays when another place is asked about', () => {
    const { more } = article(
      'Ask.\n\n## Help\n- {CA} In Canada, call 9-8-8.\n- {CA-QC} In Québec, call 1-866-277-3553.\n- {CA} In Canada, it is off-label.\n- {US} In the US, call 988.',
    ).article;
    const from = (within: string) => linesOf(holdingFor(more, { region: 'US' }, { region: 'CA', within })).slice(1);
    expect(from('BC')).toEqual(['In Canada, call 9-8-8.', 'In the US, call 988.']);
    expect(from('QC')).toEqual(['In Canada, call 9-8-8.', 'In Québec, call 1-866-277-3553.', 'In the US, call 988.']);
  });

  it('loses its mark, keeps its line and its sources', () => {
    const { short } = readMarkdown('{CA-QC} One fact.[^a-source] Another.[^b-source]', { lang: 'en', file: 'x', report: () => undefined });
    expect(short).toEqual([
      {
        type: 'paragraph',
        sentences: [
          { text: 'One fact.', line: 1, sources: ['a-source'], territory: 'CA-QC' },
          { text: 'Another.', line: 1, sources: ['b-source'], territory: 'CA-QC' },
        ],
      },
    ]);
  });

  it.each(['{QC} A.', '{CA-ZZ} A.', '{UK} A.', '{CA-Quebec} A.', '## {Canada} A', 'Ask. {CA} A.', '{CA} A. {US} B.'])(
    '“%s” is refused with the way to write it',
    (text) => {
      const findings: Finding[] = [];
      readMarkdown(text, { lang: 'en', file: 'x', report: (finding) => findings.push(finding) });
      expect(findings).toMatchObject([{ rule: 'markdown', message: /a territory is written \{CA\}, \{US\} or with a province or state, \{CA-QC\}/ }]);
    },
  );
});

describe('the short answer, wherever it is read', () => {
  const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
  const judged = (body: string) => shortAnswerLength(article(body), contextOf());

  it('has at most 70 words in each country and 95 where the country is not known', () => {
    expect(judged(`${words(45)}.\n\n{CA} ${words(25)}.\n\n{US} ${words(25)}.`)).toEqual([]);
    expect(judged(`${words(45)}.\n\n{CA} ${words(26)}.\n\n{US} ${words(20)}.`)).toMatchObject([{ message: /has 71 words; move 1 or more/ }]);
    expect(judged(`${words(40)}.\n\n{CA} ${words(28)}.\n\n{US} ${words(28)}.`)).toMatchObject([{ message: /has 96 words; move 1 or more/ }]);
  });

  it('is not empty in any country', () => {
    expect(judged('{CA} Only here.')).toMatchObject([{ word: 'US', message: /readers in US get no short answer/ }]);
  });
});
