import { RELATION } from '../../people.ts';
import { expanded, type Words } from '../../rule.ts';
import { signMaker } from './sign.ts';

const WORDS: Words = {
  REL: RELATION,
  THEY: `he|she|they|someone|somebody|him|her|${RELATION}|patient|baby|dog|cat`,
  WHO: `i|we|he|she|they|someone|somebody|him|her|my|${RELATION}|patient`,
  CHILD:
    'child|kid|kids|toddler|baby|infant|newborn|son|daughter|grandson|granddaughter|grandkid|nephew|niece|boy|girl|\\d year old|\\d\\d month old|dog|cat|puppy|kitten|pet|little one|twins?',
  MEDICINE:
    'pills?|tablets?|capsules?|medications?|medicines?|meds|lozenges?|troches?|ketamine|spray|patch|gumm(?:y|ies)|bottle|drugs?|adderall|opioids?|painkillers?|tylenol|dose|vial|antidepressants?|sleeping pills?|xanax|ativan',
  MUCH: 'too (?:much|many)|way too (?:much|many)|whole (?:bottle|box|pack|thing|strip|vial|month)|entire|all (?:of )?(?:his|her|their|my|the)|everything in|unknown amount|an unknown|a bunch of|handfuls?|fistful|a lot of|lots of|a ton of|bottle of|\\d\\d+|twenty|thirty|forty|fifty|so many|several of|double|twice|some of my|a few of my|the rest of',
  BODY: 'face|lips?|tongue|throat|neck|mouth|airway',
  SYMPTOM: 'headaches?|vision|chest|dizz\\w+|nose ?bleed|confus\\w+|numb\\w*|vomit\\w*|blurr\\w+|seeing|faint\\w*|short of breath|pounding',
};

const sign = signMaker('en', WORDS);

export const signs = [
  sign('breathing', [
    '(?<!(?:afraid|scared|worried|terrified) (?:\\w+ ){0,4})(?:going to|gonna|about to) stop breathing',
    '(?:can not|cannot|could not|can barely|can hardly|barely|hardly|unable to|not able to|struggl\\w+ to|struggling with|trouble|hard to|hard for (?:me|him|her|them) to|hard time|difficulty|difficult to|problems?|stopped|stops|labou?red|fighting to|trying to|forgot how to|hurts to|painful to|harder to|harder and harder to|keeps? stopping|shallow|weird|slow|fast|rapid|funny) <2>(?:breathe|breathing|breath|catch (?:my|his|her|their) breath|get (?:any |enough )?air|get a breath|get my breath)',
    '(?:not|barely|hardly) breathing(?! (?:room|exercises))',
    'breathing (?:\\w+ ){0,2}(?:is |has |feels )?(?:\\w+ )?(?:stopped|shallow|slow|slowing|weird|irregular|labou?red|difficult|hard|rapid|fast|funny|strange|noisy|barely|getting worse|really bad|raspy|gurgl\\w+)',
    'shortness of breath|short of breath|out of breath (?:just|at rest|sitting|for no)|gasping(?: for (?:air|breath))?|choking(?! (?:on the (?:price|cost)|up))|suffocat\\w+(?= [.?]|$| and | help| i )|wheezing|no air|not getting (?:enough )?(?:air|oxygen)|gurgling|snoring weird\\w*',
    '(?:lips?|face|fingers?|fingernails|nails|skin|hands|mouth|he|she|baby) (?:\\w+ ){0,4}(?:blue|bluish|purple|grey|gray)(?! (?:shield|cross|eyes|shirt))|(?:turning|turned|going|went|blue|bluish|purple) (?:blue|purple|grey|gray|lips)',
    'throat (?:\\w+ ){0,3}(?:clos\\w+|swell\\w*|swollen|tighten\\w*|tight)',
  ]),
  sign('chest', [
    'chest (?:\\w+ ){0,3}(?:pains?|pressure|tight\\w*|hurts?|hurting|heavy|heaviness|crush\\w*|squeez\\w+|aches?|aching|discomfort|burn\\w*)',
    '(?:pains?|pressure|tight\\w*|heaviness|squeez\\w+|elephant|weight|stabbing|crushing) (?:\\w+ ){0,3}(?:in|on|across|around|through) (?:my |his |her |the |their )?(?:left )?(?:chest|heart|left arm)',
    '(?:heart attack|cardiac arrest)(?<=(?:having|think|is|this|a|signs|am|may be|might be|could be|like) (?:\\w+ ){0,3}(?:heart attack|cardiac arrest))',
    '(?:heart|pulse) (?:\\w+ ){0,3}(?:stopped|stopping|racing (?:so|and i|out)|beating (?:so|out|really|too) (?:\\w+ )?(?:fast|of|hard)|skipping|exploding|won t slow|pounding (?:so|out|and))',
    'no (?:pulse|heartbeat)|not have a pulse|heart (?:has |is )?stopped',
    'left arm (?:\\w+ ){0,3}(?:numb|hurts|pain|tingl\\w+|heavy)',
  ]),
  sign('collapse', [
    '(?:will not|would not|can not|cannot|could not|does not|do not|not|is not|are not|was not|unable to|never) (?:\\w+ ){0,2}(?:wake(?: up)?|waking(?: up)?|woken|wake (?:him|her|them)(?: up)?|get (?:him|her|them) (?:to wake|awake|up)|respond(?:ing)?|responsive|rouse|rousable|come to|coming to|moving|react\\w*|conscious)(?<=\\b(?:{THEY})(?: \\w+){0,9})',
    '(?:{WHO}) (?:\\w+ ){0,4}(?:unresponsive|unconscious|passed out|collapsed|collapsing|fainted|fainting|blacked out|lifeless|limp|out cold|knocked out|not conscious|dropped to the (?:floor|ground)|fell (?:down|and|over|unconscious)(?= (?:\\w+ ){0,4}(?:not|will not|head|unconscious|bleeding|can not)))',
    'unresponsive|(?:found|finding) (?:him|her|them|my \\w+) (?:\\w+ ){0,3}(?:unconscious|unresponsive|on the (?:floor|ground)|not (?:moving|breathing)|passed out)',
    '(?:hit|hurt|banged|cracked) (?:my|his|her|their) head (?:\\w+ ){0,5}(?:bleed\\w*|vomit\\w*|confus\\w*|unconscious|passed out|blood|dizzy|not)',
    '(?:keeps?|keep|about to|going to|gonna|almost|feel like i am going to|feels like i will) (?:passing out|pass out|fainting|faint|blacking out|collapse)',
  ]),
  sign('seizure', [
    '(?:having|is having|are having|has had|had|just had|having another|started|into|in|like) (?:\\w+ ){0,2}(?:seizures?|convulsions?)',
    '(?:{WHO}) (?:\\w+ ){0,3}(?:seizing|convulsing|shaking (?:uncontrollably|violently|all over)|jerking|twitching (?:all|violently|and not)|foaming|eyes rolled|seizure|stiff and)',
    '(?:foaming|frothing) at the mouth|eyes (?:are |have )?(?:rolled|rolling) back|convulsing',
  ]),
  sign('allergy', [
    '(?:{BODY}) (?:\\w+ ){0,3}(?:swell\\w*|swollen|swelled|closing|puff\\w* up|ballooning|blew up)',
    '(?:swell\\w*|swollen) (?:\\w+ ){0,3}(?:{BODY})',
    '(?:hives|rash|welts) (?:\\w+ ){0,3}(?:all over|everywhere|spreading|covering|head to toe|and (?:\\w+ ){0,3}(?:breath\\w*|throat|swell\\w*))|(?:covered|breaking out|broke out|broken out) in (?:hives|a rash|welts)',
    '(?:having|have|having a|think|is|am|bad|severe|serious) (?:\\w+ ){0,3}(?:allergic reaction|anaphyla\\w+)|anaphylactic|epi ?pen(?= (?:now|and|used)| help)',
  ]),
  sign('stroke', [
    '(?:face|smile|one side|half of (?:my|his|her) (?:face|body)|left side|right side|speech|arm|leg|arms|legs) (?:\\w+ ){0,4}(?:droop\\w*|paraly[sz]\\w*|slurr\\w*|(?:gone|went|is|are|feels?|suddenly) (?:completely |totally |suddenly )?(?:numb|weak|dead|limp)|numb and|will not move|can not move)',
    '(?:slurring|slurred|can not (?:speak|talk|form words|get (?:my |the )?words)|words (?:are )?(?:slurr\\w+|not coming|jumbled)|not (?:able to )?(?:speak|talk))(?<=\\b(?:{WHO}|words|speech|suddenly|just|is|am)(?: \\w+){0,7})',
    '(?:can not|cannot|do not|lost|no) (?:\\w+ )?feel(?:ing)? (?:in |anything in |on )?(?:\\w+ ){0,2}(?:half|one side|left side|right side|left arm|right arm|left leg|right leg|side of my (?:face|body))',
    '(?:having|is|had|think|like|might be|this|signs of) (?:\\w+ ){0,3}a? ?stroke(?! (?:in|risk|years|survivor|of (?:luck|genius)|last|when))',
    '(?:worst|sudden|thunderclap|explosive) (?:\\w+ )?headache(?: of my life| ever)?|(?:suddenly|can not|cannot|lost|losing|went) (?:\\w+ ){0,2}(?:see anything|see out|blind|all my vision|my (?:eye ?sight|vision|sight)|vision in)|can not (?:see|move (?:my (?:arm|leg|legs|left|right|face|body|hand)|one side|at all))(?= [.?]|$| \\w)(?! (?:my appointment|it|the (?:button|page|price|form)|where|how|your|any|why|that|when|myself))',
  ]),
  sign('pressure', [
    '(?:blood pressure|bp) (?:\\w+ ){0,6}(?:(?:1[89]|2\\d)\\d|very high|extremely high|so high|really high|sky high|through the roof|dangerously high|spik\\w+|too high) (?:\\w+ ){0,10}(?:{SYMPTOM})',
    '(?:{SYMPTOM}) (?:\\w+ ){0,10}(?:blood pressure|bp) (?:\\w+ ){0,6}(?:(?:1[89]|2\\d)\\d|very high|extremely high|so high|really high|sky high|through the roof|dangerously|spik\\w+|too high)',
  ]),
  sign('bleeding', [
    'bleed\\w* (?:\\w+ ){0,3}(?:heavily|a lot|badly|out|profusely|everywhere|will not stop|not stop\\w*|so much|nonstop|non stop|through|uncontrollably|bad)|(?:will not|can not|cannot|not|does not|can not get it to|how (?:do i|to)) (?:\\w+ )?stop (?:the )?bleeding|(?:blood|bleeding) (?:is )?(?:everywhere|gushing|pouring|spurting|all over|will not stop)|(?:lost|losing|so much|lots of) (?:\\w+ ){0,2}blood(?! (?:pressure|test|work|sugar|sample|draw))|(?:gushing|pouring|spurting) blood',
    '(?:vomit\\w*|throw\\w* up|cough\\w*|puk\\w+|spitting) (?:up )?(?:\\w+ )?blood(?! (?:pressure|test|sugar))',
    '(?:been|got|was|were|i am|is) (?:stabbed|shot)(?! (?:up with|of))',
  ]),
  sign('confusion', [
    '(?:{WHO}) (?:\\w+ ){0,3}(?:severely|very|extremely|completely|totally|suddenly|so|really|super|badly) (?:confused|disoriented|delirious|incoherent|agitated|out of it|paranoid and)(?! (?:about|by|with (?:the|your|all)|on (?:the|how|what)))',
    '(?:not|no longer) (?:\\w+ )?(?:know (?:who|where) (?:he|she|i|they) (?:is|am|are)|know (?:his|her|my|their) (?:own )?name|recogni[sz]e (?:me|anyone|us|his|her)|making (?:any )?sense)(?<=\\b(?:{WHO})(?: \\w+){0,8})(?! (?:to me (?:why|that|how)))',
    '(?:he|she|{REL}) (?:\\w+ ){0,3}(?:delirious|hallucinating|talking nonsense|speaking gibberish|incoherent|trying to jump|running into)',
    'severe(?:ly)? confus\\w+(?= [.?]|$| now| and (?:he|she|i)| after)',
  ]),
  sign(
    'taken',
    [
      '(?:took|taken|swallowed) (?:\\w+ ){0,1}(?:\\d|two|three|four|five|six|double|twice) (?!months|weeks|days|hours|years|calls)(?:\\w+ ){0,4}instead of',
      '(?:{WHO}|just|accidentally|already) (?:\\w+ ){0,4}(?:took|taken|swallowed|drank|ate|snorted|injected|ingested|downed|used|had|chugged|consumed|did) (?:\\w+ ){0,3}(?:{MUCH}) (?:\\w+ ){0,4}(?:{MEDICINE}|k|bleach|cleaner|alcohol and|it|them|at once)(?! (?:over the years|in the past|before|throughout|and none|that|but (?:none|nothing)|for (?:years|my|depression)|since|as prescribed|this morning as|in my life|historically))',
      '(?:drank|drunk|swallowed|ate|ingested|inhaled) (?:\\w+ ){0,4}(?:bleach|antifreeze|poison|drano|cleaner|detergent|ammonia|pesticide|lighter fluid|battery|batteries|magnets?)',
      '(?:think|thinks|might have|may have|possibly|accidentally|just|he|she|they|{REL}|is|are|am|i) (?:\\w+ ){0,2}(?:overdosed|overdosing|od|oding|having an overdose|overdose)(?! (?:on (?:caffeine|sugar|information|chocolate)|risk|happen|possible|be|symptoms|is (?:possible|it|that)|a (?:concern|risk|worry|possibility)|deaths?|years|in (?:19|20)|potential|if|on ketamine possible))(?<!(?:what|how|can|could|would|will|do|does|about|of|an|to|people|someone|you|possible) (?:\\w+ )?(?:overdosed|overdosing|od|oding|overdose))',
      '(?:this is|it is|have|having|witness\\w*|possible|suspected) (?:\\w+ )?overdose(?= [.?]|$| now| help| here| on my hands)',
      '(?:mixed|combined|took|taken) (?:\\w+ ){0,4}(?:with|and) (?:\\w+ ){0,3}(?:alcohol|vodka|whisky|opioids?|fentanyl|heroin|xanax|benzos|oxy\\w*|morphine|methadone) (?:\\w+ ){0,5}(?:now|and) (?:\\w+ ){0,4}(?:can not|dizzy|breath\\w*|feel (?:really )?(?:sick|weird|bad|awful|faint)|passing|heart|numb|not)',
    ],
    ['swallowed'],
  ),
  sign(
    'child-swallowed',
    [
      '(?:{CHILD}) (?:\\w+ ){0,4}(?:swallowed|ate|eaten|got into|gotten into|got a hold of|got hold of|drank|took|put|chewed|sucked|ingested|licked|found and|sprayed|opened) (?:\\w+ ){0,3}(?:my|one of my|a|the|some|one of the|our|his (?:dad|mom|father|mother)|her (?:dad|mom|father|mother)|grandmas?|grandpas?) (?:\\w+ ){0,3}(?:{MEDICINE})',
      '(?:{REL}) (?:\\w+ ){0,3}(?:ate|swallowed|drank|took|chewed|got into) (?:\\w+ )?(?:one of my|some of my|all my|all of my|my) (?:\\w+ ){0,2}(?:{MEDICINE})(?! (?:list|bottle to|schedule|log|history))',
      '(?:{MEDICINE}) (?:\\w+ ){0,5}(?:in|inside) (?:my |his |her |the )?(?:\\w+ )?(?:{CHILD}) mouth|my (?:\\w+ )?(?:{CHILD}) (?:\\w+ )?(?:swallowed|ate|drank) (?:\\w+ ){0,3}(?:{MEDICINE}|something|it|one)',
    ],
    ['swallowed', 'child'],
  ),
  sign(
    'violence',
    [
      '(?:he|she|they|someone|somebody|{REL}|man|guy|intruder) (?:\\w+ ){0,3}(?:hitting|beating|choking|strangling|attacking|stabbing|chasing|kicking|punching|hurting|threatening|coming (?:after|for)|pointing|raping|shooting at|going to (?:kill|hurt|shoot|beat)|trying to (?:kill|hurt|get in|break|choke)|gonna (?:kill|hurt|shoot)) (?:\\w+ ){0,3}(?:me|us|my|our|her|him|the (?:door|kids|baby|children))(?= [.?]|$| \\w)(?! (?:career|credit|mood|job|wallet))(?<=\\b(?:is|are|now|keeps?|started|just|gonna|help|someone|outside|going|trying)(?: \\w+){0,9})',
      '(?:he|she|{REL}|someone) (?:\\w+ ){0,2}(?:has|with|got|pulled|holding|grabbed) (?:a|the|his) (?:gun|knife|weapon|bat|machete)(?= [.?]|$| \\w)(?<!(?:to (?:kill|hurt) (?:himself|herself)) .{0,40})',
      '(?:hiding|locked myself|locked in the (?:bathroom|bedroom)|barricaded) (?:\\w+ ){0,8}(?:he|she|him|her|outside|door|from)|(?:break|breaking|broke) (?:in|into my (?:house|home|apartment)|down (?:the|my) door)(?= [.?]|$| right| now| and )|(?:just|he) (?:\\w+ )?(?:beat me up|strangled me|choked me|stabbed me|raped me|attacked me|hit me (?:again|so hard))(?= [.?]|$| \\w)(?! (?:years|last year|when i was|in (?:19|20)|as a))',
    ],
    ['violence'],
  ),
  sign('help-now', [
    '(?:need|needs|send|call|get|want|calling|someone call|please call) (?:\\w+ )?(?:an |a |the )?(?:ambulance|paramedics?|911|9 1 1|ems)(?= [.?]|$| now| right| to | for (?:my|him|her|me)| please| immediately| here| asap)(?! (?:number|if|when|cost))',
    '(?:should i|do i|do we|should we|need to) (?:\\w+ )?(?:call|dial|phone|go to) (?:911|9 1 1|an ambulance|the er|emergency|the hospital)(?! (?:if|when|in case|after (?:each|every|a)))',
    '(?:this is|it is|have|having|is) (?:a |an )?(?:\\w+ )?(?:emergency|medical emergency)(?= [.?]|$| please| help| now| my | he | she | i )(?! (?:contact|number|contraception|fund|room))',
    '(?:he|she|{REL}|baby|i am|i think i am|we are|they are) (?:\\w+ ){0,2}(?:is )?(?:dying|about to die)(?= [.?]|$| right| now| please| help| and i| i )(?! (?:to|for|of (?:cancer|old|als|boredom|laughter)|from))',
  ]),
];

/** Possibility, the subject, history, what is expected, fiction. */
export const harmless: readonly string[] = [
  // a language, a stomach, a spine; what somebody else has told, a fee, a question in general
  '(?:spine|back|knee) is shot|not speak (?:perfect )?english|not talk(?= [.] starts)|(?:can|will) not (?:talk|speak) about|face (?:(?!droop|slur|sw[eo]ll)[^ .?]+ ){0,4}dentist(?: freezing)?|if she can not see him|not come to know|not respond does that mean his depression|fee (?:[^ .?]+ )?if it is an emergency|throat swells mid|anaphylactic emergency look|can not stop (?:your )?breathing(?! (?:so|fast|hard))|make breathing shallow|trouble for breathing|coughing or choking during|my late (?:{REL}) stopped breathing|notice i (?:\\w+ )?stopped breathing|ptsd from choking|gurgling belly|like (?:\\w+ty|\\d+) infusions|says people have passed out and not woken up|mean call an ambulance|overdosing it|(?:blue lips )?gasping did that ever|on the board (?:[^ .?]+ ){0,3}welts|speak when she is drowsy|had a (?:small )?(?:stroke|heart attack) (?:at [2-9]\\d|in twenty \\w+)|passed out giving blood|chest pain slurred speech blue lips what',
  '(?:can|could|does|do|will|would|may|might|is|are) (?:my |the |your |a |their )?(?:breathing|throat|face|lips?|tongue|blue lips|heart|chest|cardiac arrest|heart attacks?|strokes?) (?:[^ .?]+ ){0,4}?(?:difficult|shallow|slow|swell\\w*|stop|close|tighten|hurt|get|become|one of|a possibility|possible|happen\\w*|common|a sign|signs?|normal)(?: \\w+)?',
  '(?:breath\\w*|chest pain|seizures?|overdos\\w*|anaphyla\\w+(?: shock)?|swelling|wheezing|fainting|heart attack|cardiac arrest|stroke) (?:[^ .?]+ ){0,6}?(?:how (?:rare|common|often|likely)|as (?:\\w+ )?(?:signs?|symptoms?)|is (?:it |that )?(?:common|rare|possible|normal))',
  '(?:that|which|meds|drugs|opioids|painkillers) (?:can |may |also )?(?:slow|stop|affect|depress|suppress) (?:my |your |the )?breathing',
  'if (?:i|you|we) (?:can not|cannot|could not|am not able to|am unable to|do not) (?:\\w+ )?(?:talk|speak|move|breathe|respond|wake|answer)',
  '(?:when|at what point) (?:do|should|to|does|must|would) (?:\\w+ ){0,3}(?:call|go to|dial|phone) (?:911|an ambulance|the er|emergency|the hospital)',
  '(?:short(?:ness)? of breath|trouble breathing|chest pain|blurr\\w+ vision|seizures?|swelling|fainting) (?:from|with|on|due to|caused by) (?:the |this |my )?(?:ketamine|spray|lozenges?|spravato|esketamine|it|this|infusions?)(?= [?]|$| is| normal)',

  // may it happen?
  '(?:can|could|does|do|will|would|may|might|did|has|have|if) (?:it|ketamine|esketamine|spravato|this|that|the (?:drug|spray|treatment|infusion|medicine|medication|lozenge|iv)|treatments?|infusions?|you|i|we|someone|somebody|anyone|people|patients?|they|a (?:person|patient)|lozenges?|side effects|one|drugs?|anybody) (?:(?!he |she |my |help |now )[^ .?]+ ){0,4}?(?:cause\\w*|slow\\w*|stop|stops|affect\\w*|lead\\w*|make|makes|trigger\\w*|give|gives|get|gets|have|has|happen\\w*|experience\\w*|result\\w*|become|develop\\w*|feel|pass|lose|faint|faints|black|overdose|suppress\\w*|depress\\w*|raise\\w*|induce\\w*|increase\\w*|help\\w*|be|collapse\\w*|choke|bleed|forget|have had|had|ever had|ever have|died|die|take|takes|took|taken) (?:(?!he |she |now |help )[^ .?]+ ){0,5}?(?:breath\\w*|chest \\w+|seizures?|convulsions?|heart attacks?|strokes?|overdos\\w+|unconscious|unresponsive|passing out|pass out|out|faint\\w*|allergic reaction|anaphyla\\w+|swell\\w*|swollen|blood pressure|throat|heart|collapse|confus\\w+|bleed\\w*|too (?:much|many)|hives|rash|blue)',
  '(?:is|are|was) (?:(?:it|a|an|the|this|some|having|feeling|trouble|chest|difficulty|slow|shallow|previous|past|prior|old|how) ){0,3}(?:breath\\w*|chest (?:pain|tightness|pressure)|pain|seizures?|passing out|fainting|anaphylaxis|(?:ketamine )?overdos\\w+|swelling|allergic reactions?|shortness of breath|heart attacks?|strokes?|unconsciousness|confusion) (?:(?:from|on|with|after|during|ketamine|while|the|infusion|session|in|ever|also) ){0,4}(?:a|an|common|normal|expected|listed|possible|dangerous|part|one|likely|rare|risk|known|typical|something|frequent|monitored|treated|prevented|spray|with)',
  '(?:side effects?|risks?|chances?|odds|danger|possib\\w+|signs?|symptoms?|history|fear|warnings?|rate|rates|incidence|cases?|in case|likelihood|probability|causes?|treat\\w*|antidote|what is|definition|difference|prevent\\w*|monitor\\w*|watch\\w* for|check\\w* for|afraid|scared|worried|worry|nervous|terrified|anxious|phobia|panic|reports?|how (?:common|often|likely|rare|many)|what (?:are|about)|risk|prone|deaths?|died|recovered|survived|past) (?:(?!he |she |my (?:{REL}) |now |help |i am |i can |is )[^ .?]+ ){0,6}?(?:breath\\w*|chest (?:pain|tightness|pressure)|seizures?|convulsions?|heart attacks?|strokes?|overdos\\w+|unconscious\\w*|unresponsive|passing out|pass out|fainting|faint|allergic reactions?|anaphyla\\w+|swelling|collapse|blood pressure|choking|suffocat\\w+|bleeding|too (?:much|many)|confusion)',
  '(?:if|when|what if|in case|suppose|say) (?:(?:someone|somebody|a (?:person|patient)|anyone|people|patients|you|one|something|i|they|we)) (?:(?!is |am |now |he |she )[^ .?]+ ){0,5}?(?:breath\\w*|chest \\w+|seizures?|heart attack|stroke|overdos\\w*|unconscious|unresponsive|passe?s? out|faints?|allergic reaction|too (?:much|many)|wake up|waking up|collapses?|bleed\\w*|swell\\w*)',
  '(?:what happens|how does it feel|what does it feel like|what happens (?:in|during|after)) (?:[^ .?]+ ){0,5}?(?:overdos\\w*|seizures?|unconscious|breath\\w*|too much)',
  '(?:without|avoid\\w*|no|never had|never|not have any|do not have|denies|deny|not had|not having) (?:(?:any|a|had|ever|having|history|of|signs|more|really) ){0,3}(?:chest pains?|seizures?|trouble breathing|shortness of breath|difficulty breathing|breathing problems?|heart attack|stroke|allergic reactions?|overdos\\w*|fainted|passed out|strokes?)',
  'breath\\w* (?:exercises?|work|techniques?|meditation|test|in for|through it|easier|better|deeply|of (?:fresh|relief))|breath ?work|breathtaking|take a (?:deep )?breath|deep breath\\w*|hold (?:my|your) breath|save (?:my|your) breath|catch my breath financially|room to breathe|sleep apn\\w+|breath\\w* through my nose|(?:stuffy|blocked|congested) nose',
  'chest (?:x ?ray|infection|hair|freezer|binder|surgery|day)|get (?:it|this|that|things|something) off my chest|heart (?:to heart|broken|warming)|broken heart|heart (?:sank|skipped a beat when)',
  '(?:will|would|am|are|do|does|is|can|did|could) (?:i|you|we|people|patients?|they|the patient|someone|one) (?:(?!not )[^ .?]+ ){0,3}?(?:unconscious|asleep|awake|conscious|aware|responsive|pass out|passing out|passed out|out|wake up|faint|black out|collapse|be able to (?:speak|talk|move|breathe))',
  '(?:allergic to|allergy to|cat|dog|latex|peanut|seasonal|food|penicillin|shellfish) allerg\\w+|egg allergy|swollen (?:ankles?|feet|knee|lymph|wrist|finger)',
  '(?:numb|confused) (?:about|by|regarding|with (?:the|your|all)|on|over|between)|emotionally numb|comfortably numb',
  '(?:not|hardly|barely|never|can) (?:\\w+ )?(?:wake up|waking up|get up) (?:\\w+ )?(?:in the mornings?|early|on time|for work|before|at night|rested|refreshed)',
  '(?:movie|film|novel|book|tv|show|episode|story|character|fiction|screenplay|cpr|first aid|training|course|exam|class|drill|scenario|simulation|textbook|quiz|podcast|documentary|article|news|celebrity|actor|matthew perry|friends star) (?:[^ .?]+ ){0,12}?(?:breath\\w*|overdos\\w*|unconscious|unresponsive|seizures?|collapsed?|chest pain|stroke|heart attack|dying)',
  '(?:overdos\\w*|unconscious|unresponsive|seizures?|collapse[sd]?|chest pain|stroke|heart attack|dying|breathing) (?:[^ .?]+ ){0,10}?(?:in (?:a|the|my) (?:movie|film|novel|book|show|episode|story|class|training|course|exam|scenario)|for (?:a|my) (?:class|training|novel|book|story|course|exam|paper|project|screenplay))',
].map((way) => expanded(way, WORDS));
