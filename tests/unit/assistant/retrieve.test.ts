import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../knowledge/train/lang-index.ts';
import { plainText } from '../../../worker/assistant/read/normalise.ts';
import { rarity, saturation } from '../../../worker/assistant/retrieve/bm25.ts';
import { calibrate } from '../../../worker/assistant/retrieve/calibrate.ts';
import { createRanker } from '../../../worker/assistant/retrieve/engine.ts';
import { createSpeller, editDistance } from '../../../worker/assistant/retrieve/spelling.ts';

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
const index = buildIndex('en', texts);
const ranker = createRanker(index);
const rank = (text: string, before?: string) => ranker.rank(plainText(text), before === undefined ? undefined : { topic: before, words: [before] }).scored;

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

  it('scores a message of unknown words lower than a known one, although both share a word', () => {
    const known = rank('price of a session')[0]?.score ?? 0;
    const foreign = rank('price of unobtainium futures on the Antwerp exchange')[0]?.score ?? 0;
    expect(foreign).toBeLessThan(known / 2);
  });

  it('lets the topic before tip a message that says nothing of its own, and no other', () => {
    expect(rank('and when?', 'driving')[0]?.topic).toBe('driving');
    expect(rank('and what is the price of a session?', 'driving')[0]?.topic).toBe('cost');
  });

  it('gives every topic nothing for a message without a single known letter group', () => {
    expect(rank('zxqv').map(({ score }) => score)).toEqual([0, 0, 0]);
  });

  it('states probabilities that keep the order of the scores', () => {
    const stated = calibrate({ scored: rank('can I drive home'), known: 1 }, { bias: -2, score: 6, margin: 2, known: 1 }, 5).map(({ score }) => score);
    expect(stated).toEqual([...stated].sort((a, b) => b - a));
    for (const p of stated) expect(p).toBeGreaterThan(0);
    for (const p of stated) expect(p).toBeLessThan(1);
  });

  it('builds the same index from the same text', () => {
    expect(JSON.stringify(buildIndex('en', texts))).toBe(JSON.stringify(index));
  });
});

describe('BM25', () => {
  it('agrees with the formula worked by hand', () => {
    // idf of a term in 1 of 3 topics: ln(1 + 2.5 / 1.5); weight of 2 occurrences at mean length: 2 · 2.2 / (2 + 1.2)
    expect(rarity(1, 3)).toBeCloseTo(Math.log(1 + 2.5 / 1.5), 12);
    expect(saturation(2, 10, 10)).toBeCloseTo(4.4 / 3.2, 12);
  });

  it('weighs a term that is not there as nothing, and refuses an empty index', () => {
    expect(saturation(0, 10, 10)).toBe(0);
    expect(() => rarity(0, 0)).toThrow(RangeError);
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
