import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentOf } from '../../../knowledge/artefact.ts';
import { signed } from '../../../knowledge/lint/rules/signed.ts';
import { loadKnowledge } from '../../../knowledge/load/all.ts';
import { sign } from '../../../knowledge/review/sign.ts';
import { signables } from '../../../knowledge/review/signable.ts';
import { stampTranslation } from '../../../knowledge/review/translated.ts';
import type { Signature } from '../../../knowledge/schema.ts';
import { articleText, contextOf, folderOf, SMALL_BASE } from './support.ts';

const HOME = 'articles/en/process/driving.md';
const TEXT = 'en/process/driving';
const TODAY = '2026-12-01';

/** A folder and the signature that a clinician of nowhere would give to its article. */
function desk(more: Readonly<Record<string, string>> = {}) {
  const dir = folderOf({ ...SMALL_BASE, ...more });
  const hash = signables(loadKnowledge(dir)).find(({ name }) => name === TEXT)?.hash ?? '';
  const signature: Signature = { text: TEXT, hash, name: 'Test Person', role: 'test role', licenceBody: 'Test College', on: '2026-11-30' };
  return { dir, signature };
}
const reviewIn = (dir: string) => contentOf(loadKnowledge(dir)).articles[0]?.review;

describe('a clinician signs an article', () => {
  it('and the artefact says who, as what, and when', () => {
    const { dir, signature } = desk();
    expect(reviewIn(dir)?.status).toBe('unsigned');
    sign(dir, signature, TODAY);
    expect(reviewIn(dir)).toMatchObject({
      status: 'signed',
      signature: { name: 'Test Person', role: 'test role', licenceBody: 'Test College', on: '2026-11-30' },
    });
  });

  it.each<[string, (text: string) => string]>([
    ['a word', (text) => text.replace('next day', 'next evening')],
    ['a source', (text) => text.replaceAll('a-source', 'b-source')],
    ['the title', (text) => text.replace('Can I drive after a session?', 'May I drive after a session?')],
  ])('and any later change of %s unsigns it', (_, change) => {
    const { dir, signature } = desk({ 'sources/b-source.yaml': (SMALL_BASE['sources/a-source.yaml'] ?? '').replace('a-source', 'b-source') });
    sign(dir, signature, TODAY);
    writeFileSync(join(dir, HOME), change(readFileSync(join(dir, HOME), 'utf8')));
    expect(reviewIn(dir)?.status).toBe('unsigned');
    expect(signed(contextOf(loadKnowledge(dir), TODAY))).toMatchObject([{ severity: 'warning', message: /has changed since Test Person signed it/ }]);
  });

  it('and can sign it again after the change, beside the old signature', () => {
    const { dir, signature } = desk();
    sign(dir, signature, TODAY);
    writeFileSync(join(dir, HOME), articleText('No, never.[^a-source]', { sources: '[a-source]' }));
    const hash = signables(loadKnowledge(dir))[0]?.hash ?? '';
    sign(dir, { ...signature, hash }, TODAY);
    expect(reviewIn(dir)?.status).toBe('signed');
  });

  it('and a newer check against the sources asks for a newer signature', () => {
    const { dir, signature } = desk();
    sign(dir, signature, TODAY);
    writeFileSync(join(dir, HOME), readFileSync(join(dir, HOME), 'utf8').replace('on: 2026-11-21', 'on: 2026-12-01'));
    expect(reviewIn(dir)?.status).toBe('unsigned');
  });

  it.each<[string, Partial<Signature>, RegExp]>([
    ['another hash than the text has', { hash: '0123456789ab' }, /has changed since you read it\. Read it again, then sign [0-9a-f]{12}/],
    ['a text that does not exist', { text: 'fr/process/driving' }, /no text “fr\/process\/driving”\. Did you mean en\/process\/driving\?/],
    ['a day to come', { on: '2026-12-02' }, /still to come/],
    ['a day before the text was checked', { on: '2026-11-20' }, /came before that/],
    ['no real name', { name: 'X' }, /name: /],
  ])('is refused for %s, and nothing is written', (_, more, message) => {
    const { dir, signature } = desk();
    expect(() => sign(dir, { ...signature, ...more }, TODAY)).toThrow(message);
    expect(loadKnowledge(dir).signatures).toEqual([]);
  });
});

it('nobody has signed anything in this repository', () => {
  const base = loadKnowledge(new URL('../../../knowledge', import.meta.url).pathname);
  expect(base.signatures).toEqual([]);
  expect(new Set(contentOf(base).articles.map(({ review }) => review.status))).toEqual(new Set(['unsigned']));
});

describe('a translation notes what it was made from', () => {
  const french = { 'articles/fr/process/driving.md': articleText('Non.[^a-source]', { lang: 'fr', sources: '[a-source]' }) };

  it('by the hash of the English text', () => {
    const { dir, signature } = desk(french);
    expect(stampTranslation(dir, 'fr/process/driving')).toBe(signature.hash);
    expect(loadKnowledge(dir).articles.find(({ meta }) => meta.lang === 'fr')?.meta.translationOf).toBe(signature.hash);
  });

  it.each([
    ['en/process/driving', /is no translation/],
    ['es/process/driving', /articles\/es\/process\/driving.md does not exist; write it first/],
  ])('“%s” is refused', (name, message) => {
    expect(() => stampTranslation(desk(french).dir, name)).toThrow(message);
  });
});
