import type { Lang } from '../types.ts';

/**
 * Light stemmers: they join what a visitor and an author write differently (plural, gender, person, -ing) and no more.
 * Input is lower case without accents. Heavier stemmers join "general" with "generate"; on short questions that costs
 * more than it finds. After the light stemmers of J. Savoy (2006), "Light stemming approaches for the French, Portuguese,
 * German and Hungarian languages", and his for Spanish.
 */
export function stem(word: string, lang: Lang): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  return STEMMERS[lang](word);
}

function english(word: string): string {
  let w = word;
  if (w.endsWith('ies') && w.length > 4) w = `${w.slice(0, -3)}y`;
  else if (/(?:ss|sh|ch|x|z)es$/.test(w)) w = w.slice(0, -2);
  else if (w.endsWith('s') && !/(?:ss|us|is)$/.test(w)) w = w.slice(0, -1);
  for (const ending of ['ingly', 'edly', 'ing', 'ed', 'ly']) {
    if (w.endsWith(ending) && w.length - ending.length >= 3 && /[aeiouy]/.test(w.slice(0, -ending.length))) {
      w = w.slice(0, -ending.length);
      if (/([bdfgmnprt])\1$/.test(w)) w = w.slice(0, -1);
      break;
    }
  }
  if (w.length > 4 && w.endsWith('e')) w = w.slice(0, -1);
  if (w.length > 4 && w.endsWith('y')) w = `${w.slice(0, -1)}i`;
  return w;
}

function french(word: string): string {
  let w = word;
  if (w.endsWith('aux') && w.length > 4) w = `${w.slice(0, -3)}al`;
  else if (/[sx]$/.test(w)) w = w.slice(0, -1);
  for (const ending of [
    'issement',
    'issant',
    'ement',
    'ment',
    'ation',
    'ition',
    'erait',
    'eront',
    'aient',
    'iez',
    'ions',
    'ant',
    'ait',
    'era',
    'ent',
    'er',
    'ir',
    'ez',
    'ee',
    'e',
    'i',
  ]) {
    if (w.endsWith(ending) && w.length - ending.length >= 4) return w.slice(0, -ending.length);
  }
  return w;
}

function spanish(word: string): string {
  let w = word;
  if (w.endsWith('ces')) w = `${w.slice(0, -3)}z`;
  else if (w.endsWith('es') && w.length > 4) w = w.slice(0, -2);
  else if (w.endsWith('s')) w = w.slice(0, -1);
  for (const ending of [
    'amiento',
    'imiento',
    'aciones',
    'acion',
    'icion',
    'iendo',
    'ando',
    'aran',
    'eran',
    'aria',
    'eria',
    'ado',
    'ada',
    'ido',
    'ida',
    'ar',
    'er',
    'ir',
    'an',
    'en',
    'a',
    'o',
    'e',
  ]) {
    if (w.endsWith(ending) && w.length - ending.length >= 3) return w.slice(0, -ending.length);
  }
  return w;
}

const STEMMERS: Readonly<Record<Lang, (word: string) => string>> = { en: english, fr: french, es: spanish };
