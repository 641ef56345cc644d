import { describe, expect, it, vi } from 'vitest';
import { clinicApi } from '../../widget/shared/api.ts';
import { Trouble } from '../../widget/shared/trouble.ts';

const answering = (status: number, body: unknown = {}, headers: Record<string, string> = {}) =>
  vi.fn(async () => new Response(JSON.stringify(body), { status, headers }));
const trouble = async (promise: Promise<unknown>): Promise<Trouble> => {
  const error = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(Trouble);
  return error as Trouble;
};

describe('a request', () => {
  it('goes to the clinic’s own address, without cookies and without the page’s address', async () => {
    const fetcher = answering(200, { lang: 'en' });
    await clinicApi('https://faq.example', 'larkwater', fetcher).message({ text: 'Hi', lang: 'en' });
    expect(fetcher).toHaveBeenCalledWith(
      'https://faq.example/v1/clinics/larkwater/messages',
      expect.objectContaining({ method: 'POST', credentials: 'omit', referrerPolicy: 'strict-origin', body: '{"text":"Hi","lang":"en"}' }),
    );
  });

  it('carries a code in a header, never in the address', async () => {
    const fetcher = answering(200);
    await clinicApi('https://faq.example', 'demo', fetcher).readHandoff('SECRET-CODE');
    const [url, init] = fetcher.mock.calls[0] as unknown as [string, RequestInit];
    expect(url).not.toContain('SECRET');
    expect(init.headers).toEqual({ 'Handoff-Code': 'SECRET-CODE' });
  });

  it.each([
    [429, '/messages', 'busy'],
    [403, '/messages', 'not-allowed'],
    [404, '/messages', 'unknown-clinic'],
    [404, '/handoffs', 'not-found'],
    [400, '/messages', 'refused'],
    [500, '/messages', 'server'],
    [503, '/messages', 'server'],
  ])('answered %d at %s is trouble of the kind “%s”', async (status, path, kind) => {
    const api = clinicApi('https://faq.example', 'demo', answering(status));
    expect((await trouble(path === '/handoffs' ? api.readHandoff('x') : api.message({ text: 'x', lang: 'en' }))).kind).toBe(kind);
  });

  it('keeps how long to wait and whom to call', async () => {
    const busy = await trouble(clinicApi('https://f.example', 'demo', answering(429, { phone: '250-555-0118' }, { 'Retry-After': '17' })).profile());
    expect(busy).toMatchObject({ waitSeconds: 17, phone: '250-555-0118' });
  });

  it.each([
    ['no network', () => Promise.reject(new TypeError('Failed to fetch')), 'offline'],
    ['an error page that is no JSON', async () => new Response('<html>', { status: 200 }), 'server'],
    ['an error page with an error status', async () => new Response('<html>', { status: 502 }), 'server'],
  ])('with %s is trouble, never an exception of another kind', async (_, fetcher, kind) => {
    expect((await trouble(clinicApi('https://f.example', 'demo', fetcher as typeof fetch).profile())).kind).toBe(kind);
  });

  it('is given up after twenty seconds', async () => {
    vi.useFakeTimers();
    const hangs = (_: unknown, init?: RequestInit) =>
      new Promise<Response>((_resolve, reject) => init?.signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError'))));
    const outcome = trouble(clinicApi('https://f.example', 'demo', hangs as typeof fetch).profile());
    await vi.advanceTimersByTimeAsync(20_000);
    vi.useRealTimers();
    expect((await outcome).kind).toBe('offline');
  });
});
