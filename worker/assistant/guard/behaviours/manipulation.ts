import { detectorOf } from '../detector-of.ts';
import { signsLike } from '../match/pattern.ts';
import { wordClass, words } from '../pattern.ts';
import type { Sign } from '../signs.ts';
import { HEARSAY } from '../vocabulary/hearsay.ts';
import { KETAMINE as KET } from '../vocabulary/substances.ts';
import { MANIPULATION_CARD } from './manipulation/evidence.ts';

/** Rules and prompts, in the words people use for them. */
const RULES_EN = wordClass`instructions?|rules?|guidelines?|prompts?|directives?|restrictions?|constraints?|filters?|guard ?rails?|safeguards?|programming|training|policy|policies|limitations?|limits|protocols?|safety (features?|rules?|settings?|measures?|training|layer|protocols?|filters?|mode)|moderation|ethics|ethical guidelines|system (prompt|message|instructions?)|commands?|orders?|context|conditioning|censorship|boundaries`;
const RULES_FR = wordClass`instructions?|regles?|reglements?|consignes?|directives?|restrictions?|contraintes?|filtres?|prompts?|programmation|entrainement|politiques?|limites?|limitations?|protocoles?|garde fous?|securites?|message systeme|invite systeme|ordres?|censure|moderation|mode d emploi interne`;
const RULES_ES = wordClass`instrucciones|instruccion|reglas?|normas?|directrices|directivas?|restricciones|limitaciones|limites|filtros?|prompts?|programacion|entrenamiento|politicas?|protocolos?|indicaciones|ordenes|mensaje (de|del) sistema|censura|moderacion|seguridad|lineamientos|candados`;
/** What marks rules as the assistant's, not the clinic's or the visitor's own. */
const ITS_EN = wordClass`(all |any |every |each |of |the |your |these |those |its |previous |prior |earlier |preceding |above |past |existing |current |initial |original |system |safety |built in |internal |default |hidden |secret |such |other |own |former |aforementioned |developer |stupid |little |content |boring |dumb |foregoing )+`;
const ITS_FR = wordClass`(toutes? |tous |les |tes |vos |ces |ses |des precedentes? |precedents? |anterieure?s? |l |la |le |ton |ta |votre |de |systeme |initiales? |internes? |secretes? |cachees? |autres |propres |maudites )+`;
const ITS_ES = wordClass`(todas? |todos |las |los |tus |sus |esas |esos |estas |estos |previas |anteriores |la |el |tu |su |de |sistema |iniciales |internas |secretas |ocultas |otras |propias |cualquier )+`;
const DROP_EN = wordClass`ignore|ignoring|disregard|forget|override|overwrite|bypass|skip|drop|break|violate|circumvent|get around|get past|disable|turn off|switch off|deactivate|remove|lift|suspend|erase|discard|throw (out|away)|cancel|delete|reset|neglect|set aside|put aside|do not (follow|obey|apply|listen to)|stop (following|obeying|applying|using|being bound by)|no longer (follow|obey|bound by)|without (following|obeying|any|your)|free (yourself )?(from|of)|unlock|relax|change|replace|update|modify|rewrite|not bound by|pay no attention to`;
const DROP_FR = wordClass`ignore|ignorer|ignores|ignorez|oublie|oublier|oubliez|contourne|contourner|contournez|desactive|desactiver|desactivez|passe outre|outrepasse|outrepasser|enfreins|enfreindre|brise|laisse tomber|laisse faire|laissez tomber|efface|effacer|effacez|supprime|supprimer|enleve|enlever|leve|lever|ne (suis|respecte|tiens) (pas|plus)|arrete de (suivre|respecter|obeir)|cesse de (suivre|respecter)|ne tiens pas compte|ne tenez pas compte|tiens pas compte|desobeis a|ne tenez plus compte|fais fi|faites fi|mets de cote|mettez de cote|libere toi|remplace|modifie|change|saute|abandonne|neglige|debloque`;
const DROP_ES = wordClass`ignora|ignore|ignorar|ignoren|ignores|olvida|olvide|olvidate|olvidese|olvidar|omite|omita|omitir|salta|saltate|saltese|saltar|desactiva|desactive|desactivar|quita|quitate|quitar|elude|eludir|evade|rompe|romper|borra|borrar|elimina|eliminar|anula|anular|deja de (seguir|obedecer|lado)|deje de (seguir|obedecer|lado)|no (sigas|obedezcas|hagas caso|siga|haga caso|respetes)|hacer caso omiso|haz caso omiso|pasa por alto|pase por alto|liberate|cambia|reemplaza|modifica|desbloquea|suspende|descarta|apaga`;

const ROLE_ASK_EN = wordClass`pretend|imagine|act|role ?play(ing)?|behave|respond|answer|speak|talk|pose|simulate|impersonate|play( the (role|part))?|be|become|you are( now)?|you will (be|act|play|become)|i want you to (be|act|play|become)|switch to|assume|take on|let us (play|pretend|roleplay|imagine)|play a game|enter|turn into|transform|identify|write (as|like)|reply as|from now on|suppose|emulate|channel`;
/** Roles no visitor of a clinic needs: an assistant without rules, or a person who may say what it may not. */
const LAWLESS_EN = wordClass`dan|do anything now|stan|dude|aim|evil ?\w*|unfiltered|uncensored|unrestricted|unlimited|unethical|amoral|rogue|jailbroken|jailbreak( mode)?|developer mode|dev mode|debug mode|god mode|admin mode|root|sudo|maintenance mode|test mode|no (rules|restrictions|limits|filters?|ethics|morals|guidelines|limitations|boundaries|censorship)|without (any |your |all )*(rules|restrictions|limits|filters?|ethics|morals|guidelines|limitations|censorship|safety|constraints|boundaries|guardrails)|not bound by|free of (all )?(rules|restrictions)|another ai|a different (ai|assistant|bot|model)|chat ?gpt|gpt ?\d?|grok|claude|gemini|deepseek|a hacker|(a|an|my|the) <1>(drug )?(dealer|cook|chemist|drug expert|junkie|addict|drug user|psychonaut|shaman|raver|party (drug )?\w+|criminal|villain|pirate|salesman|salesperson|marketer|influencer|celebrity)|opposite (day|mode)|breaking bad|walter white|my (dead|late|deceased) (grandma|grandmother|grandpa|grandfather|mother|father)|grandma who|a character|an? ai (that|who|with|without)|someone (who|without) <4>(rules|limits|anything)|a vet(erinarian)? who|my dealer|my (best )?friend who|joe rogan|elon|snoop|a ketamine (god|guru|expert)|not an ai`;
const CLINICIAN = wordClass`(a |an |my |the |real |licensed |experienced |personal |private |old |board certified )*(doctor|physician|nurse|psychiatrist|pharmacist|anesthesiologist|clinician|therapist|paramedic|surgeon|medecin|docteur|psychiatre|infirmiere|infirmier|pharmacien|pharmacienne|anesthesiste|therapeute|medico|medica|doctora|psiquiatra|enfermera|enfermero|farmaceutic[oa]|anestesiolog[oa]|terapeuta)`;
/** What nobody may get through a role: amounts, approval, certainty, supply. */
const UNSAFE_WISH = wordClass`dos(e|es|age|ing|is|ificacion)|mg|milligrams?|milligrammes?|miligramos?|how much|combien|cuanto|prescri\w+|recet\w+|ordonnance|approve|approved|clear me|diagnos\w+|no (warnings?|disclaimers?|restrictions?|limits|rules|filters?)|without (warnings?|disclaimers?|restrictions?|limits|rules|filters?|any warnings?)|sans (avertissements?|limites?|restrictions?|filtres?|regles?)|sin (advertencias?|limites|restricciones|filtros?|reglas)|anything|everything i (ask|want)|whatever i|n importe quoi|todo lo que|tout ce que|it is safe|totally safe|guarantee|garanti\w*|cures?|guerit|cura|recipe|buy|acheter|comprar|inject\w*|inyect\w*|snort|sniff\w*|tell me to|me dit de|unsafe|secret|confirm that|says? (that )?(it|ketamine) is (100|perfectly|completely|totally)|recommend (me )?(a|the|some)|tell me (the )?(exact|amount)|medical advice|what to take|quoi prendre|que tomar`;
const SHOW_EN = wordClass`reveal|show|print|display|output|repeat|tell|give|share|expose|leak|disclose|dump|list|recite|quote|copy|paste|write( out)?|send|read( out)?|what (is|are|was|were|does|do)|whats|describe|summari[sz]e|translate|encode|provide|let me see|see|return|spell out|can i (see|have|read)|say`;
const PROMPT_EN = wordClass`(system|initial|hidden|secret|internal|original|first|base|master|developer|pre|full|entire|exact|complete|underlying|verbatim|confidential) ?-?(prompt|prompts|instructions?|message|messages|rules|guidelines|directives?|text|configuration|config|settings|context)|(your|the) (exact |full |entire |complete |own |actual |real )*(prompt|prompts|system message|programming|source code|configuration|context window|training data|pre ?prompt|instructions you (were|have been) given|instructions|directives|api key|secret key|password|hidden rules)|(rules|instructions|directives|prompt) (that |which )?you (were|have been|are|have|got|received)|what (instructions|rules|directives|prompt) (were|have|did|do) (you|they)`;

const EN: readonly Sign[] = [
  {
    id: 'manipulation/en/guards-off',
    lang: 'en',
    says: [
      words`(switch|turn|shut|power|toggle|take|put) <3>(off|down|aside|away) <3>(your |the |any |all |those )*(guard ?rails?|filters?|safety|safeties|restrictions?|rules|safeguards?|moderation|censor\w*|limits|limiter|protections?|ethics)|(guard ?rails?|filters?|safeguards?|restrictions?|rules|safety( mode)?|limits|moderation|censorship) <2>(off|down|disabled|aside|removed|lifted|gone|(do|does|did|would) not (exist|apply|count|matter)|no longer (exist|apply))|(skip|drop|lose|forget about|suspend|permission to (skip|drop|ignore|bypass)|allowed to (skip|drop|ignore|bypass)) <2>(safety|guard ?rails?|filters?|rules|restrictions?|disclaimers?)`,
    ],
    unless: [
      words`can i|could i|do i|should i|(clinic|covid|airport|travel|parking|visitor|fasting) rules|safety (risks?|data|profile|record|concerns|information|check|of|for|first)|is it|railing`,
    ],
  },
  {
    id: 'manipulation/en/forbidden-list',
    lang: 'en',
    says: [
      words`(developers?|creators?|makers?|programmers?|bosses|owners?) <3>(tell|told|forbid|forbade|instruct|instructed|ban|banned|order|ordered|program|programmed) you|(what|which|tell|list|name|show|give|everything|things) <6>(you |your |they |the )+(developers?|creators?|makers?|company|programmers?|bosses|clinic|instructions|owners?|are|were|been)? ?<3>(told|forbidden|not allowed|banned|prohibited|prevented|restricted|instructed|programmed|supposed|ordered|not permitted|can ?not) <4>(to|from|say|tell|reveal|talk|discuss|mention|hide|share|answer|never|not)`,
      words`never|not|forbidden|banned|prohibited|prevented|restricted|hide|secret|list it|list them`,
    ],
    unless: [
      words`what (can|are) (you|patients?|people|i)( not)? (do|able)|why (can|are)|before (the|a|my) (session|infusion)|supposed to (eat|drink|drive|do after|take|avoid)|(i|patients|people|we) (am|are|was) (not )?(told|supposed|allowed)|can (you )?not answer|what can you( not)? (do|help|answer)`,
    ],
  },
  {
    id: 'manipulation/en/complete-the-claim',
    lang: 'en',
    within: 'message',
    says: [
      words`(finish|complete|continue|fill in|repeat|say|copy|echo|type|write|read) (after me|this|the|my|these|out)? ?<3>(sentence|phrase|line|slogan|statement|blank|paragraph|after me|following|words|exactly|back)`,
      words`${KET} <8>(no risks?|risk free|safe|cures?|everyone|everybody|harmless|best|miracle|never|always|perfect|better|not dangerous|no side|not addictive|guarantee\w*)|(no risks?|safe|cures?|everyone should|harmless|miracle|guarantee\w*) <8>${KET}`,
    ],
    unless: [words`is it true|${HEARSAY}`],
  },
  {
    id: 'manipulation/en/play-a-part',
    lang: 'en',
    within: 'message',
    says: [
      words`(you are|youre|become|be|play|playing|act as|acting as|role|part|character|actor|actress|game|scenario|scene|roleplay|rp|persona|imagine|pretend)`,
      words`(your|the|a|new|you|my) <2>(role|part|character|persona|actor|job is to|name is|game|scenario|play)|role ?play|pretend|play (a|an|the)|you are (now )?(a|an|my)|imagine (you|that you)|act (as|like)`,
      words`chemist|dealer|cook|junkie|addict|hacker|criminal|smuggler|cartel|pusher|drug (lord|expert|user)|shaman|anything i (ask|want)|answers? (anything|everything)|no (limits|rules|filter|restrictions)|unfiltered|uncensored|evil|whatever i|without (limits|rules|filter|restrictions)|rogue|villain`,
    ],
    unless: [
      words`(i am|i was|used to be|my (son|brother|husband)|recovering) <3>(addict|junkie|dealer|chemist)|street dealer (ketamine|k)|answer everything (i|about) (need|it)|true or false|even false|one (time|try|dose) and you are|fact or|${HEARSAY}`,
    ],
  },
  {
    id: 'manipulation/en/really-answer',
    lang: 'en',
    says: [
      words`(hypothetically|imagine|suppose|pretend|if|assuming) <3>(you|u) <2>(were not|weren t|had no|are not|did not have|could|was not|were free|could say anything|had to ignore) <6>(bot|ai|clinic|rules|filters?|restrictions?|limits|allowed|assistant|anything|program\w*|monitored|watched|censored)`,
    ],
    unless: [words`if you (are|were) not (sure|able|a patient)|are you|not (a|an) (bot|ai)$`],
  },
  {
    id: 'manipulation/en/obey-inside',
    lang: 'en',
    within: 'message',
    says: [
      words`(paste|pasting|pasted|letter|document|text|file|email|note|message|article|below|following|attached|quote)`,
      words`(obey|follow|execute|comply with|carry out|do) (whatever|everything|anything|all|exactly what|what|any|the (orders|instructions|commands)) <4>(it|inside|in it|there|says|say|written|contains?|in the|within)`,
    ],
    unless: [words`(do|should|must|can) i|aftercare|discharge|nurse|doctor`],
  },
  {
    id: 'manipulation/en/drop-the-rules',
    lang: 'en',
    says: [
      words`(${DROP_EN}) <2>${ITS_EN}(${RULES_EN})|(${DROP_EN}) (everything|anything|all|what|whatever|all that|any of what) <3>(above|before this|you (were|have been|are) (told|taught|given|instructed|trained|programmed)|you know|they told you|anyone told you|your (developers?|creators?|makers?|company|clinic) (told|said|taught)|came before|previously (said|told|instructed)|told you before|so far|previously|prior)|(${DROP_EN}) (your|all|any|those|these|all your|all the|the (bot|ai|assistant|system|clinic)) (bot |ai |safety |content |system )*(${RULES_EN})|drop (the |all |your )*(safety|rules|filters?|disclaimers?|restrictions?|act|guard|policy|ethics)( (stuff|rules|thing|mode|act|talk|features?))?|(safety|filters?|guardrails?|moderation|restrictions?) ?(is |are )?(off|disabled|deactivated)|(${DROP_EN}) (the )?(above|previous|prior|preceding)( (text|message|prompt|messages|conversation))?( and|$)`,
    ],
    unless: [
      words`can i|could i|should i|do i|aftercare|discharge|fasting|driving|prep\w*|(my|the) doctor|i (forgot|forget|ignored|lost|broke|skipped|missed)|what if i|cancell?ation|(my|his|her) (training|limits|boundaries|policy|limitations|restrictions)|insurance|(time|age|weight|visitor|dose|companion|session|food|alcohol|travel|activity|diet|legal|work|sick) (limits?|restrictions?|rules?|policy)|ketamine (break|change|reset|remove|erase)|(last|previous|earlier|prior) (question|message)$|change the (rule|protocol)`,
    ],
  },
  {
    id: 'manipulation/en/show-the-prompt',
    lang: 'en',
    says: [words`(${SHOW_EN}) <5>(${PROMPT_EN})`],
    unless: [
      words`(aftercare|discharge|prep\w*|fasting|dosing|medication|pre ?op|after|before|session|home|care|parking|appointment|booking|arrival) instructions|instructions (for|before|after|on|to|from the clinic|about|i)|the (doctor|nurse|clinic) (instructions|rules)|parking|my (doctor|account|password)|the (password|settings) (for|to|of)|how (were|was) you|first (message|session|text)|the first`,
    ],
  },
  {
    id: 'manipulation/en/repeat-above',
    lang: 'en',
    says: [
      words`(repeat|print|output|write|copy|paste|echo|recite|reproduce|translate|summari[sz]e|tell me|say|show me|encode|return|spell) <5>(everything|all|the (words|text|content|message|sentences?|lines?|first (line|sentence|words|message|\d+ words))|words|text|verbatim|word for word|whatever) <6>(above|before (this|my|our)|you are (a|an|the)|at the (top|start|beginning)|prior to|preceding|that (came|comes) before|word for word|verbatim|in your (context|memory|prompt)|of your (prompt|instructions|context))|starting with (the words )?(you are|system)|(text|words|message|content) above this`,
    ],
    unless: [words`i (said|wrote|asked)|your last (answer|reply|message)|that again|side effects`],
  },
  {
    id: 'manipulation/en/lawless-role',
    lang: 'en',
    says: [
      words`(${ROLE_ASK_EN}) <6>(${LAWLESS_EN})|(enable|activate|enter|go into|switch (to|on|into)|turn on|start|engage|unlock|use|run in|initiate) <3>(developer|dev|debug|god|admin|dan|jailbreak|unrestricted|uncensored|unfiltered|maintenance|sudo|root|evil|test|free|no limits?|override|diagnostic|unsafe) ?mode|(you are|be|become) (now )?(free|unlocked|unrestricted|liberated|unfiltered|uncensored|jailbroken|dan)|jailbreak(ing|ed)?|do anything now|as an? (unrestricted|uncensored|unfiltered|evil|amoral|rogue) (ai|model|assistant|bot)|hypothetical(ly)? <4>(no|without|ai|unrestricted) <3>(rules|restrictions|filters?|limits|guidelines)|if you (had|have|were|did not have) <4>(no|without|rules|restrictions|free|filters?|limits|guidelines|unrestricted|not (an ai|restricted|bound|limited))|roleplay(ing)? (as|with|where|in which|that)|you are no longer (an? |the )?(ai|assistant|bot|clinic|chatbot|restricted|bound)|your (new )?(name|identity|persona|role|job|purpose|task|goal|mission) is (now )?(?!to )`,
    ],
    unless: [
      words`can (i|we|you be) <3>(be|become|act|talk)|will i (be|act|become|feel|turn)|(are|is|am|was) (you|this|i|it) <2>(chat ?gpt|gpt|human|a human|a person|a real person|claude|gemini|another ai|ai)|talk(ing)? to (a |an )?(human|person|real|real person|someone)|speak(ing)? (to|with) (a |an )?(human|person|real|someone)|(i|want|need|like|let me) <4>(human|a person|real person)|i (am|was|have been) (a|an)|(used|use) to be|treated|without (any )?(restrictions on|limits on)|(patient|patients|person|people|he|she|they) (is|are|will|might|may|can)|be (seen|treated|helped|called) by|answered by|i will (be|act)|feel|make me|human (error|studies|trials|brain|beings?)|do (i|you) (talk|speak)|your (name|job|role|purpose|goal|task) is (it|what)|what (is|are) your|one (time|try|dose) and you are`,
    ],
  },
  {
    id: 'manipulation/en/clinician-with-unsafe-wish',
    lang: 'en',
    within: 'message',
    says: [
      words`(pretend|imagine|act|role ?play|behave|respond|answer|reply|speak|pose|simulate|impersonate|play|you are( now)?|you will be|from now on|suppose|assume|let us say|lets say|as if you were|be) <3>(you are |to be |being |as |like |the role of |the part of |were |was )*(${CLINICIAN})`,
      words`${UNSAFE_WISH}`,
    ],
    unless: [
      words`(i|we) (am|are) (now )?${CLINICIAN}|(are|is|were) (you|there|this|it) ${CLINICIAN}|how (is|do|does) (the |a |my |your )?(dose|dosage|doctor)|who (decides|prescribes)|will (i|there) be`,
    ],
  },
  {
    id: 'manipulation/en/new-orders',
    lang: 'en',
    says: [
      words`(new|updated|revised|following|real|actual|special|additional|these) (system )?(instructions?|rules?|directives?|prompt|orders?|policy) (are|is|follow|follows|now|begin|start|apply|for you|override|replace|supersede|from (the )?(admin|developer|system|clinic management))|(system|admin|administrator|developer|root|assistant|operator) (override|prompt|message|command|note|update|instruction|instructions|notice|new|alert|access granted)|(begin|start|end) (of )?(system|admin|instructions?|prompt|override)|(im|i am|<im|im_start) (start|end) (system|user|assistant)|im ?start|im ?end|inst (inst|sys)|sys sys|endoftext|(instruction|system) (tag|block|token)|you (must|shall|will) now (obey|comply|follow|answer|do|only|ignore)|obey (me|my|all|every|the)|comply with (my|all|every|the following)|follow (only )?(my|these|the following|the hidden|the attached|the encoded|any|the) <2>(commands?|orders?|instructions?) (instead|only|exactly|now|below|no matter|without question|contained|hidden|in (the|this))|execute (the following|this|these)|my word is (law|final)`,
    ],
    unless: [
      words`following (rules|instructions) (are|is) for (patients|visitors)|how do i follow|(do|should|must) i follow|admin (fee|office|assistant|staff)|system (alert|update) from|(aftercare|discharge|medical|prep) instructions|new (rules|policy) (in|from) (canada|bc|ontario|the (college|government|fda|dea))|nervous system|immune system|operator message`,
    ],
  },
  {
    id: 'manipulation/en/authority',
    lang: 'en',
    says: [
      words`(i am|this is|im|we are|as|speaking as|it is|here is) (your |the |an? |this |one of (your|the) )*(developers?|creator|programmer|admin|administrator|owner( of (this|the) (bot|site|chat|clinic|website))|(site|bot|clinic|website|chat) owner|openai|anthropic|google|engineer|maker|system administrator|it (department|admin|team)|webmaster|prompt engineer|red team\w*|security (researcher|team|tester|auditor)|authorized (user|tester|personnel)|superuser|root user|clinic (owner|administrator|director)|tester|qa)`,
      words`(disable|enable|unlock|turn off|switch off|override|bypass|test|testing|grant|give me|show|reveal|let me|allow(ed)?|authorize[ds]?|permission|ignore|access|need you to|you (can|may|must|will|should|have)|debug|without|print|output|restrictions?|filters?|rules|prompt|instructions|mode|granting|skip|permit\w*|safety)`,
    ],
    unless: [
      words`do you (work|see)|medical|book|cancel|appointment|my (appointment|session|website)|ketamine works|engineer (and|who|with|here)|as an? (engineer|programmer|tester)`,
    ],
  },
  {
    id: 'manipulation/en/encoded',
    lang: 'en',
    says: [
      words`base ?64|rot ?13|(in|as|to|from|using) hex|hexadecimal|caesar cipher|morse( code)?|binary|leet ?speak|pig latin|ciphers?|encoded|encrypted|unicode|reverse(d)? (text|order|letters|string)|ascii|backwards`,
      words`decode|decipher|decrypt|translate|reply|respond|follow|execute|answer in|respond in|reply in|write|say|read|do what|obey|convert|output|print|encode|instructions?|tell me`,
    ],
    unless: [words`side effects?|my (records?|data|chat|messages?) (are |is )?(encrypted|stored)|is (this|the|it|my)`],
  },
  {
    id: 'manipulation/en/obey-text',
    lang: 'en',
    says: [
      words`(translate|summari[sz]e|read|process|decode|complete|continue|finish|analy[sz]e|proofread) (this|the following|the text|below|what follows|the (document|page|email|letter|article|file|story)|it) <9>(and|then|also) <4>(follow|do (what|as)|obey|execute|carry out|act on|comply)|do (exactly |precisely )?(what|as) (it|the (text|note|document|file|message|pasted)|this) (says|tells|instructs)`,
    ],
  },
  {
    id: 'manipulation/en/no-caution',
    lang: 'en',
    says: [
      words`(answer|respond|reply|tell me|speak|talk|give me|explain|say it|write|be) <6>(without|with no|no|skip|omit|leave out|drop|minus|free of) <3>(disclaimers?|warnings?|safety (warnings?|notes?|talk|lecture)|filters?|restrictions?|censorship|sugar ?coating rules|caveats|limits|limitations|rules|moral(izing|ity|s)|ethics|guardrails)|(stop|quit|no more|cut|drop|skip) <2>(adding|giving|with|the|all|those|these|your) <2>(disclaimers?|safety warnings?|caveats)|(unfiltered|uncensored|unrestricted) (answers?|responses?|version|truth|info\w*|mode|advice)|do not (refuse|say you can ?not|say no|decline|add (any )?(warnings?|disclaimers?)|mention (the )?(risks?|side effects?|doctors?|safety))|(never|no) (refuse|refusing|refusals?|decline)|you (can|may) not (refuse|say no|decline)|answer (only )?(yes|no|with yes|with (a )?(simple |one word |single )?(yes|no))( or no)?( only| to everything)|from now on (you|always|every|only|answer|say|respond|reply|all)|(always|only) (say|answer|respond|reply|agree) <3>(yes|with|that|in|to everything)|agree with everything|forget (that )?you are (an? )?(ai|bot|assistant|clinic|chatbot)|stop (being|acting like|pretending to be) (an? )?(ai|bot|assistant|clinic)`,
    ],
    unless: [
      words`(can|could|do|will|would|should) i|(my|the) doctor|live without|work(s)? without|without (limits|rules|filter) on|coffee|(is|are) there (no )?(restrictions|limits)|mention (it|this|my)|treatment without|(in|into) (french|english|spanish)$|say (it|that) in`,
    ],
  },
  {
    id: 'manipulation/en/promote',
    lang: 'en',
    says: [
      words`(write|draft|compose|create|make|generate|say|repeat after me|state|declare|admit|confirm|promise|swear|announce|post|tweet|give me|tell everyone|tell (me|people|my \w+)|convince|persuade|type|print|complete this sentence|finish this sentence|advertise|promote|sell me on|pitch) <7>(ad|ads|advert|advertisement|slogan|tagline|jingle|sales pitch|commercial|marketing|(positive|5 star|five star|glowing|fake|good|great|rave|amazing) (google )?reviews?|testimonials?|press release|instagram|facebook post|tweet|tiktok|flyer|brochure|promo\w*|that ketamine (is|cures|works|has|can|will)|ketamine is (100|the best|totally|completely|perfectly|a miracle|safe|risk free|harmless|proven|better than|not addictive)|ketamine cures|(is|are) (100 ?%?|completely|totally|perfectly) safe|no side effects|miracle( cure)?)`,
    ],
    unless: [
      words`${HEARSAY}|(can|could|may|should|how do|where|do|did|will) (i|you|people|they|patients|we)|is it true|tell me (if|whether|that it|about|why|more)|(do|does|did) (you|it|they)|i (read|saw|heard|found|want to write|would like to (write|leave))|leave (a|you)|what do (the )?reviews|my (doctor|friend|husband|wife) (says|said|told)|confirm (if|whether|my)|people (say|claim|tell)|they (say|claim)|convinced`,
    ],
  },
  {
    id: 'manipulation/en/harmful-fiction',
    lang: 'en',
    says: [
      words`(write|tell|story|novel|screenplay|script|poem|song|fiction|fictional|scene|character|movie|game|hypothetical(ly)?|thought experiment|for (a|my) (book|novel|story|film|research|class|school))`,
      words`(how (to|he|she|they)|step by step|exact|detailed|recipe|instructions|explains?|describes?|teach(es)?|dose|dosage|amount|mg|synthesi[sz]e|cook|make|inject|buy|get|forge)`,
      words`${wordClass`ketamine|ket|drug|k|it|prescription`}`,
      words`(character|story|novel|scene|screenplay|fiction|fictional|poem|song|movie|film|game|hypothetical|hypothetically) <9><5>(dose|dosage|mg|amount|inject\w*|cook\w*|synthesi\w*|make|makes|making|step by step|recipe|buy\w*|forge\w*|steal\w*|fake\w*|how much|snort\w*|dealer)`,
    ],
    unless: [words`my story|true story|history|long story|success stor`],
  },
];

const FR: readonly Sign[] = [
  {
    id: 'manipulation/fr/guards-off',
    lang: 'fr',
    says: [
      words`(desactive\w*|coupe\w*|eteins|eteignez|ferme|mets|mettez|enleve\w*|suspend\w*|debranche\w*) <4>(filtres?|securites?|garde fous?|restrictions?|regles|protections?|moderation|censure|limites|mode securi\w*|mode sur)|(regles|filtres|restrictions|consignes|limites) <3>(existaient pas|n existaient|existent pas|comptent pas|s appliquent pas|desactive\w*|enleve\w*|levees)|(permission|droit|autorise\w*) <3>(sauter|ignorer|contourner|laisser tomber) <3>(securite|regles|filtres|consignes)`,
    ],
    unless: [words`puis je|est ce que je|je peux|ceinture|telephone|lumiere`],
  },
  {
    id: 'manipulation/fr/forbidden-list',
    lang: 'fr',
    says: [
      words`quoi|que|ce que|tout ce|liste|qu est ce|dis|dites|donne|nomme|qu`,
      words`(tes|vos) (developpeurs?|createurs?|programmeurs?|concepteurs?)|(developpeurs?|createurs?|programmeurs?|concepteurs?|clinique|patrons?|on|ils) <2>(t|vous|te) (a|ont|avait|avaient)? ?(dit|interdit|defendu|programme|ordonne|demande) <3>(jamais|pas|de|dire|cacher|repeter)|(tu|vous) (n as|n avez|as|avez|es|etes) (pas|jamais|interdit\w*) <3>(droit|permission|le droit) <2>(dire|reveler|parler|repondre)`,
      words`jamais|interdit\w*|pas (le )?droit|defendu|cacher|secret`,
    ],
    unless: [words`pourquoi|est ce que je|avant|apres la|manger|conduire`],
  },
  {
    id: 'manipulation/fr/complete-the-claim',
    lang: 'fr',
    within: 'message',
    says: [
      words`(complete\w*|termine\w*|finis\w*|continue\w*|repete\w*|recopie\w*|dis|dites|ecris|remplis)`,
      words`${KET} <8>(aucun risque|sans risque|sans danger|guerit|tout le monde|inoffensive|meilleure|miracle|parfaite|toujours|jamais dangereuse|garantie?)`,
      words`phrase|complete\w*|termine\w*|suivante?|apres moi|mot pour mot|continue|repete\w*`,
    ],
    unless: [words`est ce (vrai|que)|sont elles|est elle|${HEARSAY}`],
  },
  {
    id: 'manipulation/fr/as-if-no-rules',
    lang: 'fr',
    says: [
      words`(fais|faites|agis|agissez|reponds|repondez|parle|imagine|imaginons) <2>comme (si|s) <3>(regles|filtres|limites|consignes|restrictions|tu (n )?etais|vous (n )?etiez|il n y avait) <5>(pas|plus|aucune?|libre|humain|sans)|(hypothetiquement|si|imagine) <3>(tu|vous) <2>(n etais|n etiez|etais|etiez|n avais|n aviez|pouvais|pouviez) <5>(ia|robot|regles?|filtres?|restrictions?|limites?|clinique|tout dire|surveille\w*)`,
    ],
    unless: [words`(que|qu) (je|j)|etes vous|es tu`],
  },
  {
    id: 'manipulation/fr/play-a-part',
    lang: 'fr',
    within: 'message',
    says: [
      words`(joue|jouez|incarne|fais|sois|deviens|role|personnage|acteur|scenario|jeu|tu es|vous etes|imagine)`,
      words`role|joue|jouez|incarne|personnage|acteur|fais semblant|imagine que tu|tu es (maintenant )?(un|une|mon|ma)|deviens|sois`,
      words`chimiste|pusher|dealer|vendeur de drogue|junkie|toxicomane|hacker|criminel|trafiquant|chaman|repond\w* a (tout|n importe)|sans (limites?|regles|filtre|restrictions)|malefique|clandestin|dit tout`,
    ],
    unless: [words`(je suis|mon (fils|frere)|ancien) <2>(toxicomane|junkie)`],
  },
  {
    id: 'manipulation/fr/drop-the-rules',
    lang: 'fr',
    says: [
      words`(${DROP_FR}) <2>${ITS_FR}(${RULES_FR})|(${DROP_FR}) (tout )?(ce qui precede|ce qu on t a dit|ce qu on vous a dit|ce que tu sais|ce que vous savez|tout ce qui|ce qui est (ecrit )?(plus haut|au dessus|avant)|ce que (tes|vos) (createurs?|developpeurs?|programmeurs?) )|sans (tenir compte de |respecter |suivre )?(tes|vos|aucune?s?|les) (${RULES_FR})`,
    ],
    unless: [
      words`puis je|est ce que je|je peux|dois je|je dois|si (je|j)|(je|j) ai (oublie|ignore|perdu)|jeune|conduire|apres la seance|avant la seance|de la clinique|du medecin|annulation|assurance|ma derniere|mes limites|changer (l|la|les) (heure|date|rendez)|poids|age|le protocole`,
    ],
  },
  {
    id: 'manipulation/fr/show-the-prompt',
    lang: 'fr',
    says: [
      words`(revele\w*|montre\w*|affiche\w*|imprime\w*|repete\w*|dis|dites|donne\w*|partage\w*|divulgue\w*|liste\w*|recite\w*|copie\w*|colle\w*|ecris|quel(le)?s? (est|sont)|c est quoi|resume\w*|traduis\w*|je veux voir|voir|peux tu|fournis\w*|decris|transcris|quel est) <5>((prompt|message|consignes?|instructions?|directives?|regles?|invite|texte|configuration) <2>(systeme|initiale?s?|cachee?s?|secrete?s?|internes?|d origine|confidentielle?s?|exactes?|completes?|de depart|qu on t a donne\w*|qu on vous a donne\w*|que tu as recue?s?|que vous avez recue?s?)|(ton|votre|tes|vos) (propre |propres )?(prompt|instructions?|consignes?|directives?|programmation|code source|configuration|invite|mot de passe|cle api|regles? (internes?|secretes?|cachees?)))`,
    ],
    unless: [
      words`(apres|avant|pour|post|pre) <2>(seance|perfusion|traitement|depart|rendez|operation|maison)|consignes? (de sortie|du medecin|a suivre|apres|avant|pour)|conge`,
    ],
  },
  {
    id: 'manipulation/fr/repeat-above',
    lang: 'fr',
    says: [
      words`(repete\w*|affiche\w*|ecris|copie\w*|recopie\w*|imprime\w*|recite\w*|reproduis\w*|traduis\w*|resume\w*|transcris) <5>(tout|texte|mots|phrases?|contenu|integralite|premiere (ligne|phrase)|ce qui) <6>(plus haut|ci dessus|au dessus|precede|avant (ce|mon|cette)|mot pour mot|mot a mot|textuellement|au debut|commence par)|commencant par (tu es|vous etes)`,
    ],
    unless: [words`(j|je) ai (dit|ecrit)|ta derniere reponse|votre derniere reponse`],
  },
  {
    id: 'manipulation/fr/lawless-role',
    lang: 'fr',
    says: [
      words`(fais semblant|faites semblant|fais comme si|faites comme si|imagine|imaginons|imaginez|agis|agissez|joue|jouez|comporte toi|comportez vous|reponds|repondez|parle|parlez|incarne|incarnez|simule|simulez|deviens|devenez|sois|soyez|tu es( maintenant)?|vous etes (maintenant|desormais)|a partir de maintenant|desormais|dorenavant|mets toi|passe en|prends le role|jeu de role|on joue|pretends|fais moi) <6>(dan|sans (aucune? |aucuns? |tes |vos |les |de )*(regles?|limites?|restrictions?|filtres?|censure|morale|ethique|consignes?|tabous?)|aucune (regle|limite|restriction|censure)|non censuree?|non filtree?|sans filtre|malefique|mechante?|debridee?|libre de|mode (developpeur|debogage|admin|dieu|sans)|une autre (ia|intelligence)|un autre (assistant|robot|bot|modele)|chat ?gpt|grok|hacker|pirate|(un |une |mon |ma )(pusher|dealer|vendeur|vendeuse|chimiste|drogue|toxicomane|chaman|influenceur|expert en drogues?|amie? qui|grand mere (morte|decedee|qui)|personnage|criminel)|un etre humain|un humain|une vraie personne|pas (une ia|un robot|une machine)|toute puissante)|(active\w*|passe\w*|entre\w*|mets|mettez|bascule\w*|lance\w*|debloque\w*) <3>mode (developpeur|debogage|debug|admin|administrateur|dieu|dan|sans (filtre|limites?|restrictions?)|libre|maintenance|test|jailbreak)|jailbreak\w*|si tu (n avais|avais|etais|n etais) <4>(pas|aucune?|sans|libre) <3>(regles?|limites?|restrictions?|filtres?|consignes?|limitee?|une ia)|jeu de role|tu n es plus (une?|l) <2>(ia|assistant|robot|chatbot|clinique)|ton (nouveau )?(nom|role|but) est (maintenant|desormais)`,
    ],
    unless: [
      words`(es tu|etes vous|est ce que (tu es|vous etes|je parle)|t es tu|vous etes tu|je parle) <3>(chat ?gpt|humain|une vraie personne|un humain|un robot)|parler (a|avec) (un |une )?(humain|vraie personne|etre humain)|je (veux|voudrais|aimerais) <3>(humain|personne)|c est quoi`,
    ],
  },
  {
    id: 'manipulation/fr/clinician-with-unsafe-wish',
    lang: 'fr',
    within: 'message',
    says: [
      words`(fais semblant|faites semblant|fais comme si|faites comme si|imagine|imaginez|agis|agissez|joue|jouez|comporte toi|comportez vous|reponds|repondez|parle|incarne|simule|sois|tu es|vous etes|a partir de maintenant|desormais|pretends|mets toi dans la peau) <4>(que tu es |d etre |comme |tu etais |vous etiez |que vous etes |le role d |de |en tant que |en )*(${CLINICIAN}|un ${CLINICIAN}|mon ${CLINICIAN}|une ${CLINICIAN}|ma ${CLINICIAN})`,
      words`${UNSAFE_WISH}`,
    ],
    unless: [words`je suis (un |une )?${CLINICIAN}|(es tu|etes vous|vous etes tu) (un |une )?${CLINICIAN}|qui (prescrit|decide)|comment (est|la dose)`],
  },
  {
    id: 'manipulation/fr/new-orders',
    lang: 'fr',
    says: [
      words`(nouvelles?|voici (tes|vos)|vraies?|suivantes?) (nouvelles? )?(instructions?|consignes?|regles?|directives?) (sont|est|systeme|a suivre|pour toi|remplacent|annulent)|(message|instruction|consigne|commande|alerte) (systeme|administrateur|du developpeur|de l administrateur)|(debut|fin) (du |de la |des )?(systeme|consignes?|instructions?) |(obeis|obeissez|execute|executez) <3>(moi|ordres?|instructions?|commandes?|suivantes?|ce qui suit)|suis (uniquement |seulement |plutot )?(mes|ces|les) (ordres?|instructions?|consignes?) (a la place|seulement|suivantes?|maintenant|cachees?|a la lettre|ci dessous)|voici (tes|vos) nouvelles? (regles?|consignes?|instructions?)|tu dois (maintenant |desormais )?(m obeir|obeir|tout me dire|repondre a tout)`,
    ],
    unless: [words`systeme (nerveux|immunitaire)|nouvelles regles (au|du|de sante)|je dois|dois je`],
  },
  {
    id: 'manipulation/fr/authority',
    lang: 'fr',
    says: [
      words`(je suis|c est|ici|en tant que?|moi c est) (ton |votre |le |la |l |un |une )*(developpeu(r|se)|createur|creatrice|programmeu(r|se)|administrateur|administratrice|admin|ingenieur d openai|openai|anthropic|proprietaire (du|de ce) (site|robot|clavardage)|technicien informatique|equipe de securite|testeur|directeur de la clinique|super ?utilisateur)`,
      words`(j|je) t autorise|je (te|vous) (autorise|permets|donne)|(desactive\w*|active\w*|debloque\w*|leve\w*|contourne\w*|teste\w*|test|donne\w*|montre\w*|autoris\w*|permission|ignore\w*|acces|tu (peux|dois)|vous (pouvez|devez)|sans|affiche\w*|restrictions?|filtres?|regles|instructions|consignes|mode)`,
    ],
    unless: [words`rendez vous|seance|mon site|traitement`],
  },
  {
    id: 'manipulation/fr/encoded',
    lang: 'fr',
    says: [
      words`base ?64|rot ?13|hexadecimal|chiffre de cesar|morse|binaire|codee?|chiffree?|a l envers|code secret`,
      words`decode\w*|dechiffre\w*|traduis\w*|suis|execute\w*|reponds|ecris|lis|fais ce|obeis|convertis\w*|instructions?`,
    ],
    unless: [words`mes (donnees|messages)|conversation|est ce (que|chiffre)|code postal`],
  },
  {
    id: 'manipulation/fr/obey-text',
    lang: 'fr',
    says: [
      words`(traduis|traduisez|resume|resumez|lis|lisez|decode|complete|continue|corrige) (ceci|ce|cette|le|la|les|ce qui suit|ca) <9>(et|puis|ensuite) <3>(suis|fais (ce|comme)|obeis|execute|applique)|fais (exactement )?(ce que|comme) (ca|le texte|le message|le document) (dit|demande)`,
    ],
  },
  {
    id: 'manipulation/fr/no-caution',
    lang: 'fr',
    says: [
      words`(reponds|repondez|dis|dites|parle|explique|donne|donnez|ecris|repondre) <6>(sans|enleve|saute|evite) <3>(avertissements?|mises? en garde|filtres?|restrictions?|censure|limites?|morale|regles?|precautions|clause|avis de non responsabilite|langue de bois corporative)|(arrete|arretez|cesse|cessez) <3>(avec )?(tes|vos|les|de mettre (des|tes)|de donner (des|tes)) (avertissements?|mises? en garde|precautions)|ne (refuse|refusez|dis) (pas|jamais)( de (repondre|me)| non| que tu)|(tu|vous) (ne )?(peux|pouvez) pas (refuser|dire non)|(a partir de maintenant|desormais|dorenavant) (tu|vous|reponds|repondez|dis|toujours|ne)|(reponds|repondez|dis) (toujours|seulement|uniquement|juste) (par )?(oui|non)( a tout)?|oublie que tu es (une?|l) ?(ia|assistant|robot|chatbot)|arrete d etre (une?|l) ?(ia|assistant|robot)|ne (mentionne|mentionnez|parle|parlez) pas (les |des |du |de |aucun )*(risques?|effets secondaires|medecins?|dangers?)`,
    ],
    unless: [words`puis je|est ce que je|je peux|peut on vivre|traitement sans|en (francais|anglais|espagnol)$`],
  },
  {
    id: 'manipulation/fr/promote',
    lang: 'fr',
    says: [
      words`(ecris|ecrivez|redige\w*|compose\w*|cree|fais moi|faites moi|genere\w*|dis|dites|repete\w*|affirme\w*|confirme\w*|promets|jure|avoue|admets|publie\w*|complete la phrase|vante\w*|convainc\w*) <7>(publicite|pub|annonce|slogan|argumentaire|temoignages?|(faux|bon|excellent|5 etoiles|cinq etoiles|positif|elogieux) (avis|commentaires?)|avis (google |client )?(5|cinq|positif|elogieux)|communique de presse|publication (facebook|instagram)|tweet|depliant|que la ketamine (est|guerit|marche|n a)|la ketamine (est (100|la meilleure|totalement|completement|parfaitement|un miracle|sans (risque|danger)|securitaire|inoffensive)|guerit)|(100 ?%?|totalement|completement|parfaitement) (securitaire|sans danger|sur)|remede miracle|aucun effet secondaire)`,
    ],
    unless: [
      words`est ce (vrai|que)|puis je|(je|j) (ai|veux|voudrais|aimerais) |dis moi si|dites moi si|confirmez (si|mon)|mon medecin|on dit que|ou (laisser|ecrire)|convaincue?|il parait`,
    ],
  },
  {
    id: 'manipulation/fr/harmful-fiction',
    lang: 'fr',
    says: [
      words`(personnage|histoire|roman|scene|scenario|fiction|fictif|fictive|poeme|chanson|film|jeu|hypothetique|hypothetiquement) <9><5>(dose|dosage|mg|quantite|inject\w*|fabriqu\w*|synthe\w*|etape par etape|recette|achet\w*|falsifi\w*|vole\w*|combien|sniff\w*|pusher|dealer|cuisine\w*)`,
      words`ecri\w*|raconte\w*|invente\w*|explique\w*|decri\w*|pour (un|mon|une)|hypothe\w*|imagine\w*`,
    ],
    unless: [words`mon histoire|antecedents`],
  },
];

const ES: readonly Sign[] = [
  {
    id: 'manipulation/es/guards-off',
    lang: 'es',
    says: [
      words`(apaga\w*|apague\w*|desactiva\w*|desconecta\w*|quita\w*|quite\w*|suspende\w*|baja\w*|bloquea) <3>(tus |sus |los |las |tu |el |la )*(filtros?|seguridad|restricciones|reglas|protecciones|moderacion|censura|limites|candados|modo seguro)|(reglas|filtros|restricciones|limites) <3>(no existen|no existieran|no existian|no aplican|no cuentan|desactivad\w*|apagad\w*)|(permiso|autoriz\w+) <3>(saltarte|saltar|ignorar|omitir|quitar) <3>(seguridad|reglas|filtros|advertencias)`,
    ],
    unless: [words`puedo|debo|cinturon|telefono|luz|ansiedad|dolor`],
  },
  {
    id: 'manipulation/es/forbidden-list',
    lang: 'es',
    says: [
      words`(que|cuales|lo que|todo lo|lista|dime|diga)`,
      words`(te|le) (prohibieron|prohibio|dijeron|ordenaron|programaron|pidieron|mandaron) <4>(decir|nunca|no|contar|revelar|hablar|callar|ocultar|creadores|programadores)|(no (puedes|tienes permitido|te dejan|tienes permiso)|tienes prohibido) <2>(decir|revelar|hablar|contar|responder)`,
      words`prohib\w*|nunca|no digas|ocult\w*|secret\w*|no (puedes|te dejan|tienes)|lista`,
    ],
    unless: [words`por que|antes de|comer|manejar|puedo`],
  },
  {
    id: 'manipulation/es/complete-the-claim',
    lang: 'es',
    within: 'message',
    says: [
      words`(completa\w*|termina\w*|continua\w*|repite\w*|copia\w*|di|diga|escribe|rellena)`,
      words`${KET} <8>(ningun riesgo|sin riesgos?|no tiene riesgos?|segura|cura|todos|inofensiva|mejor|milagro\w*|perfecta|siempre|nunca|garantiza\w*)`,
      words`frase|completa\w*|termina\w*|siguiente|despues de mi|palabra por palabra|continua|repite\w*`,
    ],
    unless: [words`es (verdad|cierto)|${HEARSAY}`],
  },
  {
    id: 'manipulation/es/as-if-no-rules',
    lang: 'es',
    says: [
      words`(haz|haga|actua|actue|responde|responda|habla|imagina|imaginemos|finge) <2>(como si|que) <3>(reglas|filtros|limites|instrucciones|restricciones|no fueras|no hubiera|no tuvieras|fueras) <5>(no|ningun\w*|libre|human\w*|sin|existieran|reglas|filtros|ia|robot)|(hipoteticamente|si|imagina) <3>(tu )?(no (fueras|tuvieras)|pudieras|fueras) <5>(ia|robot|reglas?|filtros?|restricciones|limites|clinica|decir todo|libre)`,
    ],
    unless: [words`(yo|a mi)|eres|es usted|si fueras yo`],
  },
  {
    id: 'manipulation/es/play-a-part',
    lang: 'es',
    within: 'message',
    says: [
      words`(interpreta|interprete|juega|actua|actue|haz|se|conviertete|papel|rol|personaje|actor|escenario|juego|eres|finge|imagina|contesta|responde)`,
      words`interpreta|papel|rol|personaje|actor|juego|finge|imagina que (eres|fueras)|eres (ahora )?(un|una|mi)|conviertete|actua como|como (un|una) (narco|dealer|quimico)|olvida quien eres|haz de`,
      words`quimico|dealer|diler|narco|narcotraficante|vendedor de drogas|adicto|hacker|criminal|traficante|chaman|(contesta|responde|dice) (todo|cualquier)|sin (limites|reglas|filtros?|restricciones)|malvad[oa]|clandestin[oa]`,
    ],
    unless: [words`(soy|mi (hijo|hermano)|ex) <2>(adicto)`],
  },
  {
    id: 'manipulation/es/drop-the-rules',
    lang: 'es',
    says: [
      words`(${DROP_ES}) <2>${ITS_ES}(${RULES_ES})|(${DROP_ES}) (de )?(todo )?(lo anterior|lo que te (dijeron|han dicho|ensenaron|programaron)|lo que le (dijeron|han dicho)|lo que sabes|lo de arriba|lo que (tus|sus) (creadores|programadores|desarrolladores))|sin (seguir |respetar |hacer caso a )?(tus|sus|ninguna|ningun|las|los) (${RULES_ES})`,
    ],
    unless: [
      words`que me (dieron|dio|mandaron|entregaron|explicaron)|puedo|debo|tengo que|si (yo |me |se me )?(olvid\w+|romp\w+)|(se )?me olvid\w+|ayuno|manejar|despues de la sesion|antes de la sesion|de la clinica|del medico|cancelacion|seguro|mi ultima|mis limites|cambi\w+ (la|de|mi) (hora|fecha|cita)|peso|edad|olvide (mi|la)`,
    ],
  },
  {
    id: 'manipulation/es/show-the-prompt',
    lang: 'es',
    says: [
      words`(revela\w*|muestra\w*|ensena\w*|imprime|imprimir|repite|repita|dime|diga|digame|dame|deme|comparte|divulga|lista|recita|copia|pega|escribe|cual(es)? (es|son)|resume|traduce|quiero ver|ver|puedes|transcribe|despliega|proporciona|cuentame) <5>((prompt|mensaje|instrucciones|reglas|directrices|directivas|indicaciones|texto|configuracion) <2>(de sistema|del sistema|iniciales?|ocult[oa]s?|secret[oa]s?|intern[oa]s?|originales?|confidenciales|exactas|completas|que te (dieron|han dado|pusieron)|que recibiste|que tienes)|(tu|tus|su|sus) (propias )?(prompt|instrucciones|directivas|directrices|programacion|codigo fuente|configuracion|contrasena|clave api|reglas (internas|secretas|ocultas)))`,
    ],
    unless: [
      words`(despues|antes|para|post|pre) <3>(sesion|infusion|tratamiento|cita|operacion|casa|prepararme)|instrucciones (del medico|para|de cuidado|de alta)|alta medica`,
    ],
  },
  {
    id: 'manipulation/es/repeat-above',
    lang: 'es',
    says: [
      words`(repite|repita|muestra|escribe|copia|imprime|recita|reproduce|traduce|resume|transcribe|dime) <5>(todo|texto|palabras|frases?|contenido|primera (linea|frase)|lo que) <6>(arriba|anterior|antes de (este|mi|esto)|palabra por palabra|textual(mente)?|al (inicio|principio)|empieza con|precede)|empezando con (eres|usted es|tu eres)`,
    ],
    unless: [words`(yo )?(dije|escribi)|tu ultima respuesta|su ultima respuesta`],
  },
  {
    id: 'manipulation/es/lawless-role',
    lang: 'es',
    says: [
      words`(finge|finja|imagina|imagine|imaginate|imaginemos|actua|actue|juega|juguemos|comportate|compórtese|responde|responda|habla|hable|interpreta|simula|simule|conviertete|vuelvete|sea|eres( ahora)?|usted es ahora|ahora eres|a partir de ahora|desde ahora|de ahora en adelante|haz de cuenta|haga de cuenta|hazte pasar|asume|toma el papel|juego de rol|pretende|haz el papel) <6>((?<=eres |como |llamado |es )dan|sin (ninguna? |tus |sus |las |los )*(reglas?|limites|restricciones|filtros?|censura|moral|etica|instrucciones|tabues)|ninguna (regla|restriccion|censura)|sin censura|no filtrad[oa]|malvad[oa]|maligno|libre de|modo (desarrollador|depuracion|admin|dios|sin)|otra (ia|inteligencia)|otro (asistente|robot|bot|modelo)|chat ?gpt|grok|hacker|pirata|(un |una |mi )(dealer|diler|vendedor|vendedora|quimico|drogadicto|adicto|chaman|influencer|experto en drogas|amigo que|abuela (muerta|fallecida|que)|personaje|criminal|narco|narcotraficante)|un (ser )?humano|una persona real|no (una ia|un robot)|todopoderos[oa])|(activa|active|entra|entre|pon|cambia|pasa|desbloquea|habilita) <3>modo (desarrollador|depuracion|debug|admin|administrador|dios|dan|sin (filtros?|limites|restricciones|censura)|libre|mantenimiento|prueba|jailbreak)|jailbreak\w*|si (no tuvieras|tuvieras|fueras|no fueras) <4>(ninguna?|sin|libre|reglas?|limites|restricciones|filtros?|instrucciones|una ia)|juego de rol|ya no eres (un|una|el|la) <2>(ia|asistente|robot|chatbot|clinica)|tu (nuevo )?(nombre|rol|objetivo) (ahora )?es (ahora|desde)`,
    ],
    unless: [
      words`(eres|es usted|estoy hablando con|esto es|hablo con) <3>(chat ?gpt|human[oa]|una persona|un humano|un robot)|hablar con (un |una )?(human[oa]|persona|ser humano)|(quiero|quisiera|necesito) <3>(human[oa]|persona)|se (puede|me|siente|le|usa|nota|hace|pone|ve)`,
    ],
  },
  {
    id: 'manipulation/es/clinician-with-unsafe-wish',
    lang: 'es',
    within: 'message',
    says: [
      words`(finge|finja|imagina|imagine|imaginate|actua|actue|juega|comportate|responde|responda|habla|interpreta|simula|sea|eres|usted es|a partir de ahora|desde ahora|haz de cuenta|haga de cuenta|hazte pasar|pretende|como si fueras|como si fuera) <4>(que eres |ser |como |un |una |mi |por |que fueras |si fueras )*(${CLINICIAN})`,
      words`${UNSAFE_WISH}`,
    ],
    unless: [
      words`(yo )?soy (un |una )?${CLINICIAN}|(eres|es usted) (un |una )?${CLINICIAN}$|quien (receta|decide)|como (se decide|la dosis)|se (decide|calcula|receta|puede)`,
    ],
  },
  {
    id: 'manipulation/es/new-orders',
    lang: 'es',
    says: [
      words`(nuevas?|verdaderas|siguientes) (instrucciones|reglas|directrices|indicaciones) (son|del sistema|para ti|reemplazan|anulan)|estas son (tus|sus) (nuevas )?(instrucciones|reglas|ordenes)|(mensaje|instruccion|comando|orden|alerta) (del sistema|de sistema|del administrador|del desarrollador)|(inicio|fin) (del |de las |de )?(sistema|instrucciones)|(obedece|obedezca|ejecuta|ejecute) <3>(me|ordenes|instrucciones|comandos|siguiente|lo que)|obedeceme|sigue (solo |unicamente |mejor )?(mis|estas|las) (ordenes|instrucciones|indicaciones) (en su lugar|solamente|siguientes|ahora|ocultas|al pie)|debes (ahora )?(obedecerme|decirme todo|responder a todo|obedecer)`,
    ],
    unless: [words`sistema (nervioso|inmune|inmunologico)|nuevas reglas de salud|debo|tengo que`],
  },
  {
    id: 'manipulation/es/authority',
    lang: 'es',
    says: [
      words`(soy|aqui|habla|como|yo soy|en calidad de) (tu |su |el |la |un |una )*(desarrollador|desarrolladora|creador|creadora|programador|programadora|administradora?|admin|ingeniero de openai|openai|anthropic|duen[oa] (del|de este|de la|de) (sitio|bot|chat|clinica|pagina)|tecnico de sistemas|equipo de seguridad|probador|director de la clinica|super ?usuario)`,
      words`(desactiva\w*|activa\w*|desbloquea\w*|quita\w*|anula\w*|te doy|saltar\w*|seguridad|prueba|dame|muestra\w*|autoriz\w*|permiso|ignora\w*|acceso|puedes|debes|sin|restricciones?|filtros?|reglas|instrucciones|modo)`,
    ],
    unless: [words`cita|sesion|mi (sitio|pagina)|tratamiento`],
  },
  {
    id: 'manipulation/es/encoded',
    lang: 'es',
    says: [
      words`base ?64|rot ?13|hexadecimal|cifrado cesar|morse|binario|codificad[oa]|cifrad[oa]|al reves|codigo secreto|clave secreta`,
      words`decodifica\w*|descifra\w*|traduce|traduzca|sigue|ejecuta|responde|escribe|lee|haz lo|obedece|convierte|instrucciones`,
    ],
    unless: [words`mis (datos|mensajes)|conversacion|codigo postal`],
  },
  {
    id: 'manipulation/es/obey-text',
    lang: 'es',
    says: [
      words`(traduce|resume|lee|decodifica|completa|continua|corrige) (esto|este|esta|el|la|los|lo siguiente|lo que sigue) <9>(y|luego|despues|entonces) <3>(sigue|haz lo|obedece|ejecuta|aplica)|haz (exactamente )?lo que (dice|diga|pide) (el texto|el mensaje|el documento|esto|ahi)`,
    ],
  },
  {
    id: 'manipulation/es/no-caution',
    lang: 'es',
    says: [
      words`(responde|responda|contesta|conteste|dime|digame|habla|explica|explicame|dame|escribe) <6>(sin|omite|saltate|quita) <3>(advertencias?|avisos|filtros?|restricciones|censura|limites|moral\w*|reglas|precauciones|rodeos legales|descargos?)|(deja|deje|dejen|para|basta|ya) (de|con) <2>(poner|dar|tus|sus|las|los|tanta) ?(advertencias?|avisos|precauciones|descargos)|no (te niegues|se niegue|me digas que no|digas que no|rechaces|menciones? (los |las |ningun )?(riesgos?|efectos|peligros?|medicos?|doctores))|no puedes (negarte|decir que no|rechazar)|(a partir de ahora|desde ahora|de ahora en adelante) (tu|vas|responde\w*|siempre|solo|di|contesta|debes|eres|todas)|(responde|contesta|di) (siempre|solo|solamente|unicamente) (con |que )?(si|no)( a todo)?|olvida que eres (un|una|el) ?(ia|asistente|robot|chatbot)|deja de ser (un|una|el) ?(ia|asistente|robot)`,
    ],
    unless: [words`puedo|debo|se puede vivir|tratamiento sin|en (espanol|ingles|frances)$|debo (seguir|cuidar)`],
  },
  {
    id: 'manipulation/es/promote',
    lang: 'es',
    says: [
      words`(escribe\w*|redacta\w*|compon|crea\w*|hazme|genera|di|diga|repite|afirma|confirma|promete\w*|jura\w*|admite|publica|completa la frase|convence\w*|anuncia) <7>(anuncio|publicidad|eslogan|slogan|testimonios?|(buenas?|falsas?|excelentes?|positivas?|5 estrellas|cinco estrellas) resenas?|resenas? (de )?(5|cinco|positivas?|falsas?|excelentes?)|comunicado de prensa|publicacion (de|para) (facebook|instagram)|tuit|folleto|que la ketamina (es|cura|sirve|funciona|no)|la ketamina (es (100|la mejor|totalmente|completamente|perfectamente|un milagro|segura|inofensiva)|cura)|(100 ?%?|totalmente|completamente|perfectamente) segur[oa]|cura milagrosa|ningun efecto secundario)`,
    ],
    unless: [
      words`es (verdad|cierto)|puedo|(yo )?(quiero|quisiera|vi|lei|escuche) |dime si|digame si|confirm\w+ (si|mi)|mi (medico|doctor)|dicen que|donde (dejo|dejar|escribo)|convencid[oa]`,
    ],
  },
  {
    id: 'manipulation/es/harmful-fiction',
    lang: 'es',
    says: [
      words`(personaje|historia|novela|escena|guion|ficcion|ficticio|ficticia|poema|cancion|pelicula|juego|hipotetic\w*|cuento) <9><5>(dosis|mg|cantidad|inyect\w*|fabric\w*|sintetiz\w*|paso a paso|receta|compr\w*|falsific\w*|rob\w*|cuant[oa]|esnif\w*|dealer|diler|cocin\w*)`,
      words`escrib\w*|cuenta\w*|inventa\w*|explica\w*|describ\w*|para (un|mi|una)|hipotetic\w*|imagina\w*`,
    ],
    unless: [words`mi historia|historia clinica|historial`],
  },
];

/** Orders in languages that the assistant does not speak, and payloads in none. */
const ANY: readonly Sign[] = [
  {
    id: 'manipulation/any/other-languages',
    lang: 'any',
    says: [
      words`(ignorier\w*|vergiss|missachte\w*) <3>(alle |vorherigen |bisherigen |deine |die |ihre |obigen )+(anweisungen|regeln|instruktionen|vorgaben)|(ignora|dimentica|trascura) <2>(tutte |le |tue |precedenti )+(istruzioni|regole|indicazioni)|(ignore|ignora|esqueca|esquece|desconsidere) <2>(todas |as |suas |tuas |anteriores )+(instrucoes|regras|orientacoes)|(negeer|vergeet) <2>(alle |vorige |eerdere |je )+(instructies|regels)|(zignoruj|zapomnij) <3>(instrukcje|polecenia|zasady)|(onceki|tum) (talimatlari|kurallari) (yok say|unut|goz ardi et)|(abaikan|lupakan) (semua )?(instruksi|perintah|aturan)|(zeige?|nenne?) <3>(systemprompt|system prompt|anweisungen)|(mostra\w*|rivela\w*) <3>(prompt di sistema|prompt do sistema|istruzioni)`,
    ],
  },
  {
    id: 'manipulation/any/other-scripts',
    lang: 'any',
    says: [
      signsLike(
        /忽略.{0,8}(指令|指示|规则|提示)|無視.{0,6}(指示|命令)|(指示|命令|ルール).{0,4}無視|系统提示|システムプロンプト|(иг|заб)[^ ]{3,9} .{0,30}(иhctpy|пpaв|yкaзa|иhcт)|تجاهل.{0,20}(التعليمات|القواعد)|이전.{0,8}(지시|명령).{0,6}무시|अनदेखा.{0,20}निर्देश|निर्देश.{0,20}(अनदेखा|भूल)/u,
      ),
    ],
  },
  // Runs of text no person types: encoded orders. Long words of the three languages have at most 25 letters and no digits inside.
  {
    id: 'manipulation/any/encoded-block',
    lang: 'any',
    says: [
      signsLike(
        /(?<![^ ])(?=[a-z0-9+$%]*\d)(?=(?:[a-z0-9+$%]*[a-z]){12})[a-z0-9+$%]{28,}(?![^ ])|(?<![^ ])[a-z]{45,}(?![^ ])|(?<![^ ])(?:[01]{8} ){4}|(?<![^ ])(?:[0-9a-f]{2} ){12}/,
      ),
    ],
  },
];

/**
 * Tries to change the rules, to read the instructions, to make it speak as something it is not, to say what is unsafe or
 * promotional, or to smuggle orders in pasted or encoded text. Everyday words (“ignore my last question”) and questions
 * about how it works are not; neither is a clinician's voice without an unsafe wish. Safety does not depend on this
 * detector: answers are reviewed text whatever is asked.
 */
export const manipulationDetector = detectorOf('manipulation', [...EN, ...FR, ...ES, ...ANY], MANIPULATION_CARD);
