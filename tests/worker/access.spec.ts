import { describe, expect, it } from 'vitest';
import { call, post } from './support/ask.ts';

const OWN = { Origin: 'http://localhost:8787' };

describe('who may use a clinic’s assistant', () => {
  it('a site on the clinic’s list may, and is told so by CORS', async () => {
    const response = await post('/v1/clinics/demo/messages', { text: 'hello' }, OWN);
    expect(response.status).toBe(200);
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('http://localhost:8787');
    expect(response.headers.get('Vary')).toContain('Origin');
  });

  it.each(['https://evil.example', 'https://autre.example', 'http://localhost:8787.evil.example', 'null'])('%s may not', async (origin) => {
    const response = await post('/v1/clinics/demo/messages', { text: 'hello' }, { Origin: origin });
    expect(response.status).toBe(403);
    expect(response.headers.get('Access-Control-Allow-Origin')).toBeNull();
    expect(await response.json()).toMatchObject({ type: 'urn:clinic-faq:problem:origin-not-allowed', status: 403 });
  });

  it('a preflight from an allowed site is answered with the methods and headers in use', async () => {
    const response = await call('/v1/clinics/demo/handoffs', { method: 'OPTIONS', headers: { ...OWN, 'Access-Control-Request-Method': 'DELETE' } });
    expect(response.status).toBe(204);
    expect(response.headers.get('Access-Control-Allow-Methods')).toContain('DELETE');
    expect(response.headers.get('Access-Control-Allow-Headers')).toContain('Handoff-Code');
  });

  it('a refused site may read why, but gets no answer', async () => {
    const response = await call('/v1/clinics/demo', { headers: { Origin: 'https://evil.example' } });
    expect(response.status).toBe(403);
    expect(await response.text()).not.toContain('Larkwater');
  });

  it.each(['/v1/clinics/nobody', '/v1/clinics/nobody/messages', `/v1/clinics/${'a'.repeat(300)}`])('an unknown clinic is a 404: %s', async (path) => {
    const response = path.endsWith('messages') ? await post(path, { text: 'hi' }) : await call(path);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ type: 'urn:clinic-faq:problem:unknown-clinic' });
  });

  it('every response forbids sniffing, framing and running anything', async () => {
    for (const path of ['/v1/clinics/demo', '/v1/clinics/nobody', '/v1/nothing', '/healthz']) {
      const { headers } = await call(path);
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
      expect(headers.get('Content-Security-Policy')).toContain("default-src 'none'");
      expect(headers.get('Content-Security-Policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('Referrer-Policy')).toBe('no-referrer');
    }
  });

  it('an unknown address is a problem too, not a page', async () => {
    const response = await call('/v1/nothing-here');
    expect(response.status).toBe(404);
    expect(response.headers.get('Content-Type')).toContain('application/problem+json');
  });
});

describe('the brake', () => {
  it('holds back an address that asks too much, says for how long, and gives the phone number', async () => {
    const from = { 'CF-Connecting-IP': '203.0.113.7' };
    const responses: Response[] = [];
    for (let i = 0; i < 61; i++) responses.push(await post('/v1/clinics/demo/messages', { text: 'hello' }, from));
    const held = responses.find(({ status }) => status === 429);
    expect(held?.headers.get('Retry-After')).toMatch(/^\d+$/);
    const problem = await held?.json<{ phone: string; detail: string }>();
    expect(problem?.phone).toMatch(/555-01\d\d/);
    expect(problem?.detail).toContain('988');
  });

  it('does not hold back anybody else', async () => {
    const response = await post('/v1/clinics/demo/messages', { text: 'hello' }, { 'CF-Connecting-IP': '203.0.113.8' });
    expect(response.status).toBe(200);
  });
});
