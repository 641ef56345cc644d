import { HELP_NUMBER } from '../../worker/assistant/read/help-number.ts';
import type { Lang } from '../../worker/assistant/types.ts';

/** Numbers that are dialled, not counted: 911, 9-8-8, 811, 211, text codes and toll-free lines. */
const DIALLED = new RegExp(`(?<![\\d-])(?:911|${HELP_NUMBER}|535353|686868|838255|1[-\\s]8\\d\\d[-\\s][\\dA-Z]{3}[-\\s]?[\\dA-Z]{4})(?![\\d-])`, 'gu');
/** A count in digits: thousands may be parted, by a blank in French, by a comma or a point elsewhere. */
const COUNT: Readonly<Record<Lang, RegExp>> = {
  en: /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/gu,
  fr: /\d{1,3}(?:[\u00A0\u202F ]\d{3}(?!\d))+(?:,\d+)?|\d+(?:[.,]\d+)?/gu,
  es: /\d{1,3}(?:[,.\u00A0\u202F]\d{3}(?!\d))+(?:[.,]\d+)?|\d+(?:[.,]\d+)?/gu,
};
/** Counts written as words, from two on; “one” is too often an article. */
const WORDS: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  en: counted('two three four five six seven eight nine ten eleven twelve', {
    fifteen: 15,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    hundred: 100,
  }),
  fr: counted('deux trois quatre cinq six sept huit neuf dix onze douze', {
    quinze: 15,
    vingt: 20,
    trente: 30,
    quarante: 40,
    cinquante: 50,
    soixante: 60,
    cent: 100,
  }),
  es: counted('dos tres cuatro cinco seis siete ocho nueve diez once doce', {
    quince: 15,
    veinte: 20,
    treinta: 30,
    cuarenta: 40,
    cincuenta: 50,
    sesenta: 60,
    cien: 100,
  }),
};

function counted(fromTwo: string, more: Readonly<Record<string, number>>): Readonly<Record<string, string>> {
  const small = fromTwo.split(' ').map((word, index) => [word, String(index + 2)]);
  return Object.fromEntries([...small, ...Object.entries(more).map(([word, count]) => [word, String(count)])]);
}

/**
 * The numbers of a text that are written in digits, without help numbers, in one spelling: `1,500`, `1 500` and `1500` are
 * the same, and so are `0.5` and `0,5`.
 */
export function figuresIn(text: string, lang: Lang): string[] {
  return [...text.replace(DIALLED, ' ').matchAll(COUNT[lang])].map(([count]) => plain(count, lang));
}

/** The numbers of a text, in digits or as words. */
export function numbersIn(text: string, lang: Lang): Set<string> {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return new Set([...figuresIn(text, lang), ...words.flatMap((word) => WORDS[lang][word] ?? [])]);
}

/** French parts thousands with a blank; in Spanish a comma or a point before three digits parts them too, unless the count starts with 0. */
function plain(count: string, lang: Lang): string {
  const isParted = lang === 'en' ? count.includes(',') : /^[1-9]\d{0,2}(?:[,.]\d{3})+$/u.test(count) && lang === 'es';
  const joined = isParted ? count.replace(lang === 'en' ? /,/gu : /[,.]/gu, '') : count;
  return joined
    .replace(/[\u00A0\u202F ]/gu, '')
    .replace(',', '.')
    .replace(/^0+(?=\d)/u, '');
}
