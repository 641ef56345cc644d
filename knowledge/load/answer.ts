import type { Article, ArticleBlock, CitedText, SourceId } from '../../worker/assistant/types.ts';
import type { Body, Sentence, TextBlock } from './loaded.ts';

/** What of an article does not come from its body. */
export type Title = Pick<Article, 'topic' | 'lang' | 'question' | 'review' | 'seeAlso'>;

/** The article as the assistant gets it: without positions, its sources in the order they are first cited. */
export function toArticle(title: Title, { short, more, citations }: Body): Article {
  const sources = [...new Set(citations.map(({ id }) => id))];
  return { ...title, short: short.map(toArticleBlock), more: more.map(toArticleBlock), sources };
}

function toArticleBlock(block: TextBlock): ArticleBlock {
  if (block.type === 'heading') return { type: 'heading', text: block.text, ...(block.territory && { territory: block.territory }) };
  if (block.type === 'paragraph') return { type: 'paragraph', spans: toSpans(block.sentences) };
  return { type: 'list', items: block.items.map(toSpans) };
}

/**
 * Neighbouring sentences with the same sources, true in the same territory, become one span, so that a source is marked once behind the run it carries.
 * Spans hold no blanks at their ends: whoever shows them puts one space between.
 */
function toSpans(sentences: readonly Sentence[]): CitedText[] {
  const spans: CitedText[] = [];
  for (const { text, sources, territory } of sentences) {
    const last = spans.at(-1);
    if (last && last.territory === territory && sameSources(last.sources, sources)) spans[spans.length - 1] = { ...last, text: `${last.text} ${text}` };
    else spans.push({ text, sources, ...(territory && { territory }) });
  }
  return spans;
}

function sameSources(a: readonly SourceId[], b: readonly SourceId[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}

/** The stretches of a block that are read as one: a paragraph, or each item of a list. A heading has none. */
export function runsOf(block: TextBlock): readonly (readonly Sentence[])[] {
  if (block.type === 'heading') return [];
  return block.type === 'paragraph' ? [block.sentences] : block.items;
}

/** All sentences of a block, list items included, in reading order. */
export function sentencesOf(block: TextBlock): readonly Sentence[] {
  return runsOf(block).flat();
}
