import { describe, expect, it } from 'vitest';
import { lint } from '../../../knowledge/lint/lint.ts';
import { glossary } from '../../../knowledge/lint/rules/glossary.ts';
import { sourceRecord } from '../../../knowledge/lint/rules/source-record.ts';
import type { SourceRecord } from '../../../knowledge/schema.ts';
import { article, contextOf, source } from './support.ts';

const record = (id: string, more: Partial<SourceRecord> = {}) => {
  const placed = source(id);
  return { ...placed, value: { ...placed.value, url: `https://example.org/${id}`, ...more } };
};
const found = (...records: ReturnType<typeof record>[]) => sourceRecord(contextOf({ articles: [article('One.[^a-source]')], sources: records }));

describe('a source that is cited', () => {
  it('is in force, was read, and says something', () => {
    expect(found(record('a-source'))).toEqual([]);
  });

  it.each<[string, Partial<SourceRecord>, RegExp]>([
    ['superseded', { status: 'superseded', replacedBy: 'b-source' }, /it is superseded and still cited; cite “b-source”/],
    ['superseded by nobody knows what', { status: 'superseded' }, /say by which one under replacedBy/],
    ['retired', { status: 'retired' }, /it is retired and still cited; cite another source/],
    ['replaced by a source that does not exist', { replacedBy: 'nowhere' }, /there is no source “nowhere”/],
    ['silent', { says: [] }, /nothing under says: tells what it says/],
    ['read tomorrow', { read: { on: '2027-01-01', what: 'All of it.' } }, /cannot have been read on 2027-01-01/],
  ])('may not be %s', (_, more, message) => {
    expect(found(record('a-source', more), record('b-source')).filter(({ severity }) => severity === 'error')).toMatchObject([{ message }]);
  });
});

it('a source nobody cites, and a second record of one address, are pointed out', () => {
  expect(found(record('a-source'), record('b-source', { url: 'https://example.org/a-source/' }))).toMatchObject([
    { severity: 'warning', word: 'b-source', message: /no article and no number cites this source/ },
    { severity: 'warning', message: /“a-source” has the same address/ },
  ]);
});

it('a title that praises is refused too: visitors read it', () => {
  const titled = (title: string) =>
    lint(contextOf({ sources: [record('a-source', { title })] }).base, '2026-12-01').filter(({ rule }) => rule === 'promotional');
  expect(titled('The first and only medicine of its kind, a breakthrough')).toMatchObject([
    { file: 'sources/a-source.yaml', word: 'breakthrough' },
    { file: 'sources/a-source.yaml', word: 'first and only' },
  ]);
  expect(titled('Ketamine for depression: a trial')).toEqual([]);
});

describe('one name for one thing', () => {
  const terms = [
    {
      id: 'ect',
      en: { use: 'ECT', instead: ['electroshock'], except: ['companion'] },
      fr: { use: 'électroconvulsivothérapie (ECT)', instead: ['électrochoc', "ligne d'écoute"] },
      es: { use: 'terapia electroconvulsiva (TEC)' },
    },
  ];
  const named = (body: string, meta = {}) =>
    glossary(contextOf({ articles: [article(body, meta)], glossary: terms.map((value, index) => ({ file: 'glossary.yaml', line: index + 1, value })) }));

  it('another name is refused with the one to use', () => {
    expect(named('Some people have Electroshock instead.')).toMatchObject([
      { rule: 'glossary', line: 10, word: 'Electroshock', message: /elsewhere this is called “ECT”/ },
    ]);
    expect(named('La ligne d’écoute répond.', { lang: 'fr' })).toMatchObject([{ word: 'ligne d’écoute' }]);
  });

  it('but not as part of another word, in another language, or in the article that explains it', () => {
    expect(named('The electroshocked-toaster is fine.')).toEqual([]);
    expect(named('Un électrochoc.', { lang: 'es' })).toEqual([]);
    expect(named('Electroshock is an old name.', { id: 'companion' })).toEqual([]);
  });
});
