import { describe, expect, it } from 'vitest';
import { textOf, visit } from './support/visit.ts';

describe('a visitor asks, and asks on', () => {
  it.each<[string, string[], string[]]>([
    ['is it safe, then how it is watched', ['Is this treatment safe?', 'how am I monitored during the session?'], ['is-it-safe', 'monitoring']],
    ['side effects, then how long they last', ['what are the side effects', 'how long do they last?'], ['side-effects', 'side-effects']],
    ['addiction, in doubt', ['can you get addicted to ketamine', 'I had a drinking problem, does that matter?'], ['is-it-addictive', 'history-of-addiction']],
    ['the way home', ['Can I drive myself home afterwards?', 'what about the next morning?'], ['driving', 'driving']],
    ['the price here', ['how much does a session cost at your clinic', 'does insurance cover it?'], ['cost', 'insurance']],
  ])('%s', async (_, messages, topics) => {
    const replies = await visit(messages);
    expect(replies.map(({ topic }) => topic)).toEqual(topics);
    expect(replies.every(({ kind }) => kind === 'answer')).toBe(true);
  });

  it('gets the short answer first, and every cited sentence leads to a source', async () => {
    const [reply] = await visit(['is ketamine addictive?']);
    expect(reply?.blocks[0]).toMatchObject({ part: 'short' });
    const cites = reply?.blocks.flatMap((block) => (block.type === 'paragraph' ? block.spans : [])).flatMap(({ cites: own }) => own ?? []) ?? [];
    expect(cites.length).toBeGreaterThan(0);
    for (const n of cites) expect(reply?.sources[n - 1]?.url).toMatch(/^https:/);
  });

  it('is told “yes, it can be” on addiction, never that it is not', async () => {
    const [reply] = await visit(['someone told me ketamine is not addictive, is that true?']);
    expect(textOf(reply ?? { blocks: [] })).toMatch(/can be addictive/i);
  });

  it('is offered next questions, never the one just answered', async () => {
    const replies = await visit(['side effects?', 'is it addictive?']);
    const offered = replies[1]?.suggestions.map(({ topic }) => topic) ?? [];
    expect(offered.length).toBeGreaterThan(0);
    expect(offered).not.toContain('is-it-addictive');
    expect(offered).not.toContain('side-effects');
  });
});

describe('in the visitor’s language', () => {
  it.each<[string, string, string]>([
    ['Combien coûte une séance?', 'fr', 'cost'],
    ['Est-ce que je peux conduire après la séance?', 'fr', 'driving'],
    ['¿Puedo manejar después de la sesión?', 'es', 'driving'],
    ['¿Cuánto cuesta una sesión?', 'es', 'cost'],
    ['Êtes-vous une vraie personne?', 'fr', 'about-assistant'],
    ['¿Estoy hablando con una persona de verdad?', 'es', 'about-assistant'],
  ])('“%s” is answered in %s on an English page', async (text, lang, topic) => {
    const [reply] = await visit([text]);
    expect(reply).toMatchObject({ lang, topic });
    expect(reply?.blocks.every((block) => block.lang === undefined)).toBe(true);
  });
});

describe('when there is no reviewed answer', () => {
  it.each(['what is the molecular weight of the infusion bag plastic at your clinic', 'zkjh qwpo ketamine lkj'])(
    '“%s” is not answered by guessing',
    async (text) => {
      const [reply] = await visit([text]);
      expect(['no-answer', 'choices', 'policy']).toContain(reply?.kind);
      expect(reply?.sources).toEqual([]);
      expect(reply?.handoff.offered).toBe(true);
    },
  );

  it('a second failure in a row puts the person first', async () => {
    const replies = await visit(['ketamine isotopes in glaciers', 'who paints ketamine fences in Oslo']);
    expect(replies[1]?.kind).toBe('no-answer');
    expect(replies[1]?.elements[1]).toBe('where');
  });

  it.each(['who won the hockey game last night', 'write me a python script that sorts a list', 'recette de crêpes', '¿qué tiempo hace mañana en Bogotá?'])(
    '“%s” is out of scope, said in one breath with what can be asked',
    async (text) => {
      const [reply] = await visit([text]);
      expect(reply).toMatchObject({ kind: 'policy', behaviour: 'out-of-scope' });
      expect(reply?.elements.slice(0, 2)).toEqual(['say-so', 'can-do']);
    },
  );
});

describe('small talk', () => {
  it.each([
    ['hello', 'greeting'],
    ['thank you so much', 'thanks'],
    ['bye', 'goodbye'],
    ['bonjour', 'greeting'],
    ['gracias', 'thanks'],
    ['are you a real person?', 'about-assistant'],
  ])('“%s” is met as %s', async (text, topic) => {
    const [reply] = await visit([text]);
    expect(reply).toMatchObject({ kind: 'smalltalk', topic });
  });

  it('the answer to “are you a person?” is no', async () => {
    const [reply] = await visit(['am I talking to a human']);
    expect(textOf(reply ?? { blocks: [] })).toMatch(/\bno\b|not a person/i);
  });
});
