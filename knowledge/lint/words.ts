import type { Lang } from '../../worker/assistant/types.ts';
import { EN } from './words/en.ts';
import { ES } from './words/es.ts';
import { FR } from './words/fr.ts';
import type { Words } from './words/shape.ts';

/** What the checks look for, by language. */
export const WORDS: Readonly<Record<Lang, Words>> = { en: EN, fr: FR, es: ES };
