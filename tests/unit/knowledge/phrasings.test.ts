import { describe, expect, it } from 'vitest';
import { phrasings, sameAsking } from '../../../knowledge/lint/rules/phrasings.ts';
import type { PhrasingFile } from '../../../knowledge/load/loaded.ts';
import type { Lang } from '../../../worker/assistant/types.ts';
import { article, contextOf } from './support.ts';

const asked = (topic: string, texts: readonly string[], lang: Lang = 'en'): PhrasingFile => ({
  file: `phrasings/${lang}/process/${topic}.txt`,
  lang,
  topic,
  group: 'process',
  phrasings: texts.map((text, index) => ({ text, line: index + 1 })),
});
const found = (...files: PhrasingFile[]) => phrasings(contextOf({ phrasings: files }));

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

it('a topic with an article and fewer than 20 ways of asking is pointed out, and does not stop the build', () => {
  const many = Array.from({ length: 20 }, (_, index) => `way ${index}`);
  const at = (files: PhrasingFile[]) => phrasings(contextOf({ articles: [article('Text.')], phrasings: files }));
  expect(at([asked('driving', many)])).toEqual([]);
  expect(at([asked('driving', many.slice(1))])).toMatchObject([
    { severity: 'warning', message: /only 19 ways of asking “driving” are known; add at least 1 / },
  ]);
  expect(at([])).toMatchObject([{ severity: 'warning', message: /add at least 20 to knowledge\/phrasings\/en/ }]);
});

it('compares ways of asking by their words alone', () => {
  expect(sameAsking('  ¿Puedo MANEJAR, después? ')).toBe('puedo manejar despues');
});
