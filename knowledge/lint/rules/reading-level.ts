import { sentencesOf } from '../../load/answer.ts';
import { easeOf, gradeOf } from '../readability.ts';
import type { AnswerRule } from '../rule.ts';
import { errorAt, warningAt } from '../text.ts';

/** README asks for grade 8; names of medicines, which nobody can shorten, are why more is let through. */
const REPORT_ABOVE = 9;
const REFUSE_ABOVE = 9.5;
/** French and Spanish have no grades; below this, text is demanding even for people who like to read. */
const EASE_REFUSED_BELOW: Readonly<Record<'fr' | 'es', number>> = { fr: 55, es: 55 };

/** People read these answers on a phone, tired or in pain. */
export const readingLevel: AnswerRule = ({ file, article, short, more }) => {
  const sentences = [...short, ...more].flatMap(sentencesOf);
  const [first] = sentences;
  if (!first) return [];
  const place = { file, line: first.line };
  const texts = sentences.map(({ text }) => text);
  if (article.lang === 'en') {
    const grade = gradeOf(texts);
    if (grade <= REPORT_ABOVE) return [];
    const word = `grade ${grade.toFixed(1)}`;
    const report = grade > REFUSE_ABOVE ? errorAt : warningAt;
    return [report(place, 'reading-level', word, `it reads at ${word}; use shorter sentences and shorter words, down to grade 8`)];
  }
  const ease = easeOf(texts, article.lang);
  const limit = EASE_REFUSED_BELOW[article.lang];
  if (ease >= limit) return [];
  const word = `ease ${ease.toFixed(0)}`;
  return [errorAt(place, 'reading-level', word, `it reads at ${word}; use shorter sentences and shorter words, up to ${limit} or more`)];
};
