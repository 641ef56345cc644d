import { wordClass, words } from '../../pattern.ts';
import type { Sign } from '../../signs.ts';
import { MEDICINE, NAMED_MEDICINE, OWN_MEDICINE, RISK_CONDITION, TEST } from '../../vocabulary/medical.ts';
import { MY_EN } from '../../vocabulary/people.ts';

/** Words that may stand between “I have” and the condition; a question about whether one has it is not a statement. */
const FILL = wordClass`( (a|an|the|my|some|this|that|mild|severe|slight|slightly|bad|type|stage|grade|history|of|long|term|been|just|also|both|and|with|really|very|pretty|quite|currently|still|already|always|daily|low|high|dose|doses|two|three|four|five|six|seven|eight|nine|ten|early|several|lots|different|\d+|mg|from|for|on|years?|chronic|past|previous|recent|controlled|well|diagnosed|diagnosis|old|bit|little|had|uncontrolled|family|medical|weeks?|months?|in|remission|minor|major|couple|few|twice|once|every|day|rapid|cycling|heavy|prescribed|prescription|rare|genetic|known|existing|pre|new|born|baby|one|kind|condition|called|tiny|suspected|recently|ago|have|has|since|now|taking|using|out|off))*`;
const HAVE = wordClass`have|has|had|have been|has been|got|suffer|suffers|suffered|suffering|live with|lives with|living with|struggle with|struggled with|deal with|dealing with|survived|experienced|developed|was told (i|he|she) (have|has|had)|told me i (have|had)|(was|been|am|is|got|were) (recently |just |also |previously )*(diagnosed|dx|dxed|treated|hospitali[sz]ed)( (with|as|for|having))?|am|is|was|am being treated for|used to (have|be|get|suffer)|being treated for|am (a|an)|ended up with|weigh|weighs|carry|wear|underwent|gave birth`;
const USE = wordClass`take|takes|took|am taking|is taking|been taking|taking|am on|is on|been on|on|use|uses|am using|am prescribed|is prescribed|prescribed|was prescribed|been prescribed|am currently on|put on|puts me on|put me on|started|just started|recently started|am also on|swallow|rely on|got prescribed|have been put on|am still on|stopped|quit|came off|switched to|wear|use an?`;
const ME = wordClass`mom|dad|mother|father|wife|husband|daughter|sister|brother|grandma|i|we|he|she|they|who|and|also|but|${MY_EN}`;
/** “If I have”, “can someone who has”: the general question in another dress. */
const ORGAN = wordClass`heart|liver|kidneys?|brain|lungs?|aorta|thyroid|bladder|pancreas|arter(y|ies)|valve|retina|spleen|skull|chest|blood`;
const OWN_STATEMENT = words`
(found|find|finding|showed|shows|detected|saw|see|says?|said|told|have|has|had|got|diagnosed|discovered) <6>(in|on|with|of|near|around) my (left |right )?(${ORGAN})|(?<!(if|when|whether|unless|case|do|does|did|should|can|could|once|until|before|after|while|people|patients|someone|those|anyone) )(${ME}) (do |also |currently |still |already |just |recently |actually |did |only |both |sometimes |regularly |now |previously |once |even |am |is |was |have |has )*(${HAVE})${FILL} (${RISK_CONDITION})
|(?<!(if|when|whether|unless|case|do|does|did|should|can|could|once|until|people|patients|someone|those|anyone) )(${ME}) (do |also |currently |still |already |just |recently |actually |am |is |was |have |has |been )*(${USE})${FILL}( (medication|medications|meds|pills|drugs|something))?${FILL} (${MEDICINE}|(medications?|pills|meds|medicine) (for|to))
|(${ME}) (${USE}) (a lot of|lots of|many|several|two|three|four|five|six|\d+|other|multiple|some|different|prescription|heart|these|this|quite a few|a few|a bunch of|all these|daily) (different |other |daily |prescription )*(medications?|pills|drugs|medicines?|prescriptions)
|(?<!(if|does|do|is|has|will|can|could|wake|awaken|bring|back|affect|raise|raises|increase|lower|check|checking|monitor|take|measure) )my (${RISK_CONDITION})|(?<!(should i|do i|can i|could i|if|must i|to|stopping|stop|take|taking|continue|keep|replace|off|with|without|and|quit|stay on) )my (own )?(current |new |old |daily |regular |usual |other )*(${NAMED_MEDICINE})
|my (${TEST})|my (doctor|cardiologist|gp|psychiatrist|neurologist|obgyn|ob|midwife|specialist) (says?|said|found|told|thinks?|diagnosed) <5>(${RISK_CONDITION}|${TEST})
|(im|i am|we are|she is|my \w+ is) <4>(pregnant|breastfeeding|expecting|nursing|trying to conceive)|(weeks|months) (pregnant|postpartum|along)|(?<!if )(with|given|because of|due to|despite) my (own )?<3>(${RISK_CONDITION}|${MEDICINE}|history|condition)
|(pregnant|breastfeeding|diabetic|epileptic|bipolar|schizophrenic|hypertensive|schizoaffective|asthmatic|autistic) (here|and (i|would|want|wondering|considering|thinking))|^(on|taking|currently on|currently taking|been on) ${MEDICINE}|^(had|have|got|having|been|am|was|history of|diagnosed( with)?)${FILL} (${RISK_CONDITION})|^(${RISK_CONDITION}|pregnant) here|^\d+ (weeks|months) (along|pregnant)|(weeks|months) along|i get (seizures|manic|psychotic|hallucinations|palpitations|arrhythmias?|blackouts)|(?<!(be|if|you|anyone|someone) )allergic to (?!(it|this|ketamine|esketamine|spravato)\b)\w+|(?<!(if|when|someone|people|patients|are|is|go|put|based|depends|effect|work|focus|turn|not|while|of|them|you|who|anyone) )on (both )?(${NAMED_MEDICINE})|(?<!(if|when|someone|people) )(two|three|a|several|\d) stents?`;

/** Asks for a yes or no about this person. */
const VERDICT = words`
(can|could|may|should|would|shall|will|might|am|is|are) (i|we|he|she|they|${MY_EN}) (still |even |also |just |maybe |safely |then |actually |be able to |be allowed to |be ok to |be okay to |be safe to |really |ever |possibly |please |not |allowed to |able to |have to |consider |be |get )*(do|doing|even do|go ahead|get|getting|have|having|take|taking|try|trying|use|start|receive|go|come|undergo|be treated|treated|accepted|approved|do it|participate|continue|benefit from|handle|tolerate|combine|mix|proceed|stay on|stay|keep|stop|skip|pause|hold|wean|reduce|cut|switch|change|quit|wait|postpone|cancel|worry|worried|be worried|be concerned|concerned|considered|qualify|excluded|denied|refused|turned away|rejected|safe|ok|okay|fine|in danger|at risk|at higher risk|candidate|eligible|allowed)
|(can|could|may|should|would|will) (i|we|he|she|they|${MY_EN}) ?(still|anyway|then)?$
|(is|are|would|will|could|can|might|does|do) (it|this|that|these|those|ketamine|esketamine|spravato|they|there|the (spray|infusion|treatment|drip|lozenges?|combination|two|session|drugs|mix)|treatment|${MEDICINE}|they both) (still |even |really |also |actually |be |going to be |too |ever |just |all |then |cause |gonna be )*(safe|ok|okay|alright|all right|fine|dangerous|risky|harmful|bad|a problem|problem|problems|an issue|issue|issues|any (issue|problem|risk|danger)|a concern|a risk|risk|a deal ?breaker|contraindicated|contraindication|allowed|possible|advisable|recommended|appropriate|suitable|right for|good for|hurt|harm|affect|interact|interfere|clash|mix|mess|conflict|react|kill|make it worse|make (it|things|my|me|him|her)|trigger|raise|rule|rules|disqualify|disqualifies|exclude|excludes|stop me|prevent|matter|too (high|low|much|dangerous|risky)|a contra\w*|normal|cancel|wear off|worsen|set (me|him|her)|send (me|him|her)|mean|means|count|put (me|him|her)|be safe|cause|reduce|block|blunt|hurt my|out of the question|off the table)
|(am|are|is) (i|we|he|she|${MY_EN}) (still |even |really |too |also |likely |going to )*(a (good |suitable |bad |poor )?(candidate|fit)|eligible|allowed|qualified|excluded|disqualified|at (higher |more |greater |extra )?risk|safe|ok|okay|in danger|too (risky|sick|old|high risk|far along)|able to|good to go|out of luck|ruled out|fine to|clear(ed)?|a no go)
|(do|does|would|will) (i|he|she|we|${MY_EN}|that) (still |even |also )*(qualify|count|have to (stop|quit|come off|taper|wait|pause|disclose)|need to (stop|quit|come off|taper|wait|pause|worry|be off|tell|hold|skip|adjust|change)|take (it|them|my)|keep taking|continue|stop|pose|present|rule|disqualify|exclude|mean|make (me|him|her)|prevent|stop me|change anything|affect|interfere|matter|interact|keep me)
|(what|which) (do|does|would|should|can|could|will) (that|this|it|my|i|those|these|you) <5>(mean|recommend|think|suggest|advise|do about|happen)|what (happens|will happen|would happen|could happen) (to me|if i|with my|to my|when i)|how (safe|risky|dangerous|bad|will it|would it|does it|will ketamine|would ketamine|does ketamine|might) <4>(is|would|for|affect|interact|react|be|mix|with)?
|(do|would|could|can) you (think|say|recommend|advise|accept|take|treat|see|approve|clear|tell me if|give|confirm|do) <5>(i|me|it|this|ketamine|patients? like me|people like me|her|him|my|someone like me|that)|your (opinion|thoughts|advice|recommendation)|(any|is there a|is there any|what are the|whats the) (risks?|danger|problem|interactions?|issue|concerns?|contraindication|reason)|safe for (me|him|her|us|my|the baby|someone like me)|right for (me|him|her)|(ok|okay|good|bad|dangerous|risky|wise|smart|possible|alright|fine) for (me|him|her|my \w+|someone like me|the baby)|(good|bad|terrible|dumb|wise|smart|stupid) idea|thoughts|(a )?(problem|problems|issue|issues|concern|dealbreaker|ok|okay|safe|risky|allowed)$|would (that|this|it) be (a|an|ok|okay|safe|problem|any)|(safe|ok|okay|fine|dangerous|problem|possible|risky|allowed) (or not|to (do|take|have|get|try|start|use|come|go|combine|mix|stay|keep))|or (should|do|must|will) i|should i$|ok\b ?$|still (possible|ok|okay|safe|an option|do it|get it|do this|eligible)|an option|worth (it|a try|the risk)|wondering (if|whether)|want to know (if|whether)|(horrible|terrible|awful|bad|good|dumb|stupid|crazy) idea|too (early|soon|late|risky|dangerous)|what are the odds|worried (about|that|it)|nervous about mixing|can (it|they|these|ketamine|this) (be )?(hurt|harm|trigger|interact|taken together|make|cause|set off|raise|combined|affect)|will (it|this|ketamine|they|you) (be|still|make|hurt|harm|interact|affect|work|cause|trigger|raise|mess|kill|refuse|turn|reject|accept|treat|take|send)|need to (stop|quit|pause|come off|taper)|(have|need) to stop|disqualif\w+|contraindicat\w+|rule(s|d)? (me|him|her) out|turn(ed)? (me|him|her) (away|down)|is (a|the) (risk|problem|concern)`;

/** Asks about people in general, although the person says why they ask. */
const GENERAL = words`(which|what) (medications?|medicines?|drugs?|conditions?) (interact|should|are|do|can|could|must|rule|exclude|make|mean)|who (should|can|must) ?not|(people|patients|someone|anyone|those|a person|adults|women|individuals) (with|who|on|taking)`;

/** What is asked is another matter, whatever state is told beside it: what to tell, a ride, how common a thing is, what the chat can see. */
const ASKS_OTHERWISE = words`(should|do|must) (i|he|she) (mention|disclose|report|tell)|forgot to mention|can you (see|look at)|beyond you|taxi|off switch|sipping|how common|introduction|nursing (school|home|student|degree)|would the staff do`;

export const PERSONAL_EN: readonly Sign[] = [
  { id: 'personal-medical/en/own-state-and-verdict', lang: 'en', says: [OWN_STATEMENT, VERDICT], unless: [GENERAL, ASKS_OTHERWISE], within: 'message' },
  {
    id: 'personal-medical/en/stop-or-start-own-medicine',
    lang: 'en',
    says: [
      words`(should|can i|could i|may i|must i|must|shall|ok if|okay if|safe if|safe for me to|do i|would it be (ok|safe|better) (if|to)|(do|will|would) (i|he|she) (have|need) to|is it (ok|okay|safe|better|best|fine) (if i|for me|to)) <4>(stop|quit|come off|go off|get off|drop|skip|pause|hold|reduce|lower|cut|keep|continue|stay on|take|taking|stopping|start|switch|change|resume|restart|ditch|wean off|replace) <3>(my|his|her) (own |current |daily |morning |usual |regular |old )*(${NAMED_MEDICINE})`,
    ],
    unless: [GENERAL],
  },
  {
    id: 'personal-medical/en/should-i-stop-medicine',
    lang: 'en',
    says: [
      words`(should) (i|he|she|we|${MY_EN}) (just |then |also |first |really |maybe )*(stop|quit|come off|go off|drop|skip|pause|hold|cut|reduce|switch|change|double|taper off|get off|wean off|ditch|replace) (taking |using |on )?(my|his|her|all my|with my) ?<3>(${OWN_MEDICINE})`,
    ],
    unless: [GENERAL, words`ketamine (treatment|therapy) (medication|medicine)`],
  },
  {
    id: 'personal-medical/en/my-result',
    lang: 'en',
    says: [
      words`my <1>(blood pressure|bp) <4>(runs|is|was|sits|hovers|goes|gets|stays|usually|always|reads|around|about|\d\d)|my (latest |last |recent |new |own )*(${TEST}|liver|potassium|thyroid|tsh|cholesterol) <5>(is|was|are|were|shows?|showed|came back|says?|said|reads?|reading|came|comes|at)|my blood pressure (is|was|runs|reads|has been|reading)|blood pressure (of|is|was|at) \d`,
      VERDICT,
    ],
    within: 'message',
    unless: [GENERAL],
  },
  {
    id: 'personal-medical/en/read-my-result',
    lang: 'en',
    says: [
      words`(look at|read|interpret|explain|tell me|check|understand|go over|review|what (do|does|did|would)|are|is|do|mean|normal) <4>my (latest |last |recent |blood |own |new )*(${TEST}|liver enzymes|diagnosis|symptoms)|(send|show|share|upload|paste|give) you my (${TEST}|medical records?|chart|file)`,
    ],
    unless: [
      words`results? (last|fade|wear|keep|hold|be)|check my (pulse|heart rate|blood pressure|appointment)|results of (ketamine|treatment)|see results|confidential|private|privacy|stored|how (do|can|should) i send|my results (last|keep|go)|where (do|can) i send|(do|will|would) you (check|monitor|measure|take|need|require|test|do) |monitor|beyond you|evidence for|(do|would|will) (they|you|the staff) (want|do)`,
    ],
  },
  {
    id: 'personal-medical/en/diagnose-me',
    lang: 'en',
    says: [
      words`(do|does) (i|he|she|${MY_EN}) (really |actually |maybe |just |possibly )*(have|be|suffer from|got) (a |an |some |clinical |major |severe |treatment resistant )*(${RISK_CONDITION}|depression|depressed|anxiety|ptsd|ocd|trauma|fibromyalgia|bipolar|an anxiety disorder|an? (mental )?(illness|disorder|condition))|am i (really |actually |just |clinically |possibly |going )*(depressed|bipolar|psychotic|manic|crazy|insane|schizophrenic|an alcoholic|an addict|autistic|suffering from \w+|treatment resistant)|(diagnose me|whats wrong with me|what is wrong with me|what do i have|tell me what i have|do you think (i|he|she) (am|is|have|has|might)|(sounds?|seem) like (i have|depression|bipolar|ptsd))`,
    ],
    unless: [
      words`can you diagnose|(do|does) (i|he|she) have (to|anxiety about|depression to)|if|how (do|can|would|will) (you|i|a|the|they|someone) (know|tell|decide)|diagnosed|do you (diagnose|assess)|during|after|before|feel (crazy|psychotic)|go(ing)? (crazy|insane|psychotic)|addict|(sounds?|seem) like (a|an|you)`,
    ],
  },
  {
    id: 'personal-medical/en/pregnancy',
    lang: 'en',
    says: [
      words`(i am|i may be|i might be|im|we are|i could be|i think i am|just found out i am|found out (that )?i am|my (wife|daughter|girlfriend|partner|sister) is) <4>(pregnant|breastfeeding|expecting|nursing|chestfeeding|trying to (conceive|get pregnant|have a baby))|i (breastfeed|am nursing)|my (breast ?milk|unborn|pregnancy|due date|fetus)`,
      words`can|could|should|is|safe|ok|okay|risk|harm|will|would|may|what|do i|does|problem|hurt|still`,
    ],
    within: 'message',
    unless: [words`if (i|we|she|you) <4>pregnant|if i breastfeed|how long after`, ASKS_OTHERWISE],
  },
];
