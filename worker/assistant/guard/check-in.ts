import type { Normal } from '../read/normalise.ts';

export type CheckInAnswer = 'yes' | 'unsure' | 'no';

/** Openings of an answer to "are you having thoughts of suicide or of hurting yourself?", in the three languages. */
const UNSURE =
  /^(?:well )?(?:not (?:sure|really|exactly|quite)|unsure|maybe|perhaps|possibly|sort of|kind of|somewhat|i (?:am )?(?:do )?not (?:really )?(?:know|sure)|i guess|i do not think so|do not know|hard to say|it depends|both|yes and no|prefer not|rather not|i would rather not|pas (?:sure?|certaine?|vraiment|tout a fait)|je (?:ne )?(?:le )?(?:sais|suis) pas(?: sure?| certaine?)?|je sais plus|peut etre|possible(?:ment)?|oui et non|un peu|ca depend|difficile a dire|bof|no (?:estoy )?segur[oa]|no (?:lo )?se|tal vez|quiza|quizas|puede ser|a lo mejor|mas o menos|un poco|depende|no estoy segur[oa]|no realmente|si y no|no tanto)\b/;
const YES =
  /^(?:(?:well|um|uh|euh|pues|ben|honestly|i think) )*(?:yes|yeah|yea|yep|yup|ya|ye|y|yess|sometimes|a (?:little|bit|lot)|often|always|every (?:day|night)|all the time|of course|i (?:am|do|have)(?! not)|i think so|i think i (?:am|do|might)|both of|lately|sadly|unfortunately|oui|ouais|ouin|ouep|parfois|des fois|souvent|tout le temps|tous les jours|je (?:crois|pense) (?:que )?oui|malheureusement|effectivement|j en ai|je en ai|ca m arrive|si|sip|claro|a veces|a menudo|siempre|todo el tiempo|todos los dias|creo que si|me temo que si|lamentablemente|ultimamente|la verdad si|simon|asi es|bastante|muchas?|tengo)\b/;
const NO =
  /^(?:(?:oh|god|well|um|honestly|absolutely|definitely|no|non) )*(?:no|nope|nah|not at all|never|none|negative|absolutely not|definitely not|of course not|no way|i am not|i do not|i am (?:ok|okay|fine|safe|good)|non|nan|pas du tout|aucunement|jamais|absolument pas|pantoute|je vais bien|ca va|para nada|nunca|jamas|en absoluto|ninguno|claro que no|que va|nop|nel|estoy bien|tampoco|negativo)\b/;
/** "No" that takes itself back. */
const BUT = /\b(?:but|though|except|however|yet|just|only|mais|sauf|juste|seulement|pero|aunque|solo|nada mas|excepto)\b/;

/**
 * What a visitor answers to the check-in question. Anything that is not clearly an answer is `undefined`, and the message
 * is judged like any other.
 */
export function checkInAnswer({ plain }: Normal): CheckInAnswer | undefined {
  const text = plain.replace(/[.?]/g, ' ').replace(/ +/g, ' ').trim();
  if (UNSURE.test(text)) return 'unsure';
  if (NO.test(text)) return BUT.test(text) ? undefined : 'no';
  return YES.test(text) ? 'yes' : undefined;
}
