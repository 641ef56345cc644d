import { plainText } from '../read/normalise.ts';
import type { Engine, Terms } from '../retrieve/retriever.ts';
import type { ArticleBlock, CitedText, Lang } from '../types.ts';

/** An article's details in two: what fits the question, and all the rest. */
export interface Fitted {
  /** One paragraph or list item under its heading; empty when nothing stands out. */
  readonly fitting: readonly ArticleBlock[];
  readonly rest: readonly ArticleBlock[];
}

/** What texts are about; see {@link createReader}. */
export interface PassageReader {
  /** @param plain output of `plainText`; misspelt words are repaired */
  ofQuestion(plain: string, lang: Lang): Terms;
  /** @param text of an article, read once and kept in mind */
  ofText(text: string, lang: Lang): Terms;
}

/** Texts kept in mind. The articles have some six thousand passages; the rest is for clinics' own answers. */
const MOST_READ = 10_000;

export function createReader(engine: Pick<Engine, 'terms'>): PassageReader {
  const read = new Map<string, Terms>();
  return {
    ofQuestion: (plain, lang) => engine.terms(plain, lang),
    ofText(text, lang) {
      const key = `${lang} ${text}`;
      const terms = read.get(key) ?? engine.terms(plainText(text), lang);
      if (read.size >= MOST_READ) read.clear();
      read.set(key, terms);
      return terms;
    },
  };
}

/** What a term must tell to count at all: "morning" and "hepatitis" do, "treatment" and "help" do not. */
const TELLS_FROM = 5;
/** A term that stands in a larger share of the passages singles none of them out. */
const MOST_SHARE = 1 / 3;
/** What the terms shared with the question must tell together, each counted from {@link TELLS_FROM} up. */
const FITS_FROM = 2.5;

interface Passage {
  readonly block: number;
  /** Of a list; absent for a paragraph. */
  readonly item?: number;
  readonly heading?: number;
  readonly terms: Terms;
}

/**
 * Finds the passage of an article's details that answers the question more closely than the short answer does: of "who should
 * not have it", the item on blood pressure. Words of the title and of the short answer do not count: they fit everything.
 */
export function fittingPart(
  question: Terms,
  title: string,
  short: readonly ArticleBlock[],
  more: readonly ArticleBlock[],
  termsOf: (text: string) => Terms,
): Fitted {
  const covered = [title, ...short.map(textOf)].map(termsOf);
  const passages = passagesOf(more, termsOf);
  const wanted = [...question].flatMap(([term, tells]) => {
    const holding = passages.filter(({ terms }) => terms.has(term)).length;
    const useful = tells > TELLS_FROM && holding > 0 && holding <= Math.max(1, passages.length * MOST_SHARE);
    return useful && !covered.some((terms) => terms.has(term)) ? [{ term, worth: (tells - TELLS_FROM) / holding ** 0.5 }] : [];
  });
  const scored = passages.map((passage) => ({
    passage,
    score: wanted.reduce((sum, { term, worth }) => sum + (passage.terms.has(term) ? worth : 0), 0),
  }));
  const best = scored.reduce<(typeof scored)[number] | undefined>((most, one) => (one.score > (most?.score ?? 0) ? one : most), undefined);
  return best && best.score >= FITS_FROM ? divide(more, best.passage) : { fitting: [], rest: more };
}

function passagesOf(blocks: readonly ArticleBlock[], termsOf: (text: string) => Terms): Passage[] {
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
