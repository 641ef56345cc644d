import type { Lang } from '../types.ts';

/**
 * Signs that a message leans on the one before. Only what cannot be understood alone counts: "how long does that last?",
 * "and for the spray?", "y para mi mamá?". A full question that happens to hold "it" ("is it addictive?") stands alone
 * well enough: the earlier topic's words are added at low weight and lose to its own.
 */
const OPENINGS: Readonly<Record<Lang, RegExp>> = {
  en: /^(?:and|but|so|also|what about|how about|what if|then|ok (?:and|but|so)|same|even if|why|since when|for how long|how long|how often|how much|how many|how soon|is (?:that|it|this)|does (?:that|it|this)|are (?:they|those|these)|do (?:they|those|these)|can (?:it|that|they)|will (?:it|that))\b/,
  fr: /^(?:et|mais|donc|alors|aussi|meme|pis|puis|ok (?:et|mais)|pourquoi|combien|pendant combien|c est|est ce que c est|ca|cela|et si|qu en est il)\b/,
  es: /^(?:y|pero|entonces|tambien|o|ok (?:y|pero)|por que|porque|cuanto|cuantas?|cuantos|eso|esto|y si|que tal|es (?:eso|esto)|incluso)\b/,
};
const POINTERS: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:that|it|this|those|these|they|them|there|the same|one)\b/,
  fr: /\b(?:ca|cela|ceci|celui|celle|ceux|la|le|les|y|en)\b/,
  es: /\b(?:eso|esto|esa|ese|esos|esas|lo|la|los|las|ahi)\b/,
};
/** Words up to which a message without an own subject is taken to lean on the one before. */
const SHORT = 4;
const MODERATE = 9;

/** @param plain output of `plainText` */
export function leansOnEarlier(plain: string, lang: Lang): boolean {
  const text = plain.replace(/[.?]/g, ' ').replace(/\s+/g, ' ').trim();
  const count = text.split(' ').length;
  if (count <= SHORT) return true;
  if (count > MODERATE) return false;
  return OPENINGS[lang].test(text) || POINTERS[lang].test(text);
}
