/**
 * One visitor message made comparable: what the guard's rules and the retriever read instead of the typed text.
 * Pure and fast (a few microseconds); the same code runs in the Worker, in Node and in the browser.
 */
export interface Normal {
  /**
   * Lower case, no accents, contractions opened (`I'm` → `i am`, `j'ai` → `j ai`), chat spellings of the three languages
   * written out, one space between words. Sentence ends are ` . ` (also `?` and `!`, of which `?` is kept as ` ? `).
   */
  readonly plain: string;
  /**
   * `plain` and, where they differ, the message read as somebody who tries to slip past would be read: digits and signs
   * as letters (`k1ll`), spaced or dotted letters joined (`k i l l`), repeated letters squeezed (`killlll`).
   * A rule applies when it applies to any of them. At most four.
   */
  readonly readings: readonly string[];
}

const INVISIBLE = /[\p{Cf}\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0]/gu;
const MARKS = /\p{M}+/gu;
/** Letters of other alphabets that look like ours; only the ones seen in evasive spelling. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', у: 'y', х: 'x', і: 'i', ѕ: 's', ԁ: 'd', к: 'k', м: 'm', т: 't', н: 'h', в: 'b',
  α: 'a', ο: 'o', ε: 'e', ι: 'i', κ: 'k', ν: 'v', ρ: 'p', τ: 't', υ: 'u', ı: 'i', ł: 'l', ø: 'o', đ: 'd', œ: 'oe', æ: 'ae', ß: 'ss',
};
const LOOKALIKE = new RegExp(`[${Object.keys(LOOKALIKES).join('')}]`, 'gu');

/** Whole-word rewrites, applied in order. Only spellings that mean one thing in all three languages. */
const WRITTEN_OUT: readonly (readonly [RegExp, string])[] = [
  // English contractions, with or without the apostrophe
  [/\b(can)'?t\b/g, 'can not'],
  [/\bcannot\b/g, 'can not'],
  [/\bwon'?t\b/g, 'will not'],
  [/\bain'?t\b/g, 'is not'],
  [/\b(do|does|did|is|are|was|were|has|have|had|would|could|should|must|need)n'?t\b/g, '$1 not'],
  [/\bi'?m\b/g, 'i am'],
  [/\bi'?ve\b/g, 'i have'],
  [/\b(i|you|we|they|he|she|it|that|there)'ll\b/g, '$1 will'],
  [/\b(you|we|they)'?re\b(?<!were)/g, '$1 are'],
  [/\b(you|we|they)'ve\b/g, '$1 have'],
  [/\b(i|you|we|they|he|she)'d\b/g, '$1 would'],
  [/\b(what|that|it|he|she|there|where|how|who|when)'s\b/g, '$1 is'],
  [/\b(whats|thats|hows|wheres|whos)\b/g, '$1'],
  [/\bwanna\b/g, 'want to'],
  [/\bgonna\b/g, 'going to'],
  [/\bgotta\b/g, 'got to'],
  [/\bkinda\b/g, 'kind of'],
  [/\bu\b/g, 'you'],
  [/\bur\b/g, 'your'],
  [/\br u\b/g, 'are you'],
  [/\b(pls|plz)\b/g, 'please'],
  [/\b(bc|cuz|cos|coz)\b/g, 'because'],
  [/\b(tho)\b/g, 'though'],
  [/\bidk\b/g, 'i do not know'],
  [/\bunalive\b/g, 'kill'],
  [/(?<!\d ?)\b(kms|kys)\b/g, 'kill myself'],
  [/\b(meds)\b/g, 'medications'],
  // French chat spellings and elisions
  [/\bj ?(?=peux\b|suis\b|veux\b|ai\b|vais\b|sais\b)/g, 'je '],
  [/\bjpeux\b/g, 'je peux'],
  [/\bjveux\b/g, 'je veux'],
  [/\b(jsuis|chuis|chui|shui)\b/g, 'je suis'],
  [/\bjai\b/g, 'je ai'],
  [/\bjvais\b/g, 'je vais'],
  [/\bjsais\b/g, 'je sais'],
  [/\bpu\b/g, 'plus'],
  [/\bpcq\b/g, 'parce que'],
  [/\b(qqn)\b/g, 'quelqu un'],
  [/\b(qqch|qqchose)\b/g, 'quelque chose'],
  [/\btjrs\b/g, 'toujours'],
  [/\bbcp\b/g, 'beaucoup'],
  // Spanish chat spellings
  [/\b(xq|pq|porq|xke|pk)\b/g, 'porque'],
  [/\b(tb|tmb)\b/g, 'tambien'],
  [/\btqm\b/g, 'te quiero mucho'],
];
const WHATS: Readonly<Record<string, string>> = { whats: 'what is', thats: 'that is', hows: 'how is', wheres: 'where is', whos: 'who is' };

/** Brings any text to the form of {@link Normal.plain}. */
export function plainText(text: string): string {
  let out = text
    .normalize('NFKD')
    .replace(INVISIBLE, '')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(LOOKALIKE, (letter) => LOOKALIKES[letter] ?? letter)
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[\r\n]+/g, ' . ')
    .replace(/[!…]+|\.{2,}/g, ' . ')
    .replace(/[?¿]+/g, ' ? ')
    .replace(/[.;](?=\s|$)/g, ' . ');
  for (const [spelling, word] of WRITTEN_OUT) out = out.replace(spelling, word === '$1' ? (w) => WHATS[w] ?? w : word);
  return out
    .replace(/[^\p{L}\p{N}.?$%+]+/gu, ' ')
    .replace(/(?<!\s)\.(?!\d)|(?<!\d)\.(?=\d)/g, ' ')
    .replace(/(?:\s*[.?]\s*)*\?\s*(?:[.?]\s*)*/g, ' ? ')
    .replace(/\s+/g, ' ')
    .trim();
}

const LEET: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b', $: 's', '@': 'a', '+': 't', '!': 'i', '|': 'l' };

/** Reads digits and signs inside words as letters; numbers that stand alone stay numbers. */
function unleet(text: string): string {
  return text.replace(/[\p{L}\d$@+!|]*\p{L}[\p{L}\d$@+!|]*/gu, (word) =>
    /[\d$@+!|](?=.*\p{L})|\p{L}.*[\d$@]/u.test(word) && !/^\d+\p{L}{1,3}$/u.test(word) ? word.replace(/[01345780$@+!|]/g, (c) => LEET[c] ?? c) : word,
  );
}

/** Joins letters that stand alone in a row of three or more: `k i l l`, `k.i.l.l`, `k-i-l-l`. */
function unspace(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}])\p{L}(?:[\s.\-_*]{1,3}\p{L}(?![\p{L}\p{N}])){2,}/gu, (run) => {
    const words = run.split(/\s{2,}/).map((word) => word.replace(/[^\p{L}]/gu, ''));
    return words.join(' ');
  });
}

/** Joins words broken by signs inside them: `su!c!de` is left to `unleet`; `su*i*cide`, `sui.cide` become `suicide`. */
function unbreak(text: string): string {
  return text.replace(/(?<=\p{L})[*_.\-~^]+(?=\p{L})/gu, '');
}

const squeeze = (text: string): string => text.replace(/(\p{L})\1{2,}/gu, '$1');

/** @param text a visitor message, any length; cost grows linearly */
export function normalise(text: string): Normal {
  const plain = squeezeDoubles(plainText(text));
  const evasive = text.replace(INVISIBLE, '');
  const readings = new Set([plain]);
  for (const reading of [squeeze(plainText(text)), plainText(squeeze(unspace(unleet(evasive)))), plainText(squeeze(unbreak(unleet(evasive))))]) readings.add(reading);
  return { plain, readings: [...readings] };
}

/** `sooo` → `soo`: three or more of a letter never occur in the three languages. */
function squeezeDoubles(text: string): string {
  return text.replace(/(\p{L})\1{2,}/gu, '$1$1');
}
