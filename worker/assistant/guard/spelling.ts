import { editDistance } from '../retrieve/spelling.ts';

/**
 * Brings hurried spelling to the words that the rules know. `read/normalise.ts` opens contractions and evasive spelling;
 * what is left here are abbreviations of chat and slips of the finger in the few words that decide what a message asks.
 */

/** Whole tokens that stand for one word (or two) whatever the language of the message. */
const WRITTEN_OUT: Readonly<Record<string, string>> = {
  shud: 'should', shoud: 'should', shuld: 'should', shld: 'should', shouldi: 'should i', shoulda: 'should have', cud: 'could', coud: 'could', culd: 'could', wud: 'would',
  wut: 'what', wat: 'what', wats: 'what is', wht: 'what', hw: 'how', howmuch: 'how much', mutch: 'much', muchh: 'much', tke: 'take', taek: 'take', tak: 'take',
  wana: 'want to', wnna: 'want to', abt: 'about', dr: 'doctor', doc: 'doctor', docs: 'doctors', sum1: 'someone', sumone: 'someone',
  some1: 'someone', any1: 'anyone', bf: 'boyfriend', gf: 'girlfriend', hubby: 'husband', mum: 'mom', mums: 'moms', rx: 'prescription',
  perscription: 'prescription', presciption: 'prescription', bp: 'blood pressure', hbp: 'high blood pressure',
  preggo: 'pregnant', preggers: 'pregnant', pregnent: 'pregnant', allready: 'already', becuase: 'because', thx: 'thanks', 
  yr: 'your', yrs: 'years', msg: 'message', mssg: 'message', mgs: 'mg', lbs: 'lb', pounds: 'lb', kgs: 'kg', kilos: 'kg', kilo: 'kg',
  fckn: 'fucking', fkn: 'fucking', fking: 'fucking', fckin: 'fucking', fuckin: 'fucking',
  fk: 'fuck', fck: 'fuck', fuk: 'fuck', phuck: 'fuck', stfu: 'shut the fuck up', gtfo: 'get the fuck out', biatch: 'bitch', biotch: 'bitch', beotch: 'bitch', stoopid: 'stupid', dumbass: 'dumb ass', dumass: 'dumb ass',
  j: 'je', jprend: 'je prends', jprends: 'je prends', jpeut: 'je peux', jdois: 'je dois', chu: 'je suis', chus: 'je suis',
  cb: 'combien', cbn: 'combien', combiens: 'combien', kombien: 'combien', kwa: 'quoi', qd: 'quand', dla: 'de la', pr: 'pour', med: 'medication', ds: 'dans',
  qe: 'que', kuanto: 'cuanto', kuanta: 'cuanta', qto: 'cuanto', cto: 'cuanto', komo: 'como', dnd: 'donde', 
};

/** Spellings that only mean this in company. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\bw o\b/g, 'without'],
  [/\bf (?:[uc] ){0,2}k\b/g, 'fuck'],
  [/\b(how|want|need|like|going|have|got|trying) 2\b/g, '$1 to'],
  [/\b2 (much|many)\b/g, 'too $1'],
  [/(?<!\d )\bg (?=pris\b|deja\b|fait\b|mal\b|eu\b|des\b|un\b|une\b|la\b)/g, 'je ai '],
];

/** Words that decide what a message asks, long enough for a slip to be told from another word. */
const KEYWORDS = [
  'lozenge', 'lozenges', 'troche', 'troches', 'prescription', 'prescriptions', 'prescribed', 'dosage', 'milligram', 'milligrams', 'tablets', 'spray', 'leftover', 'dissolve', 'swallow', 'recreational',
  'antidepressant', 'antidepressants', 'medication', 'medications', 'medicine', 'pregnant', 'pregnancy', 'breastfeeding', 'breastfeed', 'bipolar', 'schizophrenia', 'schizophrenic', 'schizoaffective', 'psychosis', 'diabetes', 'diabetic', 'epilepsy',
  'seizure', 'seizures', 'glaucoma', 'pressure', 'hypertension', 'diagnosed', 'diagnosis', 'allergic', 'candidate', 'eligible', 'qualify', 'sertraline', 'lithium', 'lamotrigine', 'escitalopram', 'bupropion', 'wellbutrin', 'zoloft', 'lexapro', 'prozac', 'xanax',
  'receptionist', 'representative', 'manager', 'someone', 'somebody', 'human', 'person', 'complaint', 'complain', 'supervisor', 'callback', 'instructions', 'instruction', 'guidelines', 'restrictions', 'previous', 'ignore', 'disregard', 'pretend', 'prompt', 'jailbreak',
  'stupid', 'useless', 'worthless', 'pathetic', 'bastard', 'asshole', 'fucking', 'bitch', 'moron', 'idiot', 'idiots', 'dealer', 'without', 'pharmacy', 'darkweb',
  'combien', 'ordonnance', 'pastille', 'pastilles', 'prendre', 'medicament', 'medicaments', 'antidepresseur', 'antidepresseurs', 'enceinte', 'allaite', 'bipolaire', 'tension', 'pression', 'admissible', 'personne', 'plainte', 'receptionniste', 'infirmiere', 'consignes', 'directives', 'precedentes', 'oublie', 'ignorer', 'imbecile',
  'cuanto', 'cuanta', 'cuantas', 'cuantos', 'dosis', 'receta', 'pastilla', 'pastillas', 'tomar', 'medicamento', 'medicamentos', 'antidepresivo', 'antidepresivos', 'embarazada', 'amamantando', 'lactando', 'presion', 'hipertension', 'esquizofrenia', 'persona', 'humano', 'alguien', 'enfermera', 'queja', 'reclamo', 'instrucciones', 'anteriores', 'ignora', 'estupido', 'estupida', 'inutil', 'pendejo', 'idiota', 'idiotas', 'diagnosticaron', 'recepcionista', 'supervisora', 'superviseur', 'miligramos', 'milligrammes', 'tabletas', 'prescripcion', 'sertralina', 'lamotrigina', 'directrices', 'restricciones', 'receptionists', 'receptionnistes',
];
/** Real words one slip away from a keyword: they mean themselves. */
const OTHER_WORDS = new Set(
  'medical medicare dictation meditation meditations dedication medicines medicinal personal persons personne persone persona ordonnances ordenanza preventions seizures swallows dissolves dissolved prescribe prescriber tensions pressions pressures mission passion prisons prision humanos humana humane humans complains complaints managers managed tablet tablette tablettes sprays pastillero tomare tomara toman tomas tomaba tomo tocar tornar tomado domar dosages idiote quantos quanto cuando alguno alguna receptor recetas recetan receto recetar recetaron decreta ignores ignored ignorez ignore ignoro ignorar oublies oublier oubliez prisma presions previously pretends prompts candidates candidat candidate candidata candidato diabete diabetic diabetes diabetique diabetico epileptic epilepsia epilepsie medicina medecine medecin medicinas psychoses psychose psicosis bipolares embarazadas personas personnes ordenar ordinance allergie allergies allergique alergico personnel medications medicaid queja quejas dejar reclamos reclama reclamer plaintes plaine esquizofrenico stupide stupides idiot useful pathetique sometime sometimes something tomaron fuckin bitches hitch pitch witch batch butch birch spring sprain stray sway within withhold pharma pharmacist dealers healer pharmacie farmacia eligibles eligibile elegible ineligible admissibles infirmier infirmieres enfermero enfermeras cuantos cuanta cuantas quantas dos doses enceintes dictaminaron imbeciles humain humaine humains manage manages managing quality cuenta cuentas cuento cuentos manger directions cuarto cuarta recita pendre perdon decaler meditacion medicacion hypertensive diagnose diagnoses diagnosticado diagnosticar alergica allaiter schizophrene bipolaires prescribes kilo consigues consigne promet pretende precedents ignoree ignoren restriction restriccion instruccion guideline bastards assholes infirmiers patetico patetica glaucome schizophrenie diabetica idiomas shallow prescribers compliant hipertensiva presiona tableta losanges imbecil alergia allergique person quality combine combined combines combination prendra prendrai inutile inutiles pendeja tables supervision supervise supervised supervises supervisado supervisar recreation instructor instructors hypotension hipotension enfermeria estupidos estupidas stupidity'.split(
    ' ',
  ),
);
const KNOWN = new Set([...KEYWORDS, ...OTHER_WORDS, ...Object.keys(WRITTEN_OUT)]);
const BY_LETTER = new Map<string, string[]>();
for (const word of KEYWORDS) BY_LETTER.set(word.charAt(0), [...(BY_LETTER.get(word.charAt(0)) ?? []), word]);

/** Slips that are forgiven in a word of that many letters. */
const slipsAllowed = (length: number): number => (length >= 10 ? 2 : length >= 6 ? 1 : 0);

function corrected(token: string): string {
  const short = WRITTEN_OUT[token];
  if (short) return short;
  const limit = slipsAllowed(token.length);
  if (limit === 0 || KNOWN.has(token)) return token;
  return BY_LETTER.get(token.charAt(0))?.find((word) => word.length >= 6 && editDistance(token, word, limit) <= Math.min(limit, slipsAllowed(word.length))) ?? token;
}

/** @param text a reading of {@link Normal}; at most 1,000 characters cost well under a millisecond */
export function respell(text: string): string {
  let out = text.replace(/[a-z0-9]+/g, corrected);
  for (const [spelling, word] of PHRASES) out = out.replace(spelling, word);
  return out;
}
