import { wordClass, words } from '../../pattern.ts';
import type { Sign } from '../../signs.ts';
import { MY_EN, SOMEONE_ELSE_EN } from '../../vocabulary/people.ts';
import { FORM, KETAMINE, MASS, STREET_NAME } from '../../vocabulary/substances.ts';

/** The drug as goods; what follows must not make it a treatment. */
const CARE = wordClass`therapy|therapies|treatments?|treated|sessions?|infusions?|assisted|clinics?|appointments?|consults?|consultations?|packages?|programs?|programmes?|covered|coverage|provider|injections?|drip|care|series`;
const GOODS = wordClass`(${KETAMINE}|k|nasal sprays?|lozenges?|troches?|vials? of ${KETAMINE}|${KETAMINE} (${FORM}))(?! (${CARE}))`;
const STREET = wordClass`(${STREET_NAME}|k|some ${KETAMINE}|(a )?(gram|grams|ounce|oz|bag|baggie|eight ?ball|vial|vials|bottle|supply) of ${KETAMINE}|hold of (some )?${KETAMINE}|hands on (some )?${KETAMINE})(?! (${CARE}))`;
const ABOUT_LAW = words`(is it|its|is|are|why is it|when did|was it) (against the law|legal|illegal|a crime|allowed|lawful|possible legally)|legal status|law say|criminal|get(ting)? caught`;
const NO_PRESCRIPTION = wordClass`without <3>(prescriptions?|scripts?|doctors?( order| note)?(?! (there|present|in|with|around))|seeing (a|any|the) (doctor|physician|psychiatrist|provider)|physician|medical visit)|no (prescriptions?|script|rx|doctor)( needed| required)?|(skip|skipping|avoid|avoiding|bypass|bypassing|get around|getting around|around|dodge) <2>(prescriptions?|script|doctor|evaluation|assessment|screening|psychiatrist)|prescription free|non prescription|no questions asked|under the (table|counter)|off the books|otc|over the counter|do not have a (prescription|script)|have no (prescription|script)`;

export const BUY_EN: readonly Sign[] = [
  {
    id: 'buy-request/en/know-a-source',
    lang: 'en',
    within: 'message',
    says: [
      words`(know|knows|recommend|got|have|need|find|looking for|hook me|where is|any) <3>(anyone|anybody|someone|somebody|a guy|people|a connection|connection|connections|a contact|contacts|a source|sources|a supply|supplier|website|site|store|spot|place|somewhere|link) <3>(in|near|around|who|that|where|to|here|with|selling|for)`,
      words`(sell|sells|selling|post|posts|ship|ships|mail|mails|deliver|delivers|hassle|legit|trusted|reliable|cheap|discreet|usual guy|my guy|dried up|hook|get some|score|buy|k|ket|street|cash|stuff|plug|dealer)`,
      words`usual guy|my guy|dried up|${KETAMINE}|k|ket|stuff|post it|ship it|mail it|some|sell|hassle|special k`,
    ],
    unless: [
      words`${CARE}|takes? insurance|who (has|had|was|got|did) <3>(helped|treated|better|ketamine)|ketamine (clinic|doctor|provider)|information|info|support group|know (if|whether)|(parking|hotel)`,
    ],
  },
  {
    id: 'buy-request/en/outside-care',
    lang: 'en',
    within: 'message',
    says: [
      words`under the (table|counter)|off the books|(skip|skipping|without|no|avoid|bypass|get around) <2>(the |an |a |any )*(assessment|evaluation|screening|consult\w*|paperwork|intake|doctor visit|hassle|questions|checks?|red tape|psych eval)|just (hand|give|sell|pass|ship|mail|slip|send) me|pay (you )?(cash|extra|double|triple|whatever|under)|cash only|bribe|for cash|in cash`,
      words`${KETAMINE}|bottle|vials?|lozenges?|troches?|stuff|it|deals?|some|drug|medication|powder|supply`,
      words`(i|i would|can|could|will|do) <3>(pay|give you|buy|get|take|have|offer|you)|deals?|just (hand|give|sell|pass|ship|mail|slip|send) me|hand me|get it|buy`,
    ],
    unless: [
      words`insurance|(do|can) (i|you) (need|require|have to)|payment (methods?|plans?|options?)|(accept|take) <2>cash|pay (in )?cash|pay cash (for|instead of) <3>(${CARE})|receipt|(skip|avoid|without) <3>(a )?(session|appointment|referral)|hassle free|(cost|price) without|${CARE}`,
    ],
  },
  {
    id: 'buy-request/en/pay-cash-for-drug',
    lang: 'en',
    within: 'message',
    says: [
      words`pay (you )?(cash|double|triple|extra)|cash|money`,
      words`(bottle|vials?|lozenges?|troches?|powder|drug|stuff|${KETAMINE}) <3>(only|alone|no|without|from you|directly)|skip <3>(assessment|evaluation|consult|screening)|just (hand|give|sell|slip) me|get rid of|not using|selling|unused|split it|fill (his|her|their|my)`,
    ],
    unless: [words`insurance|receipt|${CARE}`],
  },
  {
    id: 'buy-request/en/quickest-diagnosis',
    lang: 'en',
    within: 'message',
    says: [
      words`(diagnosis|diagnoses|condition|conditions|illness|symptoms?|disorder|thing|story|answers?|excuse) <4>(gets?|will get|would get|qualif\w+|works?|guarantees?|easiest|quickest|fastest|should i (say|claim|pick|use|choose|pretend|fake|go with))|exaggerat\w+|(fake|faking|pretend\w*) <4>(pain|symptoms|depression|illness|sick)`,
      words`${KETAMINE}|prescri\w+|approved|spravato|it|script`,
      words`(quick|fast|easy|easi|quicki|faster|quicker|easier)(est)?|just (go|say|claim|use|tell)|go with that|if that is what it takes|willing|i will (say|just|pick|claim)|pretend|fake|exaggerat(e|ing|ed)|claim|lie`,
    ],
    unless: [words`addiction|myths?|media|treats?|respond|responds|insurance|cover\w*|not (faking|exaggerating)|relief|results|which conditions (does|do|can)`],
  },
  {
    id: 'buy-request/en/buy-it',
    lang: 'en',
    says: [
      words`(can|could|may|where|how|want to|trying to|like to|i will|let me|able to|walk in and|people|just|possible to|somewhere|place) <6>(buy|purchase|score|cop) (it|some|this|that|one|them|the (stuff|powder|drug|medication|medicine|bottle|vials?|product))`,
    ],
    unless: [ABOUT_LAW, words`${CARE}|gift|insurance|book|cookies|car|time|installments?|supplement|over time`],
  },
  {
    id: 'buy-request/en/get-the-stuff',
    lang: 'en',
    says: [
      words`(where|how) (do|can|would|could|does|did) <3>(get|find|obtain|source|grab|cop|score) <3>(stuff|powder|crystals?|gear|product|goods|party favou?rs?|street ${KETAMINE})`,
    ],
    unless: [ABOUT_LAW, words`${CARE}|you get|clinics?|doctors?`],
  },
  {
    id: 'buy-request/en/selling-mine',
    lang: 'en',
    within: 'message',
    says: [
      words`(lozenges?|troches?|vials?|nasal sprays?|bottle|${KETAMINE}|k|tablets|doses)`,
      words`(get rid of|offload|sell|selling|let go of|take them off my hands|trade|swap|interested in buying|anyone want|anyone wants|who wants|looking to sell|make some money|for cash|for money|for sale|buy (them|it) (from|off) me)`,
      words`(i|my|mine)`,
    ],
    unless: [
      words`dispos\w*|throw|pharmacy|safely|environment|${CARE}|do you sell|is it legal|get rid of (the|my) (pain|depression|side|nausea|anxiety)|selling point|my data`,
    ],
  },
  {
    id: 'buy-request/en/signature',
    lang: 'en',
    says: [
      words`(copy|copying|forge|forging|fake|faking|imitate|trace|sign|signing|photoshop\w*|change|changing|alter\w*) <4>(signature|doctor name|refill number|quantity|date on|dose on|number on)`,
      words`prescription|doctor|refill|script|pad|signature|label`,
    ],
    unless: [words`do i (sign|need)|consent|forms?|sign (here|up|in)|(do|does|can|will) (you|my doctor|the doctor)`],
  },
  {
    id: 'buy-request/en/only-the-drug',
    lang: 'en',
    within: 'message',
    says: [
      words`(buy|purchase|order|get|pay for|sell me|charge( me)? for|have|take home|want|need|cost of|price (of|for)|how much for) <4>(just |only )?(some|it|(the|a|my) (drug|drugs|medication|medicine|product|stuff|vials?|bottle|powder|liquid|ketamine|lozenges|troches)( itself| alone| only)?|${KETAMINE}|vials?|lozenges|troches)`,
      words`(just|only|simply) (want |need |like )?(to )?(buy|purchase|order|get|have|pay for|the (drug|medication|product|vials?|ketamine|stuff|powder|liquid|bottle|medicine))|(just|only) the (vials?|drug|product|medication|bottle|powder|liquid)|(drug|product|medication|ketamine|medicine|lozenges) (itself|alone|only)|in bulk`,
      words`(not|without|skip|no|rather than|instead of|do not (want|need|care)) <4>(sessions?|treatments?|therapy|clinic|doctor|doctors|appointments?|consult\w*|visits?|assessment|supervision|infusions?|seeing)|buy|purchase|vials?|bulk`,
    ],
    unless: [words`insurance|information|cheapest (treatment|session)|(cost|price) (of|for) (a|the|one|each) (session|treatment|infusion)`],
  },
  {
    id: 'buy-request/en/who-sells',
    lang: 'en',
    says: [
      words`(anyone|anybody|someone|somebody|who|y all|you guys|people) <3>(sell|sells|selling|supply|supplies|deal|deals|got|hook me up) <3>(${KETAMINE}|k|it|some|this|lozenges?|troches?)`,
      words`${KETAMINE}|k|some|here|around|near|where|sell`,
    ],
    unless: [
      words`${CARE}|insurance|people who (sell|got)|got (better|worse|help)|who sells it to you|who deals with|got it (from|at|through)|(someone|people|who) (got|deals?)`,
    ],
  },
  {
    id: 'buy-request/en/through-a-patient',
    lang: 'en',
    within: 'message',
    says: [
      words`(${SOMEONE_ELSE_EN}|guy|girl|dude|person|patient) <4>(has|got|gets|have|with) <3>(prescription|script|scripts|prescriptions|rx|${KETAMINE}|lozenges|troches)`,
      words`(he|she|they|(${SOMEONE_ELSE_EN})|i|can|could) <3>(get|fill|sell|buy|order|pick up|give|pass|hook|refill) <4>(for me|me|to me|from (him|her|them)|some for)`,
    ],
    unless: [words`help (him|her|them)|(pick|picking) (it|them) up for (him|her|them|my)|${CARE}`],
  },
  {
    id: 'buy-request/en/buy',
    lang: 'en',
    says: [
      words`(buy|buying|purchas(e|ing)|order|ordering|score|scoring|cop|copping|procure|acquire|source|sourcing|shop for|pick up some|get hold of|get (my|our) hands on|stock up on|import|importing) <5>(${GOODS})`,
    ],
    unless: [
      ABOUT_LAW,
      words`(people|kids|teens|addicts|users|someone who|students|they|son|daughter|kid|teen|brother|sister|husband|wife|friend) (who )?(buys?|bought|order|get|score)|buys|do you (buy|order|source)|where do (you|clinics?|doctors?|hospitals?|they) (buy|get|order|source|procure)|(my|our) (doctor|pharmacy|clinic|pharmacist) (orders?|to order)|in order to|order (of|to)|source of|(my|her|his) (son|daughter|kid|child|teen|teenager) (is|was|has|might|may)|fraud|warn|dangers? of|risks? of|is it (safe|dangerous|risky)|why (is|should)|refill|(naturopath|neurologist|physician) order`,
    ],
  },
  {
    id: 'buy-request/en/can-i-buy',
    lang: 'en',
    says: [
      words`(can|could|may|where|how|want to|like to|looking to|trying to|need to|possible to|wanna|i will|ill|let me|able to|help me|anyone) <4>(buy|purchase|order|score|cop) <4>(it|this|some|one|them|the (medication|medicine|drug|stuff|product))`,
      words`${KETAMINE}|k|online|${NO_PRESCRIPTION}|street|cash|bulk|grams?|dealer|from you|directly|internet|web`,
    ],
    unless: [
      ABOUT_LAW,
      words`${CARE}|gift (card|certificate)|order (it|them) (from|at) (the|my) pharmacy|online (appointment|booking|therapy)|in order|book|course`,
    ],
  },
  {
    id: 'buy-request/en/you-sell',
    lang: 'en',
    says: [
      words`(do|can|could|would|will) (you|u|the clinic|anyone|anybody|someone|y all|you guys) <3>(sell|supply|provide me|hook me up|sort me out) <5>(${GOODS}|it|me|some|take home|to the public|individuals)`,
      words`${KETAMINE}|k|${FORM}|hook me up|without|sell me`,
    ],
    unless: [words`paid|sell (my|patient|personal|our)? ?(data|information|info)|gift|${CARE}|insurance|supply (a|the|an)? ?(receipt|letter|invoice)`],
  },
  {
    id: 'buy-request/en/get-street',
    lang: 'en',
    says: [
      words`(get|getting|find|finding|obtain|obtaining|have|grab|looking for|need|want|hook me up with|after|selling|link me to|know where|who has|anyone have|anyone got|got any|sort me) <4>(some |any |a |more |my |cheap |good |pure |clean |real )*(${STREET})`,
    ],
    unless: [
      words`stopp\w*|quit|names?|insomnia|k ?hole|ket(amine)? (help|work|treat)|${CARE}|heard of|on special k|if (my|your|the)|have some ketamine (questions|experience)|questions?|information|info|in your system|experience|need ketamine ?$|history|prescribed|get (a )?k ?hole|some ketamine (clinics?|patients|studies)|get special|k ?cups?|addicted to|done with|met special|ditching`,
    ],
  },
  {
    id: 'buy-request/en/no-prescription',
    lang: 'en',
    says: [
      words`${NO_PRESCRIPTION}`,
      words`(get|getting|obtain|buy|find|order|have|take|access|sell|give|ship|send|mail|dispense|supply|purchase|use|want|need|available|pharmac\w+|hand|receive)`,
      words`${KETAMINE}|k|${FORM}|it|this|some|medication|drug|prescription free`,
    ],
    unless: [
      ABOUT_LAW,
      words`(do|would|will|did) (i|we|you|patients|people) (need|require|have to)|is <3>(required|needed|available|sold)|travel|cross|referral|${CARE}|health card|caught|possess\w*|stop (taking|my)|quit|no doctor (will|would|can|could|has|helps|helped|in)|driv\w*`,
    ],
  },
  {
    id: 'buy-request/en/no-questions',
    lang: 'en',
    says: [
      words`no questions asked|(pharmac\w+|sites?|websites?|doctors?|clinics?|telehealth|provider|prescriber|place|company|companies) <6>without <3>(asking|checking|verifying|screening|evaluating|questions|proof|id|paperwork|an? (evaluation|assessment|interview))|(pharmac\w+|sites?|websites?|store|place|doctors?|clinics?|vendors?|sellers?|shop|telehealth|provider|prescriber) <4>(that|who|which|where they)? ?(do|does|did|will|would|can)? ?(not )?(ask|asks|check|checks|require|requires|need|needs|bother|verify|verifies|care|cares|id) ?(for |about |you |any |much |too many |questions|a |an |the |id|prescription|proof|history|records)*|prescribes? (to )?(anyone|anybody|everyone|easily|no matter)|(easiest|easy|lenient|lax|loose|shady|sketchy) <2>(doctor|clinic|pharmacy|prescriber|provider|telehealth|place|site|psychiatrist)`,
      words`${KETAMINE}|k|${FORM}|prescription|script|it|meds|medication|controlled`,
      words`not (ask|check|require|need|bother|verify|care|id)|no questions|without|anyone|anybody|everyone|easily|easiest|easy|lenient|lax|loose|shady|sketchy`,
    ],
    unless: [words`insurance|why (do|does|did)|referral|easy (access|parking)|(is|are) (your|the) (place|clinic) easy`],
  },
  {
    id: 'buy-request/en/dealer',
    lang: 'en',
    says: [
      words`(know|find|need|have|got|looking for|recommend|introduce|connect|contact|number|hook|where (is|are)|trust(ed|worthy)?|reliable|good|any|meet|who is|get me|is there|want) <5>(dealers?|plugs?|drug connect|connect for|vendors?|pusher|supplier|suppliers|seller|sellers|guy who sells|someone (who sells|selling|that sells)|person selling)`,
    ],
    unless: [
      words`(my|her|his|a|the) (son|daughter|brother|sister|ex|boyfriend|husband) (is|was|buys|bought|gets|got|has)|car dealers?|plug in|outlet|phone|insurance|charger|same (as|stuff|thing)|what (a|the|street) dealers? sells?|ear plugs?|earplugs?|power|away from|stop|quit|you are (just )?(a )?(drug )?dealers?|medical supplier|your supplier|equipment|difference|dealer ketamine`,
    ],
  },
  {
    id: 'buy-request/en/dark-web',
    lang: 'en',
    says: [
      words`dark ?web|dark net|darknet|deep web|silk road|onion (link|site)|telegram|whats ?app|signal group|snapchat|craigslist|alibaba|india ?mart|research chemicals?|bitcoin|crypto|pay in cash|western union|tor market|online pharmac\w+|overseas pharmac\w+|mexican? pharmac\w+|pharmac\w+ (in|from) (mexico|india|china|thailand)`,
      words`${KETAMINE}|k|${STREET_NAME}`,
      words`buy|get|order|sell|sellers?|sells|find|link|site|sites|best|where|how|ship|ships|deliver|vendor|group|trusted|reliable|cheap|contact|purchase|from`,
    ],
    unless: [
      words`(is|are) (it|they|those|these|that|the)? ?<4>(safe|dangerous|fake|scams?|legal|illegal|contaminated)|warn|my (son|daughter|kid|brother|teen)`,
    ],
  },
  {
    id: 'buy-request/en/street-price',
    lang: 'en',
    says: [
      words`(how much|price|cost|going rate|what does(?! <9>(look|mean|feel))|cheapest|quote|prices|street value) <5>(for|of|is|does|a|an|per|one)? ?(gram|grams|g|oz|ounce|half g|eight ?ball|baggie|bag|point|kilo|kg|vial|bottle|bulk|${STREET_NAME}) <3>(of|cost|go|for|is|sell|worth|these days|on the street|${KETAMINE}|k)|street (price|value)|wholesale|bulk price`,
      words`${KETAMINE}|k|${STREET_NAME}`,
    ],
    unless: [words`${CARE}|take|dose|snort|prescribe`],
  },
  {
    id: 'buy-request/en/ship-me',
    lang: 'en',
    says: [
      words`(ship|shipping|send|sending|mail|mailing|deliver|delivering|delivery|overnight|post|drop ?ship|courier|fedex|smuggle|bring me|sneak|deliver(ed)?) <6>(${GOODS}|vials?|bottles?|grams?|${MASS})`,
      words`me|us|my (house|home|door|place|address|apartment|country|friend|city)|to (my|the|a|an)? ?(house|home|door|address|texas|florida|california|europe|mexico|uk|canada|australia|quebec|ontario|states|us|usa|overseas|other countries|another country|po box|hotel|friend)|internationally|discreet\w*|overnight|worldwide|abroad|anywhere|over the border|across the border|vials?|grams?|powder`,
    ],
    unless: [
      words`patients?|prescribed|prescription|${CARE}|telehealth|telemedicine|pharmacy|program|(information|info|brochure|message|records?|forms?|email|letter|article|link)|side effects?|send me to|bring (my|a|someone|anything|something)|can i (travel|fly)|travel|fly|flight`,
    ],
  },
  {
    id: 'buy-request/en/fake-symptoms',
    lang: 'en',
    says: [
      words`(fake|faking|pretend|pretending|lie|lying|exaggerat\w+|make up|making up|invent|made up|act like|trick|tricking|fool|fooling|scam|game|cheat|bluff|convince|malinger\w*|feign) <7>(symptoms?|depress\w+|anxiety|ptsd|pain|trauma|a diagnosis|diagnosis|illness|condition|doctor|doctors|psychiatrist|nurse|assessment|screening|questionnaire|test|evaluation|intake|clinic|provider|sick)`,
      words`get|prescri\w+|qualif\w+|approved|accepted|${KETAMINE}|script|how|can i|could i|what if|in(to)?|pass|let me|so (that )?(i|they|you)`,
    ],
    unless: [
      words`(do|does|did) (people|some|anyone|patients) (fake|lie)|accused|he says|she says|they (think|thought|said)|not (faking|lying|pretending|exaggerating|making)|am i (faking|exaggerating)|(feel|feels) like (i am )?(faking|lying|exaggerating|pretending)|stop (faking|pretending|lying)|tired of pretending|afraid|convince my`,
    ],
  },
  {
    id: 'buy-request/en/what-to-say',
    lang: 'en',
    says: [
      words`(what|which) (do|should|can|must|would|could|to|am i supposed to|symptoms?|diagnosis|answers?|conditions?|are the|is the|exactly) <4>(say|make up|invent|exaggerate|tell|mention|write|claim|answer|put|report|pick|choose|list|fake|right|magic|buzz|best (thing|answer|story|symptom)) <8>(to (get|be|qualify|make|pass|receive|obtain|ensure|have)|so (that )?(i|they|you|he|she)|that (will|would)|for (a|the) (prescription|script)|gets? me)`,
      words`${KETAMINE}|prescri\w+|approved?|accepted|qualif\w+|script|it|pass|yes`,
    ],
    unless: [
      words`(say|tell) (my|to my) (boss|employer|work|family|kids|husband|wife|mom|parents|insurance|insurer|friends?|partner)|tell (you|me|us)|booking|reception|parking|(do|does|should) i have to (bring|do)|medical history|coverage|reimburse\w*|referral|what (conditions?|diagnosis|symptoms?) (do|does|should|would|must) (i|you|one|someone|a person|people|they)?( have| need)|what (is|are) the requirements`,
    ],
  },
  {
    id: 'buy-request/en/if-i-say',
    lang: 'en',
    says: [
      words`(if|when) i (just |only )?(say|said|tell|told|claim|claimed|pretend|lie|lied|fake|mention|act|write) <9>(will|would|can|could|do|get|give|prescribe|approve|accept|enough|work)`,
      words`${KETAMINE}|prescri\w+|approv\w+|accept\w*|script|let me in|qualif\w+`,
      words`even (though|if)|(am|is|do|are|have|has|was|were) not|just say|pretend|lie|lied|fake|not really|do not (actually|really)|claim|act`,
    ],
  },
  {
    id: 'buy-request/en/forged',
    lang: 'en',
    says: [
      words`(fake|faked|forge|forged|forging|counterfeit|photoshop\w*|edit|edited|editing|alter|altered|altering|copy|copying|duplicate|reuse|change the date|print|make|create|template|sample|blank|write myself|write my own|phony|bogus|doctor shop\w*) <4>(prescriptions?|scripts?|prescription pad|doctor note|doctors? signature|rx)`,
    ],
    unless: [
      words`(do|can|could|would|will) you <3>(make|create|print|copy)|make sure|(get|have|need) a copy|is (this|it|that|my)|(pharmacist|pharmacy|doctor) (said|says|thinks|thought|accused)|make (a|an) <2>appointment|change my|can (my|a|the) (doctor|gp|family doctor|physician) make`,
    ],
  },
  {
    id: 'buy-request/en/borrowed-prescription',
    lang: 'en',
    says: [
      words`(use|using|borrow|borrowing|fill|filling|buy|buying|pick up|get|go in with|come in with|book under|sign up with|share|with|on|under|through) <3>(${MY_EN}|someone else|somebody else|a (${SOMEONE_ELSE_EN})|another person|other (people|person)|his|her|their) ?<1>(prescriptions?|script|rx|id|health card|care card|identity|name|diagnosis|medical records?|refill)`,
    ],
    unless: [
      words`against the law|illegal|legal|crime|behalf|pick(ing)? up (my|her|his|the) <3>(for (her|him|them|my)|because (she|he))|insurance|for (him|her|my mom|my dad|my mother|my father|my wife|my husband)|who can|authorized|permission|refill (my|her|his) (own)?|know (his|her|their) name`,
    ],
  },
  {
    id: 'buy-request/en/sell',
    lang: 'en',
    says: [
      words`(sell|selling|resell|reselling|offload|flip|trade) <4>(my |our |the |some |extra |leftover |unused |a |few |of |his |her |remaining )*(${KETAMINE}|k|lozenges?|troches?|prescription|nasal sprays?|vials?|doses?|medication|medications)`,
      words`(can|could|may|how much|want to|like to|where|to sell|interested|i (sell|am selling|will sell|have)|selling|would it)`,
    ],
    unless: [words`do you sell|you sell|who sells|(is|are) (he|she|they)|${ABOUT_LAW.source}|(company|companies|clinics?|dealers?) (sell|selling)|sells?er`],
  },
  {
    id: 'buy-request/en/vendor-offer',
    lang: 'en',
    says: [
      words`(we|i) (sell|supply|offer|have|ship|got|can supply|can get you) <4>(pure|cheap|quality|bulk|wholesale|top|grade|good|high quality|crystal|liquid)? ?<2>(${KETAMINE}|${STREET_NAME})`,
      words`for sale|contact|dm|text me|whats ?app|telegram|price|prices|deliver\w*|ship\w*|bulk|wholesale|buy|sell|discreet\w*|interested`,
    ],
    unless: [words`where|how (do|can)|${CARE}`],
  },
  {
    id: 'buy-request/en/off-label-supply',
    lang: 'en',
    says: [
      words`(get|getting|obtain|find|access|steal|stealing|take|snag|swipe|sneak|grab) <4>(veterinary|vet|animal|horse|hospital|pet|cat|clinic|pharmacy grade|medical grade|pharmaceutical) ${KETAMINE}|(steal|stealing|swipe|sneak|smuggle|rob|take|get|grab|bring|borrow|lift|nick) <3>(some |a )?(${KETAMINE}|vials?) (from|out of|off) (the |his |her |their |my |a )?(work|hospital|job|pharmacy|clinic|vet|ambulance|er|lab|farm|ward)|(steal|stealing|swipe|sneak|smuggle|rob) <6>(${KETAMINE}|${FORM}|vials?)|(${KETAMINE}) (from|off) (a|the|my) (vet|veterinarian|animal hospital|nurse|hospital worker|street|dealer|guy)`,
      words`how|where|can|could|want|get|easy|possible|way|buy|could i`,
    ],
    unless: [
      words`(my|the|our) (dog|cat|horse|pet|puppy|kitten) (is|was|got|had|get|has)|difference|same|is (it|that|this)|${CARE}|history|stolen|worried|my (son|daughter|husband|wife|brother|sister|kid)`,
    ],
  },
];
