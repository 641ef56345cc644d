import type { DenialWords } from './words/shape.ts';

/** Words between a denial and the term it denies; further away it more likely denies something else. */
const REACH = 10;

/**
 * Does the sentence deny the term, or call it wrong? “No treatment is risk-free” denies; “not only safe” and “do not miss
 * this cure” do not. When in doubt the answer is no: a refused sentence can be rewritten, a promise cannot be taken back.
 *
 * @param start offset of the term in `text`
 * @param end offset behind the term
 */
export function isDenied(text: string, start: number, end: number, words: DenialWords): boolean {
  return deniedBefore(text, start, words) || wrongBefore(text, start, words) || wrongAfter(text, end, words);
}

/** A question denies nothing: “Why not try this miracle?” */
export function isQuestion(text: string): boolean {
  return /\?["”’»\s]*$/u.test(text);
}

/** Does the sentence leave the term open: “whether it is …”, “until it is …”? */
export function isLeftOpen(text: string, start: number, words: DenialWords): boolean {
  return words.open.test(clauseBefore(text, start, words));
}

/** The stretch before an offset that a denial in it would reach from. */
function clauseBefore(text: string, offset: number, { breaker }: DenialWords): string {
  const before = text.slice(0, offset);
  const last = [...before.matchAll(new RegExp(breaker, `${breaker.flags}g`))].at(-1);
  return last ? before.slice(last.index + last[0].length) : before;
}

function deniedBefore(text: string, start: number, words: DenialWords): boolean {
  const clause = clauseBefore(text, start, words);
  if (words.command.test(clause)) return false;
  return [...clause.matchAll(new RegExp(words.cue, `${words.cue.flags}g`))].some((cue) => {
    const between = clause.slice(cue.index + cue[0].length);
    return (
      !words.praise.test(clause.slice(cue.index) + text.slice(start)) &&
      !words.deflected.test(between) &&
      !words.wrong.test(between) &&
      countWords(between) <= REACH
    );
  });
}

function wrongBefore(text: string, start: number, words: DenialWords): boolean {
  const clause = clauseBefore(text, start, words);
  const wrong = words.wrong.exec(clause);
  return wrong !== null && !isNegated(clause.slice(0, wrong.index), words);
}

function wrongAfter(text: string, end: number, words: DenialWords): boolean {
  const after = text.slice(end);
  const wrong = words.wrong.exec(after);
  if (!wrong) return false;
  const between = after.slice(0, wrong.index);
  if (words.relative.test(between)) return true;
  return words.copula.test(between) && !words.breaker.test(between) && !words.cue.test(between) && countWords(between) <= REACH;
}

/** “It is not wrong …”: a denial within the three words before. */
function isNegated(before: string, { cue }: DenialWords): boolean {
  return cue.test(before.trimEnd().split(/\s+/).slice(-3).join(' '));
}

function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
