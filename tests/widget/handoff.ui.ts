import { describe, expect, it, vi } from 'vitest';
import { fixtureApi } from '../../widget/demo/fixtures/api.ts';
import type { ClinicApi } from '../../widget/shared/api.ts';
import { Trouble } from '../../widget/shared/trouble.ts';
import type { HandoffRequest } from '../../widget/shared/wire.ts';
import { CONSENT_VERSION, type Draft, type Field, HandoffController, MAX_SHARED, mistakes } from '../../widget/visitor/controllers/handoff.ts';
import { ReturningController } from '../../widget/visitor/controllers/returning.ts';
import { hostWithoutDom } from './support/host.ts';

function desk(change: Partial<ClinicApi> = {}) {
  const sendHandoff = vi.fn(async (_request: HandoffRequest) => ({ code: 'CODE', expiresOn: '2026-12-21' }));
  const api = fixtureApi('en', { sendHandoff, ...change });
  return { controller: new HandoffController(hostWithoutDom(), () => api), sendHandoff };
}
const GOOD: Partial<Draft> = { text: 'Please call me.', agreed: true };

describe('a message to staff', () => {
  it('asks for consent each time: the box starts unticked, and nothing is sent without it', async () => {
    const { controller, sendHandoff } = desk();
    expect(controller.draft.agreed).toBe(false);
    controller.write({ text: 'Please call me.' });
    expect(await controller.send('en', [])).toBe('incomplete');
    expect(controller.errors).toEqual(['agreed']);
    expect(sendHandoff).not.toHaveBeenCalled();
  });

  it('carries the words, the consent, and nothing that was not given', async () => {
    const { controller, sendHandoff } = desk();
    controller.write({ ...GOOD, text: '  Please call me.  ' });
    expect(await controller.send('fr', [{ key: '1/visitor', from: 'visitor', text: 'not chosen' }])).toBe('sent');
    expect(sendHandoff).toHaveBeenCalledExactlyOnceWith({ text: 'Please call me.', lang: 'fr', consent: { version: CONSENT_VERSION, agreed: true } });
  });

  it('shares only the chat messages that were chosen', async () => {
    const { controller, sendHandoff } = desk();
    controller.write(GOOD);
    controller.share('2/visitor', true);
    controller.share('1/assistant', true);
    controller.share('1/assistant', false);
    await controller.send('en', [
      { key: '1/assistant', from: 'assistant', text: 'an answer' },
      { key: '2/visitor', from: 'visitor', text: 'a question' },
    ]);
    expect(sendHandoff.mock.calls[0]?.[0].shared).toEqual([{ from: 'visitor', text: 'a question' }]);
  });

  it('fits into what the server takes, however much is shared', async () => {
    const { controller, sendHandoff } = desk();
    controller.write({ ...GOOD, text: 'é'.repeat(2000) });
    const long = Array.from({ length: 30 }, (_, n) => ({ key: `${n}`, from: 'visitor' as const, text: 'x'.repeat(1000) }));
    for (const { key } of long) controller.share(key, true);
    await controller.send('en', long);
    const request = sendHandoff.mock.calls[0]?.[0];
    expect(request?.shared).toHaveLength(MAX_SHARED);
    expect(new TextEncoder().encode(JSON.stringify(request)).length).toBeLessThan(16 * 1024);
  });

  it('covers health numbers and dates of birth before they leave the browser', async () => {
    const { controller, sendHandoff } = desk();
    controller.write({ ...GOOD, text: 'My number is 9876 543 210, born 1950-02-03. Call 250-555-0142.' });
    await controller.send('en', []);
    expect(sendHandoff.mock.calls[0]?.[0].text).toBe('My number is •••, born •••. Call 250-555-0142.');
  });

  it('that could not be sent is kept whole', async () => {
    const { controller } = desk({ sendHandoff: async () => Promise.reject(new Trouble('server', { phone: '250-555-0118' })) });
    controller.write({ ...GOOD, name: 'Sam', reach: 'email', contact: 'sam@example.ca' });
    const before = controller.draft;
    expect(await controller.send('en', [])).toBe('failed');
    expect(controller.draft).toEqual(before);
    expect(controller.trouble?.phone).toBe('250-555-0118');
  });

  it('is sent once, however often the button is pressed', async () => {
    const { controller, sendHandoff } = desk();
    controller.write(GOOD);
    await Promise.all([controller.send('en', []), controller.send('en', [])]);
    expect(sendHandoff).toHaveBeenCalledTimes(1);
  });

  it.each<[string, Partial<Draft>, Field[]]>([
    ['nothing wrong', {}, []],
    ['no words', { text: '   ' }, ['text']],
    ['2,001 characters', { text: 'x'.repeat(2001) }, ['text']],
    ['a name of 81 characters', { name: 'x'.repeat(81) }, ['name']],
    ['a phone of nine digits', { reach: 'phone', contact: '250-555-014' }, ['contact']],
    ['a phone with country code', { reach: 'phone', contact: '+1 (250) 555-0142' }, []],
    ['an address without a domain', { reach: 'email', contact: 'sam@example' }, ['contact']],
    ['an address', { reach: 'email', contact: ' sam@example.ca ' }, []],
    ['a contact left from another choice', { reach: 'code', contact: 'x' }, []],
  ])('with %s', (_, change, wrong) => {
    const draft: Draft = { text: 'Hello', name: '', reach: 'code', contact: '', shared: new Set(), agreed: true, ...change };
    expect(mistakes(draft)).toEqual(wrong);
  });

  it('stops complaining about a field as soon as it is mended, and not before it was tried', async () => {
    const { controller } = desk();
    controller.write({ text: '' });
    expect(controller.errors).toEqual([]);
    await controller.send('en', []);
    controller.write({ text: 'Hello' });
    expect(controller.errors).toEqual(['agreed']);
  });
});

describe('coming back with a code', () => {
  const returning = (change: Partial<ClinicApi>) => {
    const api = fixtureApi('en', change);
    return new ReturningController(hostWithoutDom(), () => api);
  };

  it('shows the message and its answers', async () => {
    const controller = returning({});
    controller.write(' 7KQM ');
    await controller.show();
    expect(controller.status).toBe('shown');
    expect(controller.message?.status).toBe('new');
  });

  it.each([
    ['', 'missing'],
    ['gone', 'unknown'],
  ])('“%s” is %s', async (code, status) => {
    const controller = returning({ readHandoff: async () => Promise.reject(new Trouble('not-found')) });
    controller.write(code);
    await controller.show();
    expect(controller.status).toBe(status);
    expect(controller.message).toBeUndefined();
  });

  it('deletes everything, and then knows neither message nor code', async () => {
    const deleteHandoff = vi.fn(async () => {});
    const controller = returning({ deleteHandoff });
    controller.write('7KQM');
    await controller.show();
    await controller.delete();
    expect(deleteHandoff).toHaveBeenCalledExactlyOnceWith('7KQM');
    expect(controller).toMatchObject({ status: 'deleted', message: undefined, code: '' });
  });

  it('keeps showing the message when deleting fails', async () => {
    const controller = returning({ deleteHandoff: async () => Promise.reject(new Trouble('offline')) });
    controller.write('7KQM');
    await controller.show();
    await controller.delete();
    expect(controller.status).toBe('failed');
    expect(controller.message).toBeDefined();
  });
});
