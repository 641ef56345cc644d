import { createHash } from 'node:crypto';
import { splitFrontMatter } from './front-matter.ts';

/** Hex digits kept: enough that no two texts of one base meet by chance, few enough to be read in a diff. */
const DIGITS = 12;

/** The first 12 hex digits of the SHA-256 of a text. */
export function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, DIGITS);
}

/**
 * What a translation and a signature hold on to: the first 12 hex digits of the SHA-256 of an article's question and body.
 * Blanks at line ends and around the body do not count; every other change of a character does.
 *
 * @param question the title, from the front matter
 * @param text the whole file, with `\n` line ends
 */
export function contentHash(question: string, text: string): string {
  const body = splitFrontMatter(text)?.body ?? text;
  const plain = body.replace(/[ \t]+$/gmu, '').trim();
  return shortHash(`${question}\n${plain}`);
}
