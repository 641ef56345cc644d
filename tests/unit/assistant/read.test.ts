import { describe, expect, it } from 'vitest';
import { leaningOf } from '../../../worker/assistant/read/follow-up.ts';
import { identify } from '../../../worker/assistant/read/language.ts';
import { plainText } from '../../../worker/assistant/read/normalise.ts';
import type { Lang } from '../../../worker/assistant/types.ts';
import { builtKnowledge } from '../../eval/answerers.ts';

const { languageModel } = builtKnowledge().index;

describe('the language of a message', () => {
  it.each<[string, Lang, Lang]>([
    ['est-ce que ça fait mal', 'en', 'fr'],
    ['cuanto cuesta', 'en', 'es'],
    ['puis-je conduire', 'en', 'fr'],
    ['tengo miedo', 'en', 'es'],
    ['is it safe', 'fr', 'en'],
    ['can I drive', 'es', 'en'],
    ['je veux mourir', 'en', 'fr'],
    ['me quiero morir', 'en', 'es'],
  ])('“%s” on a page in %s is %s', (text, page, lang) => {
    expect(identify(plainText(text), page, languageModel)).toBe(lang);
  });

  it.each<[string, Lang]>([
    ['ok', 'fr'],
    ['no', 'en'],
    ['Spravato', 'es'],
    ['123', 'fr'],
  ])('“%s” changes nothing on a page in %s', (text, page) => {
    expect(identify(plainText(text), page, languageModel)).toBe(page);
  });
});

describe('a message that leans on the one before', () => {
  it.each<[string, Lang]>([
    ['how long does that last?', 'en'],
    ['and for the spray?', 'en'],
    ['why?', 'en'],
    ['et pour ma mère?', 'fr'],
    ['ça dure combien de temps?', 'fr'],
    ['¿y para mi mamá?', 'es'],
    ['¿cuánto dura eso?', 'es'],
  ])('“%s” does', (text, lang) => expect(leaningOf(plainText(text), lang)).toBeDefined());

  it.each<[string, Lang]>([
    ['What are the side effects of ketamine infusions for someone with high blood pressure?', 'en'],
    ['Combien de séances faut-il prévoir pour une dépression résistante au traitement?', 'fr'],
    ['Quisiera saber si puedo manejar mi auto el mismo día de la infusión', 'es'],
  ])('“%s” does not', (text, lang) => expect(leaningOf(plainText(text), lang)).toBeUndefined());
});
