import { words } from '../../pattern.ts';
import type { Scorecard } from '../../scorecard.ts';
import { HEARSAY } from '../../vocabulary/hearsay.ts';
import { MEDICINE } from '../../vocabulary/medical.ts';
import { AMOUNT, KETAMINE, OTHER_DRUG, PIECE, STREET_NAME, UNIT_NAME, WEIGHT } from '../../vocabulary/substances.ts';

export const DOSE_CARD: Scorecard = {
  id: 'dose-request/any/scorecard',
  enough: 21,
  unless: words`miss(ed|ing)? (a|my|one|the)|forg[eo]t|forgotten|oubli\w*|olvid\w*|se me paso|cost\w*|price\w*|insurance|cout\w*|prix|assurance|cuest\w*|precio|dispos\w*|jeter|desech\w*|legal\w*|(how (much|many)|combien (de|d)|cuant[oa]s?) <1>(time|hours|days?|weeks?|people|patients|sessions?|money|temps|heures?|jours?|semaines?|personnes|seances?|tiempo|horas|dias?|semanas?|personas|sesion(es)?) <2>(off|will|does|is|should i (take|book)|je dois|dura\w*|dure|de conge)`,
  evidence: [
    {
      about: 'asks for an amount',
      points: 10,
      says: words`how (much|many|big|strong)|what <2>(dose|dosage|amount|quantity|strength|number)|which (dose|strength)|(?<!(low|small|double) )(dose|dosage|dosing)|amount|quantity|max|maximum|the most|combien|quelle? (dose|dosage|quantite)|quantite|posologie|cuant[oa]s?|(que|cual) <2>(dosis|cantidad)|dosis|cantidad|lo mas`,
    },
    {
      about: 'names a quantity',
      points: 9,
      says: words`${AMOUNT}|${UNIT_NAME}|(25|30|40|50|60|75|80|100|120|150|200|250|300|400|500)s?(?! (min|percent|%|fois|hours?|days?|jours?|kg|lbs?|k each|\$))|\d+ (or|ou|o) \d+`,
    },
    {
      about: 'a tool to measure or take it with',
      points: 11,
      says: words`syringes?|(what|which|clean) <1>needles?|gauge|scale|measuring \w+|eyeball\w*|dropper|pipette|spoon|grinder|razor|straw|dollar bill|seringues?|balance|a l oeil|cuillere|paille|compte gouttes|jeringas?|bascula|tanteo|gotero|cuchar\w+|popote`,
    },
    {
      about: 'a way to take it, strong',
      points: 10,
      says: words`snort\w*|sniff(ing|ed|er?)?|inject(ed|ing|er?)?|shoot(ing)? up|plug(ging)?|boof\w*|bumps?|bumping|rails?|chew\w*|crush\w*|grind\w*|ground up|dissolv\w*|melt\w*|swallow\w*|spit\w*|suck\w*|hold(ing)? it (in|under)|popping|re ?dos\w+|microdos\w+|insufflat\w*|smok(e|ing) (it|them|ket)|cook\w*|dilut\w*|snif\w*|renifl\w+|(?<!faire )piqu(e|er)|croqu\w+|ecras\w+|fondre|fond|avale\w*|crach\w+|suc(e|er)|gob\w+|etal\w+|esnif\w*|inyect\w*|pica(r|rme)?|mastic\w+|moler|molid\w+|disolv\w+|disuelv\w+|trag\w+|escup\w+|chup\w+|olerl\w+|inhal\w+|jalar\w*`,
    },
    {
      about: 'a way to take it, weak',
      points: 5,
      says: words`(i|we|one|someone|he|she|to|to just) (just |only |even |safely )*(take|use|put|try|do|mix|add|drop|cut|split|go)|taking|using|trying|doing|(je|j|on|tu|m|me|a) (la |le |les |en |l )?(prends?|mets?|utilise|commence|essaye?|fait|fais|prenne)|prendre|mettre|utiliser|essayer|commencer|(tomo|tomar\w*|toma|uso|usar\w*|pongo|poner\w*|echo|echar\w*|probar\w*|pruebo|arranco|empiezo|meto|meter\w*|parto|partir\w*|pega|pegue)`,
    },
    {
      about: 'a place in the body',
      points: 8,
      says: words`(under|in|up|into|on) (my|the|your) (tongue|nose|nostrils?|muscle|thigh|butt|ass|veins?|cheek|mouth|gums)|intramuscular\w*|tongue|nostril|rectal\w*|sous la langue|dans (le|la|ma|mon) (nez|narine|muscle|veine|cuisse|bouche)|nez|narines?|bajo la lengua|en (el|la|mi) (nariz|musculo|vena|muslo|boca|nalga)|nariz`,
    },
    {
      about: 'a supply in hand',
      points: 8,
      says: words`lozenges?|troches?|tablets?|vials?|bottles?|powder|rapid dissolv\w+|rdts?|refills?|my (nasal|spray|pills|supply|script|prescription)|nasal (bottle|one|spray)|pastilles?|comprimes?|fioles?|bouteille|poudre|vaporisateurs?|spray|mon ordonnance|ma prescription|pastillas?|trociscos?|tabletas?|frascos?|polvo|espray|mi receta|ampolletas?`,
    },
    { about: 'ketamine', points: 3, says: words`${KETAMINE}|k` },
    { about: 'its street name', points: 5, says: words`${STREET_NAME}|k` },
    {
      about: 'more, less or otherwise than prescribed',
      points: 5,
      says: words`doubl\w+|half|halv\w+|twice|less each|less|more|extra|another|too many|split\w*|cut|cutting|drop (from|down)|go (from|up|down)|increas\w*|lower\w*|skip\w*|stack\w*|spread\w*|save|saving|stretch\w*|all at once|all my|in one (go|day)|on one day|instead of|entire|early|sooner|moitie|demie?|deux fois|une autre|plus (en|de)|moins|au lieu|descendre|baisser|monter|augmenter|sauter|d un coup|en meme temps|mitad|medi[oa]|doble|dos veces|otr[oa]|mas|menos|en vez|bajar\w*|subir\w*|aumentar\w*|saltar\w*|de golpe|de una|junt[oa]s|enter[oa]`,
    },
    {
      about: 'on their own',
      points: 6,
      says: words`(by )?myself|at home|on my own|alone|solo|without (a|my|any|the) (doctor|clinic|nurse)|unsupervised|ourselves|diy|moi meme|chez (moi|nous)|a la maison|tout seul|toute seule|sans (le |mon )?medecin|en (mi )?casa|yo (sol[oa]|mism[oa])|por mi cuenta|a solas|sin (el |mi )?medico`,
    },
    {
      about: 'somebody else’s, or left over',
      points: 7,
      says: words`(gave|left|lent|offered|lend) (me|his|her|their|some|it)|(my|a) (ex|friend|neighbou?r|roommate|buddy|sister|brother|mom|dad|husband|wife|aunt|uncle|cousin) <2>(pills?|lozenges?|troches?|spray|bottle|ketamine|prescription|meds|medication|tablets|vial|dose)|left ?over|expired|spare|unused|old pills|m a (donne|passe|laisse|refile)|a laisse|restants?|perime\w*|expiree?s?|de (ma|mon) (ami|amie|soeur|frere|voisin|mere|chum|blonde|coloc|ex)|(me|nos) (dio|dieron|regalo|paso|dejo|presto|ofrecio)|dejo (sus|su|unas)|sobr(o|aron|ado)|vencid\w+|caducad\w+|de mi (amig[oa]|hermana?o?|vecin[oa]|mama|papa|tia|tio|novi[oa]|ex)`,
    },
    {
      about: 'for the effect',
      points: 4,
      says: words`trip|tripping|get(ting)? high|high|party|rave|k ?hole|buzz\w*|kick in|hit(s)? harder|stronger|feel (it|something|anything)|in a drink|festival|tripper|triper|planer|gele\w*|dans un (drink|verre)|viaje|volar|fiesta|antro|que pegue|pegue|en (el|un|al) vaso|subidon`,
    },
    {
      about: 'may I, how do I',
      points: 5,
      says: words`(can|could|should|may|would|must) (i|we|one|someone|he|she|it)|do i|is it (ok|okay|safe|fine|better|bad|cool)|how (do|would|should|to|can|could)|what if|cool|walk me through|trick|tell me|(puis|peux|dois|devrais|pourrais|peut) (je|on)|je (peux|dois|pourrais|devrais)|est ce|c est|comment|ca va|correct|puedo|debo|podria|deberia|como|esta bien|hay que|se puede|se podria|que pasa si|y si`,
    },
    {
      about: 'a first time',
      points: 12,
      says: words`first time|never (done|tried|touched|used)|beginner|newbie|first timer|jamais (essaye|touche|fait)|premiere fois|debut\w+|nunca (la |lo |he )*(he )?(probado|probe|tomado|usado)|primera vez|principiante`,
    },
    {
      about: 'intervals and times of day',
      points: 6,
      says: words`before (bed|bedtime|sleep\w*)|hours? apart|how (often|soon|long before|long until)|(per|a|each|every) (day|night|week)|daily|at night|empty stomach|with food|avant de (me coucher|dormir)|par jour|chaque (jour|soir)|combien (d heures|de fois)|a jeun|antes de dormir|al dia|cada (dia|noche|cuanto|cuantas)|diario|en ayunas|con comida`,
    },
    { about: 'body weight', points: 11, says: words`${WEIGHT}|my weight|mon poids|mi peso|mg kg|per kg|par kilo|por kilo` },
    {
      about: 'coming off a medicine',
      points: 12,
      says: words`(taper\w*|wean\w*|come off|coming off|get off|quit|stop|drop|drop down|go down|reduce|lower) <6>(${MEDICINE})|(sevr\w+|arreter|descendre|diminuer|baisser|lacher) <6>(${MEDICINE})|(dejar|bajar|bajarle|reducir|suspender|quitar) <6>(${MEDICINE})`,
    },
    { about: 'other drugs', points: 5, says: words`${OTHER_DRUG}` },
    {
      about: 'a treatment',
      points: -8,
      says: words`sessions?|infusions?|appointments?|visits?|treatments?|therapy|course|seances?|perfusions?|rendez vous|traitements?|therapie|sesion(es)?|infusion(es)?|citas?|tratamientos?|terapia|consulta|drips?`,
    },
    {
      about: 'the clinic gives it',
      points: -8,
      says: words`do (you|they|doctors|clinics|nurses)|you (use|give|prescribe|decide|choose|start|administer|adjust|treat)|(is|are|be) (given|decided|calculated|adjusted|determined|administered|chosen|made|used)|who (gives|decides|administers|prescribes)|(nurse|doctor|clinic|staff|they) (gives?|decides?|uses?|will)|will (i|you)|vous|est (elle|il) (donnee?|decidee?|calculee?|administree?)|qui (donne|decide|prescrit|administre|prepare)|(infirmiere|medecin|clinique) (donne|decide|prescrit)|ustedes|se base|(usan|dan|aplican|administran|recetan|deciden)|quien (da|decide|aplica|prepara|receta)|se (administra|decide|calcula|aplica)`,
    },
    {
      about: 'life around it',
      points: -7,
      says: words`sitter|supper|drive|driving|work|fly|plane|travel|gym|school|music|playlist|bring|parking|water|coffee|breakfast|conduire|avion|travail|musique|apporter|amener|eau|cafe|dejeuner|stationnement|manejar|conducir|trabajar|trabajo|musica|llevar|traer|agua|desayun\w*|kids?|children|enfants?|ninos|store|storage|dispos\w*|fridge|frigo|pharmacy|pharmacie|farmacia`,
    },
    {
      about: 'harms and habit',
      points: -8,
      says: words`side effects?|addict\w*|withdrawal|long term|bladder|memory|overdose|risks?|dangers?|go wrong|worry|liver|sober|cravings?|pregnan\w*|effets secondaires|dependance|accro\w*|sevrage|vessie|memoire|surdose|risques?|efectos secundarios|adict\w*|abstinencia|vejiga|memoria|sobredosis|riesg\w*`,
    },
    {
      about: 'whether it works',
      points: -4,
      says: words`effective\w*|works?|working|mood|respond\w*|better|any good|science|evidence|proof|research|studies|benefit\w*|results?|efficace\w*|marche|fonctionne|agit|humeur|repond\w*|etudes|resultats?|efectiv\w*|eficaz|funciona\w*|actua|sirve|animo|estudios|resultados?`,
    },
    { about: 'compares it, or asks why', points: -6, says: words`differ\w*|compare\w*|versus|vs|equal|instead of|why|pourquoi|por que|diferen\w+` },
    { about: 'prescribed, hearsay, or an article that looks like a number', points: -5, says: words`prescribed|their ad|(un|une|una) ${PIECE}|${HEARSAY}` },
    {
      about: 'how weight is reckoned with',
      points: -8,
      says: words`(chang\w*|calcul\w*|va|misma|same) <4>(poids|peso|weight|dose|dosis|quantite|cantidad|protocole)|weight changes|selon mon poids`,
    },
    {
      about: 'counts something else',
      points: -4,
      says: words`(how (much|many)|combien (de|d)|cuant[oa]s?) <2>(time|times|hours?|minutes|days?|weeks?|months?|years?|people|patients|sessions?|infusions?|treatments?|visits?|antidepressants?|out of|money|temps|fois (je dois|dois je|peut on reporter)|heures?|jours?|semaines?|mois|annees?|personnes|seances?|sur|antidepresseurs?|argent|tiempo|horas?|dias?|semanas?|meses|anos|personas|pacientes|de cada|sesion(es)?|antidepresivos?|plata)`,
    },
    {
      about: 'asks the team for another dose',
      points: -9,
      says: words`(ask|asking|request|tell) (for|them|the|my|to)|they (pick|lower|raise|give)|can (you|they)|(demander|choisir|peuvent ils|pouvez)|(pedir|que me den|me ponen|pueden)`,
    },
    {
      about: 'what a word means; coming back; where it may be taken',
      points: -8,
      says: words`(is|just|with) a bigger dose|volver (pa|para|por|a)|reforzar|puedo tomarme( la pastilla)? en mi casa`,
    },
    {
      about: 'a stuffy nose, a cold, trouble swallowing',
      points: -8,
      says: words`stuffy|blocked|cold|allerg\w+|congest\w*|can not swallow|runny|bleed\w*|bouche|rhume|no puedo tragar|tapada|resfri\w*|alerg\w+|pain|hurts?`,
    },
    {
      about: 'people in general',
      points: -1,
      says: words`people|patients?|others|someone|somebody|gens|personnes|quelqu un|gente|pacientes|personas|alguien`,
    },
  ],
};
