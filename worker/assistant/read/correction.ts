import type { Lang } from '../types.ts';

/** What a visitor says who was misunderstood. */
export interface Correction {
  /** The answer before was wrong ("that is not what I asked"); else it may have been right, and the question is made clearer. */
  readonly wrong: boolean;
  /** What is left when the complaint and what was *not* meant are taken away; '' when nothing is. */
  readonly rest: string;
}

/** "That's not what I asked": says that the answer missed, and nothing else. */
const COMPLAINT: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:(?:that|this|it) (?:is|was) not (?:really )?(?:(?:what|the (?:question|one|thing)) (?:i |we )?(?:asked|ask|asking|meant|mean|said|wanted|want|was asking|am asking|need|needed)(?: (?:for|about|you))?|my question|it|right|helpful|the question|an answer)|you (?:did not|do not|are not) (?:answer(?:ing)?|understand(?:ing)?|get(?:ting)?)(?: (?:me|it|my question|the question|that))?|you (?:misunderstood|misread|got (?:me|it|that) wrong)(?: me)?|wrong (?:answer|topic|thing|one|question|subject)|(?:that|this) does not (?:answer|help)(?: (?:me|my question|the question|it))?|not what i (?:asked|meant|mean|said|wanted)(?: (?:for|about))?|i (?:did not|was not) (?:ask(?:ing)?|mean) (?:that|this|about that))\b/g,
  fr: /\b(?:(?:ce |c |ca )(?:ne |n )?(?:est|etait) pas (?:(?:ce|ca) (?:que|dont) (?:j|je) (?:ai |e )?(?:demande\w*|voul\w+ dire|parl\w+|demand\w+)|ma question|la (?:bonne )?question|ca|la bonne reponse|la reponse)|est pas (?:ce que|ca que) (?:j|je) (?:ai )?(?:demand\w+|voul\w+ dire|parl\w+)|(?:tu |vous )?(?:ne |n )?(?:avez|as|m avez|m as) pas (?:compris|repondu)(?: (?:a )?(?:ma|la) question)?|mauvaise (?:reponse|question)|vous avez mal compris|t as (?:rien |mal )compris|ca (?:ne )?repond pas(?: a ma question)?|je (?:n )?ai pas demande ca)\b/g,
  es: /\b(?:(?:eso |esto |esa |ese )?no (?:es|era|fue) (?:(?:lo|eso) (?:que )?(?:yo )?(?:pregunt\w+|pedi|quise|queria|quiero|dije|decia)(?: decir| preguntar| saber)?|mi pregunta|la pregunta|eso|la respuesta)|no (?:me )?(?:respond\w+|contest\w+|entend\w+)(?: (?:a )?(?:mi|la) pregunta| lo que pregunte)?|no pregunte (?:eso|por eso)|respuesta equivocada|me entendi\w+ mal|entendi\w+ mal|no me referia a eso)\b/g,
};

/** "No, I meant …": what follows is what was meant. */
const MEANT: Readonly<Record<Lang, RegExp>> = {
  en: /^(?:(?:no|nah|nope|sorry|oops|oh|ok|okay|well|wait|hmm|like|actually|but) (?:\. )?)*(?:i (?:mean|meant|was asking(?: about)?|am asking(?: about)?|was talking about|am talking about|asked(?: about| whether| if)?|wanted to (?:know|ask)(?: about)?)|what i (?:meant|mean)(?: was| is)?|rather|i said)\b/,
  fr: /^(?:(?:non|nan|bin|ben|pardon|desole|oups|mais|ok|attends|attendez|en fait) (?:\. )?)*(?:je (?:voulais|veux) (?:dire|savoir|parler de)|je (?:parlais|parle) (?:de|du|des)|je demandais|je demande|je pensais (?:a|au|aux)|j ai demande|plutot)\b/,
  es: /^(?:(?:no|perdon|disculpa|disculpe|pero|ok|ay|espera|espere|mas bien|en realidad) (?:\. )?)*(?:me referia (?:al?|a los?|a las?)|me refiero (?:al?|a los?|a las?)|quise decir|queria (?:decir|saber|preguntar)|quiero decir|hablaba de|hablo de|pregunt(?:e|aba|o) (?:por|si|sobre)?|mas bien)\b/,
};

/** A bare "no" in front of a restated question. */
const NO: Readonly<Record<Lang, RegExp>> = {
  en: /^(?:no|nah|nope) (?:\. |not |like |just |the |but |for )/,
  fr: /^(?:non|nan) (?:\. |pas |mais |juste |pour )/,
  es: /^no (?:\. |pero |sino |solo )/,
};

/** "not the pills": the noun that was not meant goes, or it would pull the answer to itself. */
const NOT_THIS: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:and |but )?not (?:(?:(?:about|for|from|just|only) )?(?:the|that|this|my|those|a|an) [a-z]+(?: (?:one|ones|part))?\b|[a-z]+(?: [a-z]+)?(?= [.?]|$))/g,
  fr: /\b(?:et |mais )?pas (?:(?:pour|sur|de|dans) )?(?:(?:le|la|les|l|du|des|au|mon|ma|ce|cette) )[a-z]+\b/g,
  es: /\b(?:y |pero )?no (?:(?:de|por|para|con|en) )?(?:(?:el|la|los|las|lo|del|al|mi|esa|ese) )[a-z]+\b/g,
};

/**
 * Whether a message corrects the answer before it, and what it asks instead.
 *
 * @param plain output of `plainText`
 * @returns `undefined` when it does not
 */
export function correctionIn(plain: string, lang: Lang): Correction | undefined {
  const complained = plain.search(COMPLAINT[lang]) >= 0;
  const meant = MEANT[lang].test(plain);
  if (!complained && !meant && !NO[lang].test(plain) && !DENIED_FIRST[lang].test(plain)) return undefined;
  const rest = plain
    .replace(COMPLAINT[lang], ' ')
    .trim()
    .replace(/^[ .?]+/, '')
    .replace(MEANT[lang], ' ')
    .replace(NOT_THIS[lang], ' ')
    .replace(STRAY[lang], ' ');
  return { wrong: complained, rest: rest.replace(/\s+/g, ' ').replace(/^[ .?]+|[ .]+$/g, '') };
}

/** "Not the appointment, the feeling better part." */
const DENIED_FIRST: Readonly<Record<Lang, RegExp>> = {
  en: /^(?:ok |okay |sorry |oh )?not (?:the|that|this|my|those|about|for) /,
  fr: /^(?:ok |desole |ah )?(?:non )?pas (?:le|la|les|l|du|des|au|pour) /,
  es: /^(?:ok |ah )?no (?:el|la|los|las|lo|del|al|por) /,
};

/** What stays over from the frame of a correction. */
const STRAY: Readonly<Record<Lang, RegExp>> = {
  en: /^(?:\s*(?:no|nah|nope|sorry|oops|like|just|but|please|try again|i asked)\b[ .]*)+/,
  fr: /^(?:\s*(?:non|nan|desole|pardon|mais|svp)\b[ .]*)+/,
  es: /^(?:\s*(?:no|perdon|disculpa|pero|por favor)\b[ .]*)+/,
};
