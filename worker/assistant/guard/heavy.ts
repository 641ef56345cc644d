import type { Normal } from '../read/normalise.ts';
import { scopesOf } from './scopes.ts';
import { Sieve } from './sieve.ts';

/** Something heavy that is no crisis: pain that does not end, a loss, despair about treatment or waiting. */
const heavy = new Sieve<undefined>(
  [
    // English
    '(?:can not|cannot|could not|can hardly) (?:\\w+ )?(?:take|stand|handle|bear|live with) (?:this|the|my|all this) (?:\\w+ ){0,2}(?:pain|migraines?|depression|anxiety|waiting|wait|headaches?|flashbacks|nightmares|panic)',
    '(?:nothing|none of (?:it|them)) (?:\\w+ ){0,3}(?:worked|works|helps|helped|working)|tried everything|at my wits end|losing hope|hopeless|desperate|in despair',
    '(?:constant|chronic|unbearable|excruciating|never ending|endless|horrible|terrible|awful) (?:\\w+ )?(?:pain|suffering|depression|anxiety)|in so much pain|so much pain|suffering (?:for|from|so|every|a lot)|(?:struggl\\w+|suffer\\w+|battl\\w+|fight\\w*) (?:with|from|against|through)? ?(?:\\w+ ){0,3}(?:depression|anxiety|ptsd|pain|trauma|ocd|bipolar)',
    '(?:i am|am|feel|feeling|so|really|very|feels) (?:\\w+ ){0,2}(?:depressed|miserable|hopeless|desperate|exhausted|lonely|broken|lost|scared|overwhelmed|defeated|stuck|devastated|heartbroken|sad|numb|empty)',
    '(?:my|our) (?:\\w+ ){0,3}(?:died|passed away|killed (?:himself|herself)|took (?:his|her) life)|lost my (?:\\w+ ){0,2}(?:son|daughter|husband|wife|mom|mother|dad|father|brother|sister|baby|child|partner|friend|job|home|house)|grieving|miscarriage|was (?:raped|abused|assaulted)|ruin\\w* my life|want(?:s)? my life back|(?:pain|migraines?|headaches?|back) (?:\\w+ ){0,2}killing me',
    // français
    '(?:en peux plus|plus capable|supporte plus|endure plus|tannee?|ecoeuree?|a bout) (?:\\w+ ){0,2}(?:d |de |des |du )(?:\\w+ )?(?:la |cette |mes |les |ces )?(?:douleurs?|migraines?|attente|attendre|depression|anxiete|souffrir|insomnie)',
    'rien (?:ne )?(?:\\w+ )?(?:marche|fonctionne|aide|marche)|tout essaye|desesperee?|desespoir|(?:je|j) (?:\\w+ ){0,2}souffre|douleur (?:\\w+ )?(?:constante|insupportable|chronique|atroce)|(?:suis|sens|me sens) (?:\\w+ ){0,2}(?:deprimee?|triste|desesperee?|epuisee?|perdue?|seule?|brisee?|decouragee?|vide|abattue?|demolie?)',
    '(?:mon|ma) (?:\\w+ ){0,2}(?:est (?:morte?|decedee?)|s est (?:suicidee?|enlevee? la vie))|perdu (?:mon|ma) (?:\\w+ ){0,2}(?:fils|fille|mari|femme|conjointe?|mere|pere|frere|soeur|bebe|enfant|ami|amie|emploi|job)|en deuil|fausse couche|(?:ete|me suis fait) (?:violee?|abusee?|agressee?)',
    // español
    '(?:no aguanto|no soporto|no puedo (?:mas )?con|hart[oa] de|cansad[oa] de) (?:\\w+ ){0,3}(?:dolor(?:es)?|migranas?|espera|esperar|depresion|ansiedad|sufrir|insomnio)',
    'nada (?:\\w+ )?(?:funciona|sirve|ayuda|ha funcionado|me ha servido)|(?:intente|probe|intentado|probado) (?:de )?todo|desesperad[oa]|sin esperanza|(?:estoy|siento|me siento) (?:\\w+ ){0,2}(?:deprimid[oa]|triste|agotad[oa]|perdid[oa]|desesperad[oa]|destrozad[oa]|vaci[oa]|muy mal|fatal)|dolor (?:\\w+ )?(?:constante|insoportable|cronico|horrible)|sufro (?:de|mucho|desde)|sufriendo',
    'mi (?:\\w+ ){0,2}(?:murio|fallecio|se suicido|se mato|se quito la vida)|perdi (?:a )?mi (?:\\w+ )?(?:hij[oa]|espos[oa]|mama|papa|madre|padre|herman[oa]|bebe|trabajo|casa)|de luto|me (?:violaron|abusaron)|abuso sexual',
  ].map((way) => [undefined, way] as const),
);

export const isHeavy = (message: Normal): boolean => scopesOf(message).reading.some((text) => heavy.finds(text));
