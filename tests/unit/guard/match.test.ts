import { describe, expect, it } from 'vitest';
import { alternativesOf, needsOf } from '../../../worker/assistant/guard/match/needs.ts';
import { Phrase } from '../../../worker/assistant/guard/match/pattern.ts';
import { Text } from '../../../worker/assistant/guard/match/text.ts';
import { Sieve } from '../../../worker/assistant/guard/sieve.ts';

/** Every kind of notation that the tables use. */
const PATTERNS = [
  'violet',
  'violet lamps?',
  'lamp|violet (?:tea|sugar)|k',
  '(?:the |a )*(?:tea|sugar)',
  'teas?|sugar\\w*',
  'sug\\w+ (?:[^ .?]+ ){0,2}tea',
  '(?:drink|drinks|drinking) (?:\\w+ ){0,3}(?:tea|lamp(?! oil))',
  'violet ?(?:la |le )?lamp',
  '(?:s )?(?:es)?[kqc]h?u?[aei]tt?e[aeo]?s?',
  '\\d+(?:[. ]\\d+)? ?(?:mg|grams?)',
  'tea.{0,10}sugar',
  '(?:un)?(?:happy|kind)(?= [.?]|$| tea)',
  '(?:very )+sweet',
  '(?:ha){2,}',
  'sweet(?: tea)? ?',
  '[^h]{3}mp',
  'c\\+\\+|10\\.5',
];
const WORDS = `violet lamp lamps tea teas the a k sugar sugars sugary sugar% sug drink drinks drinking oil la le lalamp violetlamp kete quhette
  10 mg 10mg 10.5 grams happy unhappy kind very sweet ha haha hahaha . ? c++ lamplight`.split(/\s+/);

/** Texts in the words of the patterns, the same ones every time. */
const TEXTS = Array.from({ length: 3000 }, (_, n) => {
  let state = n * 7919 + 1;
  const next = (): number => {
    state = (state * 48271) % 2147483647;
    return state;
  };
  return Array.from({ length: 1 + (next() % 7) }, () => WORDS[next() % WORDS.length]).join(' ');
});

const plain = (source: string): RegExp => new RegExp(`(?<![^ ])(?:${source})(?![^ ])`, 'g');

describe('patterns behind the words they need', () => {
  it.each(PATTERNS)('%s is said where its regular expression says so', (source) => {
    const said = new Phrase(source);
    expect(TEXTS.filter((text) => said.test(new Text(text)))).toEqual(TEXTS.filter((text) => text.search(plain(source)) >= 0));
  });

  it.each(PATTERNS)('%s is found where its regular expression finds it', (source) => {
    const sieve = new Sieve([['found', source]]);
    for (const text of TEXTS) {
      const places = Array.from(text.matchAll(plain(source)), ({ 0: matched, index }) => ({ tag: 'found', index, matched })).filter(
        ({ matched }) => matched !== '',
      );
      expect(sieve.matches(new Text(text)), text).toEqual(places);
      expect(sieve.finds(new Text(text)), text).toBe(text.search(plain(source)) >= 0);
      expect(sieve.without(new Text(text), '~'), text).toBe(text.replace(plain(source), '~'));
    }
  });

  it('finds patterns in the order they were given', () => {
    const sieve = new Sieve([
      [1, 'sugar'],
      [2, 'violet|tea'],
    ]);
    expect(sieve.matches(new Text('tea violet sugar')).map(({ tag, matched }) => [tag, matched])).toEqual([
      [1, 'sugar'],
      [2, 'tea'],
      [2, 'violet'],
    ]);
  });

  it('sees gates that were made after a text was first looked at', () => {
    const text = new Text('marmalade on toast');
    expect(new Phrase('toast').test(text)).toBe(true);
    expect(new Phrase('marmalade').test(text)).toBe(true);
  });
});

describe('needs of a pattern', () => {
  it('takes top alternatives apart', () => {
    expect(alternativesOf('(?:a|(?:b|c d)|e(?:f|g))')).toEqual(['a', 'b', 'c d', 'e(?:f|g)']);
    expect(alternativesOf('(?:a|b)(?:c|d)')).toEqual(['(?:a|b)(?:c|d)']);
    expect(alternativesOf('[|)]a|\\)b')).toEqual(['[|)]a', '\\)b']);
  });

  it('names the rarest words first', () => {
    expect(needsOf('how (?:[^ .?]+ ){0,2}(?:violets?|lamp)').all).toEqual([['violet', 'violets', 'lamp'], ['how']]);
  });

  it('tells a pattern of one word from one that must be tried', () => {
    expect(needsOf('violets?')).toEqual({ all: [['violet', 'violets']], sure: true });
    expect(needsOf('sugar\\w*')).toEqual({ all: [['sugar~']], sure: true });
    expect(needsOf('sugar\\w+').sure).toBe(false);
    expect(needsOf('violet(?! tea)').sure).toBe(false);
    expect(needsOf('tea.{0,9}').sure).toBe(false);
  });

  it('names nothing where a match may hold any word', () => {
    expect(needsOf('(?:tea )?\\w+').all).toEqual([]);
    expect(needsOf('(?:tea|[^h]+)').all).toEqual([]);
  });
});
