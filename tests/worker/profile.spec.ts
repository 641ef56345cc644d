import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { ArticleReply } from '../../worker/http/contract.ts';
import { call } from './support/ask.ts';

describe('the public profile', () => {
  it('tells name, phones, hours, languages, contact mode, topics and the helplines of its province', async () => {
    const profile = await (await call('/v1/clinics/demo')).json<Record<string, unknown>>();
    expect(profile).toMatchObject({ id: 'demo', region: 'CA', within: 'BC', contactMode: 'inbox' });
    expect(profile.openNow).toBeTypeOf('boolean');
    expect(JSON.stringify(profile.topics)).toContain('is-it-addictive');
    expect(JSON.stringify(profile.helplines)).toContain('"988"');
    expect(JSON.stringify(profile.helplines)).not.toContain('18662773553');
  });

  it('holds nothing that is only for the deployment', async () => {
    const text = await (await call('/v1/clinics/demo')).text();
    expect(text).not.toContain('origins');
  });

  it('adds Québec’s own line for a clinic in Québec', async () => {
    const text = await (await call('/v1/clinics/autre')).text();
    expect(text).toContain('18662773553');
  });

  it('is not sent again while it has not changed', async () => {
    const first = await call('/v1/clinics/demo');
    const tag = first.headers.get('ETag') ?? '';
    expect(tag).not.toBe('');
    const second = await call('/v1/clinics/demo', { headers: { 'If-None-Match': tag } });
    expect(second.status).toBe(304);
    expect(await second.text()).toBe('');
  });

  it('is still there when the database is not', async () => {
    await env.DB.prepare('DROP TABLE clinic').run();
    const response = await call('/v1/clinics/demo');
    expect(response.status).toBe(200);
  });
});

describe('an article', () => {
  it('comes whole, with its sources and review dates', async () => {
    const article = ArticleReply.parse(await (await call('/v1/clinics/demo/articles/driving?lang=en')).json());
    expect(article.topic).toBe('driving');
    expect(article.sources.length).toBeGreaterThan(0);
  });

  it('is the clinic’s own for a topic that belongs to the clinic', async () => {
    const article = ArticleReply.parse(await (await call('/v1/clinics/demo/articles/cost?lang=fr')).json());
    expect(article.lang).toBe('fr');
    expect(article.sources.map(({ id }) => id)).toContain('clinic');
  });

  it('is told as it holds in the country that is asked for', async () => {
    const told = async (query: string) => (await call(`/v1/clinics/demo/articles/approved-or-off-label?lang=en${query}`)).text();
    expect(await told('')).toContain('In Canada');
    expect(await told('')).not.toContain('In the US');
    expect(await told('&region=US')).toContain('In the US');
    expect((await call('/v1/clinics/demo/articles/driving?region=UK')).status).toBe(400);
  });

  it('that nobody wrote is a 404, and a language nobody speaks here a 400', async () => {
    expect((await call('/v1/clinics/demo/articles/teleportation')).status).toBe(404);
    expect((await call('/v1/clinics/demo/articles/driving?lang=de')).status).toBe(400);
  });
});
