import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { CODE } from '../../widget/demo/fixtures/api.ts';
import { clinic } from '../../widget/demo/fixtures/clinic.ts';
import type { ClinicApi } from '../../widget/shared/api.ts';
import { Trouble } from '../../widget/shared/trouble.ts';
import { all, clean, find, panel, press, settled, type, words } from './support/panel.ts';

beforeAll(async () => void (await import('../../widget/visitor/desk.ts')));
afterEach(clean);

async function desk(change: Partial<ClinicApi> = {}) {
  const element = await panel(change);
  await press(element, 'Talk to a person');
  await vi.waitFor(() => expect(words(element, '.view')).not.toContain('Loading'));
  return element;
}
const submit = async (element: Awaited<ReturnType<typeof desk>>): Promise<void> => {
  find(element, 'form [type="submit"]').click();
  await settled(element);
};

describe('talking to a person', () => {
  it('offers the phone first, with whether somebody is there now', async () => {
    const element = await desk();
    expect(
      all(element, '.view a')
        .slice(0, 2)
        .map((link) => link.getAttribute('href')),
    ).toEqual(['tel:2505550118', 'tel:2505550142']);
    expect(words(element, '.view')).toContain('Closed now. Opens Monday, November 23');
  });

  it('offers only the phone where the clinic takes no messages', async () => {
    const element = await desk({ profile: async () => ({ ...clinic, contactMode: 'no-contact' }) });
    expect(all(element, 'form')).toEqual([]);
    expect(all(element, '.view a').length).toBeGreaterThan(0);
  });

  it('says who reads the message, when, and how long it is kept, before it asks anything', async () => {
    const element = await desk();
    const text = words(element, 'form');
    for (const part of ['Staff of Larkwater Clinic read your message', 'within one business day', '30 days', 'not for emergencies'])
      expect(text.indexOf(part)).toBeGreaterThan(-1);
    expect(text.indexOf('30 days')).toBeLessThan(text.indexOf('Your message'));
    expect(find<HTMLInputElement>(element, '#field-agreed').checked).toBe(false);
  });

  it('never asks for a health number, a birth date, insurance or a file', async () => {
    const element = await desk();
    const labels = all(element, 'form label, form legend').map((label) => label.textContent?.toLowerCase() ?? '');
    expect(labels.filter((label) => /health|birth|insur|file|diagnos/.test(label))).toEqual([]);
    expect(all(element, 'form input[type="file"], form input[type="date"]')).toEqual([]);
  });

  it('names each mistake at its field and takes the focus to the first', async () => {
    const element = await desk();
    await submit(element);
    expect(
      all(element, '.problem')
        .map((one) => one.textContent?.trim())
        .filter(Boolean),
    ).toEqual(['Write a message of 1 to 2,000 characters.', 'Tick the box if you agree; without it nothing is sent.', 'Please check 2 of the fields below.']);
    const field = find(element, '#field-text');
    expect(element.shadowRoot?.activeElement).toBe(field);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(field.getAttribute('aria-describedby')).toContain('error-text');
  });

  it('warns that a health number will be covered', async () => {
    const element = await desk();
    await type(element, '#field-text', 'My PHN is 9876 543 210');
    expect(words(element, '#covered-text')).toContain('covered with dots');
  });

  it('carries over the words already written in the chat', async () => {
    const element = await panel();
    await type(element, '#question', 'Could somebody call me?');
    await press(element, 'Talk to a person');
    await vi.waitFor(() => expect(find<HTMLTextAreaElement>(element, '#field-text').value).toBe('Could somebody call me?'));
  });

  it('shares nothing of the chat unless chosen', async () => {
    const sendHandoff = vi.fn(async () => ({ code: CODE, expiresOn: '2026-12-21' }));
    const element = await panel({ sendHandoff });
    await element.ask('Can I drive?');
    await settled(element);
    await press(element, 'Talk to a person');
    await vi.waitFor(() => find(element, '#field-text'));
    const boxes = all(element, 'form .group input') as HTMLInputElement[];
    expect(boxes.map((box) => box.checked)).toEqual([false, false]);
    boxes[0]?.click();
    await type(element, '#field-text', 'About this:');
    find(element, '#field-agreed').click();
    await submit(element);
    expect(sendHandoff).toHaveBeenCalledWith(expect.objectContaining({ shared: [{ from: 'visitor', text: 'Can I drive?' }] }));
  });

  it('gives the code once the message is sent, and leads from it to the message', async () => {
    const element = await desk();
    await type(element, '#field-text', 'Please call.');
    find(element, '#field-agreed').click();
    await submit(element);
    await vi.waitFor(() => expect(words(element, 'output')).toBe(CODE));
    expect(element.shadowRoot?.activeElement?.id).toBe('sent');
    await press(element, 'See my message');
    await vi.waitFor(() => expect(words(element, '.view')).toContain('Not answered yet.'));
  });

  it('is honest when the message was not sent, keeps the words, and names the phone', async () => {
    const element = await desk({ sendHandoff: async () => Promise.reject(new Trouble('server', { phone: '250-555-0118' })) });
    await type(element, '#field-text', 'Please call.');
    find(element, '#field-agreed').click();
    await submit(element);
    await vi.waitFor(() => expect(words(element, '#not-sent')).toContain('Your message was not sent. Nothing you wrote is lost.'));
    expect(find<HTMLTextAreaElement>(element, '#field-text').value).toBe('Please call.');
    expect(find(element, '#not-sent a').getAttribute('href')).toBe('tel:2505550118');
  });

  it('a visitor with a code deletes everything only after saying so twice', async () => {
    const deleteHandoff = vi.fn(async () => {});
    const element = await panel({ deleteHandoff });
    await press(element, 'Menu');
    await press(element, 'I have a code');
    await vi.waitFor(() => find(element, '#field-code'));
    await type(element, '#field-code', CODE);
    await submit(element);
    await vi.waitFor(() => find(element, '#delete'));
    await press(element, 'Delete everything');
    expect(deleteHandoff).not.toHaveBeenCalled();
    await press(element, 'Yes, delete');
    await vi.waitFor(() => expect(words(element, '.view')).toContain('Everything is deleted.'));
    expect(deleteHandoff).toHaveBeenCalledWith(CODE);
  });
});
