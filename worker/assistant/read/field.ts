/**
 * Words that show a message to be about this field, in any of the three languages. With one of them, a question nobody
 * has an article for is "not in the reviewed information"; without any it is about something else.
 */
const FIELD =
  /\b(?:(?:es)?[kq]u?etamin\w*|spravato|ketalar|special k|infusions?|perfusions?|infusion(?:es)?|lozenges?|troches?|pastill\w+|nasal|iv|drip|sessions?|seances?|sesion(?:es)?|clini\w+|treatments?|traitements?|tratamientos?|therap\w+|terap\w+|depress\w+|depres\w+|anxi\w+|ansi\w+|ptsd|tept|ocd|bipolar\w*|psych\w+|psiq\w+|psico\w+|suicid\w+|antidepress\w+|antidepres\w+|ssri|snri|dissoci\w+|disoci\w+|k hole|chronic pain|douleur|dolor|migrain\w*|migran\w*|nurses?|doctors?|medecins?|infirmi\w+|enfermer\w+|medicos?|prescri\w+|ordonnance|receta)\b/;

/** @param plain output of `plainText` */
export function speaksOfTheField(plain: string): boolean {
  return FIELD.test(plain);
}
