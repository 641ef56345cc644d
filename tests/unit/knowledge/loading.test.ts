import { describe, expect, it } from 'vitest';
import { loadKnowledge, readKnowledge } from '../../../knowledge/load/all.ts';
import { KnowledgeError } from '../../../knowledge/load/knowledge-error.ts';
import { articleText, folderOf, SMALL_BASE } from './support.ts';

const HOME = 'articles/en/process/driving.md';
const BODY = 'No. Do not drive until the next day.[^a-source]';

/** What is said about a folder in which some files are replaced. */
function findingsWith(files: Readonly<Record<string, string>>) {
  return readKnowledge(folderOf({ ...SMALL_BASE, ...files })).findings;
}

it('reads a small knowledge base without complaint', () => {
  const base = loadKnowledge(folderOf(SMALL_BASE));
  expect(base.articles.map(({ article }) => article.topic)).toEqual(['driving']);
  expect(base.topics.map(({ id, clinic }) => [id, clinic])).toEqual([
    ['driving', false],
    ['cost', true],
  ]);
  expect(base.phrasings.map(({ topic, phrasings }) => [topic, phrasings])).toEqual([
    ['none', [{ text: 'what is the weather', line: 1 }]],
    [
      'driving',
      [
        { text: 'can i drive home', line: 2 },
        { text: 'is driving ok after', line: 4 },
      ],
    ],
  ]);
});

it('reads files with Windows line ends and a byte order mark', () => {
  const text = `\uFEFF${articleText(BODY, { sources: '[a-source]' })}`.replaceAll('\n', '\r\n');
  expect(findingsWith({ [HOME]: text })).toEqual([]);
});

describe('a mistake is named by file, line, word and remedy', () => {
  it.each<[string, Record<string, string>, { file: string; line: number; word: string; message: RegExp }]>([
    ['no front matter', { [HOME]: BODY }, { file: HOME, line: 1, word: '---', message: /front matter is missing; begin the file with ---/ }],
    ['front matter without an end', { [HOME]: `---\nid: driving\n${BODY}` }, { file: HOME, line: 1, word: '---', message: /then --- again/ }],
    [
      'broken YAML',
      { [HOME]: articleText(BODY, { question: 'Can I drive: really?' }) },
      { file: HOME, line: 5, word: 'question: Can I drive: really?', message: /the YAML breaks at .*"double quotes"/ },
    ],
    [
      'a missing field',
      { [HOME]: articleText(BODY).replace(/question: .*\n/, '') },
      { file: HOME, line: 2, word: 'question', message: /“question” is missing; add it/ },
    ],
    [
      'an unknown field',
      { [HOME]: articleText(BODY).replace('seeAlso', 'seealso: []\nseeAlso') },
      { file: HOME, line: 8, word: 'seealso', message: /nothing here is called “seealso”; remove it or correct its name/ },
    ],
    [
      'a value of the wrong kind',
      { [HOME]: articleText(BODY, { review: '{ on: yesterday, due: 2027-05-21 }' }) },
      { file: HOME, line: 7, word: 'review.on', message: /“review.on” does not fit: .*; correct it/ },
    ],
    [
      'the wrong folder',
      { 'articles/fr/process/driving.md': articleText(BODY) },
      {
        file: 'articles/fr/process/driving.md',
        line: 2,
        word: 'articles/fr/process/driving.md',
        message: /belongs at articles\/en\/process\/driving.md; move it, or correct/,
      },
    ],
    [
      'no short answer',
      { [HOME]: articleText('## Details\nText.') },
      { file: HOME, line: 10, word: '##', message: /short answer is missing; begin the text with it/ },
    ],
    [
      'a record with a field missing',
      { 'sources/b-source.yaml': (SMALL_BASE['sources/a-source.yaml'] ?? '').replace('a-source', 'b-source').replace('kind: label\n', '') },
      { file: 'sources/b-source.yaml', line: 1, word: 'kind', message: /“kind” is missing; add it \(expected one of "regulator"/ },
    ],
    [
      'a source id used twice',
      { 'sources/trial.yaml': SMALL_BASE['sources/a-source.yaml'] ?? '' },
      { file: 'sources/trial.yaml', line: 1, word: 'a-source', message: /this file says id: a-source; name it sources\/a-source.yaml, or correct id/ },
    ],
    [
      'a topic listed twice',
      { 'topics.yaml': `${SMALL_BASE['topics.yaml']}      - { id: driving, label: { en: A, fr: B, es: C } }\n` },
      { file: 'topics.yaml', line: 7, word: 'driving', message: /listed twice; keep it in one group/ },
    ],
    [
      'phrasings in the wrong place',
      { 'phrasings/en/driving.txt': 'can i drive' },
      { file: 'phrasings/en/driving.txt', line: 1, word: 'phrasings/en/driving.txt', message: /phrasings stand at .*; move this file/ },
    ],
    [
      'phrasings in a language we do not have',
      { 'phrasings/de/process/driving.txt': 'darf ich fahren' },
      { file: 'phrasings/de/process/driving.txt', line: 1, word: 'phrasings/de/process/driving.txt', message: /move this file/ },
    ],
    [
      'policy copy under another language’s name',
      { 'policy/fr.yaml': 'lang: en\nreview: { on: 2026-11-21, due: 2027-05-21 }\nreplies: {}\nphrases: {}\n' },
      { file: 'policy/fr.yaml', line: 1, word: 'en', message: /name it policy\/en.yaml, or correct lang/ },
    ],
    [
      'a help line without any number',
      {
        'helplines/helplines.yaml':
          '- id: x\n  kind: crisis\n  region: CA\n  name: { en: X, fr: X, es: X }\n  langs: [en]\n  checkedOn: 2026-11-21\n  sources: [a-source]\n',
      },
      { file: 'helplines/helplines.yaml', line: 1, word: 'this record', message: /give a number to call or to text/ },
    ],
  ])('%s', (_, files, { message, ...place }) => {
    const [finding, ...others] = findingsWith(files);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ ...place, severity: 'error' });
    expect(finding?.message).toMatch(message);
    expect(finding?.message).not.toContain('\n');
  });
});

it('names the place of a clinic’s answer inside its profile', () => {
  const profile = `id: demo
name: Demo
region: CA
within: BC
langs: [en]
phones: { main: 604-555-0100 }
timeZone: America/Vancouver
hours: { mon: ["09:00", "17:00"] }
holidays: []
address: 1 Street
site: https://demo.example
privacyUrl: https://demo.example/privacy
origins: [https://demo.example]
contactMode: no-contact
retentionDays: 30
answerWithin: { en: two days, fr: deux jours, es: dos días }
theme: { accent: "#336699" }
greeting: { en: Hello., fr: Bonjour., es: Hola. }
answers:
  cost:
    en:
      question: What does it cost?
      text: |
        It depends on the plan.[^clinic]

        Ask **us**.
    fr: { question: Combien?, text: "Cela dépend.[^clinic]" }
    es: { question: ¿Cuánto?, text: "Depende.[^clinic]" }
review: { on: 2026-11-21, due: 2027-11-21 }
`;
  const { loaded, findings } = readKnowledge(folderOf({ ...SMALL_BASE, 'clinics/demo.yaml': profile }));
  expect(findings).toMatchObject([{ file: 'clinics/demo.yaml', line: 26, word: 'strong' }]);
  const [answer] = loaded.clinics[0]?.clinic.answers ?? [];
  expect(answer).toMatchObject({ topic: 'cost', lang: 'en', question: 'What does it cost?', sources: ['clinic'], seeAlso: [] });
  expect(answer?.short[0]).toEqual({ type: 'paragraph', spans: [{ text: 'It depends on the plan.', sources: ['clinic'] }] });
});

it('collects the mistakes of all files in one error, in order of place', () => {
  const dir = folderOf({ ...SMALL_BASE, [HOME]: BODY, 'sources/a.yaml': 'id: x\n', 'phrasings/en/oops.txt': 'x' });
  const error = (() => {
    try {
      return loadKnowledge(dir);
    } catch (caught) {
      return caught;
    }
  })();
  expect(error).toBeInstanceOf(KnowledgeError);
  const files = error instanceof KnowledgeError ? error.findings.map(({ file }) => file) : [];
  expect([...new Set(files)]).toEqual([HOME, 'phrasings/en/oops.txt', 'sources/a.yaml']);
  expect(String(error)).toContain(`${HOME}:1  read  the front matter is missing`);
});

it('says so when the vocabulary itself is missing', () => {
  expect(readKnowledge(folderOf({})).findings).toMatchObject([
    { file: 'topics.yaml', line: 1, message: 'topics.yaml is missing; every topic must be listed there' },
  ]);
});
