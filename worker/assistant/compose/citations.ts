import type { Library } from '../knowledge.ts';
import type { ArticleBlock, Block, CitedSource, CitedText, Clinic, Lang, SourceId, Span } from '../types.ts';

/** The source id under which a clinic's own answers cite the clinic. */
export const CLINIC_SOURCE = 'clinic';

/** Numbers the sources of one reply in the order they are first cited. */
export interface Citations {
  /** @returns the 1-based position of the source in {@link Citations.sources} */
  number(id: SourceId): number;
  readonly sources: readonly CitedSource[];
}

/** @throws {Error} (from `number`) for a source that is not in the knowledge base: the build lets none through */
export function createCitations(library: Library, clinic: Clinic): Citations {
  const sources: CitedSource[] = [];
  return {
    sources,
    number(id) {
      const at = sources.findIndex((source) => source.id === id);
      if (at >= 0) return at + 1;
      sources.push(id === CLINIC_SOURCE ? clinicSource(clinic) : resolve(library, id));
      return sources.length;
    },
  };
}

function resolve(library: Library, id: SourceId): CitedSource {
  const source = library.source(id);
  if (!source) throw new Error(`The knowledge base cites "${id}" but does not hold that source.`);
  const { title, publisher, year, url } = source;
  return { id, title, publisher, year, url };
}

function clinicSource(clinic: Clinic): CitedSource {
  const year = Number(clinic.answers[0]?.review.on.slice(0, 4) ?? 0);
  return { id: CLINIC_SOURCE, title: clinic.name, publisher: clinic.name, year, url: clinic.site };
}

/** Sentences of one paragraph, a blank between them, so that whoever shows spans only has to put them one after the other. */
export function joined(spans: readonly Span[]): Span[] {
  return spans.map((span, i) => (i < spans.length - 1 ? { ...span, text: `${span.text} ` } : span));
}

/** How the blocks of an article appear in a reply. */
export interface Placement {
  readonly part?: 'short' | 'more';
  readonly element?: string;
  /** Set when the article's language is not the reply's. */
  readonly lang?: Lang;
}

/** Article text as reply blocks, its source ids turned into numbers. */
export function cite(blocks: readonly ArticleBlock[], citations: Citations, placement: Placement): Block[] {
  const span = ({ text, sources }: CitedText): Span => (sources.length > 0 ? { text, cites: sources.map((id) => citations.number(id)) } : { text });
  const place = (block: ArticleBlock): Block => {
    switch (block.type) {
      case 'heading':
        return { ...placement, type: 'heading', text: block.text };
      case 'paragraph':
        return { ...placement, type: 'paragraph', spans: joined(block.spans.map(span)) };
      case 'list':
        return { ...placement, type: 'list', items: block.items.map((item) => joined(item.map(span))) };
    }
  };
  return blocks.map(place);
}
