import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Finding } from '../../../knowledge/lint/finding.ts';
import type { Passage } from '../../../knowledge/lint/passages.ts';
import type { Context } from '../../../knowledge/lint/rule.ts';
import { readArticle } from '../../../knowledge/load/article.ts';
import type { ArticleFile, HelplineRecord, Loaded, Placed } from '../../../knowledge/load/loaded.ts';
import type { SourceRecord } from '../../../knowledge/schema.ts';
import type { Lang } from '../../../worker/assistant/types.ts';

export const TODAY = '2026-12-01';

export interface Meta {
  id?: string;
  group?: string;
  lang?: Lang;
  question?: string;
  sources?: string;
  review?: string;
  translationOf?: string;
  seeAlso?: string;
}

/** The text of an article file about driving, with other front matter where given. */
export function articleText(body: string, meta: Meta = {}): string {
  const { id = 'driving', group = 'process', lang = 'en', question = 'Can I drive after a session?', sources = '[]', seeAlso = '[]' } = meta;
  const review = meta.review ?? '{ on: 2026-11-21, due: 2027-05-21 }';
  return [
    '---',
    `id: ${id}`,
    `group: ${group}`,
    `lang: ${lang}`,
    `question: ${question}`,
    `sources: ${sources}`,
    `review: ${review}`,
    `seeAlso: ${seeAlso}`,
    ...(meta.translationOf ? [`translationOf: "${meta.translationOf}"`] : []),
    '---',
    body,
  ].join('\n');
}

/** An article that must be readable. Its body starts on line 10. */
export function article(body: string, meta: Meta = {}): ArticleFile {
  const { id = 'driving', group = 'process', lang = 'en' } = meta;
  const findings: Finding[] = [];
  const read = readArticle(`articles/${lang}/${group}/${id}.md`, articleText(body, meta), (finding) => findings.push(finding));
  if (!read || findings.length > 0) throw new Error(`the test's article is not readable: ${findings.map(({ message }) => message).join('; ')}`);
  return read;
}

export function passage(text: string, lang: Lang = 'en', more: Partial<Passage> = {}): Passage {
  return { file: 'articles/en/process/driving.md', line: 10, lang, text, kind: 'sentence', ...more };
}

export function source(id: string): Placed<SourceRecord> {
  const value: SourceRecord = {
    id,
    title: id,
    publisher: 'A publisher',
    year: 2024,
    url: 'https://example.org/',
    kind: 'label',
    jurisdiction: 'CA',
    status: 'current',
    read: { on: '2026-11-20', what: 'All of it.' },
    says: ['It says what the article says.'],
  };
  return { file: `sources/${id}.yaml`, line: 1, value };
}

export function helpline(id: string, checkedOn: string): Placed<HelplineRecord> {
  const name = { en: id, fr: id, es: id };
  const value: HelplineRecord = {
    id,
    kind: 'crisis',
    region: 'CA',
    name,
    call: { label: '9-8-8', tel: '988' },
    langs: ['en', 'fr'],
    checkedOn,
    sources: ['a-source'],
  };
  return { file: 'helplines/helplines.yaml', line: 5, value };
}

const label = { en: 'Label', fr: 'Libellé', es: 'Etiqueta' };
const EMPTY: Loaded = {
  groups: [{ id: 'process', label }],
  topics: [
    { id: 'driving', group: 'process', clinic: false, label },
    { id: 'aftercare', group: 'process', clinic: false, label },
    { id: 'is-it-safe', group: 'safety', clinic: false, label },
    { id: 'cost', group: 'practical', clinic: true, label },
  ],
  articles: [],
  sources: [source('a-source'), source('b-source')],
  helplines: [],
  policy: [],
  clinics: [],
  lexicon: [],
  glossary: [],
  signatures: [],
  claims: [],
  phrasings: [],
};

export function contextOf(base: Partial<Loaded> = {}, today = TODAY): Context {
  return { base: { ...EMPTY, ...base }, today };
}

/** A knowledge folder of its own, with these files in it. */
export function folderOf(files: Readonly<Record<string, string>>): string {
  const dir = mkdtempSync(join(tmpdir(), 'knowledge-'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), text);
  }
  return dir;
}

/** The smallest folder that can be read. */
export const SMALL_BASE: Readonly<Record<string, string>> = {
  'topics.yaml': `groups:
  process:
    label: { en: Process, fr: Déroulement, es: Proceso }
    topics:
      - { id: driving, label: { en: Driving, fr: Conduire, es: Conducir } }
      - { id: cost, label: { en: Cost, fr: Prix, es: Precio }, clinic: true }
`,
  'sources/a-source.yaml': `id: a-source
title: A label
publisher: A publisher
year: 2024
url: https://example.org/a
kind: label
jurisdiction: CA
status: current
read: { on: 2026-11-20, what: All of it was read. }
says: [Nobody should drive until the next day.]
`,
  'articles/en/process/driving.md': articleText('No. Do not drive until the next day.[^a-source]', { sources: '[a-source]' }),
  'phrasings/en/process/driving.txt': '# as people type\ncan i drive home\n\nis driving ok after\n',
  'phrasings/en/none.txt': 'what is the weather\n',
};
