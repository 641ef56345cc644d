import { describe, expect, it } from 'vitest';
import type { Clinic, Helpline } from '../../../worker/assistant/types.ts';
import type { FaqEntry } from '../../../worker/http/pages/faq-entries.ts';
import { faqPage } from '../../../worker/http/pages/faq-page.ts';
import { builtKnowledge } from '../../eval/answerers.ts';

const knowledge = builtKnowledge();
const demo = knowledge.clinics.find(({ id }) => id === 'demo') as Clinic;
const source = (id: string) => ({ id, title: `Title ${id}`, publisher: 'P', year: 2024, url: `https://example.org/${id}` });
const entry: FaqEntry = {
  topic: 'driving',
  lang: 'en',
  question: 'Can <I> drive?',
  short: [{ type: 'paragraph', spans: [{ text: 'No. ' }, { text: 'Wait </script><b>.', cites: [1] }] }],
  more: [{ type: 'paragraph', spans: [{ text: 'More.', cites: [2] }] }],
  sources: [source('one'), source('two')],
  review: { status: 'unsigned', on: '2026-11-21', due: '2027-05-21' },
  isOwn: false,
};
const page = (clinic: Clinic = demo, helplines: readonly Helpline[] = []) =>
  String(faqPage({ clinic, lang: 'en', url: 'https://faq.example/c/demo/faq', groups: [{ id: 'process', label: 'Process', entries: [entry] }], helplines }));
const linesIn = (within: string) => knowledge.helplines.filter((line) => line.region === 'CA' && (line.within === undefined || line.within === within));

describe('a clinic’s page of questions', () => {
  it('never asks to text a number that is only called', () => {
    const text = page(demo, linesIn('QC')).replace(/<[^>]+>/g, '');
    expect(text).toContain('Call or text 9-8-8. ');
    expect(text).toContain('1-866-277-3553, text 535353.');
    expect(text).not.toMatch(/Call or text 9-8-8 · 1-866/);
  });

  it('lets no text become markup, in the page or in its data', () => {
    const html = page({ ...demo, name: '</script><script>alert(1)</script>' });
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html.match(/<\/script>/g)).toHaveLength(1);
    expect(html).toContain('Can &lt;I&gt; drive?');
  });

  it('tells machines the sources of the short answer, not those of the details', () => {
    const data = JSON.parse(/ld\+json">(.*?)<\/script>/s.exec(page())?.[1] ?? '{}');
    expect(data.mainEntity[0].acceptedAnswer.citation).toEqual(['https://example.org/one']);
  });

  it('puts no empty mark behind text without a source', () => {
    expect(page()).not.toContain('<sup></sup>');
  });

  it('says where nothing is signed yet, and still holds the phone and the numbers', () => {
    const html = String(faqPage({ clinic: demo, lang: 'fr', url: 'https://faq.example/c/demo/faq', groups: [], helplines: linesIn('BC') }));
    expect(html).toContain('Adressez-vous à son personnel.');
    expect(html).toContain('href="tel:988"');
    expect(html).toContain('href="tel:2505550118"');
  });
});
