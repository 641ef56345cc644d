import { Text } from '../../match/text.ts';
import type { Detector, Hit } from '../../rule.ts';
import { scopesOf } from '../../scopes.ts';
import { Sieve } from '../../sieve.ts';
import { isRoutine } from '../crisis/frame.ts';
import * as en from './en.ts';
import * as es from './es.ts';
import * as fr from './fr.ts';
import type { Sign } from './sign.ts';

const SIGNS: readonly Sign[] = [...en.signs, ...fr.signs, ...es.signs];
const signs = new Sieve(SIGNS.flatMap((sign) => sign.ways.map((way) => [sign, way] as const)));
const harmless = new Sieve([...en.harmless, ...fr.harmless, ...es.harmless].map((way) => [undefined, way] as const));

/** Verbs that put what follows in the past, and times that put it there for good. */
const HAD =
  /\b(?:had|was|were|got|felt|experienced|suffered|used to|history|once|passed out|fainted|collapsed|blacked out|overdosed|took|ai eu|avais|j avais|ai fait|faisais|etais|me suis|s est|a eu|a fait|antecedents?|tuve|tenia|sufri|me dio|me dieron|padeci|antecedentes?|tuvo|estuve|perdi)\b/;
const LONG_AGO =
  /\b(?:(?:years?|months|decades?|long time|weeks) ago|when i was|as an? (?:kid|child|teen\w*|baby)|in (?:19|20)\d\d|last (?:year|month|summer|winter|fall|spring)|in the past|back in|growing up|once|in (?:high school|college|my (?:teens|twenties|childhood|youth|\d0s))|during (?:my )?(?:pregnancy|childhood|childbirth|surgery)|before (?:i started|my diagnosis|starting)|il y a (?:\w+ ){0,2}(?:ans?|annees?|mois|longtemps)|quand je ?etais|enfant|en (?:19|20)\d\d|l an (?:passe|dernier)|l annee (?:passee|derniere)|dans le passe|autrefois|hace (?:\w+ ){0,2}(?:anos?|meses|mucho)|cuando (?:era|tenia)|de (?:nin[oa]|chic[oa]|joven)|el (?:ano|mes|verano) pasado|en el pasado|una vez)\b/;
const PRESENT = /\b(?:am|is|are|have|has|having|can not|est|sont|suis|ai|esta|estoy|tengo|tiene)\b/;
/** What comes and goes: a matter for the clinic, not for 911. */
const HABIT =
  /\b(?:sometimes|occasionally|usually|whenever|every time i|every (?:few|couple)|once in a while|from time to time|on and off|needles?|blood draws?|aiguilles?|agujas?|prises? de sang|when i (?:exercise|run|climb|lie|get anxious|am anxious|panic|walk|go up)|diagnosed with|parfois|des fois|de temps en temps|a l occasion|chaque fois que|quand je (?:cours|monte|fais|suis anxieu\w+|marche)|diagnostiquee?|a veces|de vez en cuando|cada vez que|ocasionalmente|cuando (?:corro|subo|hago ejercicio|camino|me pongo)|diagnosticad[oa])\b/;
const NOW =
  /\b(?:now|right now|just now|today|tonight|this morning|currently|help|at the moment|since (?:this|last night|yesterday)|still|again|maintenant|en ce moment|aujourd hui|ce (?:matin|soir)|a l aide|aidez|aide|encore|presentement|ahora|ahorita|hoy|esta (?:noche|manana)|ayuda\w*|todavia|en este momento)\b/;
const TAKEN_OUT = '~';

/** Danger to the body now (safety policy 4.2). When tense or person is unclear and the sign is grave, it is one. */
export const emergencyDetector: Detector = {
  behaviour: 'emergency',
  detect({ message }) {
    const found = new Map<string, Hit>();
    for (const reading of scopesOf(message).reading) for (const hit of read(reading)) found.set(hit.rule, hit);
    return [...found.values()];
  },
};

function read(reading: Text): Hit[] {
  if (!signs.finds(reading)) return [];
  const text = harmless.without(reading, TAKEN_OUT);
  const hits: Hit[] = [];
  for (const { tag, index, matched } of signs.matches(text === reading.text ? reading : new Text(text))) {
    if (isPastOrHabit(text, index, matched) || (tag.variants.includes('swallowed') && isRoutine(text))) continue;
    hits.push({ rule: tag.id, variants: variantsOf(tag, text), risk: 0.3, weak: false });
  }
  return hits;
}

function isPastOrHabit(text: string, at: number, matched: string): boolean {
  const start = Math.max(text.lastIndexOf(' . ', at), text.lastIndexOf(' ? ', at)) + 1;
  const ends = [text.indexOf(' . ', at), text.indexOf(' ? ', at)].filter((index) => index >= 0);
  const sentence = text.slice(start, ends.length === 0 ? text.length : Math.min(...ends));
  if (NOW.test(sentence)) return false;
  if (HABIT.test(sentence)) return true;
  if (!LONG_AGO.test(sentence)) return false;
  // "Chest pain two years ago": without a verb in the present, the time alone puts it in the past.
  return !PRESENT.test(sentence) || HAD.test(`${text.slice(start, at).split(' ').slice(-6).join(' ')} ${matched}`);
}

const ACCIDENT =
  /\b(?:accident\w*|by mistake|mistake|mistakenly|forgot|without (?:thinking|realizing)|par (?:erreur|accident|megarde)|sans faire expres|oublie\w*|por (?:error|accidente|equivocacion|descuido)|sin querer|olvid\w+)\b/;
/** Amounts nobody takes by mistake. */
const MANY =
  /\b(?:pills|tablets|bottle|handfuls?|fistful|box|pilules|comprimes|cachets|flacon|bouteille|boite|poignee|pastillas|tabletas|frasco|caja|punado|somniferes|calmantes|todas|toutes|tous|all)\b/;

/** Something swallowed may have been meant; with a child or a slip it was not. */
function variantsOf({ variants }: Sign, text: string): readonly string[] {
  if (!variants.includes('swallowed') || variants.includes('child')) return variants.filter((variant) => variant !== 'child');
  return ACCIDENT.test(text) || !MANY.test(text) ? variants : [...variants, 'self-harm-possible'];
}
