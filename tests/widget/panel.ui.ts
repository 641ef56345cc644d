import { afterEach, describe, expect, it, vi } from 'vitest';
import { drivingAnswer, policyReply } from '../../widget/demo/fixtures/answers.ts';
import { clinic, clinicInQuebec } from '../../widget/demo/fixtures/clinic.ts';
import { contrastOf } from '../../widget/shared/accent.ts';
import { Trouble } from '../../widget/shared/trouble.ts';
import type { Block, MessageReply } from '../../widget/shared/wire.ts';
import { later } from './support/host.ts';
import { all, clean, find, key, listen, panel, press, settled, type, words } from './support/panel.ts';

afterEach(clean);

describe('always in view', () => {
  it.each(['en', 'fr', 'es'] as const)('in %s: what it is, the help numbers, a person, privacy and clearing', async (lang) => {
    const element = await panel({}, { lang });
    expect(words(element, '.who')).not.toBe('');
    expect(all(element, '.help a').map((link) => link.getAttribute('href'))).toEqual(['tel:988', 'sms:988', 'tel:911']);
    expect(all(element, '.foot button, .foot a')).toHaveLength(3);
    expect(find<HTMLAnchorElement>(element, '.foot a').rel).toBe('noopener noreferrer');
  });

  it('the help numbers stand there while the profile loads, when it fails, and for a clinic nobody knows', async () => {
    for (const profile of [() => later<never>().promise, () => Promise.reject(new Trouble('offline')), () => Promise.reject(new Trouble('unknown-clinic'))]) {
      const element = await panel({ profile });
      expect(all(element, '.help a')).toHaveLength(3);
      expect(words(element, '.foot')).toContain('Talk to a person');
    }
  });

  it('“Not for emergencies” stands beside the input until the first message, then in the menu', async () => {
    const element = await panel();
    expect(words(element, '.composer')).toContain('Not for emergencies. Not watched around the clock.');
    await element.ask('hello');
    expect(words(element, '.composer')).not.toContain('Not for emergencies');
    expect(words(element, '.menu')).toContain('Not for emergencies. Not watched around the clock.');
  });
});

describe('the input', () => {
  it('sends with Enter, makes a line with Shift and Enter, and does neither while a character is being composed', async () => {
    const message = vi.fn(async () => drivingAnswer('en'));
    const element = await panel({ message });
    await type(element, '#question', '  Can I drive? ');
    const field = find<HTMLTextAreaElement>(element, '#question');
    expect(key(field, 'Enter', { shiftKey: true }).defaultPrevented).toBe(false);
    key(field, 'Enter', { isComposing: true });
    expect(message).not.toHaveBeenCalled();
    expect(key(field, 'Enter').defaultPrevented).toBe(true);
    expect(message).toHaveBeenCalledWith(expect.objectContaining({ text: 'Can I drive?' }));
    await settled(element);
    expect(field.value).toBe('');
  });

  it('takes more than 1,000 characters without cutting, but does not send them', async () => {
    const message = vi.fn(async () => drivingAnswer('en'));
    const element = await panel({ message });
    await type(element, '#question', 'x'.repeat(1003));
    key(find(element, '#question'), 'Enter');
    expect(message).not.toHaveBeenCalled();
    expect(words(element, '.count')).toBe('3 characters too many');
    expect(find<HTMLTextAreaElement>(element, '#question').value).toHaveLength(1003);
    await type(element, '#question', 'x'.repeat(990));
    expect(words(element, '.count')).toBe('10 characters left');
  });

  it('sends nothing when there is nothing', async () => {
    const message = vi.fn(async () => drivingAnswer('en'));
    const element = await panel({ message });
    await type(element, '#question', '   ');
    key(find(element, '#question'), 'Enter');
    expect(message).not.toHaveBeenCalled();
  });

  it('stays usable while an answer is awaited', async () => {
    const element = await panel({ message: () => later<MessageReply>().promise });
    await element.ask('first');
    expect(find<HTMLTextAreaElement>(element, '#question').disabled).toBe(false);
    await element.ask('second');
    expect(all(element, '.wait')).toHaveLength(2);
  });
});

describe('a topic is asked for by the title that was shown', () => {
  const asking = async () => {
    const message = vi.fn(async () => drivingAnswer('en'));
    return { message, element: await panel({ message }) };
  };

  it('as a chip, at the start', async () => {
    const { message, element } = await asking();
    await press(element, 'Is it safe?');
    expect(message).toHaveBeenLastCalledWith({ text: 'Is it safe?', topic: 'is-it-safe', lang: 'en' });
  });

  it('in the list of all topics', async () => {
    const { message, element } = await asking();
    await press(element, 'All topics');
    const title = all(element, '.group button')[0]?.textContent ?? '';
    await press(element, title);
    expect(message).toHaveBeenLastCalledWith({ text: title, topic: expect.stringMatching(/^[a-z-]+$/), lang: 'en' });
  });

  it('as a suggestion under an answer, with the token of that answer', async () => {
    const { message, element } = await asking();
    await element.ask('Can I drive?');
    await vi.waitFor(() => find(element, '.next'));
    await press(element, 'What are the side effects?');
    expect(message).toHaveBeenLastCalledWith({ text: 'What are the side effects?', topic: 'side-effects', lang: 'en', context: 'fixture' });
  });
});

describe('what a screen reader hears', () => {
  it('the region is there, empty, before anything is said', async () => {
    const element = await panel();
    expect(find(element, '[role="status"]').textContent).toBe('');
    expect(find(element, '[role="alert"]').textContent).toBe('');
    expect(find(element, '[role="log"]').getAttribute('aria-live')).toBe('off');
  });

  it('an answer once: the short part, and that there is more', async () => {
    const element = await panel();
    const heard = listen(element);
    await element.ask('Can I drive?');
    await vi.waitFor(() => expect(heard.said.at(-1)).toContain('do not drive until the next day'));
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(heard.said.filter((text) => text.includes('do not drive'))).toHaveLength(1);
    expect(heard.said.at(-1)).toContain('There is more below the answer.');
    expect(heard.said.at(-1)).not.toContain('Machines');
    expect(heard.cried).toEqual([]);
  });

  it('a crisis reply at once and whole, while the focus stays where it is', async () => {
    const element = await panel({ message: async () => policyReply('crisis/full', 'en') });
    const heard = listen(element);
    find(element, '#question').focus();
    await element.ask('…');
    await vi.waitFor(() => expect(heard.cried.at(-1)).toContain('You deserve to talk with a person now.'));
    expect(heard.cried.at(-1)).toContain('Call 988');
    expect(element.shadowRoot?.activeElement?.id).toBe('question');
  });

  it('that something was not sent, and what to do if it was about safety', async () => {
    const element = await panel({ message: async () => Promise.reject(new Trouble('server')) });
    const heard = listen(element);
    await element.ask('…');
    await vi.waitFor(() => expect(heard.cried.at(-1)).toMatch(/not sent.*988.*911/s));
  });

  it('nothing when a chat is taken up again after a reload', async () => {
    const first = await panel({}, { clinic: 'reload' });
    await first.ask('Can I drive?');
    await settled(first);
    first.remove();
    const element = await panel({}, { clinic: 'reload', keepSession: true });
    const heard = listen(element);
    expect(all(element, '.card')).toHaveLength(1);
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect([...heard.said, ...heard.cried]).toEqual([]);
  });
});

/** The reply as a clinic in Québec sends it: with the line of its province before 911. */
function withLocalLine(reply: MessageReply): MessageReply {
  const local = { do: 'call', label: 'Call 1-866-277-3553', number: '18662773553' } as const;
  const add = (block: Block): Block => (block.type === 'actions' && block.element === 'line' ? { ...block, actions: [...block.actions, local] } : block);
  return { ...reply, blocks: reply.blocks.map(add) };
}
const hex = (rgb: string): string =>
  `#${(rgb.match(/\d+/g) ?? [])
    .slice(0, 3)
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')}`;

describe('in a crisis', () => {
  const inCrisis = async (reply = 'crisis/full') => {
    const element = await panel({ message: async () => policyReply(reply, 'en') });
    element.style.setProperty('--clinic-faq-height', '700px');
    await element.ask('…');
    await vi.waitFor(() => find(element, '.pinned'));
    return element;
  };

  it('help is pinned above the input with buttons of at least 44 px, and without motion', async () => {
    const element = await inCrisis();
    const buttons = all(element, '.pinned .btn');
    expect(buttons.map((button) => button.getAttribute('href'))).toEqual(['tel:988', 'sms:988', 'tel:911']);
    for (const button of buttons) expect(button.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
    expect(find(element, '.pinned').getBoundingClientRect().bottom).toBeLessThanOrEqual(find(element, '.composer').getBoundingClientRect().top + 1);
    expect(element.shadowRoot?.getAnimations()).toEqual([]);
  });

  it('it can be made one line, still with every number, and never closed', async () => {
    const element = await inCrisis();
    await press(element, 'Make smaller');
    const links = all(element, '.pinned .line a');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['tel:988', 'sms:988', 'tel:911']);
    for (const link of links) expect(link.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
    expect(all(element, '.pinned button').map((button) => button.textContent)).toEqual(['Show more']);
  });

  it('it stays in every view and after later answers, and grows again with the next sign', async () => {
    const element = await inCrisis();
    await press(element, 'Make smaller');
    await press(element, 'Talk to a person');
    expect(all(element, '.pinned')).toHaveLength(1);
    await element.ask('…');
    await vi.waitFor(() => expect(all(element, '.pinned .btn')).toHaveLength(3));
  });

  it.each([
    ['crisis/full', clinic, ['tel:988', 'sms:988', 'tel:911']],
    ['crisis/full', clinicInQuebec, ['tel:988', 'sms:988', 'tel:911']],
    ['crisis/imminent', clinic, ['tel:988', 'sms:988', 'tel:911']],
    ['crisis/other', clinicInQuebec, ['tel:988', 'sms:988', 'tel:911']],
    ['emergency', clinic, ['tel:911']],
  ])('“%s” has 911 within reach, whatever lines its province adds', async (reply, profile, first) => {
    const element = await panel({ profile: async () => profile, message: async () => withLocalLine(policyReply(reply, 'en')) });
    element.style.setProperty('--clinic-faq-height', '700px');
    await element.ask('…');
    await vi.waitFor(() => find(element, '.pinned .btn'));
    const hrefs = all(element, '.pinned .btn').map((button) => button.getAttribute('href'));
    expect(hrefs.slice(0, first.length)).toEqual(first);
    expect(hrefs.length).toBeLessThanOrEqual(4);
  });

  it('an emergency keeps 911 first when a crisis follows it', async () => {
    const message = vi.fn().mockResolvedValueOnce(policyReply('emergency', 'en')).mockResolvedValue(policyReply('crisis/full', 'en'));
    const element = await panel({ message });
    element.style.setProperty('--clinic-faq-height', '700px');
    for (const turn of [1, 2]) {
      await element.ask('…');
      await vi.waitFor(() => expect(all(element, '.card')).toHaveLength(turn));
    }
    expect(all(element, '.pinned .btn').map((button) => button.getAttribute('href'))).toEqual(['tel:911', 'tel:988', 'sms:988', 'tel:2505550142']);
  });

  it('a text line that wants a word gets it in the language of the reply', async () => {
    const blocks: Block[] = [{ type: 'actions', element: 'line', actions: [{ do: 'text', label: 'Mensaje al 988', number: '988', body: 'AYUDA' }] }];
    const element = await panel({ message: async () => ({ ...policyReply('crisis/full', 'es'), blocks }) });
    await element.ask('…');
    await vi.waitFor(() => find(element, '.pinned'));
    expect(all(element, '.pinned a').map((link) => link.getAttribute('href'))).toEqual(['tel:988', 'sms:988?&body=AYUDA', 'tel:911']);
  });

  it.each(['light', 'dark'])('the button that makes it smaller can be read well in the %s scheme, whatever the clinic’s colour', async (scheme) => {
    const element = await inCrisis();
    element.style.setProperty('--clinic-faq-color-scheme', scheme);
    element.style.setProperty('--clinic-faq-accent', '#22446f');
    const [words, ground] = [getComputedStyle(find(element, '.pinned .link')).color, getComputedStyle(find(element, '.pinned')).backgroundColor];
    expect(contrastOf(hex(words), hex(ground))).toBeGreaterThanOrEqual(7);
  });

  it('nothing leads to prices or booking any more, and nobody asks whether it was helpful', async () => {
    const message = vi.fn().mockResolvedValueOnce(policyReply('crisis/full', 'en')).mockResolvedValue(drivingAnswer('en'));
    const element = await panel({ message });
    await element.ask('…');
    await element.ask('and driving?');
    await vi.waitFor(() => expect(all(element, '.card')).toHaveLength(2));
    expect(all(element, '.next button').map((button) => button.textContent)).toEqual(['Does someone have to take me home?', 'What are the side effects?']);
    expect(all(element, '.judge')).toEqual([]);
    await press(element, 'All topics');
    expect(words(element, '.view')).not.toMatch(/cost|insurance|book/i);
  });

  it('a check-in question pins nothing yet', async () => {
    const element = await panel({ message: async () => policyReply('crisis/check-in', 'en') });
    await element.ask('…');
    await vi.waitFor(() => find(element, '.card'));
    expect(all(element, '.pinned')).toEqual([]);
  });
});

describe('when something fails', () => {
  it.each(['offline', 'server', 'busy', 'refused'] as const)(
    'a question that was not sent (%s) says so, with the numbers should it be about safety',
    async (kind) => {
      const element = await panel({ message: async () => Promise.reject(new Trouble(kind)) });
      await element.ask('I am scared');
      await vi.waitFor(() => expect(words(element, '.failed')).toMatch(/This was not sent\..*call or text 988, or call 911/));
      expect(all(element, '.help a').map((link) => link.getAttribute('href'))).toEqual(['tel:988', 'sms:988', 'tel:911']);
    },
  );

  it('a question keeps its words, with a way to try again', async () => {
    const message = vi.fn().mockRejectedValueOnce(new Trouble('server')).mockResolvedValue(drivingAnswer('en'));
    const element = await panel({ message });
    await element.ask('my worry');
    await vi.waitFor(() => find(element, '.failed'));
    expect(words(element, '.asked')).toContain('my worry');
    await press(element, 'Try again');
    await vi.waitFor(() => expect(words(element, '.card')).toContain('do not drive'));
  });

  it('too many questions: says for how many seconds, and offers to try again only then', async () => {
    const element = await panel({ message: async () => Promise.reject(new Trouble('busy', { waitSeconds: 2 })) });
    await element.ask('again');
    await vi.waitFor(() => expect(words(element, '.failed')).toContain('You can try again in 2 seconds.'));
    expect(words(element, '.failed')).not.toContain('Try again');
    await vi.waitFor(() => expect(words(element, '.failed')).toContain('Try again'), { timeout: 4000 });
  });

  it('offline: says so, and sends later only if the visitor wants it', async () => {
    const message = vi.fn().mockRejectedValueOnce(new Trouble('offline')).mockResolvedValue(drivingAnswer('en'));
    const element = await panel({ message });
    window.dispatchEvent(new Event('offline'));
    await settled(element);
    expect(words(element, '.status')).toContain('You are offline.');
    await element.ask('Can I drive?');
    await vi.waitFor(() => find(element, '.failed'));
    await press(element, 'Send when I am back online');
    window.dispatchEvent(new Event('online'));
    await vi.waitFor(() => expect(words(element, '.card')).toContain('do not drive'));
  });

  it('a clinic nobody knows: says so, and does not pretend to answer', async () => {
    const element = await panel({ profile: () => Promise.reject(new Trouble('unknown-clinic')) });
    expect(words(element, '.log')).toContain('This assistant is not set up for this site.');
    expect(all(element, '#question')).toEqual([]);
  });

  it('the profile did not come: another try brings it, and asking works all the while', async () => {
    const { client } = await panel();
    const profile = vi
      .fn()
      .mockRejectedValueOnce(new Trouble('server', { phone: '250-555-0118' }))
      .mockImplementation(() => client?.profile());
    const element = await panel({ profile });
    expect(all(element, '.failed a').map((link) => link.getAttribute('href'))).toEqual(['tel:2505550118']);
    await press(element, 'Try again');
    await vi.waitFor(() => expect(words(element, '.name')).toBe('Larkwater Clinic'));
  });
});

describe('keys and focus', () => {
  it('Esc closes the menu first and gives the focus back to its button', async () => {
    const element = await panel();
    await press(element, 'Menu');
    expect(find(element, '#menu').hidden).toBe(false);
    key(element.shadowRoot?.activeElement as HTMLElement, 'Escape');
    await settled(element);
    expect(find(element, '#menu').hidden).toBe(true);
    expect(element.shadowRoot?.activeElement?.getAttribute('aria-label')).toBe('Menu');
  });

  it('Esc in a panel that stands in the page is left to the page', async () => {
    const element = await panel();
    expect(key(find(element, '#question'), 'Escape').defaultPrevented).toBe(false);
  });

  it('a view takes the focus to its title, and going back takes it to the input', async () => {
    const element = await panel();
    await press(element, 'Talk to a person');
    expect(element.shadowRoot?.activeElement?.id).toBe('person-title');
    await press(element, 'Back to the chat');
    expect(element.shadowRoot?.activeElement?.id).toBe('question');
  });

  it('a panel in the page takes no focus when the page loads', async () => {
    const element = await panel();
    expect(element.shadowRoot?.activeElement).toBeNull();
  });

  it('clearing empties the log, the tab and the input, and says so', async () => {
    const element = await panel({}, { clinic: 'clearing' });
    const heard = listen(element);
    await element.ask('Can I drive?');
    await settled(element);
    await type(element, '#question', 'half a thought');
    await press(element, 'Clear chat');
    expect(all(element, '.turn')).toEqual([]);
    expect(find<HTMLTextAreaElement>(element, '#question').value).toBe('');
    expect(sessionStorage.getItem('clinic-faq/clearing')).toBeNull();
    await vi.waitFor(() => expect(heard.said.at(-1)).toBe('The chat is cleared.'));
  });

  it('events tell the page that something happened, never what was said', async () => {
    const told: Event[] = [];
    for (const name of ['asked', 'replied']) document.addEventListener(`clinic-faq-${name}`, (event) => told.push(event), { once: true });
    const element = await panel();
    await element.ask('my secret');
    await settled(element);
    expect(told.map((event) => event.type)).toEqual(['clinic-faq-asked', 'clinic-faq-replied']);
    expect(told.map((event) => (event as CustomEvent).detail)).toEqual([undefined, undefined]);
  });
});

describe('languages', () => {
  it('the visitor’s choice is kept for the tab', async () => {
    const element = await panel({}, { clinic: 'chosen' });
    await press(element, 'FR Français');
    await vi.waitFor(() => expect(words(element, '.person')).toBe('Parler à une personne'));
    element.remove();
    const again = await panel({}, { clinic: 'chosen', keepSession: true });
    expect(words(again, '.person')).toBe('Parler à une personne');
    expect(find(again, '.panel').lang).toBe('fr');
  });

  it('one the clinic does not offer gives way to one it does', async () => {
    const { client } = await panel();
    const element = await panel({ profile: async () => ({ ...(await client?.profile()), langs: ['en', 'fr'] }) as never }, { lang: 'es' });
    await vi.waitFor(() => expect(['en', 'fr']).toContain(find(element, '.panel').lang));
    expect(all(element, '.langs button')).toHaveLength(2);
  });
});
