import type { Lang } from '../types.ts';

/** How a sentence begins that asks, question mark or not. */
const OPENER: Readonly<Record<Lang, string>> = {
  en: '(?:what|how|when|where|who|whose|why|which|can|could|do|does|did|is|are|will|would|should|may|must)(?: |$)',
  fr: '(?:est ce|qu est|que |quoi|comment|combien|quand|ou (?:est|se|dois|puis|peut|sont)|qui|pourquoi|quels?|quelles?|peut on|puis je|peux tu|pouvez|dois je|doit on|c est quoi|ca (?:coute|dure|fait|prend)|faut il|y a t il|je peux|on peut)(?: |$)',
  es: '(?:que|como|cuantos?|cuantas?|cuando|donde|quien|por que|cual|puedo|puede|se puede|es|son|hay|tengo que|debo|necesito|cuesta|duele|dura)(?: |$)',
};
const AND: Readonly<Record<Lang, string>> = { en: '(?:and also|and|also|plus|or)', fr: '(?:et aussi|et|pis|puis|aussi)', es: '(?:y tambien|y|tambien|ademas)' };
/** Shorter ones ("why?", "and how much") lean on the sentence before. */
const FEWEST_WORDS = 3;
/** More than these are a story with questions in it; the whole decides. */
const MOST = 3;

/**
 * The separate questions of one message: "Can I drive after? And does insurance pay?".
 *
 * @param plain output of `plainText`
 * @returns in order; empty when there is only one, or when some of the message is not a question
 */
export function questionsIn(plain: string, lang: Lang): string[] {
  const joint = new RegExp(` ${AND[lang]} (?=${OPENER[lang]})`, 'g');
  const parts = plain
    .replace(joint, ' ? ')
    .split(/(?<=[.?])\s/)
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
  const lead = new RegExp(`^(?:${AND[lang]} |so |ok |alors |entonces )?(?=${OPENER[lang]})`);
  const asks = parts.every((part) => part.endsWith('?') || lead.test(part));
  const questions = parts.map((part) => part.replace(/[.?\s]+$/, ''));
  const enough = questions.every((question) => question.split(' ').length >= FEWEST_WORDS);
  return asks && enough && questions.length > 1 && questions.length <= MOST ? questions : [];
}
