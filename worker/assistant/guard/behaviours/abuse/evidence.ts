import { words } from '../../pattern.ts';
import type { Scorecard } from '../../scorecard.ts';

export const ABUSE_CARD: Scorecard = {
  id: 'abuse/any/scorecard',
  enough: 21,
  unless: words`are (you|they) (a|all|just)|is (it|this) (a|stupid|dumb)|etes vous|es tu|son ustedes|olvid\w*|oubli\w*|forgot|sorry|desolee?|perdon|(called|calls|told) (me|us)|m a (traite|appele|dit)|me (dijo|dijeron|llamo|llamaron|grito)|(i|je|yo) (am|feel|suis|me sens|soy)`,
  evidence: [
    {
      about: 'an insult',
      points: 13,
      says: words`stupid|idiot\w*|moron\w*|imbecile\w*|dumb|dumber|dumbest|useless|worthless|pathetic|garbage|trash|scum\w*|bitch\w*|bastards?|assholes?|dickheads?|pricks?|cunts?|whores?|sluts?|losers?|clowns?|jerks?|douche ?bags?|motherfuck\w*|fuckers?|pigs|parasites?|crooks?|quacks?|charlatans?|retard(ed|s)|brainless|filthy|disgusting|joke of a|thieves|liars|(gros|t es) con|etes cons|connes?|connards?|salopes?|salauds?|idiote?s?|cretins?|niaiseu\w*|epais|vidanges?|dechets?|ordures?|pourris?|minables?|voleurs?|menteurs?|crosseurs?|trou de cul|marde|pendej[oa]s?|estupid[oa]s?|imbecil(es)?|inutil(es)?|basuras?|cabron\w*|put[oa]s?|perras?|zorras?|mierdas?|rateros?|ladrones|asquer\w+|mugros[oa]s?|pinches?|malditos?|maldita`,
    },
    {
      about: 'a curse',
      points: 12,
      says: words`fuck\w*|screw|damn|shit|ass|crap|bloody|wtf|tabarnak|crisse|calisse\w*|osti|esti|putain|merde|chier|chingar?\w*|chinga\w*|verga|carajo|jod\w+|cono|puta|mierda|pinche`,
    },
    {
      about: 'aimed at the assistant',
      points: 9,
      says: words`you|u|your|bot|robot|chatbot|machine|ai|tu|t es|toi|ton|ta|tes|vous|votre|vos|patente|eres|ti|ustedes|usted|son|maquina|te`,
    },
    {
      about: 'aimed at staff',
      points: 7,
      says: words`(your|that|the|this|one of your) <2>(staff|nurses?|doctors?|receptionists?|clinic|team|secretary|manager|people|psychiatrist|place)|(ton|ta|tes|votre|vos|l|la|le) <2>(receptionniste|infirmieres?|docteurs?|medecins?|clinique|personnel|equipe|secretaire|accueil)|(su|sus|tu|tus|la|el|esa|ese) <2>(recepcionista|enfermeras?|doctor\w*|medic[oa]s?|clinica|personal|equipo|secretaria|recepcion)|work(s|ing)? (there|here|at)|trabaja\w* ahi|travaill\w+ la`,
    },
    {
      about: 'violence',
      points: 11,
      says: words`kill|murder|shoot|stab|beat|punch|slap|smash|strangle|choke|burn|bomb|blow up|break (your|his|her)|slit|rape|gun|knife|bullet|hurt|make (you|her|him|them) pay|tuer|tirer|poignarder|frapper|claque|casser|peter|bruler|bombe|fusil|couteau|balle|volee|calisser une|sacrer une|faire payer|matar\w*|disparar\w*|balazo|balacear|golpe\w+|madrazos?|quemar\w*|bomba|pistola|cuchillo|navaja|partir(le)?|romper(le)?|reventar|lastimar`,
    },
    {
      about: 'an intention',
      points: 5,
      says: words`i (will|am going to|am gonna|ll)|going to|gonna|needs a|deserves?|someone should|one day|wait for|je vais|j vais|on va|(j|je) m en viens|merite\w*|quelqu un devrait|voy a|vamos a|merece\w*|alguien deberia|le voy|los voy|te voy`,
    },
    {
      about: 'wishes them ill',
      points: 12,
      says: words`(go|should|just|all) die|rot|burn in|drop dead|go to hell|hope you|i wish you|go back (home|to your)|get out of|hope (your \w+|they) (die|rot|burn|close)\w*|creve\w*|va (chier|te)|en enfer|mueras?|mueran|muerete|pudr\w+|largate|vete|vayan\w*|al (diablo|infierno)|regres\w+ a su|lar(gate|guense)`,
    },
    {
      about: 'sexual',
      points: 20,
      says: words`dtf|sexy|horny|naked|nudes?|tits|boobs|ass pics|panties|dick|cock|pussy|blow ?job|bang|fuck (her|him|that|the)|sleep with (you|her|the)|hot (nurse|doctor|receptionist)|(nurse|doctor|receptionist|blonde) <3>(hot|single|cute|dtf|sexy)|turn(s)? me on|hook up|baise\w*|coucher avec|fourrer|seins|totons|fesses|cul|nues?|cochonne|bandant\w*|suce|cogerte|coger con|follar\w*|tetas|chichis|nalgas|culo|desnud[oa]s?|cachond[oa]|buenota|encuer\w+|sexo con(migo)?`,
    },
    {
      about: 'a person looked at',
      points: 11,
      says: words`blonde|brunette|redhead|chick|babe|girl at|lady at|guy at|that girl|la (petite )?(blonde|brune|rousse|belle|fille)|la (rubia|morena|guera|chava|chica)|muchacha|preciosa|mamacita`,
    },
    {
      about: 'a group of people',
      points: 4,
      says: words`foreigners|mexicans?|muslims?|jews?|arabs?|blacks|indians?|asians?|chinese|gays?|trans|natives?|junkies|addicts|immigr\w+|etrangers|mexicains?|musulmans?|juifs?|arabes?|noirs?|autochtones|inmigrantes|mexican[oa]s|musulman[ae]s|judios|negros|indios|chinos|drogadictos|country|pais|pays`,
    },
    {
      about: 'about what hurts or about oneself',
      points: -8,
      says: words`i (am|feel|was|look|sound|felt)|my (brain|life|depression|pain|illness|head|anxiety|ex|boss|body|mind|husband|wife|mother|father|job|insurance|story)|myself|killing me|je (suis|me sens|me trouve)|(j|je) ai|(ma|mon) (depression|douleur|vie|tete|cerveau|anxiete|ex|boss|mari|femme|mere|pere|job)|me sens|(soy|me siento|estoy)|mi (depresion|dolor|vida|cabeza|cerebro|ansiedad|ex|jefe|esposo|mama|papa|trabajo)|me esta matando`,
    },
    {
      about: 'prices and waiting',
      points: -5,
      says: words`price\w*|cost\w*|expensive|wait\w*|list|months|fees?|prix|cher|cout\w*|attente|attendre|mois|precios?|caro|espera\w*|meses`,
    },
    {
      about: 'a question about care',
      points: -9,
      says: words`can i|do i|will (it|i)|does|how (do|does|long|much)|what|is (it|the)|are the|side effects?|ketamin\w*|session|infusion|treatment|libido|trained|safe|risk|puis je|est ce (que|qu)|comment|combien|seance|perfusion|traitement|effets|puedo|como|cuant[oa]|sesion|tratamiento|efectos|son ustedes|es (seguro|cierto)|afraid|scared|peur|miedo|trauma\w*|was raped|assault\w*|violee|violaron`,
    },
  ],
};
