import type { Lang } from '../../worker/assistant/types.ts';

/** Words whose full stop ends no sentence; without that stop, lower case. “No.” is an answer, so it is not here. */
const ABBREVIATIONS: Readonly<Record<Lang, readonly string[]>> = {
  en: ['dr', 'mr', 'mrs', 'ms', 'st', 'v', 'vs', 'e.g', 'i.e', 'al', 'approx', 'u.s', 'u.k'],
  fr: ['dr', 'dre', 'm', 'mme', 'st', 'ste', 'ex', 'env', 'art', 'al', 'c.-à-d'],
  es: ['dr', 'dra', 'sr', 'sra', 'ej', 'ee', 'aprox', 'núm', 'art', 'al', 'ud', 'uds'],
};
const LAST_WORD = /(?:^|[\s("“«])([^\s("“«]+)\.$/u;
const ENDS_SENTENCE = /[.!?…]["”’»)]*$/u;

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts running text into sentences.
 *
 * @param marks offsets right behind the words a citation belongs to. A full stop before one ends the sentence, whatever follows.
 * @returns offsets into `text` without the blanks between sentences, in order
 * @see Unicode Standard Annex 29; it keeps “… some. 27 in 100 people …” together and cuts after “Dr.”, which is mended here
 */
export function cutSentences(text: string, lang: Lang, marks: readonly number[] = []): Stretch[] {
  const cuts = new Set([0]);
  for (const { index } of new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)) cuts.add(pastClosing(text, index));
  for (const stop of text.matchAll(/\.["”’»)]*\s+(?=\d)/gu)) cuts.add(stop.index + stop[0].length);
  const cited = marks.filter((mark) => ENDS_SENTENCE.test(text.slice(0, mark)));
  for (const mark of cited) cuts.add(mark + leadingBlanks(text.slice(mark)));

  const starts = [...cuts]
    .filter((cut) => cut < text.length && (cited.includes(text.slice(0, cut).trimEnd().length) || !followsAbbreviation(text, cut, lang)))
    .sort((a, b) => a - b);
  return starts.map((start, index) => ({ start, end: start + text.slice(start, starts[index + 1]).trimEnd().length })).filter(({ start, end }) => end > start);
}

/** A closing mark belongs to the sentence before it: `« Oui. » Puis…`. */
function pastClosing(text: string, cut: number): number {
  return cut === 0 ? 0 : cut + (/^[»”’]\s*/u.exec(text.slice(cut))?.[0].length ?? 0);
}

function leadingBlanks(text: string): number {
  return text.length - text.trimStart().length;
}

function followsAbbreviation(text: string, cut: number, lang: Lang): boolean {
  const word = LAST_WORD.exec(text.slice(0, cut).trimEnd())?.[1];
  return word !== undefined && ABBREVIATIONS[lang].includes(word.toLowerCase());
}
