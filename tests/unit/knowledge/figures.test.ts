import { describe, expect, it } from 'vitest';
import { figuresIn, numbersIn } from '../../../knowledge/lint/figures.ts';
import { traceableFigure } from '../../../knowledge/lint/rules/traceable-figure.ts';
import type { Lang } from '../../../worker/assistant/types.ts';
import { article, contextOf, source } from './support.ts';

describe('numbers of a text', () => {
  it.each<[Lang, string, string[]]>([
    ['en', '27 in 100 of 1,500 people, 0.5 on average', ['27', '100', '1500', '0.5']],
    ['fr', '27 personnes sur 100, parmi 1\u00A0500, en moyenne 0,5', ['27', '100', '1500', '0.5']],
    ['es', '27 de cada 100, entre 1,500, en promedio 0.5', ['27', '100', '1500', '0.5']],
    ['es', 'entre 1.500 personas, 2,5 en promedio', ['1500', '2.5']],
    ['en', 'from 27-41 in 2019', ['27', '41', '2019']],
    ['en', 'Call 911, 9-8-8, 811 or 1-866-277-3553; text 535353', []],
    ['fr', 'Appelez le 1 866 277-3553 ou le 811', []],
  ])('%s “%s” holds %j', (lang, text, expected) => {
    expect(figuresIn(text, lang)).toEqual(expected);
  });

  it('are found as words too, where languages are compared', () => {
    expect([...numbersIn('two trials, 40 people', 'en')].sort()).toEqual(['2', '40']);
    expect([...numbersIn('deux essais, quarante personnes', 'fr')].sort()).toEqual(['2', '40']);
    expect([...numbersIn('dos ensayos, cuarenta personas', 'es')].sort()).toEqual(['2', '40']);
  });
});

describe('a number in a cited sentence', () => {
  const record = (says: string[]) => {
    const placed = source('a-source');
    return { ...placed, value: { ...placed.value, says, title: 'ACME-3: a trial', year: 2021 } };
  };
  const found = (body: string, says: string[], lang: Lang = 'en') =>
    traceableFigure(article(body, { lang }), contextOf({ sources: [record(says), source('b-source')] }));

  it('stands in the notes, the title or the year of one of its sources', () => {
    expect(found('In 2021, 27 in 100 got better.[^b-source][^a-source]', ['27% v 9% in remission'])).toEqual([]);
    expect(found('ACME-3 counted 1 500 personnes.[^a-source]'.replace('1 500', '1\u00A0500'), ['1,500 people took part'], 'fr')).toEqual([]);
  });

  it('that stands nowhere is found, with the place to note it', () => {
    expect(found('About 28 in 100 got better.[^a-source]', ['27% v 9% in remission'])).toMatchObject([
      { rule: 'traceable-figure', line: 10, word: '28', message: /stands in no source of that sentence; .*sources\/a-source.yaml/ },
    ]);
  });

  it('does not count when another sentence’s source has it', () => {
    expect(found('One. 27 people took part.[^b-source] Two.[^a-source]', ['27 people'])).toMatchObject([{ word: '27' }]);
  });

  it('is no matter in a sentence without a source, nor where it is a help number', () => {
    expect(found('Wait 15 minutes. Call 911 or 1-866-277-3553.[^a-source]', ['Call for help'])).toEqual([]);
  });
});
