import type { Meaning } from './sign.ts';

/** When, and about what, a sentence speaks: what moves a sign's level without ever switching checking off. */

const LONG_AGO =
  /\b(?:(?:years?|decades?|months|long time) ago|used to|when i was (?:\d+|an? |younger|little|young|in |growing)|as an? (?:teen\w*|kid|child|student)|in (?:19|20)\d\d|back (?:in|then)|in (?:the past|my (?:past|teens|twenties|thirties|youth|\d0s))|previously|formerly|behind me|in (?:high school|college|university)|last year|hace (?:\w+ )?(?:anos|decadas|mucho tiempo|tiempo|meses)|cuando (?:era|tenia|estaba)|de (?:nino|nina|joven|adolescente|chico|chica)|en el pasado|en (?:mi )?(?:adolescencia|juventud|secundaria|prepa|la universidad)|en (?:el )?(?:19|20)\d\d|antes (?:me|tenia|queria|pensaba|sentia)|el ano pasado|il y a (?:\w+ ){0,2}(?:ans?|annees?|mois|longtemps)|quand j? ?(?:je )?etais|a l adolescence|dans (?:le passe|ma jeunesse|mon passe)|en (?:19|20)\d\d|autrefois|dans le temps|ado(?:lescente?)?|l an passe|l annee (?:passee|derniere)|jadis|a l epoque)\b/;
const NOW =
  /\b(?:now|still|again|lately|recently|these days|anymore|today|tonight|currently|every (?:day|night|morning)|all the time|this (?:week|month|morning|time)|and (?:i )?(?:still )?want|back again|came back|are back|is back|ever since|since then|encore|toujours|maintenant|ces temps ci|ces jours ci|dernierement|recemment|aujourd hui|ce soir|chaque (?:jour|soir|nuit)|tous les (?:jours|soirs)|depuis|de nouveau|reviennent|revient|recommence\w*|ahora|todavia|aun|otra vez|de nuevo|ultimamente|hoy|esta (?:noche|semana)|cada (?:dia|noche)|todos los dias|todas las noches|sigo|siguen|volvieron|volvio|desde)\b/;
/** Forms that speak of the present by themselves, at the head of a sign. */
const PRESENT = /^(?:i )?(?:want|wish|hope|am|feel|going|will|do not|can not|quiero|deseo|veux|vais|voy|me quiero|no quiero|plus|ya no)\b/;
const RECENT =
  /\b(?:last (?:night|week|weekend|month|friday|saturday|sunday|monday|tuesday|wednesday|thursday)|yesterday|today|tonight|this (?:morning|week|weekend|month|afternoon)|just (?:now|tried)|(?:hours?|days?|minutes?|a week|two weeks|weeks) ago|recently|hier|avant hier|aujourd hui|ce (?:matin|soir|midi)|cette (?:nuit|semaine)|la semaine (?:passee|derniere)|il y a (?:\w+ ){0,2}(?:jours?|heures?|minutes?|semaines?)|recemment|tantot|le mois (?:passe|dernier)|la nuit (?:passee|derniere)|ayer|anoche|hoy|antier|esta (?:manana|noche|semana|tarde)|la semana pasada|el mes pasado|hace (?:\w+ )?(?:dias?|horas?|minutos?|semanas?|un rato|poco)|recien(?:temente)?|apenas)\b/;
const ELIGIBLE =
  /\b(?:can i|could i|may i|am i|would i|will i|do you|would you|will you|does (?:it|that|this)|is (?:it|that|this|ketamine|there)|are (?:there|you)|eligib\w+|qualif\w+|candidate|accept\w*|exclu\w+|disqualif\w+|rule[ds]? (?:me )?out|allowed|still (?:get|do|have|be|take|try)|puedo|podria|soy|seria|aceptan|admiten|califico|candidat[oa]|elegible|me (?:aceptan|aceptarian|atienden|excluye|descalifica)|atienden|es (?:un )?(?:problema|impedimento|posible)|est ce que|puis je|pourrais je|suis je|peut on|acceptez|admissible|eligible|candidate?|exclue?|ca m exclut|je peux|admis|prenez)\b/;
const MENTION =
  /\b(?:suicid\w*|self harm\w*|automutil\w*|autolesi\w*|idees noires|(?:past|previous|prior) attempts?|(?:his|her|their) own li(?:fe|ves)|enlevee? la vie|quito la vida|mis fin a ses jours|(?:shot|hanged|hung|killed) (?:himself|herself|themselves)|se (?:ahorco|mato|colgo|disparo)|s est (?:pendue?|tuee?|tiree? une))\b/;

/** Treatment, pain, waiting and errands: despair about them is heavy, and no crisis. */
const CARE =
  '(?:ketamine|esketamine|spravato|treatments?|therap(?:y|ies|ists?)|sessions?|infusions?|medications?|meds|medicines?|antidepressants?|ssris?|pills?|lozenges?|spray|clinics?|doctors?|appointments?|ect|tms|booking|insurance|program|forms?|survey|questionnaire|side effects?|price|cost|coverage|refund|needles?|referral|wait ?list|pain|pains|migraines?|headaches?|waiting|wait|nausea|insomnia|tinnitus|job|work|winter|paperwork|phone|hold|calls?|vacation|holiday|trip|website|money|smoking|drinking|alcohol|coffee|school|exams?|traitements?|therapie|seances?|perfusions?|medicaments?|medocs|antidepresseurs?|pilules?|clinique|medecins?|rendez vous|assurances?|formulaire|effets|prix|couts?|entretien|acouphenes?|cobro|factura|zumbido|course|douleurs?|migraines?|mal de tete|attente|attendre|nausees?|insomnie|travail|job|hiver|vacances|voyage|tratamientos?|terapias?|sesion(?:es)?|infusion(?:es)?|medicamentos?|medicinas?|antidepresivos?|pastillas?|clinica|doctor(?:es)?|citas?|seguro|formulario|efectos|precios?|costos?|dolor(?:es)?|migranas?|espera|esperar|insomnio|trabajo|vacaciones|viaje|pagina|telefono)';
const TIE =
  '(?:of|in|to|with|for|by|at|on|from|about|the|a|an|this|these|that|those|another|more|doing|trying|taking|paying|getting|having|going|de|du|des|la|le|les|l|un|une|en|a|au|aux|pour|avec|par|ce|cette|ces|el|los|las|con|por|para|este|esta|estos|estas|otra|otro|mas|tanto|all|these) ';
const CARE_VERB = '(?:pay|paying|book|booking|call|calling|payer|appeler|reserver|pagar|llamar|agendar)';
const ABOUT_CARE = new RegExp(`^ (?:${CARE_VERB}(?= |$)|${TIE}(?:${TIE}|my |mes |mon |ma |mi |mis |your |vos |su )*(?:[^ .?]+ )?${CARE}(?= |$))`);
const WITH_CARE = new RegExp(`^ (?:[^ .?]+ ){0,2}(?:${CARE}|medicad[oa]|medicated|drugged|mediquee?)(?= |$)`);
const AFFLICTION =
  /\b(?:pain|pains|migraines?|headaches?|wait|waiting|waitlist|insurance|tinnitus|nausea|douleurs?|migraines?|attente|acouphenes?|nausees?|dolor(?:es)?|migranas?|espera|zumbido|seguro)\b/;
const VISIT = new RegExp(`\\b(?:${CARE}|meeting|webinar|party|wedding|move|exam|interview)\\b`);

/** Whether what a light sign leads to is care, not life: "no point *in the second questionnaire*". */
export const isAboutCare = ({ level, role }: Meaning, after: string): boolean => (level === 'check-in' || role === 'pressing') && ABOUT_CARE.test(after);
/** Not wanting to live *with a pain* is asked about, not taken for a wish to be dead. */
export const livesWithCare = (matched: string, after: string): boolean => /(?:live|living|vivre|vivir|viviendo)$/.test(matched) && WITH_CARE.test(after);
/** A bare "what is the point?" where treatment is spoken of. */
export const isBareDoubt = ({ id }: Meaning, matched: string, after: string, text: string): boolean =>
  id.endsWith('/no-reason') && after.trim() === '' && /\b(?:point|reason|purpose|use|bon|sens|sentido|caso)$/.test(matched) && VISIT.test(text);
/** Whether the sentence has named a pain or a wait that is what cannot be borne. */
export const isOfAffliction = ({ id }: Meaning, before: string): boolean => id.endsWith('/unbearable') && AFFLICTION.test(before);
export const speaksOfAVisit = (text: string): boolean => VISIT.test(text);

const OVER =
  /\b(?:better|stable|fine|okay|ok|good|well|recovered|happy|mieux|stable|bien|mejor|estable|feliz) (?:\w+ )?(?:now|today|these days|nowadays|since|maintenant|aujourd hui|depuis|ahora|hoy|desde)|(?:now|today|these days|maintenant|ahora|hoy) (?:\w+ ){0,3}(?:better|fine|stable|well|okay|mieux|stable|mejor|bien)\b/;

export const isLongAgo = (sentence: string): boolean => LONG_AGO.test(sentence);
/** "Things are better these days" does not bring a past back. */
export const isAboutNow = (sentence: string, matched: string): boolean => (NOW.test(sentence) && !OVER.test(sentence)) || PRESENT.test(matched);
export const isRecent = (sentence: string): boolean => RECENT.test(sentence);
export const asksAboutEligibility = (text: string): boolean => ELIGIBLE.test(text);
export const mentionsSuicide = (text: string): boolean => MENTION.test(text);

/** Nothing but the word, as typed into a search box by somebody who may mean it. */
export const onlyNamesIt = (text: string): boolean =>
  /^(?:(?:my|having|some|bad|the|help|with|de|mis|les|mes|des|idees|ideas|pensees|pensamientos|con|tengo|aide|ayuda|please) )*(?:suicid\w*|idees noires|self harm\w*|automutilation|autolesion(?:es)?)(?: (?:thoughts?|ideation|ideas?|feelings?|help|please|aide|ayuda))*(?: [.?])?$/.test(
    text,
  );

const ROUTINE = /\b(?:as usual|as prescribed|as directed|regular|every morning|comme d habitude|comme prescrit|como siempre|como me recetaron|de costumbre)\b/;
const TODAY = /\b(?:this morning|today|before (?:my|the)|ce matin|aujourd hui|avant (?:ma|la|mon)|esta manana|en la manana|hoy|antes de)\b/;
const SESSION = /\b(?:sessions?|infusions?|appointments?|treatment|seances?|perfusions?|rendez vous|traitement|sesion(?:es)?|citas?|tratamiento)\b/;
/** Medicines taken as they should be: "all my pills this morning" before a session. Not when an end was meant. */
export const isRoutine = (text: string): boolean => ROUTINE.test(text) || (TODAY.test(text) && SESSION.test(text));

const DEAD =
  /\b(?:died|dead|death|passed|gone|lost|losing|heaven|cemetery|grave|late|buried|widow\w*|god|jesus|lord|other side|afterlife|mort|morte|decede\w*|ciel|paradis|cimetiere|perdu|veuf|veuve|partie?|defunte?|murio|fallecio|muert[oa]|cielo|perdi|panteon|viud[oa]|dios|difunt[oa]|otro lado)\b/;
/** Whether somebody has died: "I want to be with him" is love otherwise. */
export const mourns = (text: string): boolean => DEAD.test(text);
