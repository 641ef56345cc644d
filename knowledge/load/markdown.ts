import type { ListItem, Nodes, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Lang, Territory } from '../../worker/assistant/types.ts';
import type { Report } from '../lint/finding.ts';
import { isTerritory } from '../territories.ts';
import type { Body, Citation, Sentence, TextBlock } from './loaded.ts';
import { cutSentences } from './sentences.ts';

interface Context {
  readonly lang: Lang;
  readonly file: string;
  /** Added to every line, for text that stands inside another file. */
  readonly lineOffset?: number;
  readonly report: Report;
}

/** Running text without marks, and where its lines start and its citations stand. */
interface Running {
  text: string;
  readonly lines: { offset: number; line: number }[];
  readonly citations: (Citation & { offset: number })[];
  territory?: Territory;
}

const processor = unified().use(remarkParse).use(remarkGfm);
/** `{CA}`, `{CA-QC}` at the start: what follows is true there only. Any other brace is a slip that visitors would see. */
const TERRITORY = /^\{([^}]*)\}\s*/u;
const BRACE = /\{[^}]*\}?|\}/u;
const CITATION = /\[\^([^\]\s]+)\]/g;

/**
 * Reads an answer: everything before the first `##` is the short answer, the rest are the details.
 * Only `##` headings, paragraphs, `-` lists, citations `[^id]` and territories `{CA}` are understood; anything else is reported.
 * The territory of a heading is that of all that stands under it.
 */
export function readMarkdown(text: string, context: Context): Body {
  const reader = new Reader(context);
  const blocks = parse(text)
    .children.flatMap((node) => reader.block(node))
    .map(heldByHeading());
  const firstHeading = blocks.findIndex((block) => block.type === 'heading');
  const cut = firstHeading < 0 ? blocks.length : firstHeading;
  return { short: blocks.slice(0, cut), more: blocks.slice(cut), citations: reader.citations };
}

/** Hands the territory of each heading down to the sentences under it that name none of their own. */
function heldByHeading(): (block: TextBlock) => TextBlock {
  let territory: Territory | undefined;
  const inherit = (sentence: Sentence): Sentence => (territory && !sentence.territory ? { ...sentence, territory } : sentence);
  return (block) => {
    if (block.type === 'heading') territory = block.territory;
    if (block.type === 'paragraph') return { ...block, sentences: block.sentences.map(inherit) };
    return block.type === 'list' ? { ...block, items: block.items.map((item) => item.map(inherit)) } : block;
  };
}

/** GFM sees a citation only where its definition exists, so definitions are added below the text and taken off again. */
function parse(text: string): Root {
  const ids = new Set([...text.matchAll(CITATION)].map((match) => match[1]));
  const definitions = [...ids].map((id) => `\n\n[^${id}]: x`).join('');
  const lineCount = text.split('\n').length;
  const root = processor.parse(text + definitions);
  return { ...root, children: root.children.filter((node) => node.type !== 'footnoteDefinition' || lineIn(node) <= lineCount) };
}

const lineIn = (node: Nodes): number => node.position?.start.line ?? 1;

class Reader {
  readonly citations: Citation[] = [];
  readonly #context: Context;

  constructor(context: Context) {
    this.#context = context;
  }

  block(node: RootContent): TextBlock[] {
    if (node.type === 'paragraph') return [{ type: 'paragraph', sentences: this.#sentences(node) }];
    if (node.type === 'heading') {
      if (node.depth !== 2) this.#refuse(node, '#'.repeat(node.depth), 'write every heading with ##');
      const { text, citations, territory } = this.#running(node.children);
      if (citations.length > 0) this.#refuse(node, `[^${citations[0]?.id}]`, 'move the citation from the heading to the sentence it supports');
      return [{ type: 'heading', text, line: this.#line(node), ...(territory && { territory }) }];
    }
    if (node.type === 'list') {
      if (node.ordered) this.#refuse(node, '1.', 'write the list with - signs');
      return [{ type: 'list', items: node.children.map((item) => item.children.flatMap((child) => this.#inItem(child))) }];
    }
    this.#refuse(node, node.type, 'use only ## headings, paragraphs and - lists');
    return [];
  }

  #inItem(node: ListItem['children'][number]): Sentence[] {
    if (node.type === 'paragraph') return this.#sentences(node);
    this.#refuse(node, node.type, 'a list item holds one paragraph and no list of its own');
    return [];
  }

  #sentences({ children }: Paragraph): Sentence[] {
    const running = this.#running(children);
    const marks = running.citations.map(({ offset }) => offset);
    return cutSentences(running.text, this.#context.lang, marks).map(({ start, end }, index, all) => {
      const from = all[index - 1]?.end ?? 0;
      const sources = running.citations.filter(({ offset }) => offset > from && offset <= end).map(({ id }) => id);
      const line = running.lines.findLast(({ offset }) => offset <= start)?.line ?? 1;
      return { text: running.text.slice(start, end), line, sources: [...new Set(sources)], ...(running.territory && { territory: running.territory }) };
    });
  }

  #running(nodes: readonly PhrasingContent[]): Running {
    const running: Running = { text: '', lines: [], citations: [] };
    for (const node of nodes) this.#append(running, node);
    running.text = running.text.trimEnd();
    this.#takeTerritory(running, nodes[0]);
    return running;
  }

  /** Takes `{CA}` off the start of the text and notes it. */
  #takeTerritory(running: Running, node: Nodes | undefined): void {
    const [mark = '', territory = ''] = TERRITORY.exec(running.text) ?? [];
    const isKnown = isTerritory(territory);
    if (isKnown) running.territory = territory;
    running.text = running.text.slice(mark.length);
    for (const spot of [...running.lines, ...running.citations]) spot.offset = Math.max(0, spot.offset - mark.length);
    const slip = mark !== '' && !isKnown ? mark.trim() : BRACE.exec(running.text)?.[0];
    if (slip && node)
      this.#refuse(node, slip, 'a territory is written {CA}, {US} or with a province or state, {CA-QC}, once, before its paragraph, item or heading');
  }

  #append(running: Running, node: PhrasingContent): void {
    const line = this.#line(node);
    if (node.type === 'text') {
      for (const [index, part] of node.value.split('\n').entries()) this.#appendLine(running, part, line + index, index > 0);
    } else if (node.type === 'break') {
      running.text = `${running.text.trimEnd()} `;
    } else if (node.type === 'footnoteReference') {
      const citation = { id: node.label ?? node.identifier, line };
      this.citations.push(citation);
      running.citations.push({ ...citation, offset: running.text.trimEnd().length });
      if (running.text.trim() === '') this.#refuse(node, `[^${citation.id}]`, 'a citation stands right after the full stop of its sentence');
    } else {
      this.#refuse(node, node.type, 'use plain text: no bold, italics, links, code, images or HTML');
      if ('children' in node) for (const child of node.children) this.#append(running, child);
    }
  }

  #appendLine(running: Running, part: string, line: number, isNewLine: boolean): void {
    if (part.includes('[^')) this.#refuseLine(line, '[^', 'a citation is written [^source-id], without blanks');
    const text = (isNewLine ? ` ${part}` : part).replace(/[ \t]+/g, ' ');
    running.text += running.text === '' || running.text.endsWith(' ') ? text.trimStart() : text;
    running.lines.push({ offset: running.text.length - text.trimStart().length, line });
  }

  #line(node: Nodes): number {
    return lineIn(node) + (this.#context.lineOffset ?? 0);
  }

  #refuse(node: Nodes, word: string, message: string): void {
    this.#refuseLine(this.#line(node), word, message);
  }

  #refuseLine(line: number, word: string, message: string): void {
    this.#context.report({
      rule: 'markdown',
      severity: 'error',
      file: this.#context.file,
      line,
      word,
      message: `“${word}” is not understood here; ${message}`,
    });
  }
}
