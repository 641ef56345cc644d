import { describe, expect, it } from 'vitest';
import { phrasings, sameAsking } from '../../../knowledge/lint/rules/phrasings.ts';
import { variedPhrasings } from '../../../knowledge/lint/rules/varied-phrasings.ts';
import type { PhrasingFile } from '../../../knowledge/load/loaded.ts';
import { LANGS, type Lang } from '../../../worker/assistant/types.ts';
import { contextOf } from './support.ts';

const asked = (topic: string, texts: readonly string[], lang: Lang = 'en'): PhrasingFile => ({
  file: `phrasings/${lang}/process/${topic}.txt`,
  lang,
  topic,
  group: 'process',
  phrasings: texts.map((text, index) => ({ text, line: index + 1 })),
});
const found = (...files: PhrasingFile[]) => phrasings(contextOf({ topics: [], phrasings: files }));

describe('the same way of asking is found once', () => {
  it.each([
    ['word for word', 'can i drive', 'can i drive'],
    ['in other case', 'Can I drive', 'can i drive'],
    ['with other signs', 'can i drive?!', 'can i drive'],
    ['with other blanks', 'can  i drive ', 'can i drive'],
    ['with accents', 'puis-je conduire après', 'puis je conduire apres'],
  ])('%s', (_, first, second) => {
    expect(found(asked('driving', [first, second]))).toMatchObject([
      { rule: 'phrasings', severity: 'error', line: 2, message: /already a way of asking this topic \(phrasings\/en\/process\/driving.txt:1\); keep one/ },
    ]);
  });

  it('under another topic, whose name is told', () => {
    expect(found(asked('driving', ['going home']), asked('aftercare', ['going home']))).toMatchObject([
      { file: 'phrasings/en/process/aftercare.txt', line: 1, message: /already a way of asking “driving”/ },
    ]);
  });

  it('and under no topic', () => {
    const none: PhrasingFile = { ...asked('none', ['going home']), group: undefined };
    expect(found(none, asked('driving', ['going home']))).toMatchObject([{ message: /already a way of asking no topic/ }]);
  });

  it('but not in another language, nor when a word differs', () => {
    expect(found(asked('driving', ['depression', 'depressions']), asked('aftercare', ['depression'], 'fr'))).toEqual([]);
  });
});

it('a way of asking may have 300 characters', () => {
  expect(found(asked('driving', ['x'.repeat(300)]))).toEqual([]);
  expect(found(asked('driving', ['y'.repeat(301)]))).toMatchObject([{ line: 1, message: /has 301 characters; shorten it to 300/ }]);
});

it('every topic is asked in at least 60 English, 40 French and 40 Spanish ways, the clinics’ own topics too', () => {
  const many = (count: number) => Array.from({ length: count }, (_, index) => `way ${index}`);
  const topics = [{ id: 'cost', group: 'practical', clinic: true, label: { en: 'Cost', fr: 'Prix', es: 'Precio' } }];
  const at = (counts: Record<Lang, number>) =>
    phrasings(
      contextOf({
        topics,
        phrasings: LANGS.map((lang) =>
          asked(
            'cost',
            many(counts[lang]).map((way) => `${lang} ${way}`),
            lang,
          ),
        ),
      }),
    );
  expect(at({ en: 60, fr: 40, es: 40 })).toEqual([]);
  expect(at({ en: 59, fr: 38, es: 40 })).toMatchObject([
    { severity: 'error', file: 'phrasings/en/practical/cost.txt', message: /only 59 ways of asking “cost” are known; add 1 or more/ },
    { severity: 'error', file: 'phrasings/fr/practical/cost.txt', message: /only 38 .* add 2 or more/ },
  ]);
});

describe('ways of asking differ in words', () => {
  const varied = (...texts: string[]) => variedPhrasings(contextOf({ phrasings: [asked('driving', texts)] }));

  it('lines with the same words in another order are pointed out, and do not stop the build', () => {
    expect(varied('can I drive my car home after', 'after, can I drive my car home?')).toMatchObject([
      { rule: 'varied-phrasings', severity: 'warning', line: 2, message: /is nearly “can I drive my car home after” \(line 1\)/ },
    ]);
  });

  it('short lines and lines with other words pass', () => {
    expect(varied('can I drive', 'can I drive now', 'is the bus all right afterwards', 'who picks me up at the end')).toEqual([]);
  });

  it('a topic that says the same few words again and again is pointed out', () => {
    const dull = Array.from({ length: 40 }, (_, index) => `is it fine to drive ${'abcdefghij'[index % 10]}`);
    expect(varied(...dull)).toEqual(expect.arrayContaining([expect.objectContaining({ message: expect.stringMatching(/few different words/) })]));
    expect(varied(...dull)).toEqual(
      expect.arrayContaining([expect.objectContaining({ message: expect.stringMatching(/100 % of its lines begin with “is it”/) })]),
    );
  });
});

it('compares ways of asking by their words alone', () => {
  expect(sameAsking('  ¿Puedo MANEJAR, después? ')).toBe('puedo manejar despues');
});
