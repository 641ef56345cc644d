import type { Lang } from '../types.ts';

/**
 * Signs that a message leans on the one before. Only what cannot be understood alone counts: "how long does that last?",
 * "and for the spray?", "y para mi mamá?". A full question that happens to hold "it" ("is it addictive?") stands alone
 * well enough: the earlier topic's words are added at low weight and lose to its own.
 */
const OPENINGS: Readonly<Record<Lang, RegExp>> = {
  en: /^(?:and|but|so|also|or|not even|even|ok (?:fair|thanks|great|good)|what about|how about|what if|then|ok (?:and|but|so)|same|even if|why|since when|for how long|how long|how often|how much|how many|how soon|is (?:that|it|this)|does (?:that|it|this)|are (?:they|those|these)|do (?:they|those|these)|can (?:it|that|they)|will (?:it|that))\b/,
  fr: /^(?:et|mais|donc|ni|meme|meme si|ou|alors|aussi|meme|pis|puis|ok (?:et|mais)|pourquoi|combien|pendant combien|c est|est ce que c est|ca|cela|et si|qu en est il)\b/,
  es: /^(?:y|pero|entonces|ni|aunque|tambien|o|ok (?:y|pero)|por que|porque|cuanto|cuantas?|cuantos|eso|esto|y si|que tal|es (?:eso|esto)|incluso)\b/,
};
const POINTERS: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:that|it|this|those|these|they|them|there|the same|one)\b/,
  fr: /\b(?:ca|cela|ceci|celui|celle|ceux|la dedans)\b/,
  es: /\b(?:eso|esto|esa|ese|esos|esas|ahi)\b/,
};
/** Words up to which a message is taken to lean on the one before: any; with a leaning start; with a pointer in it; after an "and". */
const SHORT = 4;
const OPENED = 9;
const POINTING = 12;
const JOINED = 18;

/**
 * A short question whose subject is "it", "they", "that": it is about what was talked about, whatever its other words say
 * ("how long do they last?" after side effects). Spanish drops the pronoun; its short questions without a noun are SHORT.
 */
const SUBJECT: Readonly<Record<Lang, RegExp>> = {
  en: /^(?:(?:and|but|so|ok|then) )*(?:how (?:long|often|much|many|soon|bad|common|quickly)|what|why|when|is|are|does|do|can|could|will|would) (?:(?:is|are|does|do|can|could|will|would|did) )?(?:it|they|that|those|these|this)\b/,
  fr: /^(?:(?:et|mais|pis|puis|alors|ok) )*(?:est ce que (?:ca|c|cela|ils|elles)|combien de temps (?:ca|cela|est ce que ca)|ca (?:dure|fait|arrive|revient|part|se|va)|c est (?:grave|long|dangereux|frequent|normal))\b/,
  es: /^(?:(?:y|pero|entonces|ok) )*(?:(?:cuanto|que tan|cada cuanto|por que) (?:eso|esto)|es (?:eso|esto)|eso|esto)\b/,
};
const SUBJECT_WORDS = 8;

/** "And the next day?", "even in the morning?": so few words after such a start name only what is new. */
const JOINING: Readonly<Record<Lang, RegExp>> = {
  en: /^(?:and|but|even|not even|what about|how about|same|also|or)\b/,
  fr: /^(?:et|mais|pis|puis|meme|ni|et si|qu en est il)\b/,
  es: /^(?:y|pero|ni|incluso|tambien|aunque|y si|que tal)\b/,
};
const JOINED_BRIEFLY = 6;

/** How a message leans on the one before, if it does; a `fragment` may as well be about something new. @param plain output of `plainText` */
export function leaningOf(plain: string, lang: Lang): 'leans' | 'points' | 'fragment' | undefined {
  const text = plain.replace(/[.?]/g, ' ').replace(/\s+/g, ' ').trim();
  const count = text.split(' ').length;
  if (count <= SUBJECT_WORDS && SUBJECT[lang].test(text)) return 'points';
  if (count <= JOINED_BRIEFLY && JOINING[lang].test(text)) return 'points';
  const joins = JOINING[lang].test(text) && count <= JOINED;
  if (joins || (OPENINGS[lang].test(text) && count <= OPENED) || (POINTERS[lang].test(text) && count <= POINTING)) return 'leans';
  return count <= SHORT ? 'fragment' : undefined;
}
