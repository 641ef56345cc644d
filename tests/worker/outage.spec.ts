import { createExecutionContext } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { describe, expect, it, vi } from 'vitest';
import worker from '../../worker/index.ts';

const broken = new Proxy(
  {},
  {
    get: () => () => {
      throw new Error('down: visitor wrote "hello"');
    },
  },
);

/** Calls the Worker with one binding out of order. */
function callWith(bindings: object, path: string, body?: object): Promise<Response> {
  const init = body ? { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) } : {};
  return Promise.resolve(worker.fetch(new Request(`https://faq.example${path}`, init), { ...env, ...bindings }, createExecutionContext()));
}
const handoff = { text: 'hello there', lang: 'en', consent: { version: '1', agreed: true } };

describe('when a part is down', () => {
  it('a message to staff is answered with 503 and the phone number, not with a stack', async () => {
    const response = await callWith({ INBOX: broken }, '/v1/clinics/demo/handoffs', handoff);
    expect(response.status).toBe(503);
    const text = await response.text();
    expect(text).toMatch(/555-01/);
    expect(text).not.toContain('visitor wrote');
  });

  it('questions are answered from the profile that was built in', async () => {
    const response = await callWith({ DB: broken }, '/v1/clinics/demo/messages', { text: 'I want to kill myself' });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ behaviour: 'crisis', level: 'full' });
  });

  it('a missing secret is one clear line in the log and a plain 500 outside', async () => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    const response = await callWith({ SESSION_KEY: '' }, '/v1/clinics/demo/messages', { text: 'hello' });
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('SESSION_KEY');
    expect(log.mock.calls.flat().join(' ')).toContain('SESSION_KEY');
    log.mockRestore();
  });
});

describe('what leaves the Worker', () => {
  it('is nothing: no request goes out while a question is answered, even with tracing switched on', async () => {
    const out = vi.spyOn(globalThis, 'fetch');
    await callWith({ LANGSMITH_TRACING: 'true', LANGSMITH_API_KEY: 'x' }, '/v1/clinics/demo/messages', { text: 'is it safe?' });
    expect(out).not.toHaveBeenCalled();
    out.mockRestore();
  });

  it('and no log line holds what a visitor typed', async () => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    await callWith({}, '/v1/clinics/demo/messages', { text: 'my cousin Zebedee wants to know about side effects' });
    await callWith({}, '/v1/clinics/demo/handoffs', { ...handoff, text: 'call Zebedee please' });
    await callWith({ INBOX: broken }, '/v1/clinics/demo/handoffs', { ...handoff, text: 'call Zebedee please' });
    const lines = log.mock.calls.flat().join('\n');
    expect(lines).toContain('"event":"request"');
    expect(lines).not.toMatch(/zebedee|hello/i);
    log.mockRestore();
  });
});
