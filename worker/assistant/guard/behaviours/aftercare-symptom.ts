import type { Lang } from '../../types.ts';
import type { Phrase } from '../match/pattern.ts';
import type { Text } from '../match/text.ts';
import { RELATION } from '../people.ts';
import { type Detector, type Hit, phrase, type Words } from '../rule.ts';
import { scopesOf } from '../scopes.ts';

/** The parts of "I was treated, and something is wrong". A message must hold a treatment that is over, and a symptom. */
interface Parts {
  readonly lang: Lang;
  /** A treatment that has been had: "since my infusion", "got home from the clinic", "my IV arm". */
  readonly done: Phrase;
  /** "After the session": had, or yet to come. */
  readonly after: Phrase;
  readonly symptom: RegExp;
  /** The symptom is felt, not asked about. */
  readonly felt: RegExp;
  /** A question in general, or a session to come: an ordinary question. */
  readonly general: RegExp;
}

const EN: Words = {
  REL: RELATION,
  T: '(?:\\w+ ){0,3}(?:infusions?|sessions?|treatments?|spravato|esketamine|ketamine|injections?|doses?|shot|iv|lozenges?|troches?|spray|appointment|drip|therapy|induction|series|booster|maintenance|round)',
  WHEN: 'yesterday|today|this morning|this afternoon|earlier|last night|last week|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:\\w+ )?(?:an? )?(?:few |couple (?:of )?)?(?:\\w+ )?(?:hours?|days?|weeks?|nights?|minutes?) ago|the other day|just now|monday|tuesday|wednesday|thursday|friday|saturday|sunday',
};
const FR: Words = {
  REL: RELATION,
  T: '(?:\\w+ ){0,3}(?:perfusions?|seances?|traitements?|spravato|esketamine|ketamine|injections?|doses?|intraveineuse|pastilles?|vaporisateur|rendez vous|infusions?|therapie)',
  WHEN: 'hier|aujourd hui|ce matin|cet apres midi|tantot|la semaine (?:passee|derniere)|avant hier|il y a (?:\\w+ ){0,2}(?:heures?|jours?|semaines?|minutes?)|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|l autre jour',
};
const ES: Words = {
  REL: RELATION,
  T: '(?:\\w+ ){0,3}(?:infusion(?:es)?|sesion(?:es)?|tratamientos?|spravato|esketamina|ketamina|inyeccion(?:es)?|dosis|suero|pastillas?|aerosol|cita|terapia)',
  WHEN: 'ayer|hoy|esta manana|esta tarde|anoche|la semana pasada|antier|anteayer|hace (?:\\w+ ){0,3}(?:horas?|dias?|semanas?|minutos?|rato)|el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)|el otro dia',
};

const PARTS: readonly Parts[] = [
  {
    lang: 'en',
    done: phrase(
      [
        '(?:had|got|did|done|finished|completed|received|took|left|started|came (?:home )?from|got (?:home|back) from|home from|back from|back home after|coming off) (?:\\w+ )?(?:my|the|a|an|his|her|our|their|first|second|third|\\w+th|another|one|two|three|\\d)? ?{T}(?! (?:tomorrow|scheduled|booked|years))',
        '{T} (?:was |were |happened |went |ended )?(?:\\w+ )?(?:{WHEN})',
        '(?:since|following|ever since|day of|days? after|hours? after|weeks? after|night after|morning after|minutes after|evening after|nights after) (?:my|the|his|her|our|last|yesterday|today|this|first|second|third|latest|that|monday|tuesday|wednesday|thursday|friday|starting|a|an|each|every|doing|getting|having)? ?{T}',
        '(?:day|days|hours?|hrs?|weeks?|nights?) (?:\\w+ )?(?:post|out from|out of|after|past|since) ?{T}',
        '(?:since|after) (?:i|he|she|we) (?:started|had|got|did|began|finished|left|received) ?{T}',
        'post (?:infusion|ketamine|session|treatment|spravato|iv|dose)|my (?:iv|infusion|injection) (?:arm|site|spot|hand|vein)|where (?:the|they put the|my) (?:iv|needle|catheter)(?: was| went| in)?|(?:left|home from|back from|leaving) (?:the|your) clinic|after (?:you|they) (?:treated|infused|discharged) me|(?:yesterday|today|last|this morning|monday|friday) (?:infusion|session|treatment|dose)',
      ],
      EN,
    ),
    after: phrase(
      [
        'after (?:my|the|each|every|last|this|his|her|our|a|an|these|having|getting|doing|taking)? ?{T}',
        'after (?:infusion|ketamine|spravato|session|treatment)',
      ],
      EN,
    ),
    symptom:
      /\b(?:dizz\w+|light ?headed\w*|woozy|wobbly|vertigo|spinning|nause\w+|queasy|vomit\w*|throw\w* up|threw up|puk\w+|headaches?|migraines?|head (?:is )?(?:hurts?|pounding)|blurr\w+|double vision|see(?:ing)? (?:double|things|spots)|vision|fog|foggy|confus\w+|spac(?:ey|ed)|zoned|out of it|dissociat\w+|dereali[sz]\w+|depersonali[sz]\w+|detached|disconnected|unreal|not real|numb(?:ness)?|tingl\w+|shak(?:y|ing|es)|trembl\w+|sweat\w*|palpitations?|heart (?:is |has been |keeps |feels )?(?:racing|pounding|fluttering|beating|skipping)|pulse|bp|blood pressure|bladder|pee|peeing|urinat\w+|urine|stomach|cramp\w*|abdominal|diarrh\w+|nose ?bleeds?|sore|itch\w*|rash|hives|swollen|swell\w*|bruis\w+|red|lump|infect\w+|fever|chills|tired|exhausted|fatigued?|sleepy|drowsy|(?:can not|not|trouble|unable to) sleep\w*|insomnia|nightmares?|flashbacks?|bad dreams|anxious|anxiety|panic\w*|cry\w*|low mood|mood|low|crash\w*|depress\w+|worse|sad|down|irritable|angry|hyper|manic|wired|racing thoughts|hallucinat\w+|memory|unsteady|balance|stumbl\w+|fell|weak\w*|unwell|sick|ill|weird|strange|not (?:feel\w* )?(?:right|myself|normal|good|well)|off|awful|terrible|horrible|pain\w*|hurts?|hurting|aching|burn\w*|drunk|drank|drink|drinks|beer|wine|alcohol|weed|edible|driv\w+|drove|groggy|hungover|ringing|tinnitus|jaw|constipat\w+|appetite|can not (?:eat|pee|focus|stop))\b/,
    felt: /\b(?:i am|i feel|i felt|i have|i still|still|i keep|i can not|i got|i woke|i threw|i had|i was|i can|i want|i need|been|there is|woke up|feels?|my \w+(?: \w+)? (?:is|are|crash\w*|drop\w*|hurts?|feels?|has|have|keeps?|aches?|burns?)|he is|she is|he has|she has|has been|feeling|having|getting|keep|keeps|me|so|really|very|is it normal (?:that|to still|if)|and now|now|arm is)\b/,
    general:
      /\b(?:how long (?:do|does|will|after|should|is|until|before)|will (?:i|my|you|it|he|she)|would (?:i|it)|do (?:i|you|people|patients|most)|does (?:it|ketamine|the|everyone)|can (?:you|people|patients|it|ketamine)|what (?:are|is|should|if|can|happens)|some people|people|why do|how many|how sure|used for|before depression|should i expect|could (?:i|it)|might (?:i|it)|if (?:i|you|someone)|when can|can i|may i|should i|when will|are there|is there|tomorrow|upcoming|scheduled|next (?:week|infusion|session)|before my|planning|before (?:the|an?)|is it (?:common|usual|typical|possible|normal to feel)|(?:what|why) did|did (?:you|infusions)|(?:ketamine|treatment) works|anyone|nobody asked|if your|are low|describe|worried about|or weakness|my shift|edible|wine at|doomed|post infusion fatigue|add up|(?:is|are) (?:nausea|dizziness|headaches?|drowsiness|vomiting|fatigue))\b/,
  },
  {
    lang: 'fr',
    done: phrase(
      [
        '(?:eu|fait|recu|fini|termine|pris|commence|sortie?|sors|reviens|revenue?|rentree?|quitte|passe|complete|arrivee? de) (?:\\w+ )?(?:ma|mon|la|le|une|un|sa|son|mes|de|du|premiere|deuxieme|troisieme|derniere|l)? ?{T}(?! (?:demain|prevue?|prochaine))',
        '{T} (?:\\w+ ){0,2}(?:{WHEN})',
        '(?:{WHEN}) (?:\\w+ ){0,4}(?:eu|fait|recu|pris|passe) {T}',
        '(?:depuis|suite a|lendemain de|jours? apres|heures? apres|semaines? apres|soir de|nuit apres|soiree apres) (?:ma|mon|la|le|ma derniere|mes|sa|son|l|une|cette|les|hier|mon dernier) ?{T}',
        'post (?:perfusion|ketamine|seance|traitement)|(?:bras|main|veine) (?:\\w+ )?(?:de la |de ma |de |du |de l |ou (?:j |je |on |ils )?(?:\\w+ )?)(?:perfusion|solute|iv|intraveineuse|piquee?|avais le|eu l|aiguille)|(?:ou|la ou) (?:on m a|ils m ont) piquee?|site (?:d injection|de (?:la )?perfusion)|(?:sortie?|revenue?|rentree?|partie?) de (?:la|votre) clinique|(?:perfusion|seance|traitement) (?:d |de )?(?:hier|ce matin|aujourd hui)',
      ],
      FR,
    ),
    after: phrase(['apres (?:ma|mon|la|le|chaque|mes|sa|son|cette|une|un|les|l|ma derniere|avoir eu)? ?{T}'], FR),
    symptom:
      /\b(?:etourdi\w*|vertiges?|tete (?:qui )?(?:me )?tourne|tourne|nause\w+|mal au coeur|vomi\w*|mal (?:de|a la) tete|maux de tete|migraines?|flou|floue|trouble|embrouille\w*|vois double|vision|brouillard|confus\w*|melangee?|perdue?|dissoci\w+|dereali\w+|deperson\w+|detachee?|deconnectee?|irreel\w*|engourdi\w*|fourmill\w+|trembl\w+|sueurs?|palpitations?|coeur|pouls|pression|tension|vessie|pipi|uriner|urine|ventre|estomac|crampes?|diarrhee|saigne du nez|demange\w*|rougeurs?|enfle\w*|bleu|bleus|rouge|bosse|infect\w+|fievre|frissons|fatiguee?|epuisee?|somnol\w+|dors? (?:pas|plus|mal)|dormir|insomnie|cauchemars?|flashbacks?|anxieu\w+|anxiete|angoiss\w+|panique|pleure\w*|moral|humeur|deprimee?|pire|triste|irritable|agitee?|hallucin\w+|memoire|equilibre|tombee?|faible\w*|faiblesse|malade|bizarre|etrange|pas bien|mal|douleurs?|brule\w*|brulure|bu|alcool|biere|vin|conduire|conduis|volant|acouphenes?|machoire|appetit|feel)\b/,
    felt: /\b(?:je|j|me|mon|ma|mes|encore|toujours|il|elle|suis|ai|sens|a du mal|maintenant|depuis|est ce normal que)\b/,
    general:
      /\b(?:combien de temps (?:dure\w*|apres|faut|avant|doit|ca)|vais je|est ce qu on|est ce que les|est ce que la|peut on|peut il|peut elle|risque t on|quels sont|quelles sont|qu est ce que|faut il|dois je m attendre|puis je|peux je|est ce que je peux|je peux|on peut|quand (?:puis je|est ce que|vais|pourrai)|demain|prochaine?|avant (?:ma|mon|la|le)|prevue?|si (?:je|on|quelqu un)|y a t il|pourrai|serai|est ce que je (?:vais|serai|pourrai|peux|risque)|est il (?:frequent|courant|possible)|les gens|les patients|on peut|est (?:il|elle) (?:permis|normale?|frequente)|fait elle|que faire si|ma seance de|on garde)\b/,
  },
  {
    lang: 'es',
    done: phrase(
      [
        '(?:tuve|me hicieron|me pusieron|me dieron|recibi|termine|hice|tome|sali|salgo|regrese|llegue|vengo|volvi|empece|tuvo|le hicieron|le pusieron|me aplicaron|complete|acabo de (?:salir|tener|llegar|terminar|recibir)) (?:\\w+ )?(?:de |mi |la |el |una |un |su |mis |primera |segunda |tercera |ultima )*{T}(?! (?:manana|programada|proxima))',
        '{T} (?:\\w+ ){0,3}(?:{WHEN})',
        '(?:{WHEN}) (?:\\w+ ){0,4}(?:tuve|hice|recibi|me hicieron|me pusieron|fue|me dieron|fui a) {T}',
        '(?:desde|a partir de|dia siguiente (?:de|a)|dias? despues de|horas? despues de|semanas? despues de|noche despues de|tras|luego de) (?:mi|la|el|que|mis|su|esa|una|las|mi ultima) ?{T}',
        'post (?:infusion|ketamina|sesion|tratamiento)|(?:brazo|mano|vena) (?:\\w+ )?(?:de (?:la |el |mi )?(?:infusion|suero|iv|inyeccion)|del suero|donde (?:me )?(?:pusieron|pincharon|picaron|inyectaron))|donde me (?:pusieron|pincharon|picaron|inyectaron)|(?:sali|regrese|llegue|volvi|vengo) de (?:la|su) clinica|(?:infusion|sesion|tratamiento|cita) de (?:ayer|hoy|esta manana|el lunes|anoche)',
      ],
      ES,
    ),
    after: phrase(['despues de (?:mi|la|el|cada|mis|su|esta|una|un|las|los|mi ultima|haber tenido|tener|que me (?:pusieron|dieron))? ?{T}'], ES),
    symptom:
      /\b(?:mare\w+|vertigo|vueltas|nause\w+|asco|vomit\w+|dolor(?:es)?|duele\w*|doliendo|migranas?|borros[oa]|veo (?:doble|raro|mal)|vision|vista|niebla|confund\w+|confusion|ido|ida|disoci\w+|desreali\w+|desperson\w+|desconectad[oa]|irreal|entumec\w+|adormecid[oa]|hormigue\w+|tembl\w+|sud\w+|palpitaciones|corazon|pulso|presion|vejiga|orin\w+|pipi|estomago|calambres|colicos|diarrea|sangrado de nariz|picazon|comezon|ronchas|hinchad[oa]|inflamad[oa]|moreton\w*|roj[oa]|bolita|infect\w+|fiebre|escalofrios|cansad[oa]|agotad[oa]|somnolient[oa]|(?:no (?:puedo|he podido) )?dormir|duermo|insomnio|pesadillas|flashbacks?|ansios[oa]|ansiedad|panico|lloro|llorar|llorando|animo|deprimid[oa]|peor|triste|irritable|agitad[oa]|alucin\w+|memoria|equilibrio|cai|debil\w*|mal|enferm[oa]|rar[oa]|extran[oa]|ardor|arde|quema|tome alcohol|bebi|alcohol|cerveza|vino|manejar|manejo|conducir|zumbido|mandibula|apetito|no me siento bien)\b/,
    felt: /\b(?:me|mi|mis|estoy|tengo|sigo|siento|todavia|aun|he|esta|sigue|no puedo|ahora|desde|yo|es normal que|quiero|puedo|anda|ando|amaneci|desperte)\b/,
    general:
      /\b(?:cuanto (?:tiempo )?(?:dura\w*|despues|tarda|hay)|voy a|me voy|es comun|es posible|se puede|puede uno|pueden|cuales son|que pasa|que debo|debo esperar|puedo|podria|se puede|cuando (?:puedo|podre|voy)|manana (?:tengo|es|por)|proxima|antes de|programada|si (?:uno|alguien|tomo|yo)|hay|podre|estare|sentire|la gente|los pacientes|normalmente|puede (?:causar|dar|haber)|(?:por|para la) migrana|nunca baja)\b/,
  },
];

/** A treatment so long ago that what is felt now is another matter. */
const TOO_LONG_AGO =
  /\b(?:since (?:many )?years|(?:months?|years?) ago|last year|in (?:19|20)\d\d|il y a (?:\w+ ){0,2}(?:mois|ans?)|l an(?:nee)? (?:passee?|derniere?)|hace (?:\w+ ){0,2}(?:mes|meses|anos?)|el ano pasado)\b/;
/** A session that is yet to come. */
const TO_COME =
  /\b(?:(?:infusion|session|treatment|appointment|dose) (?:is )?(?:tomorrow|next|scheduled|booked|coming)|(?:my|a) (?:\w+ )?(?:infusion|session|appointment) (?:is on|next|tomorrow)|upcoming|haven t had|have not (?:had|started)|(?:seance|perfusion|rendez vous) (?:est )?(?:demain|prevue?|la semaine prochaine)|(?:sesion|infusion|cita) (?:es )?(?:manana|programada|la proxima))\b/;

/** Somebody who was treated tells of a symptom that a clinician must judge (safety policy 4.3). */
export const aftercareSymptomDetector: Detector = {
  behaviour: 'aftercare-symptom',
  detect: ({ message }) =>
    PARTS.filter((parts) => scopesOf(message).reading.some((text) => tells(parts, text))).map(
      ({ lang }): Hit => ({ rule: `aftercare-symptom/${lang}/symptom-after-treatment`, variants: [], risk: 0, weak: false }),
    ),
};

function tells({ done, after, symptom, felt, general }: Parts, text: Text): boolean {
  const reading = text.text;
  const had = done.test(text);
  if (!had && !after.test(text)) return false;
  if (!symptom.test(reading) || TOO_LONG_AGO.test(reading) || TO_COME.test(reading)) return false;
  if (had) return drives(reading) || ONGOING.test(reading) || !general.test(reading);
  return felt.test(reading) && !general.test(reading);
}

/** What is still felt is told, even inside a question. */
const ONGOING = /\b(?:still|keeps?|now|since|ever since|encore|toujours|depuis|maintenant|todavia|aun|sigo|sigue|desde|ahora)\b/;

/** "I had my infusion today, can I drive?" is a question, and a person about to drive. */
const drives = (reading: string): boolean =>
  /\b(?:can i|could i|may i|ok(?:ay)? to|safe to|want to|need to|about to|est ce que je peux|puis je|je peux|je veux|je dois|puedo|quiero|necesito|tengo que) (?:\w+ ){0,2}(?:drive|driving|conduire|prendre le volant|manejar|conducir)\b/.test(
    reading,
  );
