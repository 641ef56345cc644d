import { wordClass, words } from '../../pattern.ts';
import type { Sign } from '../../signs.ts';
import { MEDICINE } from '../../vocabulary/medical.ts';
import { MY_EN, SOMEONE_ELSE_EN } from '../../vocabulary/people.ts';
import { AMOUNT, FORM, KETAMINE, MASS, OTHER_DRUG, PER_WEIGHT, PIECE, STREET_NAME, UNIT_NAME, WEIGHT } from '../../vocabulary/substances.ts';

const THING = wordClass`${KETAMINE}|${FORM}|pills?|k|dose|doses|dosage|stuff|medication|medications|medicine`;
/** Ways to get a substance into a body, without and with a strong taste of doing it oneself. */
const PUT_IN = wordClass`snort(ing)?|inject(ing)?|smok(e|ing)|shoot(ing)?( up| it)?|plug(ging)?|boof(ing)?|rail(ing)?|sniff(ing)?|vap(e|ing)|insufflat(e|ing)|ingest(ing)?|swallow(ing)?|microdos(e|ing)|re ?dos(e|ing)|self administer|self inject`;
const TAKE = wordClass`tak(e|ing)|us(e|ing)|consum(e|ing)|dos(e|ing)|chew(ing)?|dissolv(e|ing)|pop(ping)?|drop(ping)?|bump(ing)?|inhal(e|ing)|spray(ing)?|administer|put under|start( out)? (on|with|at)|begin with|go (with|for)|${PUT_IN}`;
const MAY = wordClass`should|can|could|do|does|must|may|might|would|shall|am i supposed to|is it (ok|okay|safe|fine|alright|best) (for me )?to|need to|have to|ought|supposed`;
/** What “how much” may ask for besides a substance. */
const NOT_A_SUBSTANCE = words`how (much|many) (of (a|my|the|an) )?(more )?(time|times|hours?|hrs|minutes|days?|weeks?|months?|years?|sessions?|infusions?|treatments?|visits?|appointments?|courses?|rounds?|money|cash|notice|water|fluids?|food|coffee|caffeine|alcohol|wine|beer|weed|sleep|rest|people|persons|break|breaks|leave|vacation|sick|benefits?|coverage|insurance|hsa|fsa|questions?|pictures|steps|space|tests?|weight|calories|protein)|how much longer|take (time|days?|weeks?) off|off work`;
/** The clinic or a clinician is the one who gives: a question about how the dose is decided. */
const CLINIC_GIVES = words`(do|does|will|would|can) (you( guys| all)?|the|your|a|they|my) ?(clinic|doctors?|nurses?|team|staff|provider|physicians?|clinicians?|anesthesiologist|psychiatrist)? (typically |usually |normally |generally |first |actually |then )?(give|use|start|decide|choose|prescribe|administer|set|pick|calculate|work out|determine|adjust|increase|change|raise|lower|know|figure)|(will|would|do|did) (i|we|he|she|they) (be )?(get|getting|given|receive|receiving|prescribed)|(is|are|was|were|be) (my |the |your )?(dose|doses|dosage|dosages|dosing|amount)s? (decided|chosen|set|calculated|determined|adjusted|based|picked|worked|measured|figured|controlled|fixed|different|the same|increased|raised|lowered|changed)|who (decides|sets|chooses|picks)|(decides|sets|determines|chooses) (my|the|what)`;
const SESSION = wordClass`sessions?|infusions?|visits?|appointments?|treatments?|clinic|drip|therapy|iv room`;
const _AT_CLINIC = words`${SESSION}`;
const MISSED = words`miss(ed|ing)?|forg[eo]t|forgotten|late dose`;
const _STOPPED_BEFORE = words`before (my|the|a|starting|beginning|we|i start|treatment|ketamine)`;
const HOW_TO = wordClass`how (do|can|should|would|could|to|might|does|did|must|shall|am i supposed to|would (one|someone))|best way (to|of)|proper way (to|of)|right way (to|of)|correct way (to|of)|safest way (to|of)|(instructions?|directions?|steps?|tips?|advice|guide|tutorial|method|trick|technique) (for|to|on|of)|show me how|(tell|teach|explain) (to )?me how|walk me through|ways? to|help me`;
const MY_OWN = wordClass`(some |my |the |this |that |these |those |a |an |liquid |oral |iv |im |nasal |powdered |compounded |prescribed |pharmacy |leftover |own |sublingual |raw |crystal |pure |medical |racemic |ground |\d+ ?(mg|ml|g)? )*`;
const IT = wordClass`(${MY_OWN}(${THING}|powder|liquid|solution|bottle|it|them|this|these)|${AMOUNT})`;

export const DOSE_EN: readonly Sign[] = [
  // ------------------------------------------------------------------ amounts
  {
    id: 'dose-request/en/how-much-to-take',
    lang: 'en',
    says: [
      words`(how (much|many|big|large|strong|high|low)|(what|which|max|maximum|right|correct|safe|good|ideal|proper|recommended|suggested) <2>(amount|quantity|number|max|maximum|mg)) <8>(${MAY}) (i|we|you|u|one|he|she|they|someone|somebody|people|beginners|a \w+|${MY_EN}|to|be|it be)? ?<3>(${TAKE})`,
    ],
    unless: [
      NOT_A_SUBSTANCE,
      CLINIC_GIVES,
      words`take (off|to )|take (for|before|until) (it|ketamine|the effects?|results?|me|you|this)|use (this|the) (chat|site|app|bot)|does it take`,
    ],
  },
  {
    id: 'dose-request/en/how-much-drug',
    lang: 'en',
    says: [
      words`(how much <2>(${KETAMINE}|k|mgs?|milligrams?|grams?)|how many ((${KETAMINE}) )?(${PIECE}|mgs?|milligrams?|grams?|mls?|ccs?)) <8>(should|can|could|must|may|would|need|is it|am i|for|to|is|are|will|gets?|at once|in one|a day|per day|daily|a night|a week)`,
    ],
    unless: [
      CLINIC_GIVES,
      NOT_A_SUBSTANCE,
      words`cost|costs|charge|price|pay|per session|teach|versions|prescribe|fatal|lethal|kill|overdose|${SESSION}|how (much|many) <2>(ketamine|esketamine|k|ket) (therapy|treatments?|clinics?|infusions?|sessions?)|people|patients|is <2>(made|used|sold|produced|in your|in the clinic|left in|detect\w*)|(stays?|remains?) in|bring|carry|pack|travel|across|border`,
    ],
  },
  {
    id: 'dose-request/en/milligrams',
    lang: 'en',
    says: [
      words`how (many|much) (${UNIT_NAME})|how mg|(what|which) (mg|milligrams?|milligram amount|strength)|what <1>in (mg|milligrams)|mg (should|do|can|to) (i|take)`,
    ],
    unless: [CLINIC_GIVES, words`do you|does (the|your)|cost|price`],
  },
  {
    id: 'dose-request/en/which-dose',
    lang: 'en',
    says: [
      words`mg kg|(what|which|right|correct|safe|good|ideal|best|proper|recommended|suggested|max|maximum|starting|starter|beginner|first|low|high|effective|give me|tell me|need|know|want|looking for|recommend|suggest|calculate|a|the|your) <5>(doses?|dosages?|dosing|amount|quantity|dosing schedule|dosing chart|dose chart|protocol|regimen)`,
      words`(should|can|could|do|would|must|may|shall) (i|we|he|she|they|${MY_EN}) <4>(${TAKE}|try|do|have)|for (my|a|an|someone|somebody) <3>(weight|size|body|${WEIGHT}|beginner|newbie|first timer|first time|tolerance|person|guy|girl|woman|man|adult|male|female|pounds?|kg|lb|${SOMEONE_ELSE_EN})|${WEIGHT}|(to|for) (trip(ping)?|get(ting)? (high|a buzz|fucked up|messed up)|k ?hole|fun|party(ing)?|snort(ing)?|inject(ing|ion)?|plug(ging)?|bump(ing)?|rec(reational)? use|sniff(ing)?)|at home|by myself|on my own|myself|recreational(ly)?|rec dose|threshold|under the tongue|to take`,
    ],
    unless: [
      CLINIC_GIVES,
      MISSED,
      words`difference|different|compare|versus|at home (program|session)|(dose|dosage|dosing|doses) (decided|chosen|calculated|determined|based)|based on|how (is|are|do you|does) <3>(dose|doses|dosage|dosing)|depends? on|ask (my|your|the|for)|(?<!(what|which|best|right|good|a) )low doses? (at home|lozenges?|troches?|use|treatments?|therapy|ketamine|sessions?|infusions?|does|that)|(on|even) (a )?low doses?|the amount is|lawful`,
    ],
  },
  {
    id: 'dose-request/en/dose-for-me',
    lang: 'en',
    says: [
      words`(what is|what would be|what|whats|which|tell me|give me|recommend|suggest|calculate|work out|figure out|is there) <2>(my|a|the|an)? ?<2>(safe|good|right|correct|ideal|proper|max|maximum|best|starting|starter|strong|light|high|low|recreational|beginner|effective|therapeutic|minimum|highest|biggest) <2>(dose|dosage|amount|quantity)`,
    ],
    unless: [
      CLINIC_GIVES,
      words`how (is|are|do you|does)|difference|compare|versus|vs|amount of (time|sleep|water|sessions|people|money|rest|infusions)|low dose (therapy|treatment|infusions?|protocol)|what (is|does) (a )?(low|high|sub anesthetic) dose|${SESSION}|lethal|fatal|what happens when|highest allowed`,
    ],
  },
  {
    id: 'dose-request/en/recreational-dose',
    lang: 'en',
    says: [
      words`(recreational|rec|party|k ?hole|tripping|heroic|breakthrough) (dose|doses|dosage|amount)|dos(e|age|ing) (for|to) (a )?(k ?hole|party|trip|fun|recreation)`,
    ],
    unless: [words`differ\w*|compare|versus|vs|than|settings`],
  },
  {
    id: 'dose-request/en/per-weight',
    lang: 'en',
    says: [
      words`how (much|many)|what|which|calculate|tell me|give me|work out|figure out|need`,
      words`${PER_WEIGHT}|${WEIGHT}`,
      words`dos(e|es|age|ing)|mg|mgs|milligrams?|take|${KETAMINE}|${FORM}|k|amount`,
    ],
    unless: [CLINIC_GIVES, words`weight limit|do you (give|use|take)|too (heavy|big|fat)|lose|gain(ed)?|lost`],
  },
  {
    id: 'dose-request/en/judge-amount',
    lang: 'en',
    says: [
      words`(is|are|was|were|would|will|does|could) <2>${AMOUNT} <7>(too \w+|enough|ok|okay|safe|alright|a lot|lots|a good|good|normal|right|fine|dangerous|risky|high|low|big|heavy|light|typical|standard|reasonable|work|do anything|do it|get me|hit|overkill|for (a|my) (first|beginner|k ?hole))`,
    ],
    unless: [words`cost|price|pay|sessions? (a|per)|doses? of (vaccine|covid)|discharge|sheet|two lines no`],
  },
  {
    id: 'dose-request/en/judge-that-amount',
    lang: 'en',
    within: 'message',
    says: [
      words`${AMOUNT}`,
      words`(is|would|was|are) (that|this|it|those|these) <2>(be )?(too (much|many|little|high|low|strong|weak)|enough|a lot|a (normal|good|high|low|safe|standard|big|typical) (dose|amount)|(normal|high|low) (dose|for)|overkill)`,
    ],
  },
  {
    id: 'dose-request/en/enough-of-it',
    lang: 'en',
    says: [words`(is|are|would|will) (${AMOUNT}|${IT}|one|two|half|that) (be )?enough`, words`${KETAMINE}|${FORM}|${MASS}|doses?|k`],
    unless: [words`tried|considered|live|lives|sessions?|infusions?|treatments?|one dose|a single dose`],
  },

  {
    id: 'dose-request/en/dosing-chart',
    lang: 'en',
    says: [
      words`(dosing|dosage|dose|titration) (chart|table|calculator|guide|guidelines|schedule|regimen|protocol|instructions|recommendations?|info|information|range|ranges|conversion)`,
    ],
    unless: [CLINIC_GIVES, words`do you (use|have|follow)|your (dosing|dose|protocol)|they (use|give)|hospitals?|spravato|compare\w*`],
  },
  {
    id: 'dose-request/en/the-most-one-can-take',
    lang: 'en',
    says: [
      words`(the|whats|what is|a|my|is there a|safe) <2>(max|maximum|most|limit|upper limit|ceiling|minimum|least|cap)`,
      words`(i|we|you|one|someone|people|he|she|can|to) <2>(can|could|should|do|take|use|snort|inject|have|dose|consume) <4>(do|take|use|snort|inject|dose|consume|in (a|one) (night|day|sitting|session|week|evening|go)|at once|per (day|night|week)|a day|a night|safely)|(max|maximum|most) (dose|dosage|amount|mg|milligrams|number of (lozenges|troches|sprays|lines|bumps|doses))`,
    ],
    unless: [
      CLINIC_GIVES,
      words`${SESSION}|insurance|cost|pay|benefits?|cover|age|weight|people|patients?|age limit|time|alcohol|drinks?|caffeine|coffee|do for me|tests?`,
    ],
  },
  {
    id: 'dose-request/en/microdose',
    lang: 'en',
    says: [words`microdos\w*|micro dos\w*`, words`what|how|much|many|dose|should|can i|could i|schedule|protocol|mg|every|start|myself|home`],
    unless: [words`do you (offer|do|provide|have)|plus|difference|does (it|microdosing) (work|help)|evidence|studies|research|legal`],
  },

  {
    id: 'dose-request/en/may-i-that-many',
    lang: 'en',
    within: 'message',
    says: [
      words`${AMOUNT}|${FORM}|(nasal|oral|sublingual) one`,
      words`(can|could|should|may|would it be (ok|okay|safe|fine) (if|to)|is it (ok|okay|safe|fine|bad) (if|to)|what (if|happens if)) <1>(i|we|he|she|to|${MY_EN}) <2>(do|take|have|use|eat|try|drop|pop|swallow|go|bump|did|took|used) <2>(one|two|three|four|five|six|half|\d+|\d+\.\d|more|the (full|whole|entire) (thing|one|lozenge|troche|tablet|bottle)|all of (it|them)|it all|a whole)( (at once|a day|per day|a night|tonight|now|instead|then|more|of (it|them|those)|mg|ml|sprays?|puffs?|lozenges?|troches?))?(?= [.?]|$)`,
    ],
    unless: [CLINIC_GIVES, words`${SESSION}|days?|weeks?|months?|years?|antidepressants?`],
  },
  {
    id: 'dose-request/en/how-much-is-good',
    lang: 'en',
    within: 'message',
    says: [
      words`${KETAMINE}|k|${FORM}|doing (it|this)|(get|getting) high|trip|the drug`,
      words`how (much|many|big|strong) (mg |of it |k |ket |${KETAMINE} )?(would|do|should|could|will|is|are|to|can) (you |it |i |one |be |we )*(recommend|suggest|advise|say|good|safe|ok|okay|right|best|enough|normal|reasonable|too (much|many|strong)|start|begin|feel (it|something|anything)|try|handle|survive|go for)`,
    ],
    unless: [NOT_A_SUBSTANCE, CLINIC_GIVES, words`cost|pay|sessions?|tip|donate|improvement|better|start (treatment|therapy)|recommend (for|this|it)`],
  },
  {
    id: 'dose-request/en/divide',
    lang: 'en',
    says: [
      words`(chop|split|cut|divide|break|halve|quarter|spread|stretch|space|ration|share|slice|snap|shave)(s|ing|ting)? <4>(into|in|over|across|out over|between) <3>(half|halves|quarters|thirds|pieces|parts|\d+|two|three|four|five|days|the week|a week|weeks|the month|a month|a few days|several days|both of us|us)`,
      words`can|could|should|how|ok|okay|safe|if i|may|want|fine`,
    ],
    unless: [
      words`payments?|cost|fees?|bill|sessions?|infusions?|treatments?|appointments?|course|price|time|how long|do you|are (the|they)|visits?|(school|spring|coffee|lunch|winter|summer|christmas) break|break is`,
    ],
  },
  {
    id: 'dose-request/en/interval',
    lang: 'en',
    says: [
      words`how (long|many (hours|minutes|mins|days)|far|much time)|what (interval|gap|spacing)`,
      words`apart|between|before|after|until|till|wait|space`,
      words`bumps?|lines?|lozenges?|troches?|doses?|sprays?|puffs?|hits?|rails?|next one|another (one|dose|hit)|second (one|dose)|redos\w*|do (it|k|ket) again`,
    ],
    unless: [
      words`${SESSION}|observation|stay|maintenance|impairment|last after|drive|eat|feel|work|effects?|last dose|wears? off|visits?|does (one|a) dose last|results|realistically|migraines?|vital signs|elevated|blood pressure`,
    ],
  },
  {
    id: 'dose-request/en/homemade',
    lang: 'en',
    says: [
      words`ratio|concentration|home ?made|diy|dilut\w*|saline|distilled water|mg per ml|stock solution|volumetric|milligram scale|scale to weigh`,
      words`${KETAMINE}|nose spray|nasal|powder|spray|solution|k|vial`,
    ],
    unless: [words`you (use|give|make|run|hang)|drip|iv|nurse|compound\w*|pharmac\w*|is (it|the) (mixed|diluted)|concentration at|blunt`],
  },
  {
    id: 'dose-request/en/by-accident',
    lang: 'en',
    variants: ['taken'],
    within: 'message',
    says: [
      words`accident\w*|by mistake|mistakenly|oops|whoops|without (meaning|realizing|realising|thinking)|wrong (dose|amount|one|way)|on purpose or not`,
      words`(took|taken|swallowed|ate|used|did|chewed|doubled|inhaled|snorted|drank|injected|bit|had|sprayed|dosed)`,
      words`lozenges?|troches?|tablets?|${KETAMINE}|sprays?|dose|double|k|medication|pill|pills|it whole`,
    ],
    unless: [words`car accident|accident(s)? (in|at|when|that|years)|years? ago|${SESSION}`],
  },
  {
    id: 'dose-request/en/superlative-dose',
    lang: 'en',
    says: [
      words`(strong|high|bigg?|low|small|light|heav(y|i)|weak|safe|larg|tini)(er|est)? (possible )?(dose|dosage|amount)|(strongest|highest|biggest|lowest|smallest|safest|largest) <1>(dose|dosage|amount)`,
      words`what|which|how|can i|should i|tell|give|want|that (will|would|wont|does)`,
      words`(i|me|my|someone|you|one) |without|knock|pass|black|out|feel|still|take|at home`,
    ],
    unless: [
      CLINIC_GIVES,
      words`you (use|give|prefer|start)|(why|do) (do )?(you|clinics|doctors|they)|low dose (treatment|therapy|infusion|ketamine (treatment|therapy))|${SESSION}|(will|would) (i|it) (be|need|have)|side effects?|difference|ask (for|about)|is (a|the) (higher|lower|bigger)|are (higher|lower)|(more|less|higher|lower|bigger) (risk|chance)|effective|work better|mean`,
    ],
  },
  {
    id: 'dose-request/en/own-route',
    lang: 'en',
    within: 'message',
    says: [
      words`(up|in|into|under|through|via|down) (my|the|ur|your) (nose|nostril|butt|ass|bum|rectum|veins?|thigh|arm|muscle|leg|eye|throat|cheek|gums?)`,
      words`(can|could|should|may|how (do|can|should|to)|tell me how to|best to|better to|ok to|safe to) <2>(i|we|just|let|put|squirt|stick|shoot|spray|inject|snort|rub|shove|drop|push|it|syringe)`,
      words`${KETAMINE}|it|troche|lozenge|powder|tablet|k|dose|vial|liquid`,
    ],
    unless: [
      words`(will|do|does) (you|they|the (nurse|doctor|needle|iv|drip|cannula))|needle|nurses?|${SESSION}|allergy|afrin|flonase|cold|stuffy|bleed\w*|hurt\w*|burn\w*|(is|does) it|pee|tingl\w*|numb|blow my nose|how long|turn it off`,
    ],
  },
  {
    id: 'dose-request/en/home-protocol',
    lang: 'en',
    says: [
      words`(protocol|instructions?|steps?|step by step|regimen|recipe|routine|directions|how to guide)`,
      words`home|myself|ourselves|self|diy|on my own|without (a|the|any) (clinic|doctor|nurse)|alone`,
      words`${KETAMINE}|do (it|this)|k|treatment|give me|i want|lozenges?|inject\w*`,
    ],
    unless: [
      words`your (protocol|program)|aftercare|after (a|my|the)|(do|does|will|can) (you|the (clinic|doctor|nurse))|written|home from|getting home|go home|sent home|drive`,
    ],
  },
  {
    id: 'dose-request/en/stopping-plan',
    lang: 'en',
    says: [
      words`(plan|schedule|calendar|timeline|steps|(how (do|can|should|to|fast)) <2>|give me|way to)`,
      words`(stop|quit|get off|come off|coming off|ditch|drop|wean|taper|kick|go off|getting off) <4>(my |the )*(${MEDICINE}|medications|pills|antidepressants?)`,
    ],
    unless: [
      words`(do|should|must|will|would) (i|we|people|patients) <2>(need|have|stop|quit|come|get|go|taper|wean)|before (my|the) (first )?(session|infusion|treatment)\?|do you`,
    ],
  },
  {
    id: 'dose-request/en/when-more',
    lang: 'en',
    within: 'message',
    says: [
      words`(when|how soon|how long (until|till|before)|what time) <3>(can|could|should|may|do) i <3>(do|take|have|use|dose|go|redose|snort|hit) <2>(more|again|another|the next|next|a second|one more)`,
      words`${KETAMINE}|sprays?|lozenges?|troches?|bumps?|lines?|k|dose|doses|mg|puffs?`,
    ],
    unless: [words`${SESSION}|drive|work|eat|drink|course|round|antidepressant`],
  },

  // ------------------------------------------------------------------ doing it oneself
  {
    id: 'dose-request/en/own-supply',
    lang: 'en',
    within: 'message',
    says: [
      words`${KETAMINE}|lozenges?|troches?|rdts?|nasal sprays?|vials?|ampoules?|powder|k|syringes?|crystals?`,
      words`(how (do|can|should|to|much|would)|what is the (right|best|proper|correct) way to|(can|should|could|may) i|do i|am i supposed to) <3>(measure|draw (it )?up|draw|weigh (it )?out|dissolve|dilute|crush|grind|chop|snort|inject|split|cut|halve|mix (it|the|my|powder|this)|divide|reconstitute|chew|suck|cook|dose|plug|boof|smoke|cut up|titrate|insufflate)`,
    ],
    unless: [
      words`${SESSION}|measure (the |my )?(results?|progress|improvement|success|blood pressure|depression)|do you|smok\w+ (before|after|weed|pot|cigarettes)|i smoke|cut (the )?(cost|price)|split the (cost|bill|payment)|draw blood|vaccine|b12|insulin|climb|ladder|mow|shower|stove|dinner|meals?|supper`,
    ],
  },
  {
    id: 'dose-request/en/with-food-or-when',
    lang: 'en',
    says: [
      words`(should|do|can|must|am i supposed to|how) <2>(i|we|he|she|${MY_EN}) <2>(take|use|do|swallow|dose|have) (it|them|one|my|the|these|this)( (lozenge|troche|spray|tablet|ketamine|dose|pill))?s? <3>(with (food|water|milk|a meal|alcohol|juice)|on an (empty|full) stomach|before (bed|bedtime|sleep)|at (night|bedtime)|in the (morning|evening)|all at once|at once|under (my|the) tongue|up my|in my (nose|butt|ass|vein|arm|thigh|leg))`,
      words`${KETAMINE}|lozenge|troche|spray|at home|tablet|dose|tongue|how many|how much|butt|nose|vein|all at once`,
    ],
    unless: [words`blood pressure|antidepressant|other medications?|my (usual|regular|other|morning|daily)`],
  },
  {
    id: 'dose-request/en/other-opening',
    lang: 'en',
    says: [
      words`(put|take|use|insert|stick|shove|do|push|administer) <3>(up|in|into|via|through|by) (my|the|your|ur) (butt|ass|anus|rectum|rectal\w*|bum|vein|arm|thigh|leg|muscle|shoulder|nose|nostril|eye|vagina)|rectally|(boof|plug)(ing|ged)?|intranasally|intramuscularly at`,
      words`${KETAMINE}|lozenge|troche|it|tablet|powder|k|rdt|dose|vial`,
    ],
    unless: [words`you (put|use|inject|insert|give)|needle (go|goes|in)|(do|will|does) (you|they|the nurse)|iv (in|goes)|nasal spray work|${SESSION}`],
  },
  {
    id: 'dose-request/en/how-to-put-in',
    lang: 'en',
    says: [
      words`(${HOW_TO}|can|could|should|may|ok|okay|safe|possible|better|wrong|like to|want to|going to|thinking of|trying to|about to|planning to) <5>(${PUT_IN}|cook|boil|crush|snort|bake|microwave|dry out|evaporate|liquify)`,
      words`${THING}|${OTHER_DRUG}|it|mine|myself|this|them`,
    ],
    unless: [
      words`do (people|kids|they|users|addicts)|does (he|she)|stop (him|her|me|my|using)|before surgery|inject (my )?(insulin|b12|humira|ozempic)|(i|we) smoke|smoke (cigarettes|weed|pot|marijuana|cannabis|tobacco|nicotine|before|after|during|a cigarette)|vape (before|after|nicotine|during)|smoking|vaping|(you|they|nurses?|doctors?|staff) inject|with water|fasting|swallow(ing)? (problem|difficult\w*|pills|issues?)|hard to swallow|do you|shower|nobody told me`,
    ],
  },
  {
    id: 'dose-request/en/how-to-take',
    lang: 'en',
    says: [
      words`(${HOW_TO}) (i|we|you|u|one|he|she|they|someone|people|${MY_EN})? ?(best |safely |properly |correctly |even |go about |actually |supposed to |to )*(take|taking|use|using|do|doing|dissolve|dissolving|prepare|preparing|prep|mix|mixing|measure|measuring|divide|split|cut|weigh|draw up|make|making|dose|administer|give|dilute|titrate|suck|melt|ingest|consume|hold|swallow|crush|grind|chop|reconstitute|work with|extract|cook|synthesi[sz]e|dry|turn) (up |out |down |off )?${MY_OWN}(${KETAMINE}|${FORM}|k|powder|liquid|solution|vial)`,
    ],
    unless: [
      words`do you|${SESSION}|make ${MY_OWN}${KETAMINE} (work|last|better|effective|affordable|safe)|(prepare|prep) (for|my body|my mind|myself)|use ketamine (to treat|for)|${KETAMINE} (assisted|therapy|treatment|clinic|help|affordable)|(give|administer) (the )?ketamine (through|via|by)|store|dispose|oxygen`,
    ],
  },
  {
    id: 'dose-request/en/how-to-take-it',
    lang: 'en',
    says: [
      words`(${HOW_TO}) (i|we|he|she|${MY_EN}) (best |safely |properly |correctly |even |actually |supposed to )*(take|dissolve|measure|dose|prepare|split|dilute|ingest|inject|snort) (it|them|this|these|mine|one)\b( at home| myself| alone| on my own| safely| properly| correctly)?`,
    ],
    unless: [words`seriously|take it (off|in|easy|personally|from)|prepare it for|it (a|with) ${SESSION}`],
  },
  {
    id: 'dose-request/en/lozenge-technique',
    lang: 'en',
    says: [
      words`(swallow|spit|chew|suck|hold|keep|leave|let|dissolve|melt|break|crush|cut|split|halve|divide|freeze|bite|rinse|swish|brush|put|place)(ing)?`,
      words`lozenges?|losenges?|lozanges?|troches?|rdts?|tablet|saliva|spit|spit it out|under (my|the|your) tongue|in (my|the|your) (mouth|cheek|gums?)|between (my|the) (cheek|gum)`,
      words`should i|do i|can i|could i|may i|how long|how many (minutes|times)|is it (ok|better|bad|safe|best)|supposed to|am i|what if i|how (do|should|to|can)|or (do|should)|for how`,
    ],
    unless: [words`braces|dentures|dry mouth|kids|children|dog|cat|fridge|store|storage|safe place|lock|check ins?|keep my`],
  },
  {
    id: 'dose-request/en/self-injection',
    lang: 'en',
    says: [words`(inject|shoot|im|i m) <2>(myself|at home|on my own|it myself)|(self inject\w*|diy (infusion|injection|iv|ketamine|treatment|spray))`],
    unless: [words`harm|nurse comes|risks?|dangers?|risky|prescribed for`],
  },
  {
    id: 'dose-request/en/make-or-extract',
    lang: 'en',
    says: [
      words`(make|making|cook|cooking|synthesi[sz]e|synthesis|manufacture|produce|extract|extracting|extraction|purify|crystalli[sz]e|evaporate|recipe for|brew|mix up) <2>(${KETAMINE}|ketamine nasal spray|nasal spray|k powder|special k)`,
    ],
    unless: [
      words`${KETAMINE} (therapy|treatment|sessions?|infusions?|clinics?|work|last|better|appointment|safe|affordable|effective|accessible|a |an |feel|less|more|so|such|different|not|stop)|appointment|(is|are|was|were) (made|produced|manufactured|extracted)|who (makes|manufactures|produces)|make (sense|a decision|sure|me|you|the|people|someone|my|your)|what (makes|made)|how (is|are)|makes|decision|company|compan|tea extract|poster|mistakes|practices`,
    ],
  },
  {
    id: 'dose-request/en/best-way-to-use',
    lang: 'en',
    says: [
      words`(best|safest|right|proper|good|fun|easiest|quickest|fastest) way (to|of) (take|taking|do|doing|use|using|consume|get high|getting high|trip|enjoy|inject|snort|dose|k ?hole)`,
      words`${KETAMINE}|k|it|this|${FORM}|high`,
    ],
    unless: [words`${SESSION}|get (ketamine )?(therapy|treatment)`],
  },
  {
    id: 'dose-request/en/k-hole',
    lang: 'en',
    says: [
      words`k ?holes?|ket hole`,
      words`how (much|many|do|to|can)|get (in|into|to)|reach|dose|mg|amount|lines?|bumps?|tips|best|want|trying|achieve|fall into`,
    ],
    unless: [
      words`avoid|prevent|tell the difference|vs|versus|difference|is (a|the)|will i|do patients|therapy|treatment|get out|go into a|what happens|mean|feel like|(is|just|with) a bigger dose`,
    ],
  },
  {
    id: 'dose-request/en/lines-and-bumps',
    lang: 'en',
    says: [
      words`how (many|big|much|large|long)|can i|should i|is it`,
      words`(lines?|bumps?|rails?|key bumps?) <3>(of|to|should|do|can|for|${KETAMINE}|k)|(big|large) (a|of a) (line|bump|rail)`,
      words`${KETAMINE}|k|it|do|take|snort|bump|line`,
    ],
    unless: [words`hot ?line|phone|on ?line|line up|bottom|help line|helpline|bumps? on|in line|waiting|pressure`],
  },
  {
    id: 'dose-request/en/get-high',
    lang: 'en',
    says: [
      words`get(ting)? (really |super |so )?(high|fucked up|messed up|wasted|ripped|lit|a buzz|stoned|trippy)|trip (hard|balls|properly|longer)|stronger trip|catch a buzz`,
      words`how|much|many|dose|best|should i|enough|can i|will`,
      words`${KETAMINE}|k|${FORM}|it|this|mg|dose`,
    ],
    unless: [
      words`(do|does|will|would) (i|you|people|patients|it|we|they|ketamine) (just |actually |really |make (me|you) )?(get|feel)?|is it (just|like)|${SESSION}|worried|afraid|without|do not want|not (get|getting)|like (it|being)`,
    ],
  },

  // ------------------------------------------------------------------ more, again, together, less
  {
    id: 'dose-request/en/change-own-dose',
    lang: 'en',
    says: [
      words`(can|could|should|may|shall|must|would|if|when|ok|okay|safe|fine|alright|bad|want to|going to|thinking of|thinking about|trying to|like to|need to|how (do|can|should|to|would)|what if|what happens if) <4>(double|doubling|triple|tripling|increase|increasing|upping|raise|raising|lower|lowering|reduce|reducing|cut|cutting|halve|halving|half|split|splitting|skip|bump up|change|changing|adjust|adjusting|repeat|repeating|re ?dose|redosing|top up|stack|stacking|space out|spacing|stretch|stretching|ration|rationing|save|divide) (up |on |down |out )?(my|the|a|his|her|their|our|your|this|it|them|one|each|of|two|2) ?<2>(doses?|dosages?|amount|lozenges?|troches?|${KETAMINE}|tablets?|sprays?|mg|pills?|it|them)|(can|should|could|to|i|just|if i) (up|bump|double|halve|increase|lower) (my|the|his|her) (dose|dosage|amount|lozenges?|troches?|mg|sprays?)`,
    ],
    unless: [
      CLINIC_GIVES,
      MISSED,
      words`can you|could you|will you|would you|do you|${SESSION}|cost|price|deductible|up to|ask(ing)? (for|to|my|you)|talk|save (money|it for|my)|if they|if the doctor|reduce (the )?(risk|effect|side|nausea|anxiety)|up the stairs|change (my|the) (appointment|mind|date|time|name)|my mind|split (it|the) (into|payment|cost|over)|skip it on|rye|beer|wine`,
    ],
  },
  {
    id: 'dose-request/en/take-more',
    lang: 'en',
    says: [
      words`(can|could|should|may|must|would|shall) (i|we|he|she|they|${MY_EN}) <3>(${TAKE}|have|do|try|give|eat)|is it (ok|okay|safe|fine|alright|bad|dangerous) (for me |if i |to )?(to )?(${TAKE}|do|have|double|took|take)|what (if|happens if) i (took|take|do|did|use)|(${TAKE}|do|have|double) <6>(ok|okay|safe|alright|fine)`,
      words`(${TAKE}|do|have|try|give|eat|took) (just |only |like )?(one and a half|two|2|three|3|four|4|\d\.\d|another|an extra|extra|more|a second|a third|double|half|both(?= (of|lozenges|troches|doses|at|together|now|tablets))|some more|a bit more|a little more|all|the whole|the rest|a bigger|a higher|a larger|a smaller) <3>(of|dose|doses|lozenges?|troches?|tablets?|pills?|one|${KETAMINE}|sprays?|hits?|bumps?|lines?|mg|if|when|tonight|today|now|at once|at the same time|together|it|after|already|right|later|so|for)`,
    ],
    unless: [
      MISSED,
      CLINIC_GIVES,
      words`(take|have|need|do) <2>(days?|weeks?|months?|time|sessions?|infusions?|treatments?|hours?|breaks?|courses?|rounds?|classes|people|appointments?|friends?|visits?|tests?|questions?|information|info|minutes)|more (careful|about|than|time|info|information|often|control|people)|antidepressants?|vaccine|at the clinic`,
    ],
  },
  {
    id: 'dose-request/en/one-more',
    lang: 'en',
    says: [
      words`(one|another|two|a few|couple) more (${PIECE}|dose|hit)|another (dose|lozenge|troche|spray|hit|bump|line|tablet|round of it)|second (dose|lozenge|troche|tablet) (early|sooner|now|today|tonight|right away)|redose|re dose`,
      words`can|should|ok|okay|safe|when|how|could|may|want|soon|if`,
    ],
    unless: [MISSED, CLINIC_GIVES, words`${SESSION}|do you|not take one`],
  },
  {
    id: 'dose-request/en/how-often-to-take',
    lang: 'en',
    says: [
      words`(how (often|frequently|soon|many times|many days|far apart)|when|what time|how long (until|till|before|between|after|do i wait|should i wait|must i wait)) <7>(can|should|do|could|must|may|to|would|between|before|is it (ok|safe)) <5>(take|taking|redose|redosing|dose|dosing|snort|inject|use|using|do|next|another|again|${PIECE}) <4>(${KETAMINE}|${FORM}|k|again|another|more|next|second|dose|doses|lines?|bumps?|them)`,
    ],
    unless: [
      words`do you|cost|drive|work|eat|drink|${SESSION}|results?|effects?|feel|relief|does it take|do the effects|fast(ing)?|how long does|how soon (will|does|do)|kick|come (in|back)|last dose|school|payroll|trusted|lift|gym|shop`,
    ],
  },
  {
    id: 'dose-request/en/how-often-i',
    lang: 'en',
    says: [
      words`how (often|frequently|many times a (day|week|month)) (can|should|do|could|may|must|am) (i|we|he|she|they|${MY_EN}|to|you) (safely |supposed to )*(take|use|dose|redose|do|snort|inject|spray)`,
    ],
    unless: [words`do you (do|use|take)|${SESSION}|tests?|urine|checks?|blood pressure`],
  },
  {
    id: 'dose-request/en/every-day',
    lang: 'en',
    says: [
      words`(can|could|should|may|ok if|okay if|safe if|fine if|what if|want to) (i|we|he|she) <2>(take|use|do|dose|microdose|snort|spray) <4>(every|daily|each (day|night)|twice|three times|\d+ (times|x)|more than once|before bed|on weekends|weekly)`,
      words`${KETAMINE}|${FORM}|k|it`,
    ],
    unless: [words`${SESSION}|drive|exercise|meditat`],
  },
  {
    id: 'dose-request/en/combine',
    lang: 'en',
    says: [
      words`(how (do|can|should|to|much|long)|(can|could|should|may) (i|we|you)|ok|okay|fine|safe for me|best way|want to|thinking of|going to|is it (cool|ok|okay|fine|safe) (if i|to)|what (dose|amount|ratio)|whats the best|best) <6>(mix|mixing|combine|combining|combo|stack|stacking|take|taking|do|doing|use|using|add|adding|snort|pair|pairing)`,
      words`${KETAMINE}|k`,
      words`${OTHER_DRUG}`,
    ],
    unless: [words`${SESSION}|prescribed|history|used to|quit|assisted|addict\w*|treat|how does|ketamine (help|treat)`],
  },
  {
    id: 'dose-request/en/combine-how',
    lang: 'en',
    says: [words`(${HOW_TO}) <2>(mix|mixing|combine|combining|stack|stacking|blend|add) <6>(${KETAMINE}|${FORM}|k)`],
    unless: [words`therapy|psychotherapy|counsel\w*|${SESSION}|yoga|meditation|emdr|cbt|do you`],
  },
  {
    id: 'dose-request/en/stretch-or-boost',
    lang: 'en',
    says: [
      words`(make|making|get|getting|have) (the (high|trip|dose|lozenges?|troches?|spray|buzz)|my (lozenges?|troches?|dose|ketamine|spray|supply|prescription|bottle)|${KETAMINE}|this) <3>(last|stronger|stretch|hit|kick|more intense|more potent|work faster|go further|longer)|potentiat\w+|boost (the|my|its|ketamine) <2>(effects?|dose|high|lozenges?|trip)|intensify|stronger (high|trip|effect)|(stretch|ration) (out )?(my|the) (lozenges?|troches?|${KETAMINE}|supply|doses?|prescription|bottle|spray)|supplements? .*(stronger|potentiate)`,
      words`how|can|tips|way|ways|should|what|to|trick|any`,
    ],
    unless: [words`results?|benefits?|improvement|relief|antidepressant effect|last between|(effects?|it) last between|${SESSION}|make it last\?`],
  },
  {
    id: 'dose-request/en/taper',
    lang: 'en',
    says: [
      words`(how (do|can|should|to|fast|slow|slowly|quickly|long|would)|schedule|plan|give me|instructions|what (is|would be) (a|the) <2>|(can|should|could|may) i (taper|wean|titrate)|best way|help me|by myself|myself|on my own|at home|cold turkey) <6>(taper\w*|wean\w*|titrat\w*|(come|coming|get|getting|go|going) (down )?(off|of)|cut (down|back) on|ease off|detox( off| from)?|quit cold|step down)|(taper\w*|wean\w*|titrat\w*) <3>(schedule|plan|chart|myself|on my own|at home|protocol|instructions|off <5>(myself|at home|on my own|faster|quickly))|stop <4>cold turkey|(come|get|go) (down )?off <5>(myself|at home|on my own|by myself)|(can|should|could|may) i (taper|wean|titrate)`,
    ],
    unless: [
      CLINIC_GIVES,
      words`(do|will|would) (i|you|we) (need to|have to) <3>(taper|wean|come off|stop)|do you|will you|off a (call|phone)|help me (get|come) off|ketamine help|it help|sugar|smoking|alcohol|coffee|how do (people|patients|others)`,
    ],
  },
  {
    id: 'dose-request/en/convert',
    lang: 'en',
    says: [
      words`convert\w*|conversion|equivalen\w*|equals?|same as|equate\w*|translates? (to|into)|turn|comparable to|in terms of|how much (is|would)`,
      words`${MASS}|dos(e|es|age|ages|ing)|${UNIT_NAME}|(${FORM}|liquid|solution|injectable|iv|im|oral) <3>(in|into|to) <3>(${FORM}|liquid|solution|iv|im|oral|smok\w+)`,
      words`${KETAMINE}|${FORM}|k|iv|im|oral|oral(ly)?|sublingual(ly)?|nasal(ly)?|intranasal|injection|liquid|infusion|snort(ed|ing)?|bioavailab\w+`,
    ],
    unless: [words`dollars|cad|usd|cost|price|generic|turn(ed)? (out|down|away|\d+)|in effect|prescripteur|prescriber`],
  },

  // ------------------------------------------------------------------ medicine that is left over, or another person's
  {
    id: 'dose-request/en/leftover',
    lang: 'en',
    within: 'message',
    says: [
      words`(left ?over|extra|unused|expired|old(?= (${KETAMINE}|${FORM}|pills|medications?|medicine|prescription))|out of date|outdated|past its date|spare|remaining|still have|some left|from last|from (a|my) (previous|old|last)|hanging around|lying around|sitting (in|around)|stash(ed)?|saved) <6>(${KETAMINE}|${FORM}|pills|medication|medications|medicine|doses?|prescription|from)|(${KETAMINE}|${FORM}|doses?|medication|medications) <3>(left ?over|expired|from last (year|time)|that (are|is) (old|expired))`,
      words`(can|could|should|may|ok|okay|safe|fine|still|how|is it|would) <5>(take|use|using|taking|work|try|inject|snort|swallow|finish|have|good|effective|do|them|it)`,
    ],
    unless: [
      words`dispos\w*|throw|toss|destroy|get rid|return|give back|bring (it|them) back|old (age|people|man|woman)|years old|too old|extra (cost|charge|fee|sessions?|support|time)|old antidepressants?|crime|legally|illegal`,
    ],
  },
  {
    id: 'dose-request/en/spare-medicine',
    lang: 'en',
    within: 'message',
    says: [
      words`(${MY_EN}|wife|husband|mom|dad|mother|father|friend|roommate|sister|brother|partner|boyfriend|girlfriend|grandma|neighbou?r|cousin) <3>(has|have|had|gave|left|offered|got|is giving|lent) <4>(spare|extra|leftover|some|a few|a couple|one|two|bottle|prescription|rapid|${FORM}|${KETAMINE}|pills?)`,
      words`${FORM}|${KETAMINE}|k|rapid dissolve`,
      words`(if|can|could|should|may|would) i <2>(take|took|try|tried|use|used|have|had|borrow|borrowed|do|did|snort|swallow)`,
    ],
    unless: [words`${SESSION}|results|success|relief|(has|had|have) (been|good|great|bad)|side effects?`],
  },
  {
    id: 'dose-request/en/others-medicine',
    lang: 'en',
    within: 'message',
    says: [
      words`(my|a|his|her|our|some|an|another|other|the) <2>(${SOMEONE_ELSE_EN})( s| has| have| had| gave| got| left| let| offered| uses| takes| is| who| person s)? <6>(${KETAMINE}|${FORM}|pills?|prescription|medication|medications|medicine|k|bottle|doses?)`,
      words`(can|could|should|may|ok|okay|safe|fine|alright|how|what if|thinking|want|would) <6>(i|we|me|to|if) <3>(take|use|try|have|borrow|taking|using|trying|one|some|share|finish|snort|inject|dose)`,
    ],
    unless: [
      words`${SESSION}|(he|she|they|who) (is|are|was)? ?(taking|takes|take|using|uses) (ketamine|it)|prescribed (him|her|them)|help(ing)? (him|her|them)|worr(y|ied)|support|talk to|convince|come with|do not want|(can|could|should|may|ok|safe) (my|he|she)|compare|(wants?|prefers?) (pills|him|her)|want (him|her) to`,
    ],
  },
  {
    id: 'dose-request/en/share-own',
    lang: 'en',
    says: [
      words`(can|could|should|may|shall|would it|is it|ok|okay|want to|thinking of|how (much|many|do)|safe) <4>(give|giving|share|sharing|lend|split|offer|let|spare|sell)( (my|our|him|her|them|a|some|half|one|the|this|${SOMEONE_ELSE_EN}|of|mine|part|few))* <3>(${KETAMINE}|${FORM}|doses?|prescription|medication|medications|medicine|k|pills?|mine) ?<6>(with|to|my|him|her|them|${SOMEONE_ELSE_EN})?`,
      words`${MY_EN}|him|her|them|friends?|someone|somebody|with`,
      words`my|mine|some|our|half|one of|${MASS}|${PIECE}`,
    ],
    unless: [
      words`you (guys |all )?(give|offer|share)|(do|does|will|would|can|could) (you|the|your|they)|give me|${SESSION}|information|info|records?|feedback|experience|details|story|vet|crime|illegal`,
    ],
  },
  {
    id: 'dose-request/en/let-other-use',
    lang: 'en',
    says: [
      words`(can|could|should|may|is it ok if|is it okay if|ok if|okay if|safe if|what if) (${MY_EN}|he|she|they) <2>(take|use|try|have|finish|borrow|takes|uses|tries) (one of |some of |any of |half of |half |a |the rest of )?(my|mine|our|one|the) ?<2>( (leftover|remaining|extra))? ?(${KETAMINE}|${FORM}|pills?|doses?|medication|medications|prescription|mine)`,
    ],
    unless: [words`(is|was|been) prescribed`],
  },

  // ------------------------------------------------------------------ already taken
  {
    id: 'dose-request/en/taken',
    lang: 'en',
    within: 'message',
    variants: ['taken'],
    says: [
      words`(i|we|he|she|${MY_EN}|^just|^accidentally|^already|^accidently)( (just|accidentally|already|have|has|also|only|may have|might have|must have|mistakenly|stupidly|maybe|now|took|been))* (took|taken|did|done|swallowed|snorted|injected|ate|eaten|dosed|sniffed|smoked|drank|popped|used|had|ingested|sprayed|doubled|doing|taking) <5>(${AMOUNT}|too (much|many)|double|extra|twice|a second|another|both|all (of )?(my|them)|the (whole|rest|entire) (bottle|lozenge|troche|vial|thing|bag|dose|spray|pack|amount|tablet)|more than|wrong|leftover|expired|${STREET_NAME}|a (line|bump|lozenge|troche|spray)|my (lozenge|troche|dose|spray)|some (ketamine|k|ket)|ketamine)`,
      words`what (do|should|now|happens|will|can)|is (that|this|it)|am i|can i|should i|could i|ok|okay|safe|dangerous|too much|more|how long|enough|do not feel|not feeling|nothing|feel|feeling|help|worried|scared|freaking|again|another|will (i|it|he|she)`,
    ],
    unless: [
      words`years? ago|months? ago|weeks? ago|last (year|month|week)|in (college|the past|my \w+|high school|university|19\d\d|20\d\d)|back in|when i was|used to|at (your|the|my) (clinic|hospital|er)|${SESSION}|surgery|anesthesia|the er|${MASS} of (sertraline|zoloft|lexapro|prozac|lithium|wellbutrin|effexor|melatonin|tylenol|ibuprofen|advil|gravol|zofran|lorazepam|ativan|xanax|trazodone|seroquel|adderall|ritalin|vyvanse|metformin|propranolol)|drive|driving|days? off|too much time|been (on|taking)|every (day|night|morning)|daily|wrong thoughts|(${MY_EN}) had ketamine`,
      MISSED,
    ],
  },
];
