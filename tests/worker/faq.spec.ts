import { describe, expect, it } from 'vitest';
import { call } from './support/ask.ts';
import { knowledge } from './support/knowledge.ts';

interface StructuredData {
  readonly '@type': string;
  readonly inLanguage: string;
  readonly mainEntity: readonly { readonly name: string; readonly acceptedAnswer: { readonly text: string } }[];
}

const page = async (path: string) => (await call(path)).text();
const dataOf = (html: string) => JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '{}') as StructuredData;
/** Text as a browser would show it, near enough to look words up in. */
const wordsOf = (html: string) =>
  html
    .replace(/<script.*?<\/script>/gs, '')
    .replace(/<sup>.*?<\/sup>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');

describe('a clinic’s page of questions', () => {
  it('holds every topic of the clinic and of the articles, each with its sources and the day of its last check', async () => {
    const html = await page('/c/demo/faq');
    const asked = knowledge.topics.filter(({ group }) => group !== 'assistant');
    for (const { id } of asked) expect(html, id).toContain(`<h3 id="${id}"`);
    expect(html.match(/<h4>Sources<\/h4>/g)?.length).toBe(asked.filter(({ clinic }) => !clinic).length);
    expect(html.match(/No clinician has signed this text/g)?.length).toBe(asked.filter(({ clinic }) => !clinic).length);
    expect(html).toMatch(/href="https:\/\/[^"]+">[^<]+<\/a>\. [^<]+, \d{4}/);
  });

  it.each([
    ['en', 'Is ketamine addictive?'],
    ['fr', 'La kétamine'],
    ['es', 'ketamina'],
  ])('is in %s, names its other languages, and says so to browsers', async (lang, word) => {
    const response = await call(`/c/demo/faq?lang=${lang}`);
    const html = await response.text();
    expect(response.headers.get('Content-Language')).toBe(lang);
    expect(html).toContain(`<html lang="${lang}">`);
    expect(html).toContain(word);
    for (const other of ['en', 'fr', 'es']) expect(html).toContain(`hreflang="${other}" href="https://faq.example/c/demo/faq?lang=${other}"`);
    expect(html).toContain('hreflang="x-default"');
  });

  it('opens and ends with the numbers for danger, a crisis and the clinic', async () => {
    const html = await page('/c/demo/faq');
    for (const number of ['tel:911', 'tel:988', 'tel:2505550118']) expect(html.split(`href="${number}"`)).toHaveLength(3);
  });

  it('tells what holds where the clinic is, and not what holds in the other country alone', async () => {
    const html = wordsOf(await page('/c/demo/faq'));
    expect(html).not.toContain('In the US, call or text 988');
    expect(html).toContain('9-8-8');
  });

  it('gives machines its questions and short answers word for word, and claims nothing else', async () => {
    const html = await page('/c/demo/faq');
    const data = dataOf(html);
    const shown = wordsOf(html);
    expect(data).toMatchObject({ '@type': 'FAQPage', inLanguage: 'en' });
    expect(data.mainEntity.length).toBeGreaterThan(90);
    const missing = data.mainEntity.filter(
      ({ name, acceptedAnswer }) => !shown.includes(name) || !sentences(acceptedAnswer.text).every((one) => shown.includes(one)),
    );
    expect(missing.map(({ name }) => name)).toEqual([]);
    expect(html).not.toMatch(/"(?:aggregateRating|review|author|reviewedBy|offers|medicalAudience)":/);
  });

  it('runs no script, may not be framed, and can be kept for five minutes', async () => {
    const response = await call('/c/demo/faq');
    expect(response.headers.get('Content-Security-Policy')).toBe(
      "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
    expect(response.headers.get('Cache-Control')).toBe('public, max-age=300');
    const tag = response.headers.get('ETag') ?? '';
    expect((await call('/c/demo/faq', { headers: { 'If-None-Match': tag } })).status).toBe(304);
  });

  it('of an unknown clinic is a 404, in a language the clinic does not have a 400', async () => {
    expect((await call('/c/nobody/faq')).status).toBe(404);
    expect((await call('/c/autre/faq?lang=es')).status).toBe(400);
    expect((await call('/c/demo/faq?lang=de')).status).toBe(400);
  });
});

/** Sentences of a short answer; the marks between them stand in the page only. */
function sentences(text: string): string[] {
  return text.split(/(?<=[.?!])\s+/).filter((one) => one.length > 20);
}
