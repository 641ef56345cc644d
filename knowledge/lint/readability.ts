import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { Lang } from '../../worker/assistant/types.ts';
import { wordsOf } from './text.ts';

/**
 * Years of school needed to read English text with ease.
 *
 * @returns a US school grade; 0 for no text
 * @see Kincaid et al. (1975), “Derivation of new readability formulas”, Naval Training Command research report 8-75
 */
export function gradeOf(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsOf);
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllables });
}

/**
 * How easily French or Spanish text is read: about 60 is plain, 50 is demanding, 70 is easy. The formulas are those of Flesch,
 * fitted to each language; syllables are counted as runs of vowels, which is close for Spanish and fair for French.
 *
 * @returns about 0 (hard) to 100 (very easy), below and above for extreme text; 100 for no text
 * @see Kandel & Moles (1958), “Application de l’indice de Flesch à la langue française”
 * @see Szigriszt Pazos (1993), “Sistemas predictivos de legibilidad del mensaje escrito”
 */
export function easeOf(sentences: readonly string[], lang: Exclude<Lang, 'en'>): number {
  const words = sentences.flatMap(wordsOf);
  if (words.length === 0) return 100;
  const perWord = words.reduce((sum, word) => sum + syllablesOf(word, lang), 0) / words.length;
  const perSentence = words.length / sentences.length;
  return lang === 'fr' ? 207 - 1.015 * perSentence - 73.6 * perWord : 206.835 - perSentence - 62.3 * perWord;
}

const FRENCH_VOWELS = /[aeiouyàâäéèêëîïôöùûüœæ]+/giu;
/** Two strong vowels, or a weak one with an accent, are two syllables; all other neighbours make one. */
const SPANISH_VOWELS = /[íú]|[iuü]?[aeoáéó][iuüy]?|[iuüy]+/giu;

function syllablesOf(word: string, lang: Exclude<Lang, 'en'>): number {
  const runs = word.match(lang === 'fr' ? FRENCH_VOWELS : SPANISH_VOWELS)?.length ?? 0;
  // A final e, es or ent is not heard in French.
  const mute = lang === 'fr' && runs > 1 && /[^aeiouyàâéèêëîïôùûü](?:e|es|ent)[.,;:!?»)]*$/iu.test(word) ? 1 : 0;
  return Math.max(1, runs - mute);
}
