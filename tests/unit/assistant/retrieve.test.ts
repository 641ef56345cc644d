import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../knowledge/train/lang-index.ts';
import { plainText } from '../../../worker/assistant/read/normalise.ts';
import { calibrate } from '../../../worker/assistant/retrieve/calibrate.ts';
import { createRanker } from '../../../worker/assistant/retrieve/engine.ts';
import { createSpeller, editDistance } from '../../../worker/assistant/retrieve/spelling.ts';
import { fromDigits, fromSymbols, toDigits, toSymbols } from '../../../worker/assistant/retrieve/symbols.ts';
import type { Link } from '../../../worker/assistant/steps.ts';

const texts = [
  {
    topic: 'driving',
    phrasings: ['can I drive home', 'driving after a session', 'is it ok to take the car', 'when may I drive again'],
    body: 'Do not drive until the next day.',
  },
  {
    topic: 'bladder',
    phrasings: ['bladder problems', 'does it hurt the bladder', 'peeing all the time', 'blood when I pee'],
    body: 'Heavy use can scar the bladder.',
  },
  { topic: 'cost', phrasings: ['what does it cost', 'price of a session', 'how much do I pay', 'is it expensive'], body: 'Ask the clinic for its fees.' },
];
const none = { topic: 'none', phrasings: ['what is the weather', 'is my dog ill', 'pizza near me'], body: '' };
const lexicon = {
  driving: { en: ['drive', 'behind the wheel', 'steer'], fr: ['conduire'], es: ['manejar'] },
  bladder: { en: ['bladder', 'pee', 'washroom'], fr: ['vessie'], es: ['vejiga'] },
};
const index = buildIndex('en', [...texts, none], lexicon);
const ranker = createRanker(index);
const rank = (text: string) => ranker.rank(plainText(text)).scored;
const rankAfter = (text: string, near: readonly string[], link: Link = 'leans', clear = 0.1) =>
  ranker.rankAfter(plainText(text), { near, words: near.slice(0, 1), link }, clear).scored;

describe('ranking topics', () => {
  it.each([
    ['may I drive myself home?', 'driving'],
    ['my bladder hurts', 'bladder'],
    ['how expensive is this', 'cost'],
    ['drving home', 'driving'],
    ['blader', 'bladder'],
    ['DRIVING???', 'driving'],
    ['what are your fees', 'cost'],
  ])('“%s” finds %s', (text, topic) => {
    expect(rank(text)[0]?.topic).toBe(topic);
  });

  it('knows a word that no phrasing holds by its concept', () => {
    expect(rank('am I fit to steer')[0]?.topic).toBe('driving');
    expect(rank('endless washroom visits')[0]?.topic).toBe('bladder');
  });

  it('sets a question of another field against “something else”', () => {
    const ours = ranker.rank('can i drive');
    const foreign = ranker.rank('is my dog ill today');
    expect(ours.scored[0]?.score).toBeGreaterThan(ours.none);
    expect(foreign.none).toBeGreaterThan(foreign.scored[0]?.score ?? 0);
  });

  it('lets the topic before tip a message that says nothing of its own, and no other', () => {
    expect(rankAfter('and when?', ['driving'])[0]?.topic).toBe('driving');
    expect(rankAfter('and what is the price of a session?', ['driving'], 'leans', 0.95)[0]?.topic).toBe('cost');
  });

  it('never gives the answer again that a visitor has called wrong, and looks first at what else was meant', () => {
    const corrected = rankAfter('the other thing', ['driving', 'cost'], 'rejects').map(({ topic }) => topic);
    expect(corrected).not.toContain('driving');
    expect(corrected[0]).toBe('cost');
  });

  it('reads nothing into a message without a single known letter group', () => {
    expect(rank('zxqv')).toEqual(rank(''));
  });

  it('states probabilities that keep the order of the scores', () => {
    const curve = { bias: -2, score: 6, lead: 2, overNone: 1 };
    const stated = calibrate({ scored: rank('can I drive home'), none: 0 }, { right: curve, nothing: curve }, 5).map(({ score }) => score);
    expect(stated).toEqual([...stated].sort((a, b) => b - a));
    for (const p of stated) expect(p).toBeGreaterThan(0);
    for (const p of stated) expect(p).toBeLessThan(1);
  });

  it('builds the same index from the same text', () => {
    expect(JSON.stringify(buildIndex('en', [...texts, none], lexicon))).toBe(JSON.stringify(index));
  });
});

describe('numbers as text', () => {
  it.each([[[0, 1, 44]], [[45, 300, 16_777_215]], [[]]])('%j comes back from digits', (numbers) => {
    expect([...fromDigits(toDigits(numbers))]).toEqual(numbers);
  });
  it('holds every number from 0 to 185 in one character that JSON need not escape', () => {
    const numbers = Array.from({ length: 186 }, (_, i) => i);
    expect([...fromSymbols(toSymbols(numbers))]).toEqual(numbers);
    expect(JSON.stringify(toSymbols(numbers))).toHaveLength(186 + 2);
    expect(() => toSymbols([186])).toThrow(RangeError);
  });
  it('takes one character up to 44 and two from there', () => {
    expect(toDigits([44])).toHaveLength(1);
    expect(toDigits([45])).toHaveLength(2);
  });
});

describe('spelling repair', () => {
  const words = createSpeller(['session', 'ketamine', 'bladder', 'drive', 'driving', 'sick']);
  it.each([
    ['ketamin', 'ketamine'],
    ['ketmaine', 'ketamine'],
    ['sesion', 'session'],
    ['bladdder', 'bladder'],
  ])('“%s” becomes “%s”', (typed, meant) => expect(words.repair(typed)).toBe(meant));

  it.each(['session', 'car', 'mom', 'hippopotamus', '2024', 'quick'])('“%s” is left alone', (typed) => expect(words.repair(typed)).toBeUndefined());

  it('counts a swap of neighbours as one edit and stops at its limit', () => {
    expect(editDistance('ketmaine', 'ketamine', 2)).toBe(1);
    expect(editDistance('abc', 'xyz', 1)).toBe(2);
  });
});
