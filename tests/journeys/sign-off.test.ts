import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../worker/assistant/converse.ts';
import { NO_MEMORY } from '../../worker/assistant/types.ts';
import { builtKnowledge } from '../eval/answerers.ts';
import { textOf, WEDNESDAY_NOON } from './support/visit.ts';

const knowledge = builtKnowledge();
const demo = knowledge.clinics.find(({ id }) => id === 'demo');
if (!demo) throw new Error('The demo clinic is gone.');
const strict = { ...demo, requireSignOff: true };
const SIGNED = 'is-it-addictive';
const withOneSigned = {
  ...knowledge,
  articles: knowledge.articles.map((article) =>
    article.topic === SIGNED && article.lang === 'en' ? { ...article, review: { ...article.review, status: 'signed' as const } } : article,
  ),
};
const assistant = createAssistant(withOneSigned);
const ask = async (text: string, lang: 'en' | 'fr' = 'en') =>
  (await assistant.answer({ text, pageLang: lang, region: undefined, clinic: strict, memory: NO_MEMORY, id: 'x', nowMs: WEDNESDAY_NOON })).reply;

describe('a clinic that serves only signed text', () => {
  it('answers from a signed article, and says so', async () => {
    expect(await ask('is ketamine addictive?')).toMatchObject({ kind: 'answer', topic: SIGNED, reviewed: { status: 'signed' } });
  });

  it('offers its staff where the article is not signed, and shows none of its text', async () => {
    const reply = await ask('can I drive home after the session?');
    expect(reply).toMatchObject({ kind: 'no-answer', topic: null, sources: [], handoff: { offered: true } });
  });

  it('gives the signed English to a reader of a language in which it is not signed', async () => {
    const reply = await ask('La kétamine crée-t-elle une dépendance?', 'fr');
    expect(reply).toMatchObject({ lang: 'fr', topic: SIGNED });
    expect(reply.blocks.some((block) => block.lang === 'en')).toBe(true);
    expect(textOf(reply)).toMatch(/qu'en anglais/);
  });

  it('suggests nothing that it could not answer', async () => {
    const { suggestions } = await ask('is ketamine addictive?');
    expect(suggestions).toEqual([]);
  });

  it('still helps people in danger and greets', async () => {
    expect(await ask('I want to kill myself')).toMatchObject({ kind: 'policy', behaviour: 'crisis' });
    expect(await ask('hello')).toMatchObject({ kind: 'smalltalk' });
  });
});
