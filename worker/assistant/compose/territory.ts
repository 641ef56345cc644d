import { HELP_NUMBER } from '../read/help-number.ts';
import type { Whereabouts } from '../read/whereabouts.ts';
import type { ArticleBlock, CitedText, Territory } from '../types.ts';

const HELP_LINE = new RegExp(`(?<![\\d-])${HELP_NUMBER}(?![\\d-])`, 'u');

/**
 * What of an article holds where the reader is. A reader whose country is not known gets what holds in each; one whose
 * province is not known, what holds in each province.
 *
 * @param reader the place that is asked about
 * @param home where the reader is taken to be: somebody who asks about another place still gets the help lines of their own
 * @returns no block without text; headings only above text
 */
export function holdingFor(blocks: readonly ArticleBlock[], reader: Whereabouts, home: Whereabouts = reader): ArticleBlock[] {
  const spansIn = (spans: readonly CitedText[]): CitedText[] =>
    spans.filter(({ territory, text }) => holds(territory, reader) || (HELP_LINE.test(text) && holds(territory, home)));
  const kept = blocks.flatMap((block): ArticleBlock[] => {
    if (block.type === 'heading') return holds(block.territory, reader) ? [block] : [];
    if (block.type === 'paragraph') {
      const spans = spansIn(block.spans);
      return spans.length > 0 ? [{ ...block, spans }] : [];
    }
    const items = block.items.map(spansIn).filter((item) => item.length > 0);
    return items.length > 0 ? [{ ...block, items }] : [];
  });
  return kept.filter((block, index) => block.type !== 'heading' || (kept[index + 1] ?? block).type !== 'heading');
}

function holds(territory: Territory | undefined, { region, within }: Whereabouts): boolean {
  if (territory === undefined || region === undefined) return true;
  const [country, part] = territory.split('-');
  return country === region && (part === undefined || within === undefined || part === within);
}
