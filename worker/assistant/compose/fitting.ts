import type { ArticleBlock, CitedText } from '../types.ts';

/** What a text is about, as stems and concepts; small words left out. */
export type Terms = (text: string) => ReadonlySet<string>;

/** An article's details in two: what fits the question, and all the rest. */
export interface Fitted {
  /** One paragraph or list item under its heading; empty when nothing stands out. */
  readonly fitting: readonly ArticleBlock[];
  readonly rest: readonly ArticleBlock[];
}

/** Summed rarity a passage must reach: one telling word that two or three passages of the article share, or two weaker ones. */
const FITS_FROM = 1.6;

interface Passage {
  readonly block: number;
  /** Of a list; absent for a paragraph. */
  readonly item?: number;
  readonly heading?: number;
  readonly terms: ReadonlySet<string>;
}

/**
 * Finds the passage of an article's details that answers the question more closely than the short answer does: of "who should
 * not have it", the item on blood pressure. Words of the title and of the short answer do not count: they fit everything.
 *
 * @param question terms of what was asked
 */
export function fittingPart(
  question: ReadonlySet<string>,
  title: string,
  short: readonly ArticleBlock[],
  more: readonly ArticleBlock[],
  termsOf: Terms,
): Fitted {
  const common = new Set([...termsOf(title), ...short.flatMap((block) => [...termsOf(textOf(block))])]);
  const wanted = [...question].filter((term) => !common.has(term));
  const passages = passagesOf(more, termsOf);
  const rarity = new Map(wanted.map((term) => [term, Math.log((passages.length + 1) / (passages.filter(({ terms }) => terms.has(term)).length + 0.5))]));
  const scored = passages.map((passage) => ({
    passage,
    score: wanted.reduce((sum, term) => sum + (passage.terms.has(term) ? (rarity.get(term) ?? 0) : 0), 0),
  }));
  const best = scored.reduce<(typeof scored)[number] | undefined>((most, one) => (one.score > (most?.score ?? 0) ? one : most), undefined);
  return best && best.score >= FITS_FROM ? divide(more, best.passage) : { fitting: [], rest: more };
}

function passagesOf(blocks: readonly ArticleBlock[], termsOf: Terms): Passage[] {
  let heading: number | undefined;
  return blocks.flatMap((block, at): Passage[] => {
    if (block.type === 'heading') {
      heading = at;
      return [];
    }
    const under = heading === undefined ? {} : { heading };
    if (block.type === 'paragraph') return [{ block: at, ...under, terms: termsOf(textOf(block)) }];
    return block.items.map((item, i) => ({ block: at, item: i, ...under, terms: termsOf(spansText(item)) }));
  });
}

/** Takes the passage out of the details; a heading with nothing left below it goes with it. */
function divide(blocks: readonly ArticleBlock[], { block: at, item, heading }: Passage): Fitted {
  const found = blocks[at];
  if (!found) return { fitting: [], rest: blocks };
  const above = heading === undefined ? undefined : blocks[heading];
  const lone = found.type === 'list' && item !== undefined ? { ...found, items: found.items.slice(item, item + 1) } : found;
  const left = found.type === 'list' && item !== undefined && found.items.length > 1 ? [{ ...found, items: found.items.filter((_, i) => i !== item) }] : [];
  const rest = [...blocks.slice(0, at), ...left, ...blocks.slice(at + 1)];
  const kept = rest.filter((block, i) => block.type !== 'heading' || (rest[i + 1] !== undefined && rest[i + 1]?.type !== 'heading'));
  return { fitting: above ? [above, lone] : [lone], rest: kept };
}

function textOf(block: ArticleBlock): string {
  if (block.type === 'heading') return block.text;
  return block.type === 'paragraph' ? spansText(block.spans) : block.items.map(spansText).join(' ');
}

const spansText = (spans: readonly CitedText[]): string => spans.map(({ text }) => text).join(' ');
