import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { clinic } from '../../widget/demo/fixtures/clinic.ts';
import { dangerCopy } from '../../widget/shared/danger-copy.ts';
import { Trouble } from '../../widget/shared/trouble.ts';
import { dangerIn, dangerReply } from '../../widget/visitor/safety-net.ts';
import { later } from './support/host.ts';
import { all, clean, find, key, listen, panel, type, words } from './support/panel.ts';

afterEach(clean);

describe('without a server', () => {
  it.each([
    ['I want to end my life', 'crisis'],
    ['je veux mourir, je pense à me tuer', 'crisis'],
    ['quiero quitarme la vida', 'crisis'],
    ['she took a whole bottle of pills and will not wake up', 'emergency'],
    ['il ne respire plus', 'emergency'],
    ['no puedo respirar y me duele el pecho ahora', 'emergency'],
    ['Does ketamine help with suicidal thoughts?', undefined],
    ['Can I drive after a session?', undefined],
    ['Quels sont les signes d’une surdose?', undefined],
  ])('“%s” is seen as %s, whatever the page’s language', (text, danger) => {
    for (const lang of ['en', 'fr', 'es'] as const) expect(dangerIn(text, lang)).toBe(danger);
  });

  it.each(['en', 'fr', 'es'] as const)('the words in %s are the server’s own, with every number, and say that staff were not told', async (lang) => {
    const reply = dangerReply('crisis', await dangerCopy(lang), clinic);
    const numbers = reply.blocks
      .flatMap((block) => (block.type === 'actions' ? block.actions : []))
      .map((action) => ('number' in action ? `${action.do} ${action.number}` : action.do));
    expect(numbers).toEqual(expect.arrayContaining(['call 988', 'text 988', 'call 911']));
    expect(reply.blocks.map((block) => block.element)).toEqual(expect.arrayContaining(['heard', 'line', 'emergency', 'someone', 'clinic', 'limits', 'stay']));
    const told = JSON.stringify(reply.blocks);
    expect(told).toContain((await dangerCopy(lang)).phrases['staff-not-told']);
    expect(told).not.toMatch(/\{\w+\}/);
  });

  it('before the clinic is known, the numbers come without its name', async () => {
    const reply = dangerReply('emergency', await dangerCopy('en'), undefined);
    expect(JSON.stringify(reply.blocks)).toContain('"911"');
    expect(JSON.stringify(reply.blocks)).not.toMatch(/\{\w+\}|Patients of/);
  });
});

describe('in the panel', () => {
  beforeAll(async () => void (await Promise.all([import('../../widget/visitor/safety-net.ts'), dangerCopy('en')])));

  const say = async (element: Awaited<ReturnType<typeof panel>>, text: string): Promise<void> => {
    await type(element, '#question', text);
    await new Promise((resolve) => setTimeout(resolve, 100)); // the rules come with the first letter
    key(find(element, '#question'), 'Enter');
    await element.updateComplete;
  };

  it('help is pinned within 100 ms, while the server has not answered', async () => {
    const element = await panel({ message: () => later<never>().promise });
    await type(element, '#question', 'I want to end my life');
    await new Promise((resolve) => setTimeout(resolve, 100));
    const sent = performance.now();
    key(find(element, '#question'), 'Enter');
    await element.updateComplete;
    expect(all(element, '.pinned a').map((link) => link.getAttribute('href'))).toEqual(['tel:988', 'sms:988', 'tel:911']);
    expect(performance.now() - sent).toBeLessThan(100);
  });

  it('with the network down the fixed words stand there, are announced, and the message can still be sent', async () => {
    const element = await panel({ message: async () => Promise.reject(new Trouble('offline')) });
    const heard = listen(element);
    await say(element, 'I want to end my life');
    await vi.waitFor(() => expect(words(element, '.crisis')).toContain('Thank you for writing this.'));
    expect(words(element, '.failed')).toContain('This was not sent.');
    expect(words(element, '.failed')).toContain('Try again');
    await vi.waitFor(() => expect(heard.cried.at(-1)).toMatch(/^This was not sent.*You deserve to talk with a person now/s));
  });

  it('an ordinary question that fails gets no crisis reply', async () => {
    const element = await panel({ message: async () => Promise.reject(new Trouble('offline')) });
    await say(element, 'Can I drive after a session?');
    await vi.waitFor(() => find(element, '.failed'));
    expect(all(element, '.crisis, .pinned')).toEqual([]);
  });
});
