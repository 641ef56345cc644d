import { RELATION } from '../people.ts';
import { type Detector, expanded, type Hit, type Words } from '../rule.ts';
import { scopesOf } from '../scopes.ts';
import { Sieve } from '../sieve.ts';

const WORDS: Words = {
  REL: RELATION,
  NEAR: 'husband|wife|partner|boyfriend|girlfriend|ex|dad|father|mom|mother|stepdad|stepfather|brother|son|roommate|uncle|he|she|mari|conjointe?|chum|blonde|pere|mere|beau pere|frere|fils|il|elle|espos[oa]|marido|novi[oa]|pareja|padre|madre|papa|padrastro|hermano|hijo|tio|el|ella',
};

const kinds: Readonly<Record<string, readonly string[]>> = {
  'abuse-at-home': [
    '(?:{NEAR}) (?:\\w+ ){0,3}(?:hits|beats|abuses|chokes|hurts|slaps|punches|kicks|rapes|threatens|controls|shoves|beat|hit|choked|slapped|punched|raped|strangled|abused|molests?|molested|touches) (?:\\w+ )?(?:me|us|my (?:kids?|mom|mother|sister|brother|son|daughter)|the (?:kids|children))(?! (?:to it|at (?:chess|games)|if i|with (?:laughter|love)|up about|up for|like a))',
    '(?:i am|i have been|been|being|get|getting|am) (?:\\w+ )?(?:abused|beaten|hit|raped|molested|assaulted|stalked) (?:by|at home|every|again|when)|(?:scared|afraid|terrified) (?:of|to go home to) (?:my |the )?(?:husband|wife|partner|boyfriend|girlfriend|ex|dad|father|stepdad|mom|mother|stepfather)|(?:domestic|family) violence(?= [.?]|$| at| help| and i| situation)|(?:not|never) (?:feel )?safe (?:at home|in my (?:own )?(?:home|house)|with (?:my (?:husband|partner|boyfriend|wife)|him|her))|abusive (?:husband|wife|partner|boyfriend|girlfriend|relationship|home|marriage)(?= [.?]|$| and| i | help| right| now| but)',
    '(?:{NEAR}) (?:\\w+ ){0,3}(?:me (?:frappe|bat|menace|viole|etrangle|controle|fesse|maltraite|touche)|m (?:agresse|a (?:frappee?|battue?|violee?|etranglee?))|frappe (?:les|mes|mon|ma)|bat (?:les|mes))(?! (?:au|aux))|(?:violence (?:conjugale|familiale|a la maison))(?= [.?]|$| et| je| chez)|peur (?:de|d) (?:mon|ma) (?:mari|conjointe?|chum|ex|pere|mere|blonde|beau pere)|pas en securite (?:chez moi|a la maison|avec (?:lui|elle|mon))|(?:me fais|suis) (?:battre|battue?|violentee?|agressee?|maltraitee?)(?= [.?]|$| par| a | chez| depuis)',
    '(?:{NEAR}) (?:\\w+ ){0,3}(?:me (?:pega|golpea|maltrata|amenaza|viola|abusa|humilla y)|abusa de (?:mi|mis)|golpea a (?:mis|mi|los)|le pega a (?:mis|mi|los)|me (?:pego|golpeo|violo|ahorco))(?! (?:la gripe|el sol|un susto))|violencia (?:domestica|familiar|en casa|intrafamiliar)(?= [.?]|$| y| ayuda| en)|(?:tengo )?miedo (?:de|a) mi (?:esposo|marido|pareja|novio|ex|padre|papa|padrastro|mama)|no (?:estoy|me siento) segur[oa] en (?:mi )?casa|(?:me maltratan|sufro (?:de )?(?:violencia|maltrato|abuso))',
  ],
  'child-or-elder': [
    '(?:kid|child|children|kids|baby|boy|girl|neighbou?r|niece|nephew|grandm\\w+|grandp\\w+|elderly|mother|father|son|daughter|student) (?:\\w+ ){0,4}(?:being|is|are|getting|gets) (?:\\w+ )?(?:abused|neglected|beaten|hit|hurt by|starved|locked|molested|left alone|exploited)|(?:caregiver|nurse|aide|uncle|stepdad|teacher|coach) (?:\\w+ )?(?:hits|hurts|abuses|touches|steals from|starves|neglects)',
    '(?:enfants?|bebe|petite?|voisine?|grand mere|grand pere|mere|pere|fils|fille) (?:\\w+ ){0,4}(?:est|sont|se fait|se font) (?:\\w+ )?(?:abusee?s?|negligee?s?|battre|battue?s?|maltraitee?s?|laissee?s? seule?s?)',
    '(?:nin[oa]s?|bebe|hij[oa]s?|vecin[oa]|abuel[oa]|mama|papa) (?:\\w+ ){0,4}(?:(?:esta|estan) (?:siendo )?(?:abusad[oa]s?|maltratad[oa]s?|golpead[oa]s?)|(?:lo|la|le|los) (?:maltratan|golpean|pegan|abusan|descuidan))',
  ],
  exploitation: [
    '(?:force|forces|forcing|forced|makes?|making|blackmail\\w*|threaten\\w*|traffick\\w*) (?:\\w+ ){0,3}(?:me |us )?(?:to |into )?(?:\\w+ )?(?:have sex|sex work|prostitut\\w+|send (?:\\w+ )?(?:nudes|pictures|money)|traffick\\w+|leak my|work without pay)|(?:took|keeps?|hold\\w*|has) my passport|being trafficked|sextort\\w+|(?:me forcent?|m oblige\\w*|me fait chanter|m exploite\\w*) (?:\\w+ )?(?:a |de )?|me (?:obligan|fuerzan|explotan|chantajean|obliga|chantajea|extorsiona\\w*) (?:a |con )|(?:me quitaron|tiene mi|tienen mi) pasaporte',
  ],
  'eating-disorder': [
    '(?:not|have not|has not|stopped|can not|barely|hardly|refus\\w+ to|will not) (?:\\w+ )?(?:eat|eaten|eating|ate|keep food)(?: \\w+){0,3} (?:in (?:days|a week|\\d+ days|three|four|five)|for (?:days|a week|\\d+ days|three|four|five)|because i am (?:fat|disgusting|scared)|without (?:purging|throwing)|to (?:lose|punish|get (?:thin|skinny)))',
    '(?:purg\\w+|bing\\w+ and purg\\w+|mak\\w+ myself (?:throw up|vomit|sick|puke)|starv\\w+ myself|laxatives)(?= [.?]|$| every| again| after| to | and | daily| all| for| most)|(?:me fais|se fait|fais) vomir|mange (?:plus|pas) (?:rien )?(?:depuis|pour (?:maigrir|me punir))|(?:me prive|privee?) de (?:manger|nourriture)|(?:me provoco|provocarme|se provoca) (?:el )?vomito|no (?:como|he comido) (?:nada )?(?:desde|hace|en|para (?:adelgazar|castigarme))|dejo de comer para|vomito (?:todo lo que|despues de) com\\w+',
  ],
  psychosis: [
    '(?:they|people|government|cia|fbi|neighbou?rs|someone|police|aliens|everyone|my phone|tv|radio) (?:\\w+ ){0,3}(?:watching|following|spying|poison\\w*|listening to|reading my (?:mind|thoughts)|out to get|after|control\\w* my|implant\\w*|tracking|sending me (?:messages|signals)|talking about me) ?(?:on )?(?:me|my thoughts|through (?:the|my))?(?<=(?:are|is|keep|keeps|been|trying|has|have|put) (?:\\w+ ){0,6})(?! (?:up with|the (?:session|infusion|patient)|over patients|during|me during|my (?:vitals|blood|heart)))',
    '(?:hear|hearing|heard) (?:\\w+ )?voices(?! (?:of other patients|during|on ketamine|while|under|in the session))|voices (?:are|keep|will not|in my head)|(?:chosen|sent|picked) by (?:god|the universe|angels)|i am (?:god|jesus|the messiah|a prophet)|(?:not|have not|has not) (?:slept|sleep) (?:\\w+ ){0,3}(?:in|for) (?:\\w+ )?(?:days|nights|a week|\\d+ days) (?:\\w+ ){0,6}(?:energy|ideas|spent|spending|amazing|brilliant|fast|talking|god|mission|invincible|not tired)',
    '(?:entends?|entendre|entend) (?:\\w+ )?(?:des )?voix(?! (?:pendant|durant|sous))|(?:ils|voisins|gouvernement|police|gens|on|quelqu un) (?:\\w+ ){0,3}(?:m (?:espionne\\w*|ecoute\\w*|empoisonne\\w*|observe\\w*)|me (?:surveille\\w*|suive?n?t?|veulent du mal|poursuive?n?t)|lisent? (?:dans )?mes pensees|controlent? mes pensees)|(?:dors|dort|dormi) (?:plus|pas) depuis (?:\\w+ )?(?:jours|nuits) (?:\\w+ ){0,6}(?:energie|idees|invincible|mission|depense)|choisie? par dieu',
    '(?:escucho|oigo|escucha|oye|escuchando) (?:\\w+ )?voces(?! (?:durante|en la sesion))|(?:me (?:estan )?(?:vigilan|vigilando|espian|espiando|siguen|siguiendo|persiguen|envenenan|envenenando|quieren envenenar|leen (?:la mente|los pensamientos)|controlan la mente)|leen mis pensamientos|camaras en mi casa)|(?:no (?:duermo|he dormido)) (?:\\w+ ){0,4}dias (?:\\w+ ){0,6}(?:energia|ideas|mision|invencible|gast\\w+)|(?:elegid[oa]|escogid[oa]) por dios',
  ],
  'hurt-others': [
    '(?:want|wants|going|gonna|will|plan|planning|thinking about|think about|thoughts of|thoughts about|fantasi\\w+ about|urge|urges|tempted|could|might|afraid i will|scared i will|ready) (?:(?:to|of|really|just|about|seriously|i|will|do|the|on) ){0,3}(?:kill|kills|killing|hurt|hurting|stab|stabbing|shoot|shooting|murder|strangle|beat up|poison|harm|harming|punch|attack|burn down|bomb|make \\w+ pay) (?:(?:up|to|my|the|this|that|every|all|some|other|your|a|of) ){0,3}(?:{REL}|him|her|them|people|someone|somebody|everyone|boss|doctor|others?|staff|nurse|clinic|place|coworkers|teacher|you all|anyone|strangers|kids)(?! (?:self|selves|feelings))(?<!not (?:want|going|gonna) (?:\\w+ ){0,6})',
    '(?:veux|vais|envie|pense a|pensees de|pulsions de|tentee? de|pourrais|peur de) (?:de |d |a |le |la |les |l |lui |leur )*(?:tuer|blesser|frapper|poignarder|tirer sur|faire du mal a|faire (?:du )?mal a|etrangler|attaquer|empoisonner) (?:a |au |mon |ma |mes |le |la |les |l |un |une |des |quelqu |du |cette |ce |tout )*(?:{REL}|gens|monde|un|boss|patron|medecin|personnel|clinique|autres|quelqu un|infirmiere|docteur)|(?:veux|vais|envie de) (?:le|la|les) (?:tuer|frapper|poignarder|blesser)|lui faire du mal',
    '(?:quiero|voy a|ganas de|pienso en|podria|tentad[oa] a|miedo de) (?:matar|lastimar|golpear|apunalar|dispararle|hacerle dano|herir|ahorcar|envenenar|atacar) (?:a )?(?:mi |mis |la |el |los |las |una |un |alguien |todos |ese |esa )*(?:{REL}|gente|alguien|jefe|doctor|todos|medico|clinica|personas|personal)|(?:quiero|voy a) (?:matarl[oa]s?|golpearl[oa]s?|hacerle dano|lastimarl[oa]s?)',
  ],
};

const signs = new Sieve(Object.entries(kinds).flatMap(([kind, ways]) => ways.map((way) => [kind, expanded(way, WORDS)] as const)));

/** The subject, the past, what people do in films, eligibility. */
const ABOUT =
  /\b(?:could it|can it|will (?:i|it)|make me|makes? you|if i (?:say|tell|said|told)|reported|what happens if|ptsd|trauma|flashbacks?|from an|revis|sspt|tept|est ce que je vais|vais je|puis je|voy a|est ce qu ils|m ecoutent|combien de temps|cuanto|oxigeno|vitals|during the|pendant la|durante|do you (?:treat|accept|see|take|help)|does (?:ketamine|it|this|spravato)|can (?:ketamine|it|people|you|patients)|is ketamine|ketamine (?:for|and|with|help\w*)|history of|diagnosed|years ago|as a (?:child|kid|teen\w*)|when i was|in the past|used to|childhood|growing up|my ex used|in (?:19|20)\d\d|est ce que (?:la|vous)|traitez|acceptez|antecedents?|quand je ?etais|enfance|il y a (?:\w+ ){0,2}ans|diagnosti\w+|la ketamine|atienden|aceptan|tratan|antecedentes?|cuando era|de nin[oa]|infancia|hace (?:\w+ ){0,2}anos|la ketamina|side effects?|effets?|efectos?|movie|book|film|pelicula)\b/;
/** The clinic or its people are meant: staff must be told. */
const AT_CLINIC =
  /\b(?:clinic|clinique|clinica|staff|personnel|personal|doctor|docteur|medecin|medico|nurse|infirmiere|enfermera|you all|this place|receptionist)\b/;

/** Neighbours of crisis (safety policy 4.11): distress or danger that is no suicide risk. What happens now is an emergency. */
export const neighboursDetector: Detector = {
  behaviour: 'crisis',
  detect({ message }) {
    const found = new Map<string, Hit>();
    for (const text of scopesOf(message).reading) {
      const reading = text.text;
      for (const { tag, index, matched } of signs.matches(text)) {
        const start = Math.max(reading.lastIndexOf(' . ', index), reading.lastIndexOf(' ? ', index)) + 1;
        const sentence = reading.slice(start).split(/ [.?](?: |$)/)[0] ?? '';
        if (ABOUT.test(sentence)) continue;
        const threat = tag === 'hurt-others' && AT_CLINIC.test(matched);
        found.set(tag, { rule: `crisis/any/${tag}`, variants: ['neighbour', ...(threat ? ['threat'] : [])], risk: 0.3, weak: false });
      }
    }
    return [...found.values()];
  },
};
