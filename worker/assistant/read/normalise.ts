import { canonical, isKeyWord } from './key-words.ts';
import { writtenOut } from './written-out.ts';

/**
 * One visitor message made comparable: what the guard's rules and the retriever read instead of the typed text.
 * Pure and fast (tens of microseconds); the same code runs in the Worker, in Node and in the browser.
 */
export interface Normal {
  /**
   * Lower case, no accents, contractions opened (`I'm` → `i am`, `j'ai` → `je ai`), chat spellings of the three languages
   * written out, one space between words. Sentence ends are ` . ` (also `!` and line breaks), questions ` ? `.
   */
  readonly plain: string;
  /**
   * `plain` and, where they differ: `plain` with the guard's key words spelled right (`sucidal` → `suicidal`), and the
   * message read as somebody who tries to slip past would be read: digits and signs as letters (`k1ll`), spaced or
   * dotted letters joined (`k i l l`), repeated letters squeezed (`killlll`). A rule applies when it applies to any of
   * them. At most four.
   */
  readonly readings: readonly string[];
}

const INVISIBLE = /\p{Cf}|\p{Variation_Selector}|\u034f|\u115f|\u1160|\u17b4|\u17b5|\u3164|\uffa0/gu;
const MARKS = /\p{M}+/gu;
const NOT_ASCII = /[^\x20-\x7e]/;
/** Letters of other alphabets that look like ours; only the ones seen in evasive spelling. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  і: 'i',
  ѕ: 's',
  ԁ: 'd',
  к: 'k',
  м: 'm',
  т: 't',
  н: 'h',
  в: 'b',
  α: 'a',
  ο: 'o',
  ε: 'e',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
};
const LOOKALIKE = new RegExp(`[${Object.keys(LOOKALIKES).join('')}]`, 'gu');
/** Pictures that say a word: most emoji are mood and are dropped. */
const PICTURES: Readonly<Record<string, string>> = {
  '💊': ' pills ',
  '🔫': ' gun ',
  '🔪': ' knife ',
  '🪢': ' rope ',
  '🩸': ' blood ',
  '⚰': ' grave ',
  '🪦': ' grave ',
};
const PICTURE = /[💊🔫🔪🪢🩸⚰🪦]/gu;

/** Letters without marks, look-alikes or invisible signs; lower case. */
function lettersOnly(text: string): string {
  if (!NOT_ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(INVISIBLE, '')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(LOOKALIKE, (letter) => LOOKALIKES[letter] ?? letter)
    .replace(PICTURE, (picture) => PICTURES[picture] ?? ' ')
    .replace(/[‘’ʼ´′]/g, "'");
}

/** Words and sentence marks of text that {@link lettersOnly} has been through. */
function spelledOut(letters: string): string {
  const marked = letters
    .replace(/`/g, "'")
    .replace(/\s*[\r\n]+\s*|…|\.{2,}|[¿¡;]/g, ' . ')
    .replace(/\?[?!]*/g, ' ? ')
    .replace(/!+(?![\p{L}\d])/gu, ' . ')
    .replace(/\.(?=\s|$)|(?<=\p{L}{3})\.(?=\p{L}{3})/gu, ' . ')
    // "No, I want to die" and "no quiero morir" must not read alike
    .replace(/\b(no|non|nope|yes|oui|si),/g, '$1 . ')
    .replace(/\.(?!\d| |$)|(?<![\d ])\.(?=\d)/g, ' ');
  return writtenOut(marked)
    .replace(/[^\p{L}\p{N}.?$%+]+/gu, ' ')
    .replace(/(?: ?[.?])*? ?\?(?: ?[.?])*/g, ' ? ')
    .replace(/ ?\.(?: \.)+/g, ' .')
    .replace(/ {2,}/g, ' ')
    .replace(/^[ .?]+| +$/g, '');
}

/** Three or more of a letter never occur in the three languages. */
const doubled = (text: string): string => text.replace(/(\p{L})\1{2,}/gu, '$1$1');
const squeezed = (text: string): string => text.replace(/(\p{L})\1{2,}/gu, '$1');

/** Brings any text to the form of {@link Normal.plain}. Cost grows linearly with its length. */
export function plainText(text: string): string {
  return doubled(spelledOut(lettersOnly(text)));
}

const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  $: 's',
  '@': 'a',
  '+': 't',
  '!': 'i',
  '|': 'l',
};
const LEETED = /[a-z][\d$@+!|]+[a-z]|\b[\d$@][a-z]{2}|[a-z]{2}[013457@$](?![\d%])/;
const SPACED = /(?<![\p{L}\p{N}])\p{L}(?:[\s.\-_*]{1,3}\p{L}(?![\p{L}\p{N}])){2,}/gu;
const BROKEN = /\p{L}+(?:[*_.\-~^/\\|#]+\p{L}+)+/gu;
const BREAKS = /[^\p{L}]+/gu;

/** Reads digits and signs inside words as letters; numbers that stand alone, and `10mg` or `6th`, stay. */
function unleet(letters: string): string {
  return letters.replace(/[a-z\d$@+!|]*[a-z][a-z\d$@+|]*(?:![a-z\d]+)*/g, (word) =>
    LEETED.test(word) && !/^\d+[a-z]{1,4}$/.test(word) ? word.replace(/[01345780$@+!|]/g, (sign) => LEET[sign] ?? sign) : word,
  );
}

/** Joins letters that stand alone in a row of three or more: `k i l l`, `k.i.l.l`, `k-i-l-l`. Two spaces part words. */
function unspace(letters: string): string {
  return letters.replace(SPACED, (run) =>
    run
      .split(/\s{2,}/)
      .map((word) => word.replace(/[^\p{L}]/gu, ''))
      .join(' '),
  );
}

/** Joins words broken by signs inside them, `su*i*cide`, when a word that matters comes out: `peut-on` stays two words. */
function unbreak(letters: string): string {
  return letters.replace(BROKEN, (run) => {
    const word = run.replace(BREAKS, '');
    return isKeyWord(word) ? word : run;
  });
}

/** @param text a visitor message, any length; cost grows linearly */
export function normalise(text: string): Normal {
  const letters = lettersOnly(text);
  const spelled = spelledOut(letters);
  const plain = doubled(spelled);
  const readings = new Set([plain, canonical(squeezed(spelled))]);
  const unmasked = unspace(unleet(letters));
  if (unmasked !== letters) readings.add(canonical(squeezed(spelledOut(unmasked))));
  const joined = unbreak(unleet(letters));
  if (joined !== letters) readings.add(canonical(squeezed(spelledOut(joined))));
  return { plain, readings: [...readings] };
}
