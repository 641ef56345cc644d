import type { Whereabouts } from '../read/whereabouts.ts';
import type { ArticleBlock, CitedText, Territory } from '../types.ts';

/**
 * What of an article holds where the reader is. A reader whose country is not known gets what holds in each; one whose
 * province is not known, what holds in each province.
 *
 * @returns no block without text; headings only above text
 */
export function holdingFor(blocks: readonly ArticleBlock[], reader: Whereabouts): ArticleBlock[] {
  const kept = blocks.flatMap((block): ArticleBlock[] => {
    if (block.type === 'heading') return holds(block.territory, reader) ? [block] : [];
    if (block.type === 'paragraph') {
      const spans = spansIn(block.spans, reader);
      return spans.length > 0 ? [{ ...block, spans }] : [];
    }
    const items = block.items.map((item) => spansIn(item, reader)).filter((item) => item.length > 0);
    return items.length > 0 ? [{ ...block, items }] : [];
  });
  return kept.filter((block, index) => block.type !== 'heading' || (kept[index + 1] ?? block).type !== 'heading');
}

function spansIn(spans: readonly CitedText[], reader: Whereabouts): CitedText[] {
  return spans.filter(({ territory }) => holds(territory, reader));
}

function holds(territory: Territory | undefined, { region, within }: Whereabouts): boolean {
  if (territory === undefined || region === undefined) return true;
  const [country, part] = territory.split('-');
  return country === region && (part === undefined || within === undefined || part === within);
}
