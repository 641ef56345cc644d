import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { sentencesOf } from '../../load/answer.ts';
import type { AnswerRule } from '../rule.ts';
import { errorAt, warningAt, wordsOf } from '../text.ts';

/** README asks for grade 8; names of medicines, which nobody can shorten, are why more is let through. */
export const REPORT_ABOVE = 9;
export const REFUSE_ABOVE = 9.5;

/**
 * Years of school needed to read an answer with ease. English only: the formula is made for English.
 *
 * @see Kincaid et al. (1975), “Derivation of new readability formulas”, Naval Training Command research report 8-75
 */
export function gradeOf(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllables });
}

export const readingLevel: AnswerRule = ({ file, article, short, more }) => {
  const sentences = [...short, ...more].flatMap(sentencesOf);
  if (article.lang !== 'en' || sentences.length === 0) return [];
  const grade = gradeOf(sentences.map(({ text }) => text));
  if (grade <= REPORT_ABOVE) return [];
  const word = `grade ${grade.toFixed(1)}`;
  const place = { file, line: sentences[0]?.line ?? 1 };
  const report = grade > REFUSE_ABOVE ? errorAt : warningAt;
  return [report(place, 'reading-level', word, `it reads at ${word}; use shorter sentences and shorter words, down to grade 8`)];
};
