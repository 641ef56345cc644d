import { runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { call, post } from './support/ask.ts';

const message = {
  text: 'Please call me about my appointment.',
  name: 'Sam',
  contact: { channel: 'phone', value: '250 555 0199' },
  lang: 'en',
  consent: { version: '2026-11-21', agreed: true },
};
const path = (clinic = 'demo') => `/v1/clinics/${clinic}/handoffs`;

async function leave(clinic = 'demo', body: object = message): Promise<{ code: string; expiresOn: string }> {
  const response = await post(path(clinic), body);
  if (response.status !== 201) throw new Error(`${response.status} ${await response.text()}`);
  return response.json();
}
const read = (code: string, clinic = 'demo') => call(path(clinic), { headers: { 'Handoff-Code': code } });
const erase = (code: string, clinic = 'demo') => call(path(clinic), { method: 'DELETE', headers: { 'Handoff-Code': code } });

describe('a message to the clinic’s staff', () => {
  it('gives a code with which the visitor can read it again', async () => {
    const { code, expiresOn } = await leave();
    expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    expect(new Date(expiresOn).getTime()).toBeGreaterThan(Date.now());
    expect(await (await read(code)).json()).toMatchObject({ status: 'new', text: message.text, expiresOn });
  });

  it('is found however the code is typed', async () => {
    const { code } = await leave();
    expect((await read(code.toLowerCase().replaceAll('-', ' '))).status).toBe(200);
    expect((await call(`${path()}/${code}`)).status).toBe(200);
  });

  it('is gone for good once erased', async () => {
    const { code } = await leave();
    expect((await erase(code)).status).toBe(204);
    expect((await read(code)).status).toBe(404);
    expect((await erase(code)).status).toBe(404);
  });

  it('is out of reach of another clinic', async () => {
    const { code } = await leave();
    expect((await read(code, 'autre')).status).toBe(404);
    expect((await erase(code, 'autre')).status).toBe(404);
    expect((await read(code)).status).toBe(200);
  });

  it('lies in storage encrypted, without code, words, name or phone', async () => {
    const { code } = await leave();
    const stored = await runInDurableObject(env.INBOX.getByName('demo'), (_, state) =>
      state.storage.sql
        .exec('SELECT * FROM handoff')
        .toArray()
        .map((row) => JSON.stringify({ ...row, sealed: new TextDecoder('latin1').decode(row.sealed as ArrayBuffer) })),
    );
    expect(stored).toHaveLength(1);
    expect(stored[0]).not.toMatch(/appointment|Sam|0199/);
    expect(stored[0]).not.toContain(code.replaceAll('-', ''));
  });

  it('is deleted by the alarm when its time is over, and no other is', async () => {
    const old = await leave();
    const young = await leave();
    const inbox = env.INBOX.getByName('demo');
    await runInDurableObject(inbox, (_, state) => {
      state.storage.sql.exec('UPDATE handoff SET expires_ms = 1 WHERE rowid = (SELECT min(rowid) FROM handoff)');
    });
    await runDurableObjectAlarm(inbox);
    expect((await read(old.code)).status).toBe(404);
    expect((await read(young.code)).status).toBe(200);
  });
});

describe('what is refused', () => {
  it.each([
    ['no consent', { ...message, consent: undefined }],
    ['consent not given', { ...message, consent: { version: '1', agreed: false } }],
    ['no text', { ...message, text: '  ' }],
    ['a text over 2,000 characters', { ...message, text: 'a'.repeat(2001) }],
    ['a health number field', { ...message, healthNumber: '9876 543 210' }],
    ['more than 20 shared messages', { ...message, shared: Array.from({ length: 21 }, () => ({ from: 'visitor', text: 'x' })) }],
  ])('%s, with a problem and nothing kept', async (_, body) => {
    const response = await post(path(), body);
    expect(response.status).toBe(400);
    const held = await runInDurableObject(env.INBOX.getByName('demo'), (_object, state) => state.storage.sql.exec('SELECT count(*) AS n FROM handoff').one());
    expect(held).toEqual({ n: 0 });
  });

  it('a message to a clinic that takes none, with its phone number', async () => {
    const response = await post(path('phone-only'), message);
    expect(response.status).toBe(409);
    expect(await response.json()).toMatchObject({ phone: expect.stringMatching(/555-01/) });
  });

  it.each(['', 'ABCD', 'ABCD-EFGH-JKM!', '0000-0000-0000'])('the code “%s”, always with the same answer', async (code) => {
    const response = await read(code);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ type: 'urn:clinic-faq:problem:unknown-code' });
  });
});
