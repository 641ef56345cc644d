import type { Block, Clinic, Lang, Span } from '../../assistant/types.ts';
import type { FaqEntry, FaqGroup } from './faq-entries.ts';

/**
 * What the page says, for machines: its questions and their short answers, word for word, with their sources and the
 * day of the last check. Nothing is claimed that the page does not show: no rating, no author, no reviewer, no medical entity.
 *
 * @returns JSON that is safe inside a script element
 * @see https://schema.org/FAQPage
 */
export function faqStructuredData({ clinic, lang, url, groups }: { clinic: Clinic; lang: Lang; url: string; groups: readonly FaqGroup[] }): string {
  const entries = groups.flatMap((group) => group.entries);
  const data = {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    inLanguage: lang,
    url,
    publisher: { '@type': 'Organization', name: clinic.name, url: clinic.site },
    mainEntity: entries.map((entry) => ({
      '@type': 'Question',
      name: entry.question,
      url: `${url}#${entry.topic}`,
      ...(entry.lang !== lang && { inLanguage: entry.lang }),
      acceptedAnswer: {
        '@type': 'Answer',
        text: entry.short.map(textOf).join(' '),
        dateModified: entry.review.on,
        ...(!entry.isOwn && { citation: sourcesOf(entry) }),
      },
    })),
  };
  return JSON.stringify(data).replace(/[<\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Addresses of the sources that the short answer itself cites. */
function sourcesOf({ short, sources }: FaqEntry): string[] {
  const cited = new Set(short.flatMap(spansOf).flatMap(({ cites = [] }) => cites));
  return sources.filter((_, index) => cited.has(index + 1)).map(({ url }) => url);
}

function spansOf(block: Block): readonly Span[] {
  if (block.type === 'paragraph') return block.spans;
  return block.type === 'list' ? block.items.flat() : [];
}

function textOf(block: Block): string {
  if (block.type === 'paragraph') return block.spans.map(({ text }) => text).join('');
  if (block.type === 'list') return block.items.map((item) => item.map(({ text }) => text).join('')).join(' ');
  return block.type === 'heading' ? block.text : '';
}
