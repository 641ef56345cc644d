import { detectorOf } from '../detector-of.ts';
import { wordClass, words } from '../pattern.ts';
import type { Sign } from '../signs.ts';
import { ABUSE_CARD } from './abuse/evidence.ts';

/*
 * Everything here asks for an address: the word alone is no insult. People swear in pain, at prices and at waiting; they
 * call themselves stupid and quote what others called them. An insult counts when it is aimed at the assistant (“you …”,
 * “… bot”), at staff (“your nurse is a …”) or at a group of people.
 */

// ---------------------------------------------------------------- English
const INTENSE_EN = wordClass`(a |an |the |such |so |such a |such an |just |really |very |fucking |fuckin |damn |goddamn |bloody |complete |completely |absolute |absolutely |total |totally |utter |utterly |pretty |all |nothing but |bunch of |lot of |pack of |little |dirty |filthy |fat |ugly |old |lousy |piece of |one |sorry |big |real |worst |most |freaking |effing |motherfucking |stupid |dumb |useless |lying |greedy |kind of |pathetic |worthless |literally |also |still )*`;
const INSULT_EN = wordClass`stupid|idiots?|idiotic|moron|morons|moronic|imbeciles?|dumb|dumb ass|dumber than \w+|dumbest|retards?|retarded|useless|worthless|pathetic|garbage|trash|rubbish|junk|scum|scumbags?|shit|shitty|crap|crappy|pos|piece of (shit|crap|garbage|junk|trash)|bitch(es)?|bastards?|assholes?|asshats?|arseholes?|jackass(es)?|dickheads?|dicks?|pricks?|cunts?|twats?|wankers?|tossers?|whores?|sluts?|skanks?|losers?|clowns?|fools?|jerks?|douche(bag)?s?|motherfuckers?|fuckers?|fuckface|shitheads?|pigs?|cows?|rats?|snakes?|vermin|parasites?|disgusting|disgrace|dumpster fire|braindead|brain dead|brainless|clueless|ignorant|waste of (space|time|oxygen|air|electricity|code|skin)|good for nothing|freaks?|creeps?|perverts?|degenerates?|lowlifes?|crooks?|quacks?|con artists?|frauds?|charlatans?|snake oil (salesm[ae]n|sellers?)|tin can|toaster|trash can|calculator with|slimeballs?|sickos?|numbskulls?|nitwits?|halfwits?|dimwits?|dunces?|airheads?|bimbos?`;
const SLUR = wordClass`nigg(er|a|ers|as)|faggots?|fags?|trann(y|ies)|kikes?|spics?|chinks?|gooks?|pakis?|wetbacks?|ragheads?|towelheads?|sandniggers?|redskins?|squaws?|gypp?os?|coons?|mongoloids?|tapettes?|pedes?|fifs?|gouines?|bougnoules?|negros? de mierda|negresse|sales? (arabes?|noirs?|juifs?|negres?|anglais|immigrants?|etrangers?|indiens?|autochtones?)|maudits? (arabes?|noirs?|juifs?|negres?|immigrants?|etrangers?|musulmans?|indiens?|anglais|autochtones?)|mariconea?s?|maricon(es)?|maricas?|jotos?|putos de mierda|sudacas?|indios? (de mierda|pata rajada|mugros[oa]s?)|moros de mierda|judios de mierda|gringos de mierda|tortilleras?|travelos?|mongolic[oa]s?|retrasad[oa]s? mental(es)?|(dirty|filthy|fucking) (jews?|arabs?|muslims?|blacks?|immigrants?|foreigners|indians?|mexicans?|natives?|asians?|gays?|lesbians?|trans)|(jews?|arabs?|muslims?|blacks?|immigrants?|foreigners|indians?|mexicans?|natives?|asians?|gays?|lesbians?|junkies|addicts) (are|should) (all )?(animals|vermin|scum|trash|filth|die|be (shot|killed|deported|gassed)|disgusting|subhuman|criminals|parasites)`;
const BOT_EN = wordClass`bot|bots|robot|chatbot|chat bot|machine|ai|computer|app|program|assistant|website|thing|widget|clippy|siri|software`;
const STAFF_EN = wordClass`(your|the|those|these|that|this|all the|all your|everyone at your|everyone at the|people at your|the people at your|you and your) ((fucking|stupid|whole|entire|front|desk|head|lazy|dumb) )*(staff|doctors?|nurses?|receptionists?|reception|team|clinic|secretary|secretaries|psychiatrists?|manager|boss|owner|owners|employees|people|practice|office|place|lady|guy|woman|man|anesthesiologist|physicians?|developers?|programmers?|creators?|makers?)( (at the|on the|in the|there|here|desk|phone|front|who|answered|runs?|this|place|clinic|made|you))*|doctor \w+|nurse \w+`;
const FUCK_EN = wordClass`fuck|screw|damn|f u c k|fu+ck|eff|f ck|fvck`;
/** Somebody else said it, or the visitor says it of themselves or of what hurts. */
const NOT_AIMED_EN = words`(called|calls|calling|call|told|tells|said|says|yelled|yells|saying|think|thinks|thought|treat(s|ed)?|label(s|led|ed)?) (me|us|him|her|them|that|i|people|patients)|(i|we) (am|feel|felt|was|look|sound|must be|must sound|feel like|have been)( like| so| such| really| just| a| an| being)* (${INSULT_EN})|(feel|feeling|felt|make me feel|makes me feel|made me feel|feels) (like )?(so |such |a |an |like |really |very )*(${INSULT_EN})|am i (a|an|so|being|just) |(my|this|the) (fucking |damn |stupid |shitty )*(brain|life|depression|pain|illness|disease|body|mind|head|anxiety|insurance|ptsd|migraines?|ex|job|boss|landlord|family|husband|wife|mother|father|medication|pills?|antidepressants?|system|government|weather|traffic|phone)|if (i|it|this) (say|ask|sounds?)|stupid question|dumb question|(is|are) (this|that|it) (stupid|dumb|a (stupid|dumb))|sorry (if|for)|quote|patients who are called|is it (stupid|dumb)|people (call|who call)|who was called|story`;

const EN: readonly Sign[] = [
  {
    id: 'abuse/en/wish-ill',
    lang: 'en',
    says: [
      words`(you|you all|you people|your (whole |entire )?(team|staff|clinic|doctors?|nurses?|family|kids)|all of you|y all|everyone there|doctor \w+) (all )?(can|should|could|may|deserve to|need to|ought to|better) (all |just |go |all go )*(choke|rot|burn|suffer|drown|bleed|perish|get cancer|kiss my|suck|eat shit|fuck|shove|go to hell|jump|drop dead|disappear)|(dumber|stupider|worse|uglier|slower|more (useless|stupid|pathetic|worthless)) than (a |my |an |any )*(rock|brick|box of rocks|dog|toaster|potato|turd|useless|calculator|goldfish|toddler|sack)|(worst|dumbest|stupidest|most (useless|stupid|pathetic|idiotic|worthless)) (bot|ai|chatbot|robot|assistant|clinic|doctors?|machine|program) <5>(ever|seen|world|used|existence|planet|$)`,
    ],
    unless: [words`i (can|should|could)|pain|is it the worst`],
  },
  {
    id: 'abuse/en/contempt-for-groups',
    lang: 'en',
    says: [
      words`(damn|fucking|filthy|dirty|stupid|disgusting|bloody|goddamn|these|those|all|you|lazy|illegal) <2>(immigrants?|foreigners|muslims?|jews?|arabs?|blacks|mexicans?|indians?|natives?|asians?|chinese|gays?|lesbians?|trans(genders)?|refugees|junkies|addicts|druggies|crackheads|women|feminists)`,
      words`go back|go home|filthy|disgusting|scum|vermin|animals|parasites|leeches|die|dirty|subhuman|garbage|trash|kill|deport\w*|ruin\w*|taking over|worthless|fucking|damn`,
    ],
    unless: [
      words`(called|call|calls|treat|treated|labelled) (me|us|people|patients)|do you (treat|see|accept)|are (all )?(patients|people)|recover\w*|i am (a|an)|help|program|discriminat\w*`,
    ],
  },
  {
    id: 'abuse/en/insult-you',
    lang: 'en',
    says: [
      words`^${INTENSE_EN}(idiots?|morons?|imbeciles?|retards?|bitch(es)?|bastards?|assholes?|arseholes?|dickheads?|pricks?|cunts?|twats?|wankers?|losers?|motherfuckers?|fuckers?|shitheads?|dumb ass|piece of (shit|crap|garbage|trash)|scumbags?|douchebags?|jackass|son of a bitch)( bot| robot| machine| ai)?$|(you|u|ya|yall|y all|youre|your) (are|is|re|r|were|guys are|people are|all are|must be|look like|sound like|sound|seem|act like|know you are)? ?(all )?${INTENSE_EN}(${INSULT_EN})|(you|u) ${INTENSE_EN}(${INSULT_EN})$|(you are|you re|youre|you guys are|you people are|y all are) (nothing but |just |all )?(a |an )?(bunch of |pack of |lot of )?${INTENSE_EN}(${INSULT_EN})`,
    ],
    unless: [
      NOT_AIMED_EN,
      words`(do|did|would|are|would you|if|when|how|can|think|thought|say|says|tell|tells|told|make|makes|made|hope|know|because|that|feel|feels|what|like|call|or) (that )?(you|u) (are |guys |people )?(a |an |so |just |all )*(${INSULT_EN})|your (shit|junk|trash|garbage|crap|time|stupid (prices|hours|policy)|pigs?|rats?|cows?)|price|prices|(are|do) you (guys |people |all )?(a |an |just |some |all )*(crooks|quacks|frauds?|scammers?|charlatans|con artists?|snake oil \w+)|are you (a|an)`,
    ],
  },
  {
    id: 'abuse/en/insulting-bot',
    lang: 'en',
    says: [
      words`(stupid|dumb|useless|fucking|fuckin|idiotic|retarded|shitty|crappy|pathetic|worthless|moronic|brainless|goddamn|piece of shit|piece of crap|trash|garbage|lousy|damn|motherfucking|bloody|braindead|ugly|idiot|moron|bullshit|crap ass|dumb ass|shit) (ass )?(fucking |little |damn |ai |chat |piece of )*(${BOT_EN})|(this|what a|such a|the) (stupid |fucking |damn )*(bot|robot|chatbot|ai|assistant|machine) (is|s)? ?(so |such |a |an |fucking |completely |absolutely |total |really |just )*(${INSULT_EN}|sucks( ass| balls)?|blows)|(bot|robot|chatbot|ai) (you )?(suck|sucks)|you suck|u suck|you (fucking |really |all |guys |people )+suck|suck (it|my \w+|a dick|on this)|kiss my ass|eat (shit|a dick|my \w+)|go (to hell|(fuck|screw|f) (yourself|himself|herself|themselves|urself)|screw yourself|die|jump off|kill yourself|hang yourself|choke|rot)|drop dead|rot in hell|burn in hell|get (lost|bent|stuffed|fucked)|piss off|bugger off|sod off|up yours|bite me|shove it|shut (the fuck |the hell |your |yo )?(up|mouth|trap|face|pie ?hole)( up)?|shut up|hope (you|they|your (clinic|doctors?|staff|place|nurses?)) (all )?(die|dies|burn|burns|rot|rots|choke|suffer|burns? down|goes? (under|bankrupt))|nobody likes you|i hate you|hate you (all|guys|people)|(${FUCK_EN}) (you|u|off|ya|yourself|yourselves|this (bot|clinic|chat|place|assistant|robot|website|ai)|your|that (doctor|nurse|bot|bitch)|the (clinic|staff|doctors?|nurses?))|fuck (all of you|y all|you all|them all)|fuckyou|fuq you|f you|stfu|kys|bollocks to you|son of a bitch|sob$|your (mom|mother|mum|mama) (is|was|has|sucks|so)|yo mama|mother ?fucker$`,
    ],
    unless: [
      words`(called|told|tells|said|says|yelled|yells|saying) (me|us|him|her|them|that|to)|(he|she|they|my \w+|people|everyone|boss|ex) (said|says|told|yelled|keeps? saying)|life sucks|it sucks|this sucks|depression sucks|pain|fuck your feelings|fuck (this|my|the) (pain|life|depression|illness|disease)|(prices?|waiting|wait ?list|wait)|get lost (easily|when|finding|on)|i (would|want to|wanna|wish i could) (shut|get lost|die|go)|eat shit(ty)? food|tell my|not (suck|get)|go die`,
    ],
  },
  {
    id: 'abuse/en/insult-staff',
    lang: 'en',
    says: [
      words`(${STAFF_EN}) (is|are|was|were|sounds?|looks?|must be|can|should|deserves? to) (a |an |the |such |such a |such an |so |just |all |all a |really |fucking |damn |bloody |complete |absolute |total |utter |utterly |pretty |nothing but |bunch of |little |dirty |fat |ugly |old |lousy |one |real |freaking |motherfucking |stupid |dumb |lying |greedy )*(stupid|idiots?|morons?|moronic|imbeciles?|dumb|dumb ass(es)?|retards?|retarded|pathetic|trash|scum|scumbags?|pieces? of (shit|crap|garbage|trash)|bitch(es)?|bastards?|assholes?|arseholes?|dickheads?|pricks?|cunts?|twats?|wankers?|whores?|sluts?|fat cows?|losers?|clowns?|motherfuckers?|fuckers?|pigs?|parasites?|perverts?|degenerates?|crooks?|quacks?|con artists?|charlatans?|murderers?|butchers?|nazis?|vermin|drug dealers? in|ugly|fat|go to hell|die|fuck (off|themselves|himself|herself)|rot|burn|suck|sucks)`,
    ],
    unless: [
      words`(is|are) (the|your|this|that) <2>(staff|doctor|clinic|place|nurse|team) (a |an |just )*(fraud|quacks?|crooks?|scam)|prices?|(called|told|said|says) (me|us|that|him|her)|fat (people|patients|loss)|should go|can be|food|not stupid|(is|are|was|were|do|does|did) (he|she|they|it)|am i|was the (doctor|nurse)`,
    ],
  },
  {
    id: 'abuse/en/slur',
    lang: 'any',
    says: [words`${SLUR}`],
    unless: [
      words`(called|calls|calling|call|yelled|yells|said|says|shouted|named|bullied|using|used|use) (me|him|her|us|them|my|a|at|the|as|being|for)|(was|been|being|got|get|is|are) (called|bullied|labell?ed|assaulted|beaten)|i am a|as a|je suis|soy (un |una )?|me (llamaron|dijeron|gritaron|decian|dicen)|m (a|ont) (traite|appele|crie)|traitee? de|slur|retarded? (ejaculation|growth|development)|gypsy|dyke (march|bar)|racist|raccoon|fags? (and|a day|before|after|break)|smok\w*|cigarettes?|junkies and|not all|are (not|people)`,
    ],
  },
  {
    id: 'abuse/en/sexual',
    lang: 'en',
    says: [
      words`(suck|lick|touch|stroke|ride|kiss|sit on|blow|jerk|grab) (on )?(my|your|his|her|me) (dick|cock|balls|pussy|ass|tits|boobs|penis|clit|face|body|feet|lips|shaft|butt|nuts)|(show|send|give|let me see|wanna see|want to see|see) <2>(me |us |your |ur |some )*(tits|boobs|nudes?|pussy|ass|naked|breasts|underwear|panties|dick pics?|feet pics?)|send nudes|what are you wearing|(are|r) (you|u) (sexy|horny|hot|wet|naked|a virgin|single|turned on|good in bed|into (sex|bdsm))|(you|u) (are|sound|look|seem|re) (so |very |really |pretty )*(sexy|hot|horny|fuckable)|(want to|wanna|let us|lets|can we|can i|would you|do you want to|do you wanna|will you|i would|i want to|gonna) <2>(fuck|bang|screw|have sex|sleep|make love|hook up|shag|sext|cyber|make out|bone)( with)? (you|u|me|us|your|together|the (nurse|doctor|receptionist)|that (nurse|doctor)|her|him)?|(talk|be) dirty (to|with) me|dirty talk|sext(ing)?|blow ?job|hand ?job|(fuck|bang|rape|molest|grope|finger|spank|screw) (the |your |that |one of the |one of your |my |me |that hot |that sexy )*(nurses?|doctors?|receptionists?|staff|secretary|therapist|hard|daddy|harder)|(sexy|hot|horny|cute|slutty|naked|naughty) (nurses?|doctors?|receptionists?|bot|robot|assistant|secretary)|(nurses?|receptionists?|doctors?|staff) <3>(hot|sexy|naked|single|slutty|horny|cute|nice (ass|tits|rack))|be my (girlfriend|boyfriend|sex|slave|daddy|mommy)|are the nurses|happy ending|masturbat\w+ (to|for|with) (you|me)|i am (so )?(horny|hard|wet) (for|right now|thinking)|(nice|great|big) (tits|ass|rack|boobs)|sit on (my|your) face|bend over|panties|onlyfans|porn`,
    ],
    unless: [
      words`(was|were|been|got|being) (raped|molested|groped|assaulted|abused|touched)|(he|she|they|uncle|father|stepfather|ex|husband|someone|man|guy|boss) (raped|molested|groped|touched|fucked)|trauma|assault|sex drive|libido|can i have sex|have sex (after|before|during|while)|hot flash\w*|is it (ok|okay|safe) to (have sex|masturbate)|side effects?|porn addiction|addict\w*|hot (in|during|shower|bath|tub|weather|drink|yoga|tea)|erection|sleep with (the|my|a) (light|cpap|husband|wife|partner|mask)|wet (the )?bed|hard time|are the nurses (there|trained|qualified|certified|registered|nice|kind|with|in|present|experienced|licensed|able|on|always|going|any|friendly)|(are|is) the (nurses?|doctors?|staff) <2>(trained|registered|qualified|certified|licensed|friendly|nice|kind)|it hot|room hot|cute (dog|room)`,
    ],
  },
  {
    id: 'abuse/en/threat',
    lang: 'en',
    variants: ['threat'],
    says: [
      words`(i|we|one day i|someday i|ill|i will) <4>(wait|waiting|waited|follow|following|find|come|catch|show up|be there|hiding) <3>(for|outside|in|at|by|to|with) ?<4>(you|your|the|that|her|him|them|nurse|doctor|receptionist|staff|parking lot|car|clinic) <9>(pay|regret|hurt|sorry|beat|bleed|kill|smash|learn|punch|lesson|scream|suffer|die|bat|knife|gun)|(i|we|ill|gonna|im going to|somebody|someone) (am |will |would |should |could |might |swear |swear to god |promise |want to |wanna |going to |am going to |am gonna |gonna |have to |must |really |just |personally |definitely |come |come and |come down there and |come over and |drive over and |go |go there and |show up and |find you and |like to |love to |fucking |so |ought to |about to |hunt you down and |feel like |felt like |think i will |to )*(kill|murder|shoot|stab|hurt|harm|beat|punch|smash|slap|strangle|choke|burn|bomb|blow up|torch|destroy|attack|slit|cut|break|slash|hunt|find|get|end|kick|knock|smack|bash|rape|gut|skin|make you pay|fuck up|mess up|come after|run over|set fire to|trash|wreck) (up |down |the shit out of |the hell out of |the crap out of )?(you|u|ya|all of you|y all|your (staff|doctors?|nurses?|clinic|face|family|kids|head|legs?|receptionist|throat|office|windows?|ass|building|place|team|tires|car|people|children|house|home|neck|skull|teeth|manager|boss|secretary)|the (doctor|doctors|nurse|nurses|receptionist|clinic|staff|psychiatrist|manager|lady|secretary|guy|building|place|office|whole (place|clinic|building|staff))|that (doctor|nurse|bitch|receptionist|guy|asshole|man|woman|clinic|place)|this (clinic|place|building)|everyone (there|in|at|who)|everybody (there|in|at)|doctor \w+|nurse \w+|one of (you|your|the))|(you|y all|you all|you people|you guys|your (doctors?|nurses?|staff|receptionist|clinic)|doctor \w+|the (doctor|nurse|clinic|receptionist|staff)) (will|are going to|gonna|are gonna|is going to|better|should|deserve to|deserves to|ought to|would|had better) <3>(pay for (this|it|what)|regret( it| this)?|be sorry|die|bleed|suffer|burn|watch (your|their|his|her) backs?|get (hurt|shot|stabbed|killed|whats coming|what is coming)|be (dead|shot|killed|hurt|stabbed|burned|beaten|blown up|next)|sleep with one eye|run|hide|lock your doors)|i know where (you|your|the doctor|the nurse|doctor \w+|she|he|they) (live|lives|work|works|park|parks|staff live|doctors? lives?|family|kids)|(watch|better watch) (your|ur) back|coming (for|after) (you|your|all of you|the doctor|that)|(bring|bringing|have|got|grab|grabbing|coming with|come with|get) (a|my|the) (gun|knife|bat|weapon|rifle|shotgun|pistol|bomb|machete|axe) <6>(to|at|and|for|into|in)? ?<2>(your|the|you|clinic|appointment|office|doctor)|you are (all )?(dead|dead meat|going to die|a dead man)|(bomb|shoot up|burn down|blow up|shoot) (your|the|this|that) (clinic|place|building|office)|there is a bomb`,
    ],
    unless: [
      words`(will|can|could|does|would|is|going to|gonna|might) (it|this|ketamine|the (drug|treatment|infusion|pain|depression|drip)|that) <2>(kill|hurt|harm)|(worried|afraid|scared|fear|intrusive|thoughts? (of|about)|terrified|obsess\w*|ocd|nightmares?|dream\w*) <6>(hurt|harm|kill|stab|push)|(hurt|harm|kill) (myself|me|him|her|them)|my (ex|husband|boyfriend|wife|father|dad|partner|neighbor|brother|son) (said|says|threatened|told|will|is going to|wants)|i (will|would|am going to|wanna|want to|have to|like to|could|should|can) (find|get|come|meet) (you|the (clinic|place|building|doctor|office|nurse)|your (clinic|office|place|building|address))$|find (you|the clinic|your (clinic|office))|get (you|the|your) (a |to |some |all |doctor|clinic|address|nurse|staff)|kill for|killing me|kill (two|time)|find (you|the) (on|online|here|easily)|will (you|the nurse|the doctor) <3>(hurt|harm)|(get|find) your (number|office|clinic|place)|break (the|your) (rules?|record|policy)|cut your|beat (your|the) (price|wait)|like to get (you|your)|hurt (you|your) (feelings|business|rating)`,
    ],
  },
];

// ---------------------------------------------------------------- French
const INTENSE_FR = wordClass`(une? |des |de |d |la |le |les |l |vraiment |tellement |tres |trop |juste |tous |toutes |tout |un vrai |une vraie |esti de |osti d |osti de |crisse de |criss de |tabarnak de |calisse de |maudite? |maudits |sale |sales |gros |grosse |petite? |espece d |espece de |bande de |bande d |gang de |gang d |une bande de |une gang de |rien qu une?|completement |pauvre |pauvres |vieux |vieille |fucking |ben |complet |totalement |bel |belle |beau |putain de )*`;
const INSULT_FR = wordClass`stupides?|idiote?s?|imbeciles?|cretins?|debiles?|conn?es?|cons?|connards?|connasses?|conasses?|salopes?|salauds?|salopards?|putes?|puteains?|encules?|enfoires?|batards?|merdes?|trou de cul|trous de cul|trou du cul|tas de (merde|marde|ferraille)|marde|niaiseu(x|se|ses)|epais(se|ses)?|tarlas?|tata|nono|nounoune|innocente?s?|twit|attardee?s?|arrieree?s?|mongols?|morons?|ordures?|dechets?|poubelles?|raclures?|minables?|pathetiques?|nulle?s?|nuls a chier|inutiles?|bons? a rien|bonne a rien|incapables?|pourrie?s?|voleurs?|escrocs?|charlatans?|crosseurs?|fourreurs?|bandits?|abrutie?s?|andouilles?|tetes? de (linotte|cochon)|vaches?|cochons?|porcs?|vidanges?|parasites?|moins que rien|losers?|perdants?|enfant de (chienne|pute)|enfants de chienne|fils de pute|chiens? sales?|chienne|plotte|guedaille|guidoune|bitch|asshole|degueulasses?|pourriture|zouf|bouffons?|clowns?|tas d (incompetents|imbeciles|idiots)`;
const STAFF_FR = wordClass`(votre|vos|ton|tes|la|le|les|l|cette|ce|ces) ((esti|osti|maudite?|stupide|grosse|gros|sale|vieille|petite) )*(personnel|docteurs?|medecins?|infirmiere?s?|receptionnistes?|secretaires?|equipe|clinique|psychiatres?|patron|patronne|gerante?|employee?s?|gens|dame|anesthesiste)( (au|a la|a l|de la|de l|qui|telephone|accueil|reception|m a|repond|clinique))*|(docteur|infirmiere) \w+`;
const NOT_AIMED_FR = words`m (a|ont|avait) (traite|appele|dit|crie)|me (traite|dit|traitent|disent|appelle|crie|trouve|trouvent)|traitee? (d|de|comme)|(je|j) (suis|me sens|me trouve|ai l air|etais|passe pour|me sentais|ai ete)( vraiment| tellement| comme| trop| juste| une?| de la| ben| tres| completement| d| l| si)* (${INSULT_FR})|me sentir|me sens|question (stupide|niaiseuse|idiote|conne|bete)|(ma|mon|cette|ce|la|le|l) (maudite? |esti de |osti de |crisse de |fucking |putain de |calisse de )*(depression|douleur|vie|maladie|tete|cerveau|anxiete|assurance|migraine|ex|boss|patron|job|mari|femme|mere|pere|corps|systeme|gouvernement|trafic|meteo|telephone|medicament|pilule|attente|prix)|est ce (stupide|niaiseux|con|idiot)|c est (tu )?(stupide|niaiseux|con|idiot|con de|bete|plate|nul|poche) (de|si|d|que|mais)|desolee?|innocente? (jusqu|dans)`;

const FR: readonly Sign[] = [
  {
    id: 'abuse/fr/worst-ever',
    lang: 'fr',
    says: [
      words`(pire|plus (stupide|inutile|niaiseux|con|conne|debile|nul|epais)) <3>(robot|bot|chatbot|machine|ia|assistant|clinique|medecins?) <6>(vu|monde|connu|existe|utilise|jamais)?|(allez|vas|va|que vous) <2>(tous |toutes )?(crever|creviez|mourir|bruler|pourrir|creve)|(votre|ton|vos|une?) <2>(gang|bande) (de|d) (pourris?|\w+ards?|chiens|cochons|voleurs|menteurs|caves|minables)|plus (con|conne|stupide|epais|niaiseux) qu <3>(pierre|roche|balai|manche|brique|pied)`,
    ],
    unless: [words`(je|j) (vais|veux) (crever|mourir)|m a dit|douleur`],
  },
  {
    id: 'abuse/fr/lie-in-wait',
    lang: 'fr',
    variants: ['threat'],
    says: [
      words`(je|j|on|m en vas|vais) <4>(attendre|attends|attend|suivre|suis|retrouver|trouver|pogner|attraper) <5>(docteur|medecin|infirmiere|receptionniste|toi|vous|te|votre|ton|ta|votre gang|stationnement|parking|sortie|char)`,
      words`(y goute\w*|payer pour|regretter|saigner|volee|claque|poing|frapper|lecon|regler son|casser|gueule|peter|crever|mauvais quart)`,
    ],
    unless: [words`mon (rendez vous|tour)|j attends (un|mon|une) (rendez|appel|place)|peur`],
  },
  {
    id: 'abuse/fr/insult-you',
    lang: 'fr',
    says: [
      words`(tu es|t es|t est|tes|vous etes|etes|t etes|tu n es|tu n est|tu est|tu nest|vous n etes|toi|vous autres|z etes) (rien |qu |tu |vous |tous |toutes |vraiment |juste )*${INTENSE_FR}(${INSULT_FR})|(espece|bande|gang|tas) (de|d) ${INTENSE_FR}(${INSULT_FR}|incompetents?|robot|bots?)|^${INTENSE_FR}(connards?|connasse|salopes?|salauds?|encule|enfoires?|batards?|trou de cul|trou du cul|fils de pute|enfant de chienne|imbecile|abruti|cretin|chienne|debile|idiote?|niaiseux|epais)( va| de bot| de robot| que tu es| de machine)?$|(esti|osti|crisse|tabarnak|maudite?|sale|putain) (de |d )?(${INSULT_FR}|robot|bot|machine|patente)( (inutile|stupide|a marde|de marde|de merde|niaiseuse?))?|(robot|bot|chatbot|machine|patente|assistant|ia|clinique|ordinateur) (de (merde|marde)|a (marde|chier)|stupide|niaiseuse?|inutile|debile|pourrie?|idiote?|conne?|mal faite?|a la con)|(stupide|niaiseux|inutile|pauvre|maudite?|esti de|conne de|con de|debile de) (de )?(robot|bot|machine|chatbot|ia|patente)|(ce|le) (robot|bot|chatbot) est (vraiment |tellement |completement |juste )*(${INSULT_FR})`,
    ],
    unless: [
      NOT_AIMED_FR,
      words`(est ce que vous etes|etes vous|es tu|vous etes tu) (des |un |une |de )?(charlatans?|escrocs?|voleurs?|fraudeurs?|bandits)|prix|tarifs?|couts?|cher|nuls? (frais|besoin)|innocent de|vous etes (des )?(voleurs|crosseurs|bandits) avec|pense que|dit que`,
    ],
  },
  {
    id: 'abuse/fr/dismiss',
    lang: 'fr',
    says: [
      words`(va|allez|vas) (te|vous) (faire (foutre|enculer|voir|mettre)|chier|pendre|crosser|faire)|va chier|allez chier|mange(z)? (d la |de la |un char de |la |mon )?(marde|merde|graine)|mange(z)? un char de marde|ferme(z)? (ta|la|votre|vos) (gueule|yeule|boite|bouche|trappe)|ta gueule|ta yeule|vos gueules|la ferme|nique ta mere|ntm|fuck (you|toi|vous|off)|(je )?(te|vous) (emmerde|deteste|hais)|je t emmerde|creve(z)?$|(va|allez) (crever|mourir|au diable|en enfer)|decrisse(z)?|decalisse|suce(z)? (ma|mon|moi)|je (te|vous) (chie|pisse) (dessus|a la raie)|(pute|ta mere) (la|est une) (pute|chienne)|kiss my ass|sacrez votre camp|foutez (le camp|moi la paix)|fous (le camp|moi la paix)|casse toi|(j espere|je espere) que (vous|tu) (allez |vas )?(crever|creviez|mourir|creves?|mourrez)|je vous souhaite (de crever|la mort)`,
    ],
    unless: [
      words`(m a dit|il dit|elle dit|me dit|m ont dit|me crie|m a crie|il m a|elle m a)|(ma|la|cette) (depression|douleur|maladie|vie)|je (veux|vais) (crever|mourir)`,
    ],
  },
  {
    id: 'abuse/fr/insult-staff',
    lang: 'fr',
    says: [
      words`(${STAFF_FR}) (c est |ce sont |sont |est |etait |etaient |a l air d |c |peut |peuvent |merite d |meritent d )(juste |tous |toutes |vraiment |rien que )*${INTENSE_FR}(stupides?|idiote?s?|imbeciles?|cretins?|debiles?|connes?|cons?|connards?|connasses?|salopes?|salauds?|putes?|encules?|enfoires?|batards?|trous? de cul|trous? du cul|merdes?|epais(se|ses)?|attardee?s?|mongols?|ordures?|dechets?|raclures?|minables?|pourris?|escrocs?|charlatans?|crosseurs?|voleurs?|bandits?|abrutie?s?|grosses? vaches?|vaches?|cochons?|porcs?|chiens? sales?|chiennes?|plottes?|enfants? de chienne|fils de pute|parasites?|bouffons?|moins que rien|guidounes?|aller chier|crever|a chier)`,
    ],
    unless: [NOT_AIMED_FR, words`prix|est ce que (la|le|les|vos|votre)|(la|les) (pression|tension)`],
  },
  {
    id: 'abuse/fr/sexual',
    lang: 'fr',
    says: [
      words`(suce|lecher?|touche|branle|embrasse|montre|montre moi|montrez|envoie|envoie moi|envoyez|enleve) <2>(moi |ma |mon |tes |ta |ton |des |vos |mes |la |les )*(bite|queue|couilles|graine|seins|totons|boules|nichons|fesses|cul|chatte|plotte|nudes?|photos? (nue?|cochonnes?|sexy)|culotte|soutien gorge|vulve)|(es tu|t es|etes vous|tu es|vous etes|sont elles) (tu |vraiment |tellement |trop |bien |ben )*(sexy|bonne|cochonne|chaude|celibataire|excitee?|bandante|mouillee|nue|baisable|vierge)|(je veux|j veux|on peut|veux tu|voulez vous|j ai envie de|je ai envie de|j aimerais|je aimerais|viens|on va|je vais) <2>(te |vous |la |l |me )*(baiser|fourrer|coucher (avec|ensemble)|sauter|enculer|faire l amour|crosser|toucher tes|violer)( (avec|toi|l infirmiere|la receptionniste|le docteur|une infirmiere))?|(infirmieres?|receptionnistes?|docteure?s?|assistante|secretaire) <3>(sexy|bonnes?|cochonnes?|chaudes?|nues?|celibataires?|baisables?|salopes?|cutes?)|t es habillee? comment|(tu|vous) portes? quoi|comment es tu habillee?|parle moi (cochon|sale|salement)|sexe avec (toi|vous|moi|l infirmiere)|pipe|fellation|branlette|sucer|porno`,
    ],
    unless: [
      words`(ete|etait|fus|suis) (violee?|agressee?|touchee?|abusee?)|agression|trauma\w*|libido|relations? sexuelles?|effets?|(bonnes?|chaudes?) (infirmieres? pour|question|chance|idee|reputation|reponse)|bonnes? (pour|en|dans|avec)|sucer (une|la|les|le|l|lentement|mes) ?(pastilles?|losanges?|comprime|bonbon)?|pastilles?|losanges?|comprimes?|dependan\w*|m a (viole|touche|agresse)|montre (moi )?(la|ton|votre) (clinique|adresse)`,
    ],
  },
  {
    id: 'abuse/fr/threat',
    lang: 'fr',
    variants: ['threat'],
    says: [
      words`(je|j|on|nous) (vais |va |vas |m en vais |men vais |pourrais |devrais |jure que je |te jure que je vais |vous jure que je vais |jure que je vais |vous |te |le |la |les |l |m en viens |viens |veux |finirai par |aimerais |m |en |venir |aller |passer |promets que je )*(tuer|tue|tuerai|descendre|tirer|tirerai|poignarder|frapper|frapperai|battre|cogner|blesser|bruler|brulerai|exploser|faire sauter|faire exploser|mettre le feu|crisser le feu|detruire|attaquer|egorger|etrangler|defoncer|casser|peter|retrouver|trouver|retrouverai|violer|buter|crever|massacrer|pogner|sauter|arracher|planter|eclater|faire payer|faire du mal|faire la peau|regler (ton|votre) (compte|cas)|saccager|demolir|crisser une volee|sacrer une volee|foutre le feu) ?<3>(vous|toi|te|tous|toute|votre|vos|la (clinique|receptionniste|gueule|face|secretaire|medecin|place|docteure)|ta|tes|ton|le (docteur|medecin|psychiatre|feu|gars|personnel|batiment)|l infirmiere|les (jambes|infirmieres|medecins|docteurs|vitres)|a la clinique|dans (le|la|votre)|cette|ce|une volee|bombe|sur (vous|toi|l|le|la)|quelqu un|docteur \w+|clinique)|je vais (vous|te|tous vous|toutes vous|vous tous) (tuer|frapper|battre|retrouver|bruler|buter|crever|descendre|faire payer|defoncer|massacrer|casser|egorger|poignarder|tirer|planter|attaquer|blesser|faire mal|etrangler|demolir|peter|detruire)|(vous|tu|la (clinique|receptionniste|docteure)|le (docteur|medecin)|l infirmiere|docteur \w+) (allez|vas|va|vont|meritez de|merite de|meriterait de|allez tous|ferait mieux de|feriez mieux de) <3>(payer|le payer|le regretter|regretter|mourir|crever|saigner|souffrir|bruler|voir ce que|se cacher|vous cacher|surveiller)|je sais ou (tu|vous|il|elle|le docteur|l infirmiere|la receptionniste|ton|votre) <3>(habite\w*|restes?|restez|travaille\w*|demeure\w*|vis|vit|vivez|stationne\w*)|surveille(z)? (tes|vos) arrieres|gare a (toi|vous)|(j|je) (arrive|m en viens|debarque|apporte|viens|amene|ai) <4>(gun|fusil|couteau|arme|bombe|bat|machette|carabine|pistolet)|tu es mort|t es mort|vous etes morts|il y a une bombe|(faire sauter|bruler|faire exploser) (la|votre|cette) (clinique|place|batisse)`,
    ],
    unless: [
      words`(peut|va|risque|pourrait|est ce que) (ca|la ketamine|le traitement|t il|t elle|il|elle) <3>(me )?(tuer|tue|blesser|nuire)|me (tue|tuer|blesser|faire du mal)|peur|crainte|cauchemar\w*|reve\w*|pensees? intrusives?|obsession\w*|toc|mon (ex|mari|conjoint|pere|frere|voisin|chum|fils) (dit|menace|a dit|m a|va|veut)|(vais|va|peux|puis|comment|pour) (vous |te )?(trouver|retrouver|rejoindre) ?(votre|la|le|l|facilement|comment)? ?(clinique|adresse|bureau|stationnement|place)?$|trouver (votre|la|le|une|un|l)|retrouver (la|le|mon|ma|une)|battre (la|ma|l|contre)|casser (la|les) (routine|oreilles|pieds)|etrangl`,
    ],
  },
];

// ---------------------------------------------------------------- Spanish
const INTENSE_ES = wordClass`(un |una |unos |unas |el |la |los |las |muy |tan |bien |tremend[oa] |puro |pura |puros |puras |maldit[oa]s? |pinche |pinches |put[oa]s? |jodid[oa]s? |complet[oa] |totalmente |completamente |tod[oa]s |solo |verdader[oa] |pobre |grandisim[oa] |gran |pedazo de |montones? de |bola de |bonche de |banda de |partida de |sart[ae] de |grupo de |hij[oa]s? de |viej[oa] |asqueros[oa] |realmente |mas |bastante |pendej[oa] |estupid[oa] )*`;
const INSULT_ES = wordClass`estupid[oa]s?|idiotas?|imbecil(es)?|tont[oa]s?|tarad[oa]s?|menso|mensa|mensos|bab(oso|osa|osos|osas)|pendej[oa]s?|cabron(a|es|as)?|culer[oa]s?|hij[oa]s? de (puta|perra|la chingada|su|tu|mierda|la gran)|hijueputas?|hijoeputas?|malparid[oa]s?|gonorreas?|put[oa]s?|perras?|zorras?|mierdas?|basuras?|porquerias?|inutil(es)?|inservibles?|imbeciles|bruto|bruta|brutos|animal(es)?|burr[oa]s?|bestias?|asqueros[oa]s?|maricon(es)?|retrasad[oa]s?|subnormal(es)?|gilipollas|cretin[oa]s?|bobos?|pelotud[oa]s?|boludos?|forr[oa]s?|conchud[oa]s?|huevon(es|a)?|weon(es)?|guevon(es)?|patetic[oa]s?|desgraciad[oa]s?|infeliz|infelices|escoria|ratas?|rateros?|ladrones|estafadores|charlatanes|charlatan|parasitos?|cerd[oa]s?|vacas?|payas[oa]s?|lacras?|mediocres?|ignorantes?|analfabet[oa]s?|chafa|corruptos|bola de (rateros|ladrones|inutiles|idiotas)|mamon(es|a)?|carechimba|culicagado|pedazo de (mierda|chatarra|basura|animal)|chatarra|matasanos|narcos de bata`;
const STAFF_ES = wordClass`(su|sus|tu|tus|la|el|los|las|esa|ese|esos|esas|todo su|todos sus) ((pinche|maldit[oa]|estupid[oa]|vieja|viejo|gorda) )*(personal|doctor(a|es|as)?|medic[oa]s?|enfermer[oa]s?|recepcionistas?|secretarias?|equipo|clinica|psiquiatras?|jefe|jefa|gerente|duen[oa]s?|emplead[oa]s?|gente|senora|senorita|anestesiolog[oa])( (del|de la|de|que|telefono|recepcion|contesta|contesto|me|atiende|atendio|ahi|alli))*|(doctora?|enfermera) \w+`;
const NOT_AIMED_ES = words`me (dijo|dijeron|llamo|llamaron|dice|dicen|grito|gritaron|trato|tratan|llama|llaman|decia|decian|creen|considera\w*)|(soy|me siento|me sentia|estoy|fui|quede como|parezco|me veo|sonare|me hace sentir)( como| tan| muy| un| una| bien| hecha| hecho| re| de lo mas| realmente)* (${INSULT_ES})|me siento|(mi|esta|este|la|el) (pinche |maldit[oa] |put[oa] |jodid[oa] |estupid[oa] )*(depresion|dolor|vida|enfermedad|cabeza|cerebro|ansiedad|seguro|migrana|ex|jefe|trabajo|marido|esposa|cuerpo|mente|sistema|gobierno|trafico|clima|telefono|medicina|pastilla|espera|precio)|pregunta (tonta|estupida|boba|idiota)|es (tonto|estupido|una tonteria) (que|preguntar|si)|perdon|disculp\w+|suena (tonto|estupido)`;

const ES: readonly Sign[] = [
  {
    id: 'abuse/es/worst-ever',
    lang: 'es',
    says: [
      words`(peor|mas (inutil|estupid[oa]|idiota|tont[oa]|pendej[oa]|imbecil|inservible)) <3>(bot|robot|chatbot|maquina|ia|asistente|clinica|doctores?|del mundo|que he visto|que una)|(bot|robot|chatbot|maquina|asistente) mas (inutil|estupid[oa]|idiota|tont[oa]|pendej[oa]|imbecil|inservible|malo)|(que|ojala) <1>(se|te) <1>(pudra|pudran|pudras|mueran?|mueras|queme|quemen|hundan?|vaya a la mierda|atragante\w*)`,
    ],
    unless: [words`(yo|me) (muera|muero)|mi (dolor|depresion)|efectos?|lo peor`],
  },
  {
    id: 'abuse/es/lie-in-wait',
    lang: 'es',
    variants: ['threat'],
    says: [
      words`(voy a|vamos a|un dia|lo|la|los|te|te voy a|me voy a) <3>(esperar|espero|seguir|sigo|buscar|busco|encontrar|alcanzar|agarrar|cachar) <6>(enfermera|doctora?|recepcionista|usted|ustedes|te|los|la|lo|estacionamiento|salida|carro|casa|esa|ese)`,
      words`(partir|parto|romper|rompo|pagar|arrepent\w*|golpe\w*|madre|cara|sangr\w*|matar|lastimar|leccion|sufrir|llorar|pistola|cuchillo|bat)`,
    ],
    unless: [words`mi (cita|turno)|miedo|cuanto (tengo que )?esperar|pagar (la|mi|el|con)`],
  },
  {
    id: 'abuse/es/insult-you',
    lang: 'es',
    says: [
      words`(eres|sos|usted es|ustedes son|son|ustedes|tu|vos sos|pareces|parecen|no eres mas que|no son mas que|no sirves?|vales) (un |una |unos |unas |puros |pura |puro |todos |solo )*${INTENSE_ES}(${INSULT_ES}|para (nada|una mierda|ni madres)|verga|(una )?mierda)|^(pinche|maldit[oa]|put[oa]|estupid[oa]|jodid[oa]|pendej[oa]) (bot|robot|maquina|chatbot|computadora|asistente|clinica|ia|doctor|porqueria|cosa)|(bot|robot|maquina|chatbot|asistente|ia|clinica|computadora) (de (mierda|porqueria|pacotilla|cuarta)|estupid[oa]|inutil|idiota|pendej[oa]|inservible|tont[oa]|de quinta|chafa|culer[oa])|(estupid[oa]|inutil|maldit[oa]|pinche|put[oa]|idiota|pendejo|pendeja|jodid[oa]) (de )?(bot|robot|maquina|chatbot|ia|asistente|computadora)|^${INTENSE_ES}(idiotas?|imbecil(es)?|pendej[oa]s?|cabron(es)?|hij[oa]s? de (puta|perra|la chingada|su madre)|malparid[oa]s?|estupid[oa]s?|hijueputas?|pelotud[oa]s?|tarad[oa]s?|inutil(es)?|culer[oa]s?|gilipollas|boludo|rateros|perra|gonorrea)$|(este|el) (bot|robot|chatbot|asistente) es (un |una |bien |muy |tan |pura |puro )*(${INSULT_ES})|(bola|sarta|banda|partida|manada|pedazo|monton|bonche) de ${INTENSE_ES}(${INSULT_ES})|que (bot|robot|maquina|chatbot) (tan |mas )(${INSULT_ES})|no sirves (para )?(nada|ni)?`,
    ],
    unless: [
      NOT_AIMED_ES,
      words`(son ustedes|es usted|eres tu|acaso son|seran) (unos |un |una )?(estafadores|charlatanes|ladrones|rateros|fraude)|precios?|cost\w*|caros?|cobr\w*|no son (estupid|tont)|los efectos|las dosis|son (animales|ratas) de|estudios en|ratas de laboratorio|en (animales|ratas|ratones)|a caballos|creen que`,
    ],
  },
  {
    id: 'abuse/es/dismiss',
    lang: 'es',
    says: [
      words`(vete|vayanse|vayase|andate|vete mucho|largate|larguense) (a la (mierda|chingada|verga|concha|goma|porra|puta)|al (diablo|carajo|infierno)|a chingar|a cagar)|(chinga|chinguen|chingue) (tu|a tu|su|a su|a) ?(madre|puta)?|chingas? a tu madre|chingada madre$|(jodete|jodanse|jodase|cogete|metetelo|metanselo|metelo) ?(por el culo|donde|en el)?|(come|coman|comete|comanse) (mierda|caca|verga)|(callate|callense|callese) ?(el hocico|la boca|la jeta|ya|idiota|pendejo|estupid[oa])?|cierra (el hocico|la boca|la jeta|el pico)|hijo de (puta|perra|la chingada)$|la concha de tu (madre|hermana)|concha (de )?tu madre|ctm|vete al|vayanse al (diablo|carajo|infierno)|(te|los|las) (odio|detesto|maldigo)( a tod\w+)?|(muerete|mueranse|pudrete|pudranse|ojala (se|te) (mueran|mueras|pudran|pudras))|que te (den|jodan|follen|parta un rayo)|me cago en (tu|ti|ustedes|su|la clinica)|chupa(mela|me la|me)|mama(me|mela|me la|guevo|huevo)|fuck (you|ustedes|off)|valen (madre|verga|mierda)|vales (madre|verga|mierda)|besame el culo|a la verga (con )?(ustedes|tu|contigo|todos)|vete a (dormir|freir)`,
    ],
    unless: [
      words`me (dijo|dijeron|dice|grito|gritaron)|(mi|la|el) (depresion|dolor|vida|enfermedad)|quiero (morirme|morir)|(yo|me) (odio|detesto) (mi|a mi)|me odio`,
    ],
  },
  {
    id: 'abuse/es/insult-staff',
    lang: 'es',
    says: [
      words`(${STAFF_ES}) (es|son|era|eran|esta|parece|parecen|fue|merece|merecen) (un |una |unos |unas |puros |puras |pura |todos |todas )*${INTENSE_ES}(estupid[oa]s?|idiotas?|imbecil(es)?|tarad[oa]s?|pendej[oa]s?|cabron(a|es|as)?|culer[oa]s?|hij[oa]s? de (puta|perra|la chingada|su madre)|hijueputas?|malparid[oa]s?|put[oa]s?|perras?|zorras?|mierda|basura|brut[oa]s?|animal(es)?|burr[oa]s?|bestias?|asqueros[oa]s?|gilipollas|pelotud[oa]s?|huevon(es)?|escoria|ratas?|rateros?|ladrones|estafadores|charlatanes|parasitos?|cerd[oa]s?|vacas?|gordas?|payas[oa]s?|matasanos|narcos|asesinos|lacras?|morir(se)?|pudrirse)`,
    ],
    unless: [NOT_AIMED_ES, words`(es|son) (su|la|el) (clinica|doctor)|precios?|cobr\w*|(la|el) (ketamina|dosis|sesion)`],
  },
  {
    id: 'abuse/es/sexual',
    lang: 'es',
    says: [
      words`(chupa(me)?|lame(me)?|toca(me)?|besa(me)?|ensena(me)?|muestra(me)?|manda(me)?|envia(me)?|pasa(me)?|quitate) <2>(la |el |tus |tu |mi |unas |las |fotos? de tus |una |los )*(verga|pene|polla|pito|huevos|tetas|chichis|senos|nalgas|culo|pack|nudes?|desnud[oa]s?|fotos? (desnud[oa]|hot|intimas?|sexys?)|calzones|ropa interior|panocha|conchita|vagina)|(eres|estas|esta|estan|son|es) (tu |muy |bien |tan |re )*(sexy|sexys|buenota|cachond[oa]s?|caliente|solter[oa]|buenisima|buenas? (las|la) enfermeras?|rica|ricas|mojada|desnuda|virgen|bien buena)|(quiero|quisiera|podemos|vamos a|quieres|voy a|me gustaria|dan ganas de) <2>(coger(te|me|la|nos|melas|mela)?|follar(te|la|nos)?|tener sexo|acostar(me|nos|te)|hacer(te|le)? el amor|culiar(te)?|violar(te|la)?|tocar(te|la)|cogernos|sexo contigo)( (con|contigo|a la|conmigo|enfermera|doctora|la recepcionista))?|(enfermeras?|recepcionistas?|doctoras?|secretarias?|asistente) <3>(sexys?|buenas?|buenotas?|solteras?|calientes?|desnudas?|ricas?|cachondas?|nalgonas?|tetonas?)|que (traes|llevas) (puesto|debajo|abajo)|hablame (sucio|cochino)|mamada|masturb\w+ (conmigo|para ti)|porno`,
    ],
    unless: [
      words`(fui|fue|me) (violad[oa]|abusad[oa]|violaron|violo|tocaron|toco)|abuso|trauma\w*|libido|relaciones sexuales|tener sexo (despues|antes|durante)|efectos?|buenas? (con|para|tardes|noches|en)|(son|es) buenas? (las|la) enfermeras?$|adiccion|caliente (la|el|en)|el agua|enfermeras? (muy )?buenas?$|son buenas`,
    ],
  },
  {
    id: 'abuse/es/threat',
    lang: 'es',
    variants: ['threat'],
    says: [
      words`(voy a|vamos a|te voy a|los voy a|las voy a|le voy a|les voy a|la voy a|lo voy a|te juro que (te|los|le)|juro que (te|los|voy a|la|le)|quiero|deberia|me gustaria|me dan ganas de|tengo ganas de|ire a|alguien deberia|alguien va a|pienso|ojala (pudiera )?) ?<2>(ir (a|y|alla a|ahi a) )?(matar(te|los|las|la|lo|le)?|mato|matare|asesinar(te|los|la)?|disparar(te|les|le)?|balacear(los)?|acuchillar(te|los|la)?|apunalar(te|los|la)?|golpear(te|los|la|lo)?|pegar(te|les|le)?|quemar(te|los|les|la|le)?|incendiar(les|la|los)?|hacer(les|le|te)? (dano|explotar|volar|pedazos)|volar(les)?|poner(les)? una bomba|atacar(los|te)?|romper(te|les|le)?|partir(te|les|le)?|buscar(te|los|lo|la)|encontrar(te|los|lo|la)|destrozar(te|los|les|la)?|destruir(los|les|la)?|violar(te|la|las)|degollar(te|los)?|ahorcar(te|los|la)?|reventar(te|los|les|le)?|lastimar(te|los|la)?|caer(les|le) (a golpes|a balazos|encima)|madrear(te|los|lo|la)?|putear(te|los|la)?|chingar(te|los|me a|melos)|descuartizar(te|los)?|hacerlos pagar|hacerte pagar|balacear) ?<4>(a (todos|ustedes|usted|ti|la (recepcionista|enfermera|doctora|secretaria)|su|sus|ese|esa|todo|el|los|las)|al (doctor|medico|psiquiatra|personal|gerente)|ustedes|te|los|su|sus|la (clinica|cara|madre|cabeza|enfermera|doctora|boca|puerta)|el (doctor|lugar|edificio|hocico|consultorio)|toda|todos|tu|esa|ese|$)|(te|los|las|la|lo) (voy a|vamos a|juro que voy a) (matar|buscar|encontrar|quemar|golpear|madrear|lastimar|acuchillar|disparar|balacear|reventar|partir|romper|hacer pagar|degollar|violar|destrozar|atacar|asesinar|apunalar)|(te|los|las|la|lo) (mato|matare|quemo|madreo|reviento|quemare|encontrare|buscare|rompo|parto)|(se|te|lo|la)? ?(van|vas|va) a (arrepentir|pagar|morir|lamentar|sufrir|sangrar)\w*|(ustedes|ese doctor|esa (enfermera|doctora|recepcionista)|el doctor) (merecen?|deberian?) (morir(se)?|sufrir|que los maten|un balazo|un tiro)|(se|sabemos) donde (vives?|viven|trabajas?|trabajan|vive (el|la|su|tu)|se estaciona|estan sus hijos)|cuida(te|ense|nse|ese) (la espalda|las espaldas)|cuidense|vas a (ver|valer)|(llevo|llevar|voy con|tengo|traigo|llego con|llegare con|ire con) (un |una |mi |el |la )(pistola|arma|cuchillo|navaja|machete|bomba|rifle|escopeta|bate) <5>(a|para|y|contra|si|clinica|consultorio)|hay una bomba|(estas|estan|son|eres) (hombre |un |gente )?muert[oa]s?`,
    ],
    unless: [
      words`(puede|va a|podria|me puede) (la ketamina|el tratamiento|esto|eso|ella|el)? ?(matarme|matar|hacerme dano|danar)|(matarme|hacerme dano|lastimarme|me mata)|miedo|pesadillas?|sue(n|ñ)o\w*|pensamientos? intrusivos?|obsesi\w*|toc\b|mi (ex|esposo|marido|novio|papa|padre|hermano|vecino|hijo) (dice|me|dijo|amenaz\w*|quiere|va)|va a (pagar|sufrir|lamentar) (el seguro|mi)|(voy|vamos|van|va) a pagar|como (los|la|lo|te|puedo) (encuentro|encontrar)|encontrar(los|la)? (la|su|el|en|una|un) ?(clinica|direccion|pagina|consultorio|facil)?$|encontrar (la|el|una|un|su|mi)|buscar (la|el|una|un|ayuda|mi|su)|romper (con|la rutina|el hielo|el ciclo)|quemar (calorias|grasa)|sufrir (efectos|de|mas|dolor|mucho)|voy a morir|me voy a|va a morir|me van a|a ver`,
    ],
  },
];

/**
 * Insults, slurs, threats (variant `threat`) and sexual remarks aimed at the assistant, at staff or at groups of people.
 * A threat is the only kind that staff are told about.
 */
export const abuseDetector = detectorOf('abuse', [...EN, ...FR, ...ES], ABUSE_CARD);
