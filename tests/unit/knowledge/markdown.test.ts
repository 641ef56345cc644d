import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../knowledge/lint/finding.ts';
import { readMarkdown } from '../../../knowledge/load/markdown.ts';
import { cutSentences } from '../../../knowledge/load/sentences.ts';
import type { Lang } from '../../../worker/assistant/types.ts';
import { article } from './support.ts';

function read(text: string, lang: Lang = 'en') {
  const findings: Finding[] = [];
  const body = readMarkdown(text, { lang, file: 'a.md', report: (finding) => findings.push(finding) });
  return { ...body, findings };
}
const sentences = (text: string, lang: Lang = 'en') => cutSentences(text, lang).map(({ start, end }) => text.slice(start, end));

describe('an article as the assistant gets it', () => {
  const { article: driving } = article(`No.[^a-source] Do not drive until the next day.[^b-source][^a-source]

## What counts as driving
Ask the team.
- Bikes count too.[^b-source]
- E-scooters, as well
  as machines.[^b-source] Ask first.`);

  it('has the text before the first heading as short answer, and the rest as details', () => {
    expect(driving.short).toEqual([
      {
        type: 'paragraph',
        spans: [
          { text: 'No.', sources: ['a-source'] },
          { text: 'Do not drive until the next day.', sources: ['b-source', 'a-source'] },
        ],
      },
    ]);
    expect(driving.more.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'list']);
  });

  it('keeps each source with the sentence before its mark, and shows no marks', () => {
    expect(driving.more.at(-1)).toEqual({
      type: 'list',
      items: [
        [{ text: 'Bikes count too.', sources: ['b-source'] }],
        [
          { text: 'E-scooters, as well as machines.', sources: ['b-source'] },
          { text: 'Ask first.', sources: [] },
        ],
      ],
    });
  });

  it('lists its sources in the order they are first cited', () => {
    expect(driving.sources).toEqual(['a-source', 'b-source']);
  });

  it('joins neighbouring sentences that rest on the same sources', () => {
    expect(article('One fact.[^a-source] Another fact.[^a-source] A third.[^b-source]').article.short).toEqual([
      {
        type: 'paragraph',
        spans: [
          { text: 'One fact. Another fact.', sources: ['a-source'] },
          { text: 'A third.', sources: ['b-source'] },
        ],
      },
    ]);
  });
});

it('knows the line of the file on which each sentence and citation stands', () => {
  const { short, citations } = article('No.\nDo not drive\ntoday.[^a-source] Ask.');
  expect(short).toEqual([
    {
      type: 'paragraph',
      sentences: [
        { text: 'No.', line: 10, sources: [] },
        { text: 'Do not drive today.', line: 11, sources: ['a-source'] },
        { text: 'Ask.', line: 12, sources: [] },
      ],
    },
  ]);
  expect(citations).toEqual([{ id: 'a-source', line: 12 }]);
});

it.each([
  [
    'inside its sentence',
    'It fades[^a] soon. Then it ends.',
    [
      ['It fades soon.', ['a']],
      ['Then it ends.', []],
    ],
  ],
  [
    'before the full stop',
    'It fades[^a]. Then it ends.',
    [
      ['It fades.', ['a']],
      ['Then it ends.', []],
    ],
  ],
  [
    'behind a blank',
    'It fades. [^a] Then it ends.',
    [
      ['It fades.', ['a']],
      ['Then it ends.', []],
    ],
  ],
  ['twice', 'It fades.[^a][^a][^b]', [['It fades.', ['a', 'b']]]],
  [
    'before a sentence that starts with a figure',
    'Some got better.[^a] 27 in 100 did.[^b]',
    [
      ['Some got better.', ['a']],
      ['27 in 100 did.', ['b']],
    ],
  ],
  [
    'before a sentence that starts with a small letter',
    'It is given.[^a] eSketamine is not.[^b]',
    [
      ['It is given.', ['a']],
      ['eSketamine is not.', ['b']],
    ],
  ],
])('gives a citation %s to the sentence before it', (_, text, expected) => {
  const [block] = read(text).short;
  expect(block?.type === 'paragraph' && block.sentences.map((sentence) => [sentence.text, sentence.sources])).toEqual(expected);
});

it.each<[Lang, string, string[]]>([
  ['en', 'It is small. 27 in 100 people got better. Is it? Yes.', ['It is small.', '27 in 100 people got better.', 'Is it?', 'Yes.']],
  [
    'en',
    'Dr. Roy spoke. In the U.S. Food and Drug list, e.g. Spravato vs. Placebo, it stands.',
    ['Dr. Roy spoke.', 'In the U.S. Food and Drug list, e.g. Spravato vs. Placebo, it stands.'],
  ],
  ['en', 'No. 5 in 10 stayed well.', ['No.', '5 in 10 stayed well.']],
  [
    'en',
    'Blood pressure rose by 3.5 points. Call 9-8-8. (It is free.) “Soon.” Then rest.',
    ['Blood pressure rose by 3.5 points.', 'Call 9-8-8.', '(It is free.)', '“Soon.”', 'Then rest.'],
  ],
  ['fr', 'Est-ce sûr ? Non. M. Roy a dit « Oui. » Puis p. ex. Ontario.', ['Est-ce sûr ?', 'Non.', 'M. Roy a dit « Oui. »', 'Puis p. ex. Ontario.']],
  ['es', '¿Es seguro? No. El Dr. Ruiz, de EE. UU., lo dijo. ¿Cuándo?', ['¿Es seguro?', 'No.', 'El Dr. Ruiz, de EE. UU., lo dijo.', '¿Cuándo?']],
])('cuts text into sentences as a reader does (%s: %s)', (lang, text, expected) => {
  expect(sentences(text, lang)).toEqual(expected);
});

it.each([
  ['bold', 'It is **very** safe.', 'strong'],
  ['a link', 'See [this](https://example.org).', 'link'],
  ['a bare address', 'See https://example.org now.', 'link'],
  ['HTML', 'It is <b>so</b>.', 'html'],
  ['a table', '| a | b |\n| - | - |\n| 1 | 2 |', 'table'],
  ['a numbered list', '1. One.', '1.'],
  ['a list in a list', '- One.\n  - Two.', 'list'],
  ['another heading', '### Three', '###'],
  ['a citation in a heading', '## Why[^a]', '[^a]'],
  ['a citation before any text', '[^a] Text.', '[^a]'],
  ['a citation with a blank', 'Text.[^a b]', '[^'],
  ['a footnote of its own', 'Text.\n\n[^a]: A note.', 'footnoteDefinition'],
  ['a quotation', '> Said so.', 'blockquote'],
  ['a rule', 'Text.\n\n***', 'thematicBreak'],
])('refuses %s', (_, text, word) => {
  expect(read(text).findings.map((finding) => finding.word)).toContain(word);
});

it('says in one line where refused Markdown stands and what to do', () => {
  expect(read('Fine.\n\nIt is *so*.').findings).toEqual([
    {
      rule: 'markdown',
      severity: 'error',
      file: 'a.md',
      line: 3,
      word: 'emphasis',
      message: '“emphasis” is not understood here; use plain text: no bold, italics, links, code, images or HTML',
    },
  ]);
});
