import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contentOf, withVersion } from '../../../knowledge/artefact.ts';
import { checkedContent, summary } from '../../../knowledge/build.ts';
import { formatFinding } from '../../../knowledge/lint/finding.ts';
import { lint } from '../../../knowledge/lint/lint.ts';
import { OVERDUE } from '../../../knowledge/lint/rules/review-date.ts';
import { loadKnowledge } from '../../../knowledge/load/all.ts';
import { KnowledgeError } from '../../../knowledge/load/knowledge-error.ts';
import { articleText, folderOf, SMALL_BASE, TODAY } from './support.ts';

const MORE: Readonly<Record<string, string>> = {
  'topics.yaml': (SMALL_BASE['topics.yaml'] ?? '').replace(
    '      - { id: cost',
    '      - { id: aftercare, label: { en: After, fr: Après, es: Después } }\n      - { id: cost',
  ),
  'articles/en/process/aftercare.md': articleText('Rest.', { id: 'aftercare' }),
  'articles/fr/process/driving.md': articleText('Non.', { lang: 'fr' }),
  'sources/0-source.yaml': (SMALL_BASE['sources/a-source.yaml'] ?? '').replace('a-source', '0-source'),
};
const FILES = { ...SMALL_BASE, ...MORE };
const built = (files: Readonly<Record<string, string>>) => withVersion(contentOf(loadKnowledge(folderOf(files))));

describe('the artefact', () => {
  it('has the same bytes for the same files, in whatever order and folder they were written', () => {
    const turned = Object.fromEntries(Object.entries(FILES).reverse());
    expect(JSON.stringify(built(turned))).toBe(JSON.stringify(built(FILES)));
  });

  it('has another version as soon as a word differs', () => {
    const { version } = built(FILES);
    expect(version).toMatch(/^[0-9a-f]{12}$/);
    expect(built({ ...FILES, 'articles/fr/process/driving.md': articleText('Oui.', { lang: 'fr' }) }).version).not.toBe(version);
  });

  it('is dated by the newest check in it, not by a clock', () => {
    const later = articleText('Non.', { lang: 'fr', review: '{ on: 2026-12-24, due: 2027-05-21 }' });
    expect(built(FILES).builtOn).toBe('2026-11-21');
    expect(built({ ...FILES, 'articles/fr/process/driving.md': later }).builtOn).toBe('2026-12-24');
  });

  it('orders articles by language and topic, sources by id', () => {
    const { articles, sources } = built(FILES);
    expect(articles.map(({ lang, topic }) => `${lang} ${topic}`)).toEqual(['en driving', 'en aftercare', 'fr driving']);
    expect(sources.map(({ id }) => id)).toEqual(['0-source', 'a-source']);
  });

  it('holds of a source what leads a visitor to it, and no notes of editors', () => {
    expect(built(SMALL_BASE).sources).toEqual([{ id: 'a-source', title: 'A label', publisher: 'A publisher', year: 2024, url: 'https://example.org/a' }]);
  });

  it('holds the ways of asking by language and topic, and what belongs to none', () => {
    expect(built(SMALL_BASE).phrasings).toEqual({
      en: { driving: ['can i drive home', 'is driving ok after'], none: ['what is the weather'] },
      fr: {},
      es: {},
    });
  });
});

describe('a build', () => {
  const failure = (files: Readonly<Record<string, string>>) => {
    try {
      checkedContent(folderOf(files), TODAY);
    } catch (error) {
      if (error instanceof KnowledgeError) return error.findings.map((finding) => formatFinding(finding, 'knowledge/'));
    }
    return [];
  };

  it('stops at what an article must not say, with one clear line', () => {
    const text = articleText('Ketamine is safe.[^a-source]', { sources: '[a-source]' });
    expect(failure({ ...SMALL_BASE, 'articles/en/process/driving.md': text })).toContain(
      'knowledge/articles/en/process/driving.md:10  promotional  “is safe” promises or praises; say what the risks are and how they are watched for',
    );
  });

  it('stops when the fixed words of a language are missing', () => {
    const policy = failure(SMALL_BASE).filter((line) => line.startsWith('knowledge/policy/'));
    expect(policy.map((line) => line.split('  ')[0])).toEqual(['knowledge/policy/en.yaml:1', 'knowledge/policy/es.yaml:1', 'knowledge/policy/fr.yaml:1']);
  });

  it('stops while an article is missing in a language', () => {
    expect(failure(SMALL_BASE).join('\n')).toMatch(/there is no articles\/fr\/process\/driving\.md; translate this article/);
  });

  it('says on one screen what it made', () => {
    const content = contentOf(loadKnowledge(folderOf(FILES)));
    const screen = summary(content, JSON.stringify(content), '0123456789ab').split('\n');
    expect(screen.slice(0, 5)).toEqual([
      'knowledge 0123456789ab, checked up to 2026-11-21',
      'topics     3 in 1 groups, 0 without an English article',
      'articles   en 2, fr 1, es 0',
      'phrasings  en 3, fr 0, es 0',
      'lexicon    0 concepts',
    ]);
    expect(screen.at(-1)).toMatch(/^size {7}\d+\.\d KiB, gzip \d+\.\d KiB$/);
  });
});

it('every rule in knowledge/lint/rules takes part', () => {
  const long = Array.from({ length: 80 }, () => 'administration').join(' ');
  const bad = `Ketamine is safe.[^my-blog] He committed suicide.[^a-source] Take 5 mg. It helps. ${long}.`;
  const element = (words: string) => `  crisis/full:\n    - element: oops\n      text: "${words}"\n`;
  const dir = folderOf({
    ...SMALL_BASE,
    'articles/en/process/flying.md': articleText(bad, { id: 'flying', review: '{ on: 2026-01-01, due: 2026-09-01 }' }),
    'sources/old.yaml': (SMALL_BASE['sources/a-source.yaml'] ?? '').replace('id: a-source', 'id: old').replace('current', 'superseded'),
    'articles/en/process/driving.md': articleText('Only 3 in 100 drive an electroshock.[^a-source]', {
      sources: '[a-source]',
      review: '{ on: 2026-11-21, due: 2027-11-21 }',
    }),
    'glossary.yaml': '- { id: ect, en: { use: ECT, instead: [electroshock] }, fr: { use: ECT }, es: { use: TEC } }\n',
    'signatures.yaml': '- { text: en/process/nothing, hash: "0123456789ab", name: A clinician, role: nurse, licenceBody: A college, on: 2026-11-22 }\n',
    'claims.yaml':
      '- { id: fun, claim: Driving after it is fun., verdict: [wrong], topic: driving, asked: { en: { text: is it fun to drive, says: it is not fun } } }\n',
    'lexicon/roads.yaml': 'car: { en: [car, the car that I drive], fr: [auto], es: [carro] }\n',
    'phrasings/en/process/driving.txt': 'can I drive my car home after\nafter, can I drive my car home\n',
    'policy/en.yaml': `lang: en\nreview: {  on: 2026-11-21, due: 2027-05-21 }\nreplies:\n${element(`{nurse} ${long} ${long}`)}phrases: {}\n`,
    'helplines/helplines.yaml':
      '- { id: x, kind: crisis, region: CA, name: { en: X, fr: X, es: X }, call: { label: "1", tel: "1" }, langs: [en], checkedOn: 2026-01-01, sources: [a-source] }\n',
  });
  const rules = readdirSync(new URL('../../../knowledge/lint/rules', import.meta.url)).map((file) => file.replace('.ts', ''));
  expect(new Set(lint(loadKnowledge(dir), TODAY).map(({ rule }) => rule))).toEqual(new Set([...rules, OVERDUE]));
});
