import { describe, expect, it } from 'vitest';
import { easeOf, gradeOf } from '../../../knowledge/lint/readability.ts';
import { knownTopic, knownTopicElsewhere } from '../../../knowledge/lint/rules/known-topic.ts';
import { listedSources } from '../../../knowledge/lint/rules/listed-sources.ts';
import { readingLevel } from '../../../knowledge/lint/rules/reading-level.ts';
import { shortAnswerLength } from '../../../knowledge/lint/rules/short-answer-length.ts';
import { unknownHelplineSource, unknownSource } from '../../../knowledge/lint/rules/unknown-source.ts';
import { article, contextOf, helpline, type Meta, TODAY } from './support.ts';

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

describe('the short answer', () => {
  it('may have 70 words', () => {
    expect(shortAnswerLength(article(`${words(40)}. ${words(30)}.[^a-source]\n\n## More\n${words(50)}.`), contextOf())).toEqual([]);
  });

  it('says by how much it is too long', () => {
    expect(shortAnswerLength(article(`${words(40)}.\n\n- ${words(33)}.`), contextOf())).toMatchObject([
      { rule: 'short-answer-length', line: 10, word: '73 words', message: 'the short answer has 73 words; move 3 or more below a ##' },
    ]);
  });
});

describe('reading level', () => {
  const plain = 'Do not drive home. Ask a friend to take you. Rest until the next day.';
  const middling = 'Staff check your blood pressure before every session and again afterward, and you remain until they say you can leave.';
  const hard =
    'Administration necessitates comprehensive cardiovascular monitoring, particularly considering pharmacodynamic interactions involving sympathomimetic medications.';

  it('lets plain words through', () => {
    expect(readingLevel(article(plain), contextOf())).toEqual([]);
  });

  it('reports above grade 9 and refuses above 9.5', () => {
    expect(gradeOf([middling])).toBeGreaterThan(9);
    expect(readingLevel(article(hard), contextOf())).toMatchObject([{ severity: 'error', message: /reads at grade \d+\.\d; use shorter sentences/ }]);
  });

  it('judges the answer as a whole', () => {
    expect(readingLevel(article(`${plain} ${plain} ${plain} ${middling}`), contextOf())).toEqual([]);
  });

  it('asks French and Spanish text to be plain too', () => {
    const heavy = {
      fr: 'L’administration intraveineuse nécessite une surveillance cardiovasculaire particulièrement rigoureuse, indépendamment des antécédents médicamenteux.',
      es: 'La administración intravenosa requiere monitorización cardiovascular particularmente rigurosa, independientemente de antecedentes farmacológicos.',
    };
    const light = { fr: 'Ne prenez pas le volant. Demandez à une amie de vous conduire.', es: 'No maneje ese día. Pida a una amiga que lo lleve a casa.' };
    for (const lang of ['fr', 'es'] as const) {
      expect(readingLevel(article(heavy[lang], { lang }), contextOf())).toMatchObject([{ severity: 'error', message: /reads at ease -?\d+/ }]);
      expect(readingLevel(article(light[lang], { lang }), contextOf())).toEqual([]);
    }
  });

  it('follows the formulas of Kandel and Moles for French, of Szigriszt Pazos for Spanish', () => {
    expect(easeOf(['Le chat dort.'], 'fr')).toBeCloseTo(207 - 1.015 * 3 - 73.6 * 1);
    expect(easeOf(['El gato duerme.'], 'es')).toBeCloseTo(206.835 - 3 - 62.3 * (5 / 3));
  });

  it('follows the formula of Kincaid: 0.39 · words per sentence + 11.8 · syllables per word − 15.59', () => {
    expect(gradeOf(['The cat sat.', 'The dog ran.'])).toBeCloseTo(0.39 * 3 + 11.8 * 1 - 15.59);
  });
});

describe('sources', () => {
  it('that do not exist are found where they are cited', () => {
    expect(unknownSource(article('One.[^a-source]\nTwo.[^my-blog]'), contextOf())).toMatchObject([
      { rule: 'unknown-source', line: 11, word: 'my-blog', message: 'there is no source “my-blog”; correct the id, or add the source to knowledge/sources' },
    ]);
  });

  it('of an article cannot be the clinic, which speaks only for itself', () => {
    const general = article('One.[^clinic]');
    expect(unknownSource(general, contextOf())).toMatchObject([{ word: 'clinic' }]);
    expect(unknownSource({ ...general, file: 'clinics/demo.yaml' }, contextOf())).toEqual([]);
  });

  it('of a help line exist too', () => {
    const line = helpline('ca-988', TODAY);
    expect(unknownHelplineSource(contextOf({ helplines: [line] }))).toEqual([]);
    expect(unknownHelplineSource(contextOf({ helplines: [line], sources: [] }))).toMatchObject([{ line: 5, word: 'a-source' }]);
  });

  it.each([
    ['listed and not cited', 'One.[^a-source]', '[a-source, b-source]', /“b-source” is listed and not cited; cite it as \[\^b-source\], or take it off/],
    ['cited and not listed', 'One.[^a-source] Two.[^b-source]', '[a-source]', /“b-source” is cited and not listed; add it to sources/],
    ['listed twice', 'One.[^a-source]', '[a-source, a-source]', /“a-source” is listed twice; keep one/],
  ])('that are %s are found', (_, body, sources, message) => {
    const findings = listedSources(article(body, { sources }), contextOf());
    expect(findings).toMatchObject([{ rule: 'listed-sources', line: 6, message }]);
  });

  it('listed in another order than cited are fine', () => {
    expect(listedSources(article('One.[^b-source] Two.[^a-source]', { sources: '[a-source, b-source]' }), contextOf())).toEqual([]);
  });
});

describe('topics', () => {
  const found = (meta: Meta, all = [article('Text.', { id: 'aftercare' })]) => knownTopic(article('Text.', meta), contextOf({ articles: all }));

  it('an article answers one that exists, in its group, and leads on to others', () => {
    expect(found({ seeAlso: '[aftercare, cost]' })).toEqual([]);
  });

  it.each<[string, Meta, { line: number; word: string; message: RegExp }]>([
    ['an unknown topic', { id: 'flying' }, { line: 2, word: 'flying', message: /is no topic; correct it, or add the topic/ }],
    ['another group', { group: 'safety' }, { line: 3, word: 'safety', message: /belongs to the group “process”; write that, and move/ }],
    ['an unknown next topic', { seeAlso: '[flying]' }, { line: 8, word: 'flying', message: /seeAlso names “flying”, which is no topic/ }],
    ['itself as next topic', { seeAlso: '[driving]' }, { line: 8, word: 'driving', message: /leads back to this article; take it out/ }],
  ])('%s is found', (_, meta, expected) => {
    expect(found(meta)).toMatchObject([{ rule: 'known-topic', severity: 'error', ...expected }]);
  });

  it('a next topic without an article is only a warning', () => {
    expect(found({ seeAlso: '[is-it-safe]' })).toMatchObject([{ severity: 'warning', message: /has no article yet/ }]);
  });

  it('of phrasings are looked up too', () => {
    const file = { lang: 'en' as const, phrasings: [] };
    const phrasings = [
      { ...file, file: 'phrasings/en/none.txt', topic: 'none', group: undefined },
      { ...file, file: 'phrasings/en/process/driving.txt', topic: 'driving', group: 'process' },
      { ...file, file: 'phrasings/en/safety/driving.txt', topic: 'driving', group: 'safety' },
      { ...file, file: 'phrasings/en/process/flying.txt', topic: 'flying', group: 'process' },
    ];
    expect(knownTopicElsewhere(contextOf({ phrasings })).map(({ file: at, message }) => [at, message])).toEqual([
      ['phrasings/en/safety/driving.txt', '“driving” belongs to the group “process”; move the file there'],
      ['phrasings/en/process/flying.txt', '“flying” is no topic; rename the file, or add the topic to knowledge/topics.yaml'],
    ]);
  });
});
