import { detectorOf } from '../detector-of.ts';
import { wordClass, words } from '../pattern.ts';
import type { Sign } from '../signs.ts';
import { TALK_CARD } from './talk-to-human/evidence.ts';

// ---------------------------------------------------------------- English
const SOMEBODY_EN = wordClass`whoever|(dr|doctor|nurse) \w+|one of (you|your|the) \w+|(a |an |the |your |one of your |some |any |another |real |live |actual |human |clinic |medical |on call |staff |my |charge |head |office |patient |front desk |qualified |duty )*(human|humans|human being|person|people|someone|somebody|anyone|anybody|agent|operator|representative|rep|receptionist|reception|booking|scheduling|billing|admissions|secretary|nurse|nurses|doctor|physician|psychiatrist|clinician|staff|staff member|member of (the |your )?(staff|team)|team|team member|manager|supervisor|administrator|coordinator|counsel+or|front desk|clinic|office|customer service|support|advisor|professional|specialist|pharmacist|adult|privacy officer|director|owner|boss|one of you|provider|care team)`;
const TALK_EN = wordClass`talk|talking|speak|speaking|chat|chatting|spk|connect(ed)?|transfer(red)?|put (me )?through|get through|get (a )?hold of|patch me|hand (me )?over|redirect(ed)?|contact|reach( out)?|get in touch|be in touch|communicate|discuss (this|it|that)|switch me|pass me|get me|give me|route me|phone|call|ring|text|email|e mail|message|write|meet|deal|have a (word|chat|call|conversation|talk|quick (word|chat|call))|have (a |some )?(quick |brief |short )*(phone |video )?(chat|call|word|conversation)|phone chat|on the phone`;
const ASK_EN = wordClass`want|wants|need|needs|would like|like|can|could|may|let me|lemme|please|how (do|can|could|would|should)|is it possible|possible to|prefer|rather|wish|trying|try|get me|is there (a way|any way|some way)|where (do|can)|who (do|can|should) i|who would i|just|able to|help me|allow me|demand|happy to|love|chance to|any way|when can`;
/** Talking as part of treatment, or with people who are not the clinic. */
const OTHER_TALK_EN = words`(during|in the middle of|while) (the|my|a|an)? ?(session|infusion|treatment|trip|drip|it)|talk to (my|a) (own )?(family|kids?|husband|wife|mom|dad|mother|father|son|daughter|parents|boss|employer|insurer|insurance|partner|friends?|gp|family doctor|doctor about|psychiatrist about|pharmacist|doctor first|doctor before)|(my|his|her|their) (own )?(doctor|gp|family doctor|psychiatrist|therapist|pharmacist|physician|insurer|insurance)|(do|will|would|must|should|did) (i|we|you|he|she|they) <4>(talk|speak|talking|speaking|call|contact|meet)|am i (talking|speaking|chatting)|(family member|relative|loved one)|are you|is (this|that|it) (a )?(real )?(human|person|live|staffed|answered)|(will|does|is|are) (someone|somebody|anyone|a nurse|a doctor|there a nurse|staff) <5>(with me|stay|monitor|watch|present|in the room|be there|check|there during|reading|see (this|my))|call 911|does the (nurse|doctor)|(talk|speak) (less|about)|(some|other) people|support group|people who|dead|god|voices`;

const EN: readonly Sign[] = [
  {
    id: 'talk-to-human/en/no-reply',
    lang: 'en',
    says: [
      words`(nobody|no one|noone|none|never|has not|have not|did not|not|still|yet|waiting) <4>(call(ed)?|phon(ed|e)|answer(ed|s|ing)?|repl(ied|y|ies)|respond(ed|s)?|return(ed|s)?|got|gotten|get|hear(d)?|emailed|texted|contacted|picks? up (the |my |your )?(phone|calls?))( (me|us|my|the|back|from|to|phone|calls?|emails?|messages?|you|anyone))+`,
      words`(me|us|my|back|phone|you|calls?|emails?|messages?)`,
      words`back|return\w*|picks? up|picking up|answer\w* (my|the|your) (phone|calls?|emails?|messages?)|repl\w*|respond\w* to|hear\w* (back|from)|called me|phoned|contacted me`,
    ],
    unless: [
      words`(my|the) (ex|boss|insurance|therapist|family doctor|gp|body|brain|depression)|respond(ed)? to (any|ssris?|medications?|treatment|antidepressants?|ketamine)|come back|feeling|benefit|hearing voices|does not answer (all|every)|if <5>(call|answer|respond)|why (do|does) (you|it) not`,
    ],
  },
  {
    id: 'talk-to-human/en/tell-staff',
    lang: 'en',
    says: [
      words`(tell|let|inform|notify|alert|remind|ask|advise) (the |your |a |my |doctor |nurse )*(front desk|reception\w*|staff|team|clinic|nurses?|doctor|office|manager|\w+ at the (desk|clinic)|doctor \w+|billing|scheduling) <3>(know|that|to|i|about|me|we)`,
      words`please|could you|can you|would you|will you|can someone|i want you to|i need you to|^tell|^let|^ask|^inform|^notify`,
    ],
    unless: [
      words`if i (tell|let|ask)|(should|do|can|could|must|how do) i (tell|let|inform|ask)|what (do|should|to)|tell me|ask (my|the) doctor (first|before)|when i|(fuck|screw|hell|shove|idiot|greedy|stupid)`,
    ],
  },
  {
    id: 'talk-to-human/en/want-a-person',
    lang: 'en',
    says: [
      words`(want|need|get me|give me|bring|i would like|prefer|rather have|where is|send|find me) (a |an |the |some |to |out |another )*(real |actual |live |human |breathing |warm |genuine )*(person|human|human being|people|agent|operator|receptionist|flesh and blood|representative)$|(real|actual|live|human) (person|human|being|agent)$|(on|onto|over|by) the phone with (${SOMEBODY_EN})`,
    ],
    unless: [words`are you|is (this|it|that)|am i|with me|like a|as a|(driver|companion|support) person|what kind|during|in the room`],
  },
  {
    id: 'talk-to-human/en/staff-was-bad',
    lang: 'en',
    variants: ['complaint'],
    within: 'message',
    says: [
      words`(the|your|that|this|a) <2>(nurse|doctor|receptionist|staff|staff member|clinician|psychiatrist|technician|anesthesiologist|lady|man|woman|guy|person|clinic|service|visit|appointment|experience) <6>(awful|terrible|horrible|appalling|disgraceful|unacceptable|disrespectful|rough|cruel|unprofessional|negligent|rude|mean|incompetent|careless|dismissive|ignored me|hurt me|botched|messed up|screwed up|laughed at me|yelled at me|talked down)`,
      words`(i|me|my|we) (want|would like|need|wish|was|am|had|felt)|someone to know|who (do|can|should) i|report|complain|tell|not acceptable|unacceptable|know about it|where (do|can) i|responsible`,
    ],
    unless: [
      words`(is|are|was) (the|your|it) <2>(rude|mean|rough|awful|terrible|horrible)|what if|afraid|scared|(my|his|her) (ex|boss|old|previous|last) |(felt|feel|feels|feeling) (awful|terrible|horrible)|trip|side effects?|infusion was|session was|experience (was|is|be|like)|bad experience`,
    ],
  },
  {
    id: 'talk-to-human/en/withdraw-data',
    lang: 'en',
    within: 'message',
    says: [
      words`(forget(?= (my|about me|everything))|delete|erase|remove|withdraw|revoke|stop keeping|no longer|do not want you to|do not keep|get rid of|wipe|destroy|shred) <5>(info|information|data|details|permission|consent|records?|file|number|email|hold|keep|have)`,
      words`my|me`,
      words`permission|(you|the clinic|your (system|database|servers?|files)) <3>(hold|have|keep|stored?|kept|to hold|to keep)|(info|information|data|details|records?|file|number|email)`,
    ],
    unless: [
      words`(do|does|will|would|can|are|is) (you|it|this|the (chat|bot|clinic|site)) <3>(delete|erase|keep|store|remove|forget)|who (can|will|sees)|during|memory|trauma|driving|medical information (is|about)|forget (the|my) (session|trip|appointment|past|password)|i forgot|remove (my|the) (pain|iv|mask)|no longer (work|help)|have (any|no) (more )?(information|info)`,
    ],
  },
  {
    id: 'talk-to-human/en/ask-for-person',
    lang: 'en',
    says: [words`(${ASK_EN}) <5>(${TALK_EN}) <3>(to|with|through to|over to|from)? ?(${SOMEBODY_EN})`],
    unless: [
      OTHER_TALK_EN,
      words`text me (the|a|your)|(give|get) me (a|an|the|your|some|any)? ?(doctor|clinic|team|support|staff|people|office) (note|letter|s|address|hours|phone|number|information|info)|just (call|text|message) (it|them)|pharmacist about my|support (my|me|him|her)|like people|(will|can|could) (the |a |your )?(team|nurse|doctor|staff|clinic|you) <2>(write|email|fax|message|contact) (to )?(my|his|her)|meet (someone|people|the)|call (it|the ambulance|a taxi|an uber)|call in sick|can people|do people`,
    ],
  },
  {
    id: 'talk-to-human/en/person-now',
    lang: 'en',
    says: [
      words`(connect|transfer|put|patch|pass|hand|refer|direct|redirect|send|switch) (me|us) (over |through |back )?(to|with|through to) (${SOMEBODY_EN})|^(please )?(a |an |the |real |live |actual |human |get |me |to |just |i |want |need |some |one |talk |speak )*(human|person|agent|operator|representative|rep|receptionist|nurse|manager|supervisor|real person|human being|customer service|live chat|someone real)( please| now| here| instead| only| pls)*$|(human|agent|operator|representative|real person|live person|live agent|person|nurse|someone real|receptionist) (please|pls|now|instead)|(get|give) me (a|an|some|the|your|someone|somebody) ?(real |live |actual )*(human|person|agent|nurse|doctor|manager|supervisor|operator|representative|receptionist|someone|somebody)?( real| human)?$|(is|are) there <3>(a|an|any|some|real|actual|live)? ?(human|person|agent|nurse|someone|somebody|anyone|anybody|people|staff) <4>(i (can|could)|to (talk|speak|call|chat|help|answer|ask)|(available|who can|that can|on duty|around|working|at the clinic|here|there) <4>(talk|speak|help|answer|call)?)|live (chat|agent|person|support)`,
    ],
    unless: [
      words`is (this|that|it)|are you|in the room|during|with me|monitor|(is|are) there (a|any) (nurse|doctor|staff|people|someone|anyone) (on site|present|there when|there the whole|who (have|had|has|got|died|did))|like me|who (have|has|had|got|did|tried)|that (have|had|did)|age|${'live chat (private|confidential|saved|recorded)'}`,
    ],
  },
  {
    id: 'talk-to-human/en/not-a-bot',
    lang: 'en',
    says: [
      words`(do not|does not|not|no|sick of|tired of|fed up with|hate|hating|enough of|done (talking )?with|stop with|instead of|rather than|other than|besides|without) <6>(robot|robots|bot|bots|machine|machines|computer|computers|ai|chatbot|chat bot|chatbots|automated|automation|algorithm|software|this chat)`,
      words`talk|talking|speak|speaking|want|someone|person|human|real|deal|dealing|chat|chatting|help|answer|hate|sick of|tired of|fed up|enough`,
    ],
    unless: [
      words`hypothetical\w*|if you|(are you|is this) (a |an |just |really |even )*(robot|bot|machine|computer|ai|chatbot|person|human|real)|am i (talking|speaking|chatting)|(can|do) (i |you )?trust|how (do|does)|is it (a|an)|why (do|does|is)`,
    ],
  },
  {
    id: 'talk-to-human/en/call-me',
    lang: 'en',
    says: [
      words`(call|calls|phone|ring|text|email|e mail|contact|reach|message|write|get back to|reply to|respond to|follow up with|calling|phoning|contacting|reach out to|get in touch with|get a hold of) (me|us|my (cell|phone|mobile|number|wife|husband|mom|mother|dad|son|daughter|email|home|house))( back)?`,
      words`please|can|could|would|want|need|someone|somebody|anyone|nurse|doctor|staff|you|have|ask|clinic|back|when|number|at|on|at this|tomorrow|today|get|team|receptionist|asap|let`,
    ],
    unless: [
      words`(my|his|her|the) (ex|boss|dealer|pharmacy|insurance|brother|sister|friend|employer) (will|would|can|could|keeps|called|calls)|(will|would|do|does|did) (you|they|someone|somebody|the clinic|the nurse|a nurse|the doctor|staff|anyone|the team|the office) <3>(call|phone|text|email|contact|ring|check|remind|follow)|(text|email|send) me (the|a|your|an|some|info|directions|reminders?)|reminders?|call me (crazy|stupid|old|paranoid|a|an|names|by|skeptical|cynical|mr|ms|mrs)|call me \w+ but|what (number|will) |stop (calling|texting|emailing|contacting)|call my (insurance|insurer|doctor|pharmacy|gp|psychiatrist)|people call|(they|everyone|he|she) (call|calls|called) me|caller id|in talk|write me one`,
    ],
  },
  {
    id: 'talk-to-human/en/stop-contacting',
    lang: 'en',
    says: [
      words`(stop|quit|do not) (calling|texting|emailing|contacting|messaging|mailing|phoning|call|text|email|contact) (me|us|my)|unsubscribe|(take me off|remove me from) <4>(list|lists|mailing|emails?|database|system)`,
    ],
    unless: [words`what if|will you`],
  },
  {
    id: 'talk-to-human/en/call-back',
    lang: 'en',
    says: [
      words`(call ?back|phone call|(give|have|request|want|need|like|get) <2>a call|return (my|the|our) (call|message|phone)|call returned|a ring|ring back|get back to me|hear back)`,
      words`want|need|like|please|request|can i|could i|could you|can you|may i|arrange|schedule|book|get|expecting|waiting|give me|get back|nobody|no one|never|still|how do i|when|hoping|prefer|have someone|someone`,
    ],
    unless: [words`close call|video call|(do|will) (you|i) (get|need|offer)|telehealth|phone call (appointment|session)|conference call|during`],
  },
  {
    id: 'talk-to-human/en/leave-message',
    lang: 'en',
    says: [
      words`(leave|send|pass|pass on|pass along|drop|write|give|forward|relay|take|submit|get|fill (in|out)) <5>(message|note|voicemail|voice mail|email|e mail|contact form|question|word|inquiry|enquiry|request) <2>(to|for|with|about|on|so|please|$)`,
      words`staff|team|nurse|doctor|clinic|someone|somebody|you|you guys|them|front desk|office|reception|manager|person|human|here|can i|could i|may i|like to|want to|how do i|where|please|voicemail|contact form|doctor \w+`,
    ],
    unless: [
      words`will you <3>(message|email)|do you (send|write)|sick note|doctor note|note (for|to) (my )?(work|employer|school|boss)|note that|take (a )?notes?|(send|give|write) (a |me |my )?(note|letter|email|message|report)? ?(to|from) (my|me|the insurance|a)|send messages?|are <3>messages?|this message|message (saved|private|stored)|question (for you|to you|about)|have a question|write (about|a (review|story|poem|essay))|email (address|reminder)|get (a )?(message|note|word|question) (from)`,
    ],
  },
  {
    id: 'talk-to-human/en/contact-clinic',
    lang: 'en',
    says: [
      words`how (do|can|could|would|should) (i|we|people|patients|one|someone)? ?<1>(contact|reach|get (a )?hold of|get in touch with|call|phone|message|email|write to|get through to|speak with) (the |your |you |someone |anyone |somebody )*(clinic|staff|office|team|you|you guys|someone|reception|doctor|nurse|front desk|people|guys)?|(best|quickest|fastest|easiest) way to (contact|reach|get (a )?hold of|get in touch)|(is|are) there <2>(number|phone|email|line) <3>(i|to|where|for) <4>(call|reach|contact|text|speak|talk|message|write)|who (do|can|should|would|could) i (speak (to|with)|talk (to|with)|complain to|write to)(?! first)`,
    ],
    unless: [
      words`if <9>(after|side|session|home|emergency|react|happens|wrong|feel|bad|sick|worse|bleed)|after (hours|a session|the session|my)|emergency|insurance|misuse|stop using|between (visits|sessions)|about side|in case|overnight|at night|my doctor|911|call (an )?(uber|taxi)`,
    ],
  },
  {
    id: 'talk-to-human/en/complaint',
    lang: 'en',
    variants: ['complaint'],
    says: [
      words`(make|file|filing|lodge|submit|raise|register|formal|send|put in|have|escalate|official|log|voice|write|report|with|place) <3>(complaint|complaints|grievance|grievances)|(want|like|need|going|how|where|who|can|could|wish|allowed) <4>(complain|complaining)( to| about|$)|(report|reporting) <3>(staff|nurse|doctor|clinic|receptionist|employee|physician|therapist|you|this clinic|the way|what happened|mistreat\w*|malpractice|how i was)|not happy with (the|my|your|how)|(dissatisfied|unhappy|disappointed|displeased|upset|furious|disgusted) (with|about|by|at) (the |my |your |how )+(service|care|clinic|staff|nurse|doctor|treatment i (got|received)|way|i was|visit|experience|reception\w*|you|they|we)|(was|were|been|treated me|treated us|treated) (treated )?(so |very |really |extremely |incredibly |like )*(rude|rudely|disrespectful\w*|badly|poorly|unprofessional\w*|horribl\w*|terribl\w*|garbage|dirt|dismissive|dismissed|like a number)( to me| with me| by| at| and)? ?|(your|the) (staff|nurse|doctor|receptionist|reception|front desk|secretary|manager|psychiatrist|clinic|team|person on the phone|lady|guy|man|woman) <4>(was|were|is|are|treated|yelled|hung up|ignored|lied|refused|humiliated|laughed|shouted|mocked|insulted|overcharged) <4>(rude|disrespectful|unprofessional|dismissive|condescending|me|on me|at me|horrible|awful|mean|incompetent|careless|negligent)|overcharged|double charged|charged me (twice|wrong)|ombudsman|patient (advocate|relations|ombud\w*)|malpractice|sue (you|the clinic|your|them)|speak to (a|the|your) (manager|supervisor)|(violat|breach)\w* (of )?my (privacy|confidentiality|rights)`,
    ],
    unless: [
      words`common complaint|(patients|people) complain|complain of|complaints? (of|about) (pain|headache|nausea|side)|how many complaints|have you (had|ever had|received)|any complaints|is it|what if|depression|(my|his|her) (boss|ex|husband|wife|family|old doctor|last doctor|other doctor|previous)|report (it|this|that|side effects?) to (my|the|a)|disappointed (with|by|in) (the |my )?(antidepressant|medication|results?|life)|sue me|without complain|to witness|report improvement|shady`,
    ],
  },
  {
    id: 'talk-to-human/en/privacy-request',
    lang: 'en',
    says: [
      words`my (personal |private |contact |health )?(info|information|data|details|number|email|records?|file) <2>(be )?(removed|deleted|erased|wiped|destroyed|taken (off|out))|(delete|deleted|erase|erased|remove|removed|wipe|wiped|destroy|purge|scrub|forget|deletion of|erasure of|removal of|correct|amend|withdraw|revoke|get a copy of|copy of|access to|request|see|obtain|download|export|all|take down) <4>(my|all|the|any|everything|our) <3>(data|information|info|details|records?|(personal|private|contact|health|medical) (data|information|info|details)|file|phone number|email( address)?|name|account|profile|contact (info|details)|message|request|submission|form|health information|chart|you (have|hold|keep|stored|store|know)|i (sent|wrote|told|gave|typed|said))|right to (be forgotten|erasure)|(gdpr|pipeda|hipaa|privacy) (request|complaint)|data (deletion|access|subject|removal) (request)?|withdraw my consent (to|for|about) <4>(data|information|emails?|sharing|marketing)|everything you (have|hold|know|stored?|keep) (on|about) me`,
    ],
    unless: [
      words`do i have a right|during the|(do|does|will|would|can|are|is) (you|it|this|the (chat|bot|clinic|site)|my (doctor|employer|insurance|boss|family)|they|anyone|anybody|someone|somebody|others|the (police|government)|employers?) <4>(delete|erase|keep|store|stored|save|saved|see|access|share|shared|get|remove|forget|have|deleted|erased|kept|read)|who (can|could|has|will|sees)|forget (all |everything )?(my |the )?(trauma|past|session|pain|memories|ex)|(how|where) (is|are)|memory|memories|after (the session|treatment)|erase (my )?(fear|pain|trauma)|(correct|amend) (dose|way|information)|instructions|correct me|(would|who|gets) <6>see`,
    ],
  },
];

// ---------------------------------------------------------------- French
const SOMEBODY_FR = wordClass`(dre?|docteure?|doctor) \w+|celui qui|celle qui|la personne (qui|responsable)|(un |une |le |la |les |l |des |de |d |votre |vos |vrai |vraie |vrais |vraies |humain |quelque |autre |membre |membres |du |mon |notre )*(humain|humaine|etre humain|personne|personnes|quelqu un|quelqun|agente?|reception|receptionniste|secretaire|infirmier|infirmiere|infirmieres|medecin|docteur|psychiatre|clinicien|clinicienne|employee?|employes|personnel|equipe|gerante?|gestionnaire|responsable|directeur|directrice|superviseure?|representante?|conseillere?|intervenante?|clinique|bureau|service a la clientele|professionnele?|professionnelle|preposee?|vivant|vrai monde|monde|standardiste|coordonnatrice|pharmacien|pharmacienne)`;
const TALK_FR = wordClass`parler|parle|jaser|discuter|parlerais|echanger|communiquer|joindre|rejoindre|contacter|contacte|appeler|appelle|telephoner|ecrire|me (passer|transferer|connecter|mettre en (contact|communication|lien)|referer|diriger|rediriger)|etre (mis|mise|transferee?|connectee?|mis en contact|mise en contact|rappelee?)|entrer en (contact|communication)|prendre contact|avoir (affaire a|un contact avec)|clavarder|tomber sur|voir directement|avoir (quelqu un |une vraie personne |du vrai monde |un humain )?(au (bout du fil|telephone)|en ligne)|dire (un mot|deux mots)|avoir (un mot|une conversation|un entretien)|transferez moi|passez moi|passe moi|connectez moi|mettez moi|parlez|rejoint|rejoins|joint`;
const ASK_FR = wordClass`veux|voudrais|aimerais|souhaite|souhaiterais|puis|peux|pourrais|peut on|peut|comment|besoin|possible|moyen|prefere|prefererais|preferais|svp|s il vous plait|s il te plait|est ce qu on peut|j veux|ou|qui|transferez|passez|passe|connectez|mettez|desire|faut|faudrait|plutot|juste|laissez`;
const OTHER_TALK_FR = words`d un proche|membre de (ma|la) famille|(pendant|durant|au cours de|en plein milieu) (la|ma|une|l|le) ?(seance|perfusion|traitement|session)|(a|avec) (mon|ma|mes) (propre )?(medecin|psychiatre|famille|conjointe?|mari|femme|patron|enfants?|mere|pere|psy|psychologue|pharmacienn?e?|employeur|assureur|proches?|amis?|blonde|chum|fils|fille|therapeute|docteur)|(contacter|appeler|joindre|parler a|ecrire a) (mon|ma|mes)|(dois je|devrais je|est ce que je dois|faut il|faut tu|vais je|est ce que je vais|allez vous|doit on|vous allez) <4>(parler|rencontrer|contacter|appeler|telephoner|communiquer|voir)|est ce que je parle (a|avec)|je parle (tu )?(a|avec)|es tu|etes vous|t es|vous etes|t es tu|suis je en train|appeler le 911|groupe de soutien|(va|vont) (tu )?etre la|avec moi pendant|pouvez vous (parler|ecrire|contacter) (a )?(mon|ma)|parler (de|du|en) |parler pendant`;

const FR: readonly Sign[] = [
  {
    id: 'talk-to-human/fr/no-reply',
    lang: 'fr',
    says: [
      words`(personne|jamais|pas|toujours|encore|aucun|aucune|attends|j attends|je attends) <4>(rappelee?|repondu|repond|repondent|retourne|rappel|nouvelles?|contactee?|appelee?|telephone|retour d appel)`,
      words`m a|m ont|ne m|mon (appel|message|courriel)|mes (appels|messages|courriels)|on (ne )?m|vous (ne )?m|repond (pas|jamais|personne)|sans (reponse|nouvelles)|attends|ai (eu|recu)|rappel|retour`,
    ],
    unless: [
      words`mon (medecin|psy|ex|assureur|corps)|repondu (a|aux) (la|un|mes|aucun|l) ?(antidepresseurs?|medicaments?|traitements?|ketamine)|resistante?|pas (recu|eu) (de )?(diagnostic)|voix`,
    ],
  },
  {
    id: 'talk-to-human/fr/tell-staff',
    lang: 'fr',
    says: [
      words`(dites|dis|demandez|demande|avisez|avise|informez|transmettez|faites savoir|prevenez|pouvez vous (dire|demander|aviser)|pourriez vous (dire|demander|aviser)) <1>(a |au |aux |a la |a l |le |la |l )*(dre?|docteure?|medecin|infirmiere|reception\w*|clinique|equipe|personnel|gerante?|secretaire|responsable)`,
    ],
    unless: [
      words`(que|quoi|comment|dois je|devrais je|est ce que je) <3>(dire|demander|aviser|informer)|dis moi|dites moi|mon medecin|salope?|con|conne|merde`,
    ],
  },
  {
    id: 'talk-to-human/fr/want-a-person',
    lang: 'fr',
    says: [
      words`(veux|voudrais|besoin d|donnez moi|prefere|aimerais|ou est|passez moi) (une? |avoir |du |de |vrai |vraie )*(humain|vraie personne|etre humain|personne reelle|vrai monde|agent|receptionniste)( svp| s il vous plait| maintenant| la| pas (une|un) (machine|robot|ia))*$|^(non )?(un vrai|une vraie|un|une) (humain|personne|receptionniste)( svp| s il vous plait| pas| s il te plait)`,
    ],
    unless: [words`es tu|etes vous|est ce (que tu|un|une)|avec moi|accompagn\w*|pendant`],
  },
  {
    id: 'talk-to-human/fr/staff-was-bad',
    lang: 'fr',
    variants: ['complaint'],
    within: 'message',
    says: [
      words`(l|le|la|votre|une?|cette|cet) <2>(infirmiere|infirmier|medecin|receptionniste|personnel|employee?|psychiatre|dame|docteure?|service|accueil|visite|rendez vous|clinique|secretaire) <5>(epouvantable|horrible|terrible|affreux|affreuse|inacceptable|honteux|mechante?|brusque|rude|brutale?|incompetente?|negligente?|desagreable|bete|impolie?|arrogante?|m a (crie|ignoree?|fait mal|ri au nez|parle))`,
      words`a qui|je (veux|voudrais|dois|tiens)|ou (je|puis|peut)|signaler|me plaindre|inacceptable|il faut que|quelqu un (sache|doit)|pas acceptable|responsable`,
    ],
    unless: [words`est ce que|si (l|la|le)|peur|mon ex|ancien`],
  },
  {
    id: 'talk-to-human/fr/withdraw-data',
    lang: 'fr',
    within: 'message',
    says: [
      words`(jetez|jeter|supprim\w*|effac\w*|detrui\w*|retire\w*|enlev\w*|oubliez|ne (gardez|conservez)|arretez de garder|je ne veux (plus|pas) que vous (ayez|gardiez|conserviez))`,
      words`sur moi|me concernant|mes (donnees|infos?|informations?|renseignements|coordonnees|messages)|mon (dossier|numero|courriel|nom|adresse)|ma (permission|fiche)|mon consentement a (conserver|garder)`,
    ],
    unless: [words`est ce que|allez vous|gardez vous|qui (peut|voit)|comment|pendant|perfusion|memoire|seance|douleur|^retirer (mon|le) consentement`],
  },
  {
    id: 'talk-to-human/fr/ask-for-person',
    lang: 'fr',
    says: [words`(${ASK_FR}) <5>(${TALK_FR}) <2>(a|au|aux|avec|a l|a la)? ?(${SOMEBODY_FR})`],
    unless: [OTHER_TALK_FR, words`billet|note (du|de) medecin|pourquoi`],
  },
  {
    id: 'talk-to-human/fr/person-now',
    lang: 'fr',
    says: [
      words`(avoir|veux|peux|voudrais|parler|mettre|passe\w*) <4>(quelqu un|une? \w+|du monde) <2>(au bout du fil|au telephone|en ligne)|^(un |une |je veux |donnez moi |vrai |vraie |passez moi |juste |parler a )*(humain|vraie personne|agent|receptionniste|infirmiere|gerant|responsable|personne reelle|quelqu un|superviseur|service a la clientele|clavardage en direct|vrai monde|etre humain)( svp| s il vous plait| s il te plait| maintenant| plutot)*$|(humain|vraie personne|agent|receptionniste|quelqu un|infirmiere) (svp|s il vous plait|s il te plait|maintenant)|(y a t il|il y a|est ce qu il y a|ya t il|y a|y a tu|ya tu) <2>(un |une |du |de la |des |vrai |vraie |quelqu )*(humain|personne|monde|un|agent|infirmiere|vivant|receptionniste) <4>(a qui|pour (me )?(repondre|parler|aider)|qui (peut|pourrait)|parler|joindre|disponible|de disponible)|(passez|passe|donnez|transferez|mettez) moi <3>(${SOMEBODY_FR})`,
    ],
    unless: [words`pendant|avec moi|surveill\w*|es tu|etes vous|est ce (un|une)|comme moi|dans la (salle|piece)|age|est sur place|accompagn\w*`],
  },
  {
    id: 'talk-to-human/fr/not-a-bot',
    lang: 'fr',
    says: [
      words`(pas|plus|tannee?|ecoeuree?|marre|fatiguee?|assez|deteste|hais|au lieu (d|de)|plutot qu|autre qu|sans|arrete) <6>(robot|robots|bot|machine|machines|ordinateur|ia|intelligence artificielle|chatbot|automatique|automatise|algorithme|logiciel|repondeur)`,
      words`parler|parle|veux|quelqu un|personne|humain|vrai|jaser|discuter|affaire|tannee?|marre|ecoeuree?|assez|aider|repondre|deteste|hais`,
    ],
    unless: [
      words`(es tu|etes vous|t es|vous etes|est ce) <3>(robot|bot|machine|ia|ordinateur|humain|personne|vrai)|je parle (tu )?(a|avec)|est ce que je parle|comment|pourquoi|confiance`,
    ],
  },
  {
    id: 'talk-to-human/fr/call-me',
    lang: 'fr',
    says: [
      words`(me|m|nous|moi) (en )?(rappeler|rappelle|rappelez|appeler|appelle|appelez|telephoner|telephone|contacter|contacte|contactez|joindre|joigne|ecrire|ecrive|texter|texte|recontacter|recontacte|revenir|revienne|rejoindre|rejoigne|retourner (mon|l) appel|donner un (coup de fil|appel))|(rappelez|appelez|contactez|telephonez|ecrivez|textez|recontactez|rappelle|contacte) (moi|nous)|etre (rappelee?|contactee?|recontactee?|jointe?)|rappel telephonique|(rappeler|contacter|appeler) (ma mere|mon pere|mon mari|ma femme|ma conjointe|mon conjoint|mon fils|ma fille)`,
      words`peut|peux|pouvez|pourriez|pourrait|pourrais|veux|voudrais|aimerais|svp|s il|quelqu un|infirmiere|medecin|clinique|vous|besoin|demande|souhaite|numero|faire|faites|soit|moi|quand|etre|possible`,
    ],
    unless: [
      words`allez vous (me )?(appeler|rappeler|ecrire|contacter|texter)|(est ce que (vous|la clinique|on|l infirmiere)) <3>(appele\w*|rappele\w*|appelle\w*|contacte\w*|envoye\w*)|rappels? (de|par|pour)|me rappeler (de|la|le|les|ma|mon|mes|ce|rien|quelque|l)|me rappelle (de|pas|plus|rien|ma|mon)|m appelle|arretez|cessez|vais je me|je (vais|veux) me rappeler|m en rappeler|me souvenir|mon assurance|revenir (chez|a la maison|dans)`,
    ],
  },
  {
    id: 'talk-to-human/fr/stop-contacting',
    lang: 'fr',
    says: [
      words`(arretez|cessez|arreter|cesser) (de )?(m |me |nous )(appeler|ecrire|contacter|texter|envoyer|telephoner)|(me )?desabonn\w+|(retirez|enlevez) moi de <3>(liste|listes|infolettre|courriels)`,
    ],
  },
  {
    id: 'talk-to-human/fr/leave-message',
    lang: 'fr',
    says: [
      words`(laisser|laisse|envoyer|envoie|transmettre|passer|ecrire|acheminer|remplir|soumettre|faire parvenir|faire suivre) <4>(message|note|courriel|mot|formulaire( de contact)?|message vocal|demande|question) <2>(a|au|aux|pour|de|d|concernant|$)`,
      words`puis|peux|voudrais|aimerais|veux|comment|ou|possible|clinique|equipe|infirmiere|medecin|personnel|receptionniste|pouvez|peut|quelqu un|docteur`,
    ],
    unless: [
      words`demande de (consultation|reference)|allez vous|est ce que vous|envoyez vous|messages? (sont|est)|billet|note (pour|a) mon (employeur|patron|travail)|formulaire (d assurance|de consentement|de rembours\w*)|(a|au|pour) (mon|ma) (medecin|employeur|assur\w*|pharmac\w*)|question (pour|a) (vous|toi)|poser une question`,
    ],
  },
  {
    id: 'talk-to-human/fr/contact-clinic',
    lang: 'fr',
    says: [
      words`comment (est ce qu on |est ce que je |puis je |peut on |je peux |on peut |je fais pour |faire pour |on fait pour |je pourrais )*(vous |la |le |l |les |quelqu )*(contacter|joindre|rejoindre|appeler|telephoner|ecrire|parler a|entrer en contact)|(meilleur|meilleure|plus rapide|plus simple) <2>(moyen|facon|maniere) (de|pour) (vous )?(contacter|joindre|rejoindre|parler)|(y a t il|est ce qu il y a|ya tu|avez vous|y a tu|il y a tu) <3>(numero|ligne|adresse courriel|courriel|telephone) <4>(joindre|appeler|contacter|parler|ecrire|rejoindre)|a qui (dois je|puis je|je peux|est ce que je peux|je dois|peut on) <1>(parler|m adresser|ecrire|me plaindre)`,
    ],
    unless: [
      words`si <9>(apres|effet|seance|urgence|mal|arrive|va pas|reaction|malade|maison)|apres (les heures|la seance|ma seance)|en cas|urgence|assurance|nuit|mon medecin|911|taxi`,
    ],
  },
  {
    id: 'talk-to-human/fr/complaint',
    lang: 'fr',
    variants: ['complaint'],
    says: [
      words`(faire|deposer|porter|formuler|envoyer|loger|adresser|transmettre|soumettre|ai|une|ma) <2>(plainte|plaintes|grief)|(veux|voudrais|comment|ou|puis|peux|qui|aimerais|vais|pour|faut) <4>(me plaindre|porter plainte|denoncer|signaler (le|la|une|un|l|votre|ce))|(denoncer|signaler) <3>(medecin|infirmiere|clinique|employee?|personnel|receptionniste|comportement)|(insatisfaite?|mecontente?|decue?|pas contente?|pas satisfaite?|furieu(x|se)|frustree?|outree?|scandalisee?) (de|du|des|de la|par|de l|d) ?(l |la |le |mon |ma |mes |votre |vos |les )*(service|accueil|soins?|clinique|personnel|infirmiere|medecin|facon|maniere|traitement que|visite|experience|equipe|reception\w*|attitude)|(on m a|je ai ete|j ai ete|m a|ils m ont|elle m a|il m a) <2>(traitee?|repondu|parle|manque de respect|accueillie?|raccroche|insultee?|ignoree?|humiliee?|crie|ri de moi|facture) <4>(mal|comme (un|une|de la)|bete|betement|impoli\w*|de facon|sec|cavalier\w*|au nez|apres|en trop|deux fois|rudement)|(votre|la|le|l) (personnel|receptionniste|infirmiere|infirmier|medecin|secretaire|docteur|dame|employee?|psychiatre) <3>(etait|est|a ete|m a|s est) <3>(impoli\w*|bete|irrespectueu\w*|desagreable|arrogante?|condescendante?|pas professionnel\w*|non professionnel\w*|manque de respect|raccroche|insultee?|crie|moqu\w*|hautain\w*)|ombudsman|commissaire aux plaintes|(plainte|denoncer|signaler) <5>college des medecins|protecteur du citoyen|poursuivre (la clinique|votre|en justice)|parler (au|a un|a une|a la|avec le|avec la) (gerante?|responsable|superviseure?|directeur|directrice|gestionnaire)|(manque|absence) de (respect|professionnalisme)`,
    ],
    unless: [
      words`signer|signe|plaintes? (frequente|courante|des patients)|(patients|gens) se plaignent|avez vous (deja )?(eu|recu)|combien de plaintes|mon (ancien|ex|patron|autre medecin)|decue? (de|par) (mes|les|mon) (antidepresseurs?|resultats?|medicaments?)|signaler (a mon|des effets|un effet|tout)|dois je signaler|est membre du college|membres? du college|inscrite? au college`,
    ],
  },
  {
    id: 'talk-to-human/fr/privacy-request',
    lang: 'fr',
    says: [
      words`(supprimer|supprimez|effacer|effacez|efface|detruire|detruisez|retirer|retirez|enlever|enlevez|supprime|oublier|corriger|rectifier|acceder a|acces a|obtenir|copie de|recevoir|suppression de|destruction de|consulter|demande|demander) <4>(mes|toutes mes|mon|ma|tout|tous mes|les|ce) <3>(donnees|renseignements|informations?|infos|dossier( medical)?|coordonnees|numero( de telephone)?|courriel|adresse|nom|compte|consentement|message|demande|ce que (j|je|vous)|que (j|je) (ai|avez))|droit (a l oubli|a l effacement)|(parler|contacter|joindre|rejoindre) <2>(responsable|agent|commissaire) (de|a) la (protection|vie privee)|(retirer|retire) mon consentement (a|pour|de|concernant|sur) <3>(donnees|renseignements|informations?|courriels?|partage)|ce que vous (avez|gardez|detenez|savez) sur moi`,
    ],
    unless: [
      words`^acces|^comment|perfusion|seance|pendant|^retirer (mon|le) consentement|puis je retirer|(est ce que|allez vous|gardez vous|conservez vous|vous gardez|vous (les )?conservez|effacez vous|qui (peut|a|va|voit)|qui d autre|pouvez vous voir|avez vous|mon (medecin|employeur|assureur|patron)|mes parents) <5>(supprime\w*|efface\w*|garde\w*|conserve\w*|voir|acces|acceder|lire|lit|partage\w*|donnees|dossier)|qui (peut|a|aura|va|voit)|ou (sont|vont)|memoire|souvenirs?|(sont|est) (elles|ils|il|elle)? ?(conserve\w*|efface\w*|supprime\w*|garde\w*)|oublier (mon|mes) (trauma\w*|passe)|formulaire|rendez vous|recevoir (mes|les) (resultats|traitements?)|consignes|instructions|obtenir (un|une)`,
    ],
  },
];

// ---------------------------------------------------------------- Spanish
const SOMEBODY_ES = wordClass`(la |el )?(dra?|doctora?) \w+|quien (lleva|maneja|este|pueda|sea|atiende|se encarga)|(un |una |el |la |los |las |su |sus |algun |alguna |otro |otra |de |del |verdadero |verdadera |miembro |integrante |ser |mi )*(human[oa]|ser humano|persona|personas|alguien|agente|operador|operadora|representante|recepcion|recepcionista|secretaria|enfermer[oa]|enfermeras|medico|medica|doctor|doctora|psiquiatra|especialista|personal|equipo|gerente|encargad[oa]|supervisora?|director|directora|asesora?|clinica|oficina|consultorio|servicio al cliente|atencion al cliente|profesional|responsable|emplead[oa]|asistente real|coordinadora?|farmaceutic[oa]|jefe|jefa|duen[oa]|gente( real)?)`;
const TALK_ES = wordClass`hablar|hable|hablo|platicar|platico|conversar|charlar|comunicar(me|se)?|comunicarnos|comunico|contactar(me|se|los|las)?|contacto|llamar(les|los|le|me)?|llamo|escribir(les|le)?|(que )?(me )?(pase|pasen|comunique|comuniquen|transfiera|transfieran|transfieren|conecte|conecten|ponga|pongan|atienda|atiendan|pueden (pasar|comunicar|transferir)|puede (pasar|comunicar|transferir)|podrian (pasar|comunicar|transferir|atender))|comuniqueme|comuniquenme|paseme|pasenme|transfierame|transferirme|pasarme|conectarme|conecteme|ponerme en contacto|tratar|localizar|atienda|me atienda|comunicame|pasame`;
const ASK_ES = wordClass`digo|quiero|quisiera|necesito|me gustaria|puedo|podria|como|donde|puede|pueden|podrian|deseo|prefiero|preferiria|por favor|favor|es posible|hay (forma|manera|modo)|se puede|quien|con quien|mejor|dejeme|permitame|solo|ocupo|urge|pasame|comuniqueme|paseme|comuniquenme|pasenme|transfierame|comunicame|exijo|busco`;
const OTHER_TALK_ES = words`familiar|cuando debo|(durante|mientras|en medio de) (la|mi|una|el|estoy|dura)|(con|a) (mi|mis) (propi[oa] )?(medico|doctora?|psiquiatra|familia|espos[oa]|marido|jefe|hijos?|hijas?|mama|papa|pareja|psicolog[oa]|terapeuta|seguro|amigos?|farmaceutic[oa]|madre|padre)|(debo|tengo que|voy a|necesito|hay que|deberia|tendre que) (primero )?(hablar|ver|consultar|llamar|contactar) <2>(con )?(un|una|el|mi|a|al|antes)? ?(psiquiatra|psicolog[oa]|medico|doctor|especialista) (antes|primero|despues|para (empezar|calificar))|(estoy|estare|estoy yo) (hablando|platicando|chateando)|hablo con|eres|es usted|llamar al 911|grupo de apoyo|estar(a|an)? conmigo|(se queda|estara) |pueden (hablar|escribir|llamar|contactar) (con|a) mi|hablar (de|sobre) mi|puedo hablar (durante|en)`;

const ES: readonly Sign[] = [
  {
    id: 'talk-to-human/es/no-reply',
    lang: 'es',
    says: [
      words`(nadie|nunca|no|sigo|todavia|aun|ninguno|llevo) <4>(devuelto|devuelven|devolvieron|llamado|llamaron|llaman|contestado|contestan|contesta|contestaron|respondido|responden|respondieron|regresado|regresan|esperando|comunicado|marcado)( (la|mi|mis|las|el|su|una|me|llamada|llamadas|mensajes?|correos?|telefono|respuesta|nadie|que))*`,
      words`me|mi|mis|llamada|telefono|mensajes?|correos?|nadie`,
      words`llam\w*|contest\w*|respond\w*|devuel\w*|telefono|mensajes?|correos?|comunicado|marcado`,
    ],
    unless: [
      words`mi (doctor|medico|ex|seguro|cuerpo|jefe)|responde (al|a los|a la|a ningun)|(no he |he )respondido (a|al)|resistente|tratamiento|antidepresivos?|voces|no contesta (todas|mi pregunta)`,
    ],
  },
  {
    id: 'talk-to-human/es/tell-staff',
    lang: 'es',
    says: [
      words`(digale|diganle|dile|pidale|pidanle|avisele|avisenle|informele|pregunt(e|en)le|hagale saber|(puede|pueden|podria|podrian) (decirle|pedirle|avisarle)|recuerdele) <1>(a |al |a la |a las |a los )*(dra?|doctora?|medic[oa]|enfermer[oa]|recepcion\w*|clinica|equipo|personal|gerente|secretaria|encargad[oa]|senorita)`,
    ],
    unless: [words`(que|como|debo|deberia|tengo que) <2>(decirle|le digo|pedirle)|mi (medico|doctor|doctora|psiquiatra)|mierda|idiota|pendej`],
  },
  {
    id: 'talk-to-human/es/want-a-person',
    lang: 'es',
    says: [
      words`(quiero|quisiera|necesito|deme|denme|prefiero|ocupo|donde hay|pongame) (a |con |una? |el |la |algun |alguna |que me atienda )*(persona|humano|ser humano|persona real|agente|recepcionista|alguien real|human[oa] de verdad|persona de verdad|asesor[a]?)( de verdad| real| por favor| ya)*$`,
    ],
    unless: [words`eres|es usted|conmigo|acompan\w*|durante`],
  },
  {
    id: 'talk-to-human/es/put-through',
    lang: 'es',
    says: [
      words`(me|nos) (comunica|comunican|pasa|pasan|transfiere|transfieren|conecta|conectan|comunicas|pasas) con|(digale|dile|pidale|que) <4>(que )?me (marque|llame|hable|contacte|escriba|busque|llamen|marquen)`,
    ],
    unless: [words`(pasa|me pasa) con (el tiempo|la|mi|los)|que me pasa|mi (doctor|medico)|si (algo )?me pasa`],
  },
  {
    id: 'talk-to-human/es/staff-was-bad',
    lang: 'es',
    variants: ['complaint'],
    within: 'message',
    says: [
      words`(la|el|su|una?|esa|ese) <2>(enfermer[oa]|doctora?|medic[oa]|recepcionista|personal|emplead[oa]|psiquiatra|senorita|servicio|atencion|visita|cita|clinica|secretaria|trato) <6>(horrible|terrible|pesim[oa]|fatal|grosera?o?|inaceptable|brusc[oa]|maleducad[oa]|incompetente|negligente|me (grito|ignoro|lastimo|trato mal|humillo))`,
      words`con quien|a quien|quiero|quisiera|donde|necesito|reportar|quej\w*|inaceptable|alguien (sepa|debe)|responsable|deben saber`,
    ],
    unless: [words`es (la|el)|sera|miedo|mi ex|anterior`],
  },
  {
    id: 'talk-to-human/es/withdraw-data',
    lang: 'es',
    within: 'message',
    says: [
      words`(borr\w+|elimin\w+|quit\w+|destruy\w+|ya no quiero que (tengan|guarden)|no (guarden|conserven)|olviden|retiro|saquen|tiren)`,
      words`(mis|mi) (datos|informacion|numero|correo|nombre|expediente|telefono|direccion|permiso|mensajes|registros?)|lo que tienen (de|sobre) mi|sobre mi`,
    ],
    unless: [
      words`(ustedes|se) (guardan|borran|eliminan)|quien|como (puedo )?(borro|borrar|elimino)|durante|memoria|sesion|dolor|quitar (mi|el) dolor|pueden ver`,
    ],
  },
  {
    id: 'talk-to-human/es/put-me-through',
    lang: 'es',
    says: [
      words`(comuniqueme|comuniquenme|paseme|pasenme|transfierame|conecteme|pongame|ponganme|comunicame|pasame|transfiereme|conectame|(me (puede|puedes|pueden|podria|podrias|podrian) )(transferir|comunicar|pasar|conectar|poner)|(quiero|quisiera|podria|puede|pueden|favor de) (transferir|comunicar|pasar|conectar)me) con (${SOMEBODY_ES})`,
    ],
  },
  {
    id: 'talk-to-human/es/ask-for-person',
    lang: 'es',
    says: [words`(${ASK_ES}) <5>(${TALK_ES}) <2>(a|al|con|por)? ?(${SOMEBODY_ES})`],
    unless: [OTHER_TALK_ES, words`justificante|nota medica|numero de contacto de emergencia`],
  },
  {
    id: 'talk-to-human/es/person-now',
    lang: 'es',
    says: [
      words`^(un |una |quiero |con |a |deme |pasame |paseme |solo |hablar |persona |alguien |por favor )*(human[oa]|persona real|agente|recepcionista|enfermera|gerente|operadora?|representante|alguien real|servicio al cliente|chat en vivo|persona|ser humano|asesora?|encargad[oa]|supervisora?)( por favor| ya| ahora| mejor| porfa)*$|(human[oa]|persona real|agente|recepcionista|enfermera|operadora?|alguien|asesora?) (por favor|porfa|porfavor|ya|ahora)|(hay|habra|tienen) <3>(un |una |algun |alguna |alguien )?(human[oa]|persona|alguien|gente|agente|enfermera|recepcionista|asesora?)? ?<3>(con quien|con el que|con la que|que (me )?(pueda|puede|atienda|conteste|ayude)|para (hablar|atender\w*|ayudar\w*|contestar\w*)|disponible (para|que))`,
    ],
    unless: [words`durante|conmigo|monitore\w*|eres|es usted|esto es|como yo|en la sala|en el cuarto|edad|tienen (un )?medico|acompan\w*`],
  },
  {
    id: 'talk-to-human/es/not-a-bot',
    lang: 'es',
    says: [
      words`(no|ya no|hart[oa]|cansad[oa]|odio|basta|en vez de|en lugar de|aparte de|sin|nada de|detesto) <6>(robot|robots|bot|bots|maquina|maquinas|computadora|ia|inteligencia artificial|chatbot|automatic[oa]|contestadora|algoritmo|programa)`,
      words`hablar|hablando|quiero|alguien|persona|human[oa]|real|platicar|tratar|hart[oa]|cansad[oa]|ayud\w*|atiend\w*|odio|detesto|respuestas|chatear`,
    ],
    unless: [
      words`(eres|es|esto es|usted es|sera) (un |una |realmente |de verdad )*(robot|bot|maquina|ia|computadora|human[oa]|persona|real|chatbot)|estoy hablando|como funciona|por que|confi\w*`,
    ],
  },
  {
    id: 'talk-to-human/es/call-me',
    lang: 'es',
    says: [
      words`(me|nos) (llam\w+|devuelv\w+ la llamada|contact\w+|escrib\w+|marc\w+|regres\w+ la llamada|busqu\w+|localic\w+|hable|hablen|respond\w+|contest\w+|puede[ns]? (llamar|contactar|marcar|escribir|hablar)|podria[ns]? (llamar|contactar|marcar|escribir|hablar))|(llamenme|llameme|llamame|contactenme|contacteme|contactame|marquenme|marqueme|escribanme|escribame|llamarme|contactarme|marcarme|escribirme|regresarme la llamada|devolverme la llamada|devuelvanme|hablenme|comuniquense conmigo|comunicarse conmigo|comuniquese conmigo|ponerse en contacto conmigo|se (comunique|comuniquen|pongan en contacto|ponga en contacto) conmigo|que me (llamen|llame|marquen|marque|contacten|contacte))|(llamar|llamen|contactar) a mi (mama|papa|espos[oa]|hij[oa]|madre|padre|celular)`,
      words`pued\w*|podria\w*|quiero|quisiera|necesito|por favor|porfa|favor|alguien|enfermera|doctora?|medico|clinica|ustedes|gustaria|espero|solicito|numero|que|cuando|llam[ea]\w*me|contact\w*me|marquenme|escribanme|conmigo|urge|nadie|a mi`,
    ],
    unless: [
      words`(ustedes|la clinica|la enfermera) me (van a llamar|llaman|llamaran|recuerdan|mandan)|me (van a|llamaran|avisan|recuerdan) |me llamo|me llaman (loc|la|el|flac)|me dicen|recordatorio|no me (llamen|escriban|contacten)|como me (contactan|avisan)|me llama la atencion|me hablaron de|me responde (el|mi) (seguro|cuerpo)|me contest(e|a|en|an) (una|unas|esta|mi|la) (pregunta|duda)\w*|mi (jefe|ex|seguro|hermana|amigo) me`,
    ],
  },
  {
    id: 'talk-to-human/es/stop-contacting',
    lang: 'es',
    says: [
      words`(dejen|deje|paren|ya no) (de )?(me )?(llamarme|escribirme|contactarme|mandarme|enviarme|llamen|escriban|manden|contacten)|no me (llamen|escriban|contacten|manden) mas|darme de baja|(quitenme|eliminenme|borrenme|saquenme) de <3>(lista|listas|correos?|base|sistema)`,
    ],
  },
  {
    id: 'talk-to-human/es/leave-message',
    lang: 'es',
    says: [
      words`(dejar(les|le)?|dejo|enviar(les|le)?|mandar(les|le)?|pasar(les|le)?|transmitir|hacer llegar|escribir(les|le)?|llenar|hacerles llegar) <4>(mensaje|recado|nota|correo|formulario( de contacto)?|mensaje de voz|solicitud|pregunta) <2>(a|al|para|de|con|sobre|por|$)`,
      words`puedo|quiero|quisiera|podria|como|donde|gustaria|clinica|equipo|enfermera|doctora?|medico|personal|recepcion\w*|alguien|pueden|necesito|por favor`,
    ],
    unless: [
      words`me van a|ustedes (envian|mandan)|me (pueden|podrian) (enviar|mandar)|mensajes? (se|son|es|estan)|justificante|(a|para) mi (medico|doctora?|trabajo|jefe|seguro|psiquiatra)|formulario de (consentimiento|seguro)|pregunta para (usted|ti)|hacer(le|les)? una pregunta|numero de recado`,
    ],
  },
  {
    id: 'talk-to-human/es/contact-clinic',
    lang: 'es',
    says: [
      words`como (los |las |puedo |podria |hago para |se puede |le hago para |me |podemos |le )*(contacto|contactar(los|las|me|te|se)?|comunicar(me|nos)|comunico|localizar(los)?|localizo|llamar(los|les)|hablarles|les (hablo|llamo|escribo)|escribir(les)|ponerme en contacto)|(mejor|rapida|facil) <2>(forma|manera|modo) de (contactar\w*|comunicarme|hablar(les| con)|localizar\w*)|(hay|tienen) <2>(numero|telefono|linea|correo|whatsapp) <3>(para|donde|al que|a donde|adonde) <3>(llamar|hablar|comunicar\w*|contactar\w*|escribir|marcar|pueda)|(con|a) quien (puedo|debo|tengo que|me) <2>(hablar|quejar(me)?|quejo|dirigir(me)?|dirijo|comunicar(me)?|comunico|escribir|preguntar)`,
    ],
    unless: [
      words`si <9>(despues|efecto|sesion|emergencia|mal|pasa|reaccion|enferm|casa)|despues de (la|mi)|en caso|emergencia|seguro|noche|mi medico|911|taxi`,
    ],
  },
  {
    id: 'talk-to-human/es/complaint',
    lang: 'es',
    variants: ['complaint'],
    says: [
      words`(poner|hacer|presentar|levantar|interponer|meter|dejar|enviar|tengo|formal|una|mi|dar) <2>(queja|quejas|reclamo|reclamacion|denuncia|inconformidad)|(quiero|quisiera|como|donde|puedo|con quien|a quien|necesito|voy a|para) <3>(quejarme|me quejo|denunciar|reportar (a|al|la|el|un|una|el trato|mi))|(inconforme|insatisfech[oa]|molest[oa]|descontent[oa]|decepcionad[oa]|enojad[oa]|indignad[oa]) (con|por) (el |la |mi |su |como |los |las )*(servicio|atencion|trato|clinica|personal|enfermera|doctora?|medico|visita|experiencia|recepcion\w*|me (trataron|atendieron)|actitud|manera)|(me) <1>(trataron|trato|atendieron|atendio|hablaron|hablo|colgaron|colgo|gritaron|grito|humillaron|ignoraron|cobraron|faltaron|insultaron|insulto) <3>(mal|muy mal|pesimo|horrible|feo|groser\w*|con groserias|como|sin respeto|de mala|doble|de mas|al respeto|dos veces|el telefono)|(su|la|el) (personal|recepcionista|enfermer[oa]|doctora?|medico|secretaria|emplead[oa]|senorita|psiquiatra|muchacha) <3>(fue|es|estuvo|me|era) <3>(groser[oa]|irrespetuos[oa]|mal ?educad[oa]|prepotente|arrogante|poco profesional|despota|pesim[oa]|grit\w+|colg\w+|trat\w+ mal|humill\w+|insult\w+|falto al respeto)|defensor del paciente|negligencia medica|mala praxis|demandar (a la clinica|los|a ustedes)|demandarlos|(hablar|comuni\w+) con (el|la|un|una|su) (gerente|encargad[oa]|supervisora?|director|directora|jefe|jefa|responsable|duen[oa])|falta de (respeto|profesionalismo)|pesimo servicio|mal servicio|pesima atencion`,
    ],
    unless: [
      words`quejas? (comun|frecuente)|(los )?pacientes se quejan|han tenido quejas|cuantas quejas|mi (jefe|ex|otro medico|antiguo|anterior)|decepcionad[oa] (con|de|por) (los|mis|el) (antidepresivos?|resultados?|medicamentos?)|reportar (los|un|si|cualquier) (efecto|sintoma)|debo reportar`,
    ],
  },
  {
    id: 'talk-to-human/es/privacy-request',
    lang: 'es',
    says: [
      words`(borrar|borren|borre|borra|eliminar|eliminen|elimine|elimina|quitar|quiten|suprimir|destruir|olvidar|corregir|rectificar|acceder a|acceso a|obtener|copia de|solicitar|solicito|retirar|cancelar|eliminacion de|ver|conocer|exijo|pido) <4>(mis|todos mis|todo|mi|toda mi|los|lo|la|ese|el) <3>(datos( personales)?|informacion|expediente( medico| clinico)?|numero( de telefono)?|correo|nombre|cuenta|mensaje|registros?|historial( medico| clinico)?|que (tienen|guardan|saben|tengan|escribi|les dije|mande|di)|perfil)|derecho (al olvido|arco|de acceso)|derechos arco|retirar mi consentimiento (de|para|sobre) <3>(datos|informacion|uso)|lo que (tienen|saben|guardan) (de|sobre) mi|solicitud de (privacidad|acceso|eliminacion|datos)`,
    ],
    unless: [
      words`(ustedes|quien|quienes|se|mi (jefe|doctor|medico|seguro|familia)|pueden|puede|la policia|alguien) <3>(guardan|ven|tienen acceso|comparten|puede ver|pueden ver|borran|eliminan|ver|acceder|tiene acceso|lee|leer)|quien (puede|tiene|ve|va)|donde (se|estan|van|quedan)|memoria|recuerdos?|se (guardan|borran|eliminan|conservan)|olvidar (mi|mis|el) (trauma\w*|pasado|dolor)|formulario|cita|obtener (un|una|mas|el|la) |cancelar (mi|la|una) (cita|sesion|consulta)|instrucciones|ver (los|mis|el) (resultados|efectos)|solicitar (una|informacion)|mas informacion|obtener (mas )?informacion|conocer (la|el|los|las)|ver la (informacion|clinica)`,
    ],
  },
];

/**
 * Asks for a person, a call back, to leave a message, to complain (variant `complaint`), or to see, correct or erase their
 * data. “Are you a person?” is another question: it is answered, and then a person is offered.
 */
export const talkToHumanDetector = detectorOf('talk-to-human', [...EN, ...FR, ...ES], TALK_CARD);
