import type { Library } from '../knowledge.ts';
import type { Article, Block, Clinic, Reply, Span } from '../types.ts';
import { FORBIDDEN } from './forbidden.ts';

/** Why a reply was stopped; kept in the incident record, which holds no text. */
export interface Incident {
  readonly rule: 'empty' | 'unknown-source' | 'unapproved-text' | (typeof FORBIDDEN)[number]['rule'];
}

/** Checks one composed reply. */
export type Verifier = (reply: Reply, clinic: Clinic) => Incident | undefined;

/**
 * The last gate. Nothing reaches a visitor unless each of its sentences from an article is word for word in the knowledge
 * base, each source mark points at a source shown, and none of {@link FORBIDDEN} stands anywhere.
 */
export function createVerifier(library: Library): Verifier {
  const approved = approvedSentences(library);
  return (reply, clinic) => {
    if (reply.blocks.length === 0) return { rule: 'empty' };
    const own = new Set(clinic.answers.flatMap(sentencesOf));
    for (const block of reply.blocks) {
      for (const span of spansOf(block)) {
        if (span.cites?.some((n) => reply.sources[n - 1] === undefined)) return { rule: 'unknown-source' };
        // Policy elements are fixed words with slots; text of articles carries a part or a source.
        if ((block.part || span.cites) && !approved.has(span.text.trimEnd()) && !own.has(span.text.trimEnd())) return { rule: 'unapproved-text' };
      }
      for (const text of textsOf(block)) {
        const broken = FORBIDDEN.find(({ pattern }) => pattern.test(text));
        if (broken) return { rule: broken.rule };
      }
    }
    return undefined;
  };
}

function approvedSentences(library: Library): ReadonlySet<string> {
  return new Set(library.knowledge.articles.flatMap(sentencesOf));
}

const sentencesOf = ({ question, short, more }: Article): string[] => [question, ...[...short, ...more].flatMap(textsOf)];

type AnyBlock = Block | Library['knowledge']['articles'][number]['short'][number];

function textsOf(block: AnyBlock): string[] {
  switch (block.type) {
    case 'heading':
      return [block.text];
    case 'paragraph':
      return block.spans.map(({ text }) => text);
    case 'list':
      return block.items.flatMap((item) => item.map(({ text }) => text));
    case 'actions':
      return block.actions.map(({ label }) => label);
  }
}

function spansOf(block: Block): readonly Span[] {
  switch (block.type) {
    case 'heading':
      return [{ text: block.text }];
    case 'paragraph':
      return block.spans;
    case 'list':
      return block.items.flat();
    case 'actions':
      return [];
  }
}
