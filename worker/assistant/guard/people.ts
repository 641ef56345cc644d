/** Who a sentence is about, in the three languages. All without accents, as `Normal.readings` are. */

/** Somebody near: a person's relation. */
export const RELATION =
  'wife|husband|hubby|partner|spouse|fiancee?|boyfriend|girlfriend|ex|son|daughter|kid|kids|child|children|teen|teenager|toddler|baby|mom|mum|mother|mommy|dad|daddy|father|parents?|brother|sister|sibling|twin|cousin|uncle|aunt|nephew|niece|grandma|grandmother|grandpa|grandfather|grandson|granddaughter|step ?son|step ?daughter|friends?|buddy|bestie|bff|roommate|room mate|flatmate|neighbou?r|co ?worker|colleague|students?|pupil|classmate|girl|guy|man|woman|lady|boy|dude' +
  '|conjointe?|mari|femme|epouse|epoux|blonde|chum|copain|copine|fils|fille|enfants?|gars|garcon|mere|pere|maman|papa|frere|soeur|cousine|oncle|tante|neveu|amie?s?|coloc|collegue|voisine?|eleve|ado|petit fils|bebe|homme|monsieur|dame' +
  '|esposo|esposa|marido|mujer|novio|novia|pareja|hij[oa]s?|madre|padre|hermanit[oa]|herman[oa]s?|prim[oa]|ti[oa]|sobrin[oa]|abuel[oa]|abuelit[oa]|amig[oa]s?|companer[oa]|vecin[oa]|alumn[oa]|niet[oa]|cunad[oa]|suegr[oa]|nuera|yerno|nin[oa]|chic[oa]|muchach[oa]|senora?|hombre';

/** Words that make the speaker the subject. */
const SELF =
  // "me" alone is as often whom something is done to
  'i|(?:makes?|making|made|leaves?|leaving) me|my|mine|myself|je|moi|mon|ma|mes|yo|mi|mis|conmigo' +
  // "I am a mother and want to die" speaks of nobody else
  `|(?:am|as|being) an? (?:[^ .?]+ ){0,2}(?:${RELATION})|(?:je suis|comme) (?:une? )?(?:${RELATION})|(?:soy|como) (?:una? )?(?:${RELATION})`;
const OTHER = `he|she|they|his|her|him|them|someone i|somebody i|il|elle|ils|elles|lui|ella|ellos|ellas|${RELATION}`;
/** People in general: what is said of them is a subject, not a danger. */
const ANYONE =
  'people|persons?|patients?|someone|somebody|anyone|anybody|individuals?|clients?|those|others|teens|adults|veterans|users|folks|doctors|clinicians|providers|nurses|gens|personnes?|quelqu un|ceux|celles|gente|personas?|pacientes?|alguien|quienes|cualquiera|medecins|doctores|medicos';

export type Subject = 'self' | 'other' | 'anyone';

const SUBJECT = new RegExp(`(?<![^ ])(?:(${SELF})|(${OTHER})|(${ANYONE}))(?![^ ])`, 'g');
/** People in general must stand this near, in words: further off, somebody speaks of himself without a pronoun. */
const ANYONE_WITHIN = 4;

/**
 * Who does what the words after `before` say: the subject named last. English, French and Spanish put it before the verb;
 * when nobody is named, people speak of themselves.
 *
 * @param before the part of the sentence that stands before the sign
 */
export function subjectOf(before: string): Subject {
  let subject: Subject = 'self';
  let rest = '';
  for (const match of before.matchAll(SUBJECT)) {
    subject = match[1] !== undefined ? 'self' : match[2] !== undefined ? 'other' : 'anyone';
    rest = before.slice(match.index + match[0].length);
  }
  return subject === 'anyone' && rest.split(' ').length > ANYONE_WITHIN + 1 ? 'self' : subject;
}
