import { LANGS } from '../../../worker/assistant/types.ts';
import type { TextRule } from '../rule.ts';
import { errorAt } from '../text.ts';
import { WORDS } from '../words.ts';

const SIGNS = '(?:m|mc|µ|μ|u|n)?g|m[lL]|ML|[µμ][lL]|cc|c[lL]|Mg|MG|Mcg|MCG';
const numerals = LANGS.flatMap((lang) => WORDS[lang].numerals).join('|');
const units = LANGS.flatMap((lang) => WORDS[lang].units).join('|');
/** `5 mg`, `0,5 mg/kg`, `50-mg`; the signs keep their case, so that “5G” is no dose. A unit of pressure (mmHg) is none of them. */
const FIGURE = new RegExp(`(?<![\\d.,])\\d[\\d.,]*(?:\\s|-)?(?:${SIGNS})(?![\\p{L}\\p{N}])`, 'u');
const SPELLED = new RegExp(`(?:(?<![\\d.,])\\d[\\d.,]*|(?<!\\p{L})(?:${numerals}))(?:\\s|-)?(?:${units}|mg|mcg|ml)(?!\\p{L})`, 'iu');

/** No amount of a medicine in any language: a dose is between a person and their prescriber, and a number could be followed. */
export const dose: TextRule = (passage) => {
  const word = (FIGURE.exec(passage.text) ?? SPELLED.exec(passage.text))?.[0];
  return word ? [errorAt(passage, 'dose', word, `“${word}” is an amount that somebody could follow; take it out, or say that a clinician sets the dose`)] : [];
};
