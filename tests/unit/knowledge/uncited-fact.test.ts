import { describe, expect, it } from 'vitest';
import { uncitedFact } from '../../../knowledge/lint/rules/uncited-fact.ts';
import type { Lang } from '../../../worker/assistant/types.ts';
import { article, contextOf, type Meta } from './support.ts';

/** The sentences of a text that are found to need a source. */
const found = (body: string, meta: Meta = {}) => uncitedFact(article(body, meta), contextOf()).map(({ word }) => word);

describe('a statement of fact without a source is found', () => {
  it.each([
    'Ketamine can raise blood pressure.',
    'Most people feel better within a day.',
    'Use of ketamine can harm the bladder.',
    'Help is common.',
    'Check-in takes most of the time.',
    'Each form reaches the blood in its own way.',
    'Without an escort, a session may have to wait.',
    'Rules for driving are strict in trials.',
    'Rest is important.',
    'In trials, many people improved.',
    'If you drink alcohol, ketamine slows breathing more.',
    'Do not drink, because alcohol can slow your breathing.',
    'Ask first, because a sudden stop can be dangerous.',
    'Tell the team: 27 in 100 people feel sick.',
    'Never has a study shown that.',
    'The clinic reduces the risk.',
    'This treatment helps.',
    'It is not known how it works.', // nothing beside it is cited
    'In one study, 911 people took part.',
  ])('%s', (text) => {
    expect(found(text)).toEqual([text]);
  });
});

describe('a sentence that states no fact needs no source', () => {
  it.each([
    'Can I drive?',
    'No.',
    'It depends on the clinic.',
    'Ask the team about your medicines.',
    'Please do not change a medicine because of this list.',
    'Do not drive until the next day.',
    'Never share it.',
    'Think of driving, flying and heights.',
    'Someone must take you home.',
    'Clinics differ, so ask yours.',
    'This is a health matter, not a failing.',
    'A missed session is a question for the clinic.',
    'If you feel unwell, tell the team.',
    'If it is someone close: say what you have seen.',
    'Before the next session, if you can, write down your questions.',
    'Same day: call the clinic about voices or visions.',
    'Be with someone you trust.',
    'You can ask to pause or stop.',
    'For thoughts of suicide, call or text 988 at any hour.',
    'The poison centre answers at 1-844-764-7669.',
    'Ask your plan what holds today, because lists change.',
    'This page is general information.',
    'This assistant cannot judge your own case.',
    'The clinic can tell you its own rule.',
    'Only a clinician who knows you can answer that.',
    'Your prescriber decides what fits you.',
    'This is a partial list, and only an assessment can tell.',
    'The sources read here held no study of this.',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('nor does one that has a source', () => {
    expect(found('Ketamine can raise blood pressure.[^a-source]')).toEqual([]);
  });

  it('nor does one that says what is not known beside a cited sentence', () => {
    expect(found('What happens over years is not known. Most studies lasted weeks.[^a-source]')).toEqual([]);
    expect(found('A review held 41 people.[^a-source] Forty-one people are too few to rule out harm.')).toEqual([]);
  });
});

describe('a list is read together with the words above it', () => {
  it.each([
    ['things to tell', 'Tell the team about:\n- any heart problem\n- your medicines'],
    [
      'things under a heading that asks for them',
      'Short.[^a-source]\n\n## What to tell the team\n- Heart disease, stroke or an aneurysm.\n- Who lives with you, and who can stay that night.',
    ],
    ['conditions to call for', 'Short.[^a-source]\n\n## Call the clinic the same day for\n- Lower mood, panic or agitation.'],
    ['conditions to call on', 'Call 911 if:\n- breathing is slow or weak\n- the person cannot be woken'],
    ['reasons', 'Short.[^a-source]\n\n## Reasons to stop\n- it does not help\n- craving, or use outside the plan'],
    ['parts of a cited sentence', 'The label names three effects:[^a-source]\n- dizziness\n- nausea'],
    ['cited items under an introduction', 'Common effects are:\n- Dizziness.[^a-source]\n- Nausea.[^a-source]'],
    ['a name before a cited sentence', 'Take care with these.\n- Mania, in you or close family. A few reports describe it.[^a-source]'],
  ])('%s need no source of their own', (_, body) => {
    expect(found(body)).toEqual([]);
  });

  it.each([
    ['items under an introduction', 'Common effects are:\n- Dizziness.\n- Nausea.[^a-source]', ['Common effects are:', 'Dizziness.']],
    [
      'a statement among things to tell',
      'Short.[^a-source]\n\n## What to tell the team\n- Heart disease.\n- Ketamine raises blood pressure.',
      ['Ketamine raises blood pressure.'],
    ],
    ['items under a plain heading', 'Short.[^a-source]\n\n## Side effects\n- Dizziness and nausea.', ['Dizziness and nausea.']],
    ['figures under advice', 'Tell the team about:\n- nausea, in 30 of 100 people', ['nausea, in 30 of 100 people']],
  ])('%s do', (_, body, expected) => {
    expect(found(body)).toEqual(expected);
  });
});

describe('articles about the assistant say what it does, without a source', () => {
  const about: Meta = { id: 'about-assistant', group: 'assistant' };

  it('as long as they say nothing of medicine', () => {
    expect(found('It is a program. It picks the answer from reviewed articles on ketamine. It does not guess.', about)).toEqual([]);
    expect(found('Ketamine helps many people.', about)).toEqual(['Ketamine helps many people.']);
  });
});

describe('French and Spanish are read alike', () => {
  it.each<[Lang, string]>([
    ['fr', 'Non.'],
    ['fr', 'Demandez à votre équipe.'],
    ['fr', "N'arrêtez pas un médicament de vous-même."],
    ['fr', 'Si vous vous sentez mal, dites-le au personnel.'],
    ['fr', 'Vous pouvez demander une pause.'],
    ['fr', 'Votre médecin peut vous le dire.'],
    ['fr', 'En cas de danger, appelez le 911.'],
    ['es', 'Depende de la clínica.'],
    ['es', 'Pregunte al equipo.'],
    ['es', 'No deje un medicamento por su cuenta.'],
    ['es', 'Si se siente mal, dígalo al personal.'],
    ['es', 'Puede pedir una pausa.'],
    ['es', 'Su médico puede decirlo.'],
    ['es', 'En caso de peligro, llame al 911.'],
  ])('%s needs no source: %s', (lang, text) => {
    expect(found(text, { lang })).toEqual([]);
  });

  it.each<[Lang, string]>([
    ['fr', 'La kétamine peut faire monter la pression.'],
    ['fr', 'Assez de personnes vont mieux.'],
    ['fr', "Ne buvez pas, car l'alcool peut ralentir la respiration."],
    ['es', 'La ketamina puede subir la presión.'],
    ['es', 'Muchas personas mejoran.'],
    ['es', 'No beba, porque el alcohol puede frenar la respiración.'],
  ])('%s needs one: %s', (lang, text) => {
    expect(found(text, { lang })).toEqual([text]);
  });
});

it('names the line of the sentence and what to do', () => {
  expect(uncitedFact(article('No.\nKetamine can raise blood pressure for a while.'), contextOf())).toMatchObject([
    {
      rule: 'uncited-fact',
      line: 11,
      message: '“Ketamine can raise blood pressure for …” states a fact without a source; add [^source-id] after it, or take it out',
    },
  ]);
});
