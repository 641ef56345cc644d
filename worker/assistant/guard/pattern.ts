import type { Phrase } from './match/pattern.ts';
import { phrase } from './rule.ts';

/**
 * A class of words, for use inside other patterns: `${KETAMINE}` in place of its alternatives. A line break with its
 * indentation stands for nothing, so that alternatives may be listed one a line. Groups never capture.
 */
export function wordClass(strings: TemplateStringsArray, ...parts: readonly string[]): string {
  const source = String.raw({ raw: strings.raw }, ...parts).replace(/\s*\n\s*/g, '');
  return `(?:${source.replace(/\((?!\?)/g, '(?:')})`;
}

/** A pattern of whole words in the notation of `phrase` in `rule.ts`, with classes written in place. */
export function words(strings: TemplateStringsArray, ...parts: readonly string[]): Phrase {
  return phrase([wordClass(strings, ...parts)]);
}
