import { describe, expect, it } from 'vitest';
import { sameInEveryLanguage } from '../../../knowledge/lint/rules/same-in-every-language.ts';
import type { ArticleFile } from '../../../knowledge/load/loaded.ts';
import type { Lang } from '../../../worker/assistant/types.ts';
import { article, contextOf } from './support.ts';

const ENGLISH = 'No, not for 24 hours.[^a-source]\n\n## Why\n- Two people fell asleep.[^a-source][^b-source]\n- {CA} Police may test.[^b-source]';
const FRENCH =
  'Non, pas avant 24 heures.[^a-source]\n\n## Pourquoi\n- Deux personnes se sont endormies.[^b-source][^a-source]\n- {CA} La police peut tester.[^b-source]';
const SPANISH =
  'No, por 24 horas.[^a-source]\n\n## Por qué\n- Dos personas se durmieron.[^a-source][^b-source]\n- {CA} La policía puede hacer pruebas.[^b-source]';

const english = article(ENGLISH);
const translated = (lang: Lang, body: string, of = english.hash, more = {}): ArticleFile => article(body, { lang, translationOf: of, ...more });
const found = (...articles: ArticleFile[]) => sameInEveryLanguage(contextOf({ articles }));

describe('an article in three languages', () => {
  it('passes when each says the same from the same sources', () => {
    expect(found(english, translated('fr', FRENCH), translated('es', SPANISH))).toEqual([]);
  });

  it('is missed where it is not translated', () => {
    expect(found(english, translated('fr', FRENCH))).toMatchObject([
      { file: english.file, word: 'articles/es/process/driving.md', message: /translate this article/ },
    ]);
  });

  it.each<[string, string, RegExp]>([
    ['another number', FRENCH.replace('24 heures', '48 heures'), /“24” of the English .* is missing here/],
    ['a number that is not in the English', FRENCH.replace('La police', 'En 2018, la police'), /“2018” is not in the English/],
    ['another source', FRENCH.replace('tester.[^b-source]', 'tester.[^a-source]'), /cites \[a-source\], the English \[b-source\]/],
    ['a list item less', FRENCH.replace(/\n- \{CA\}.*/, ''), /give it the same paragraphs, headings, lists/],
    ['another territory', FRENCH.replace('{CA}', '{US}'), /list\(--\{US\}\)/],
  ])('is refused for %s', (_, body, message) => {
    expect(found(english, translated('fr', body), translated('es', SPANISH)).map((finding) => finding.message)).toEqual(
      expect.arrayContaining([expect.stringMatching(message)]),
    );
  });

  it('is out of date as soon as a word of the English changes', () => {
    const changed = article(ENGLISH.replace('No,', 'No. Not even a bike,'));
    expect(found(changed, translated('fr', FRENCH), translated('es', SPANISH))).toMatchObject(
      [
        { file: 'articles/es/process/driving.md', word: 'translationOf', message: /knowledge:translated -- es\/process\/driving/ },
        { file: 'articles/fr/process/driving.md', word: 'translationOf', message: /the English has changed/ },
      ].reverse(),
    );
  });

  it('has the same review dates and the same next questions', () => {
    const later = translated('fr', FRENCH, english.hash, { review: '{ on: 2026-11-20, due: 2027-05-20 }', seeAlso: '[aftercare]' });
    expect(found(english, later, translated('es', SPANISH))).toMatchObject([
      { word: 'seeAlso' },
      { word: 'review', message: /was checked on 2026-11-21, due 2027-05-21/ },
    ]);
  });
});
