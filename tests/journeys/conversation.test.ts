import { describe, expect, it } from 'vitest';
import { weakestReview } from '../../worker/assistant/compose/answer.ts';
import { plainText } from '../../worker/assistant/read/normalise.ts';
import { questionsIn } from '../../worker/assistant/read/questions.ts';
import { textOf, visit } from './support/visit.ts';

const last = async (messages: string[], lang: 'en' | 'fr' | 'es' = 'en') => (await visit(messages, { lang })).at(-1);

describe('a message that leans on the one before', () => {
  it.each<[string[], string, 'en' | 'fr' | 'es']>([
    [['do antidepressants interact with ketamine', 'what if I take lithium'], 'medication-interactions', 'en'],
    [['what are the side effects', 'and how long do they last'], 'side-effects', 'en'],
    [['how is the nasal spray given', 'and the lozenge?'], 'oral-lozenge', 'en'],
    [['can I eat before my session', 'not even water?'], 'food-and-drink', 'en'],
    [['est-ce que je peux conduire après', 'et à vélo?'], 'driving', 'fr'],
    [['¿puedo manejar después?', '¿y en bicicleta?'], 'driving', 'es'],
    [['¿es peligrosa para la presión?', '¿y para mi mamá de 80 años?'], 'older-adults', 'es'],
  ])('%j is about %s', async (messages, topic, lang) => {
    expect(await last(messages, lang)).toMatchObject({ topic });
  });

  it('follows the visitor into another language', async () => {
    const replies = await visit(['Can I drive home afterwards?', 'et le lendemain, je peux conduire?']);
    expect(replies.map(({ lang, topic }) => [lang, topic])).toEqual([
      ['en', 'driving'],
      ['fr', 'driving'],
    ]);
  });

  it('changes the subject when the message has one of its own', async () => {
    expect(await last(['is ketamine addictive?', 'and what does a session cost here?'])).toMatchObject({ topic: 'cost' });
  });
});

describe('a visitor who was misunderstood', () => {
  it.each<[string, 'en' | 'fr' | 'es']>([
    ["that's not what I asked", 'en'],
    ["ce n'est pas ce que j'ai demandé", 'fr'],
    ['eso no es lo que pregunté', 'es'],
  ])('“%s” brings other candidates or a person, never the same answer again', async (complaint, lang) => {
    const question = { en: 'how long does it last', fr: 'combien de temps ça dure', es: '¿cuánto dura?' }[lang];
    const [first, second] = await visit([question, complaint], { lang });
    const offered = second?.blocks
      .flatMap((block) => (block.type === 'actions' ? block.actions : []))
      .flatMap((action) => (action.do === 'topic' ? [action.topic] : []));
    expect(first?.topic).not.toBeNull();
    expect(second?.topic).not.toBe(first?.topic);
    expect(offered).not.toContain(first?.topic);
    expect(second?.handoff.offered).toBe(true);
  });

  it.each<[string[], string, 'en' | 'fr' | 'es']>([
    [['how is the spray given', 'no, I meant the lozenges under the tongue'], 'oral-lozenge', 'en'],
    [['how much do you charge', "that's not what I asked. Does my insurance pay?"], 'insurance', 'en'],
    [['comment donne-t-on le vaporisateur', 'non, je parlais des pastilles'], 'oral-lozenge', 'fr'],
    [['¿cómo se usa el aerosol nasal?', 'no, me refería a las pastillas'], 'oral-lozenge', 'es'],
  ])('%j ends at %s', async (messages, topic, lang) => {
    expect(await last(messages, lang)).toMatchObject({ topic });
  });

  it('is not given the same text twice when the correction points to the same topic', async () => {
    const [first, second] = await visit(['can I drive home after', 'no, I mean driving the car myself']);
    expect(first).toMatchObject({ kind: 'answer', topic: 'driving' });
    expect(second?.kind).toBe('choices');
    expect(second?.handoff.offered).toBe(true);
  });
});

describe('two questions in one message', () => {
  it.each<[string, string[], 'en' | 'fr' | 'es']>([
    ['Can I drive home afterwards? And does insurance cover it?', ['driving', 'insurance'], 'en'],
    ['What does a session cost and what are the side effects?', ['cost', 'side-effects'], 'en'],
    ['Combien coûte une séance? Est-ce que je peux conduire après?', ['cost', 'driving'], 'fr'],
    ['¿Cuánto cuesta una sesión? ¿Puedo manejar después?', ['cost', 'driving'], 'es'],
  ])('“%s” gets both answers, in order and brief', async (text, topics, lang) => {
    const reply = await last([text], lang);
    const offered = reply?.blocks
      .flatMap((block) => (block.type === 'actions' ? block.actions : []))
      .flatMap((action) => (action.do === 'topic' ? [action.topic] : []));
    expect(reply?.kind).toBe('answer');
    expect(reply?.topic).toBe(topics[0]);
    expect(offered).toEqual(topics);
    expect(reply?.blocks.filter(({ type }) => type === 'heading')).toHaveLength(2);
    expect(reply?.blocks.some((block) => block.part === 'more')).toBe(false);
  });

  it.each<[string, 'en' | 'fr' | 'es']>([
    ['My doctor says I have high blood pressure. Is the treatment still possible for me in general?', 'en'],
    ['they say ketamine is a myth and has nothing to do with medicine', 'en'],
    ['Je prends un antidépresseur. Est-ce que je peux continuer?', 'fr'],
    ['Mi mamá tiene 80 años. ¿Es peligroso para ella?', 'es'],
  ])('“%s” is one question: a worry told first is none', (text, lang) => {
    expect(questionsIn(plainText(text), lang)).toEqual([]);
  });

  it('texts of two reviews are shown under the weaker one: never as signed when one of them is not', () => {
    const signed = { status: 'signed', on: '2026-01-01', due: '2027-01-01' } as const;
    const older = { status: 'unsigned', on: '2026-02-01', due: '2027-01-01' } as const;
    const newer = { status: 'unsigned', on: '2026-03-01', due: '2027-01-01' } as const;
    expect(weakestReview([{ review: signed }, { review: newer }, { review: older }])).toBe(older);
    expect(weakestReview([{ review: { ...signed, on: '2026-05-01' } }, { review: signed }])).toBe(signed);
  });
});

describe('the part of a long article that fits', () => {
  it.each<[string, string, RegExp]>([
    ['does lamotrigine block ketamine', 'medication-interactions', /lamotrigine/i],
    ['is a latex allergy a problem', 'allergic-reaction', /latex/i],
  ])('“%s” shows it at once', async (text, topic, passage) => {
    const reply = await last([text]);
    const atOnce = { blocks: reply?.blocks.filter((block) => block.part === 'short') ?? [] };
    expect(reply).toMatchObject({ kind: 'answer', topic });
    expect(textOf(atOnce)).toMatch(passage);
  });

  it('is not shown a second time among the details', async () => {
    const reply = await last(['does lamotrigine block ketamine']);
    const texts = reply?.blocks
      .flatMap((block) => (block.type === 'paragraph' ? [block.spans] : block.type === 'list' ? block.items : []))
      .map((spans) => spans.map(({ text }) => text).join(''));
    expect(new Set(texts).size).toBe(texts?.length);
  });
});
