import { describe, expect, it } from 'vitest';
import { dose } from '../../../knowledge/lint/rules/dose.ts';
import { safeMessaging } from '../../../knowledge/lint/rules/safe-messaging.ts';
import { sentenceLength } from '../../../knowledge/lint/rules/sentence-length.ts';
import type { Lang } from '../../../worker/assistant/types.ts';
import { passage } from './support.ts';

describe('an amount of a medicine is refused in every language', () => {
  it.each([
    ['0.5 mg/kg over 40 minutes', '0.5 mg'],
    ['a dose of 84mg', '84mg'],
    ['0,5 mg par kilo', '0,5 mg'],
    ['50-mg tablets', '50-mg'],
    ['10–20 mg', '20 mg'],
    ['100 mcg', '100 mcg'],
    ['100 µg', '100 µg'],
    ['100 μg', '100 μg'],
    ['1,000 ng/mL in urine', '1,000 ng'],
    ['2 g a week', '2 g'],
    ['5 ml of liquid', '5 ml'],
    ['5 mL of liquid', '5 mL'],
    ['3 grams a day', '3 grams'],
    ['20 milligrams', '20 milligrams'],
    ['fifty milligrams', 'fifty milligrams'],
    ['half a gram', 'half a gram'],
    ['fifty mg', 'fifty mg'],
    ['5 MG', '5 MG'],
    ['vingt milligrammes', 'vingt milligrammes'],
    ['un gramme par jour', 'un gramme'],
    ['cincuenta miligramos', 'cincuenta miligramos'],
    ['5 mililitros', '5 mililitros'],
    ['10 cc', '10 cc'],
  ])('%s', (text, word) => {
    const [finding] = dose(passage(`They took ${text}.`));
    expect(finding?.word).toBe(word);
    expect(finding?.message).toContain('say that a clinician sets the dose');
  });

  it.each([
    'Pressure rose to 140/90 mmHg.',
    'It rose by 20 mm Hg.',
    'About 27 in 100 people felt better.',
    'It lasts 40 minutes, or 2 hours at most.',
    'People who weigh more than 100 kg were left out.',
    'On a 5G phone, scroll down.',
    'The dose is set in milligrams per kilogram.',
    'Take 2 good friends.',
    'Call 911.',
    'The group of 5 got better.',
  ])('and nothing else: %s', (text) => {
    expect(dose(passage(text))).toEqual([]);
  });
});

describe('wording that hurts people who live with it is refused', () => {
  it.each<[Lang, string, string]>([
    ['en', 'He committed suicide.', 'committed suicide'],
    ['en', 'After a failed attempt, ask for help.', 'failed attempt'],
    ['en', 'A successful suicide attempt.', 'successful suicide attempt'],
    ['en', 'It is not for addicts.', 'addicts'],
    ['en', 'Drug abusers were left out.', 'Drug abusers'],
    ['en', 'She suffers from depression.', 'suffers from'],
    ['en', 'An alcoholic may react.', 'alcoholic'],
    ['en', 'The mentally ill need care.', 'The mentally ill'],
    ['fr', 'Il a commis un suicide.', 'commis un suicide'],
    ['fr', 'Une tentative de suicide ratée.', 'tentative de suicide ratée'],
    ['fr', 'Les toxicomanes.', 'toxicomanes'],
    ['fr', 'Elle souffre de dépression.', 'souffre de '],
    ['es', 'Cometió suicidio.', 'Cometió suicidio'],
    ['es', 'Un intento fallido.', 'intento fallido'],
    ['es', 'Los drogadictos.', 'drogadictos'],
    ['es', 'Sufre de depresión.', 'Sufre de'],
  ])('%s: %s', (lang, text, word) => {
    expect(safeMessaging(passage(text, lang)).map((finding) => finding.word)).toContain(word);
  });

  it.each<[Lang, string]>([
    ['en', 'He died by suicide.'],
    ['en', 'A past suicide attempt is a reason to tell the team.'],
    ['en', 'Ketamine can be addictive, and some people become addicted.'],
    ['en', 'Substance abuse is the old word in the name of the agency.'],
    ['en', 'Avoid alcoholic drinks.'],
    ['fr', 'On dirait que vous souffrez beaucoup.'],
    ['fr', 'Elle vit avec une dépression.'],
    ['es', 'Murió por suicidio.'],
    ['es', 'Parece que está sufriendo mucho.'],
  ])('%s, but not: %s', (lang, text) => {
    expect(safeMessaging(passage(text, lang))).toEqual([]);
  });
});

describe('a sentence is short enough to take in', () => {
  const words = (count: number) => `${Array.from({ length: count }, () => 'word').join(' ')}.`;

  it.each<[Lang, number]>([
    ['en', 28],
    ['fr', 32],
    ['es', 32],
  ])('in %s up to %i words', (lang, most) => {
    expect(sentenceLength(passage(words(most), lang))).toEqual([]);
    expect(sentenceLength(passage(words(most + 1), lang))[0]?.message).toContain(`has ${most + 1} words; split it`);
  });

  it('signs between words do not count', () => {
    expect(sentenceLength(passage(`${'word – '.repeat(28)}.`))).toEqual([]);
  });
});
