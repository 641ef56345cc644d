import type { Finding } from './finding.ts';
import type { Passage } from './passages.ts';

/** Words as a reader counts them: runs between blanks that hold a letter or a digit. */
export function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** The first few words, to find a sentence by. */
export function opening(text: string, words = 6): string {
  const all = text.split(/\s+/u);
  return all.length > words ? `${all.slice(0, words).join(' ')} …` : text;
}

/** An error about a word of a passage. */
export function errorAt({ file, line }: Pick<Passage, 'file' | 'line'>, rule: string, word: string, message: string): Finding {
  return { rule, severity: 'error', file, line, word, message };
}

/** A lesser finding: printed, and the build goes on. */
export function warningAt(place: Pick<Passage, 'file' | 'line'>, rule: string, word: string, message: string): Finding {
  return { ...errorAt(place, rule, word, message), severity: 'warning' };
}
