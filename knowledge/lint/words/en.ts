import type { DenialWords, ExemptWords, Term, Words } from './shape.ts';

const SAFE = 'say what the risks are and how they are watched for';
const HYPE = 'take it out; say what was measured, in how many people';

const promotional: readonly Term[] = [
  {
    pattern:
      /\bnon-?addictive\b|(?:\bnot|n['’]t|\bnever) (?:be |become |considered )?(?:physically |at all )?addict(?:ive|ing)\b|\baddiction-free\b|\bcan(?:not|['’]t) (?:get|become) (?:hooked|addicted)\b/i,
    say: 'say that ketamine can be addictive, and what lowers that risk',
    mayBeAsked: true,
  },
  { pattern: /\brisk-free\b|\b(?:no|zero|without(?: any)?|free (?:of|from)) (?:\w+ )?risks?\b|\bharmless\b/i, say: SAFE, mayBeAsked: true },
  {
    pattern: /\b(?:no|zero|minimal|without(?: any)?|free (?:of|from)) (?:known |real |lasting )?side[- ]effects?\b|\bside[- ]effect[- ]free\b/i,
    say: 'name the common side effects',
    mayBeAsked: true,
  },
  {
    pattern:
      /\b(?:is|are|was|were|be|being|been|it['’]s|they['’]re|remains?|considered|seems?|proved)(?: (?:not only|not just|now|very|quite|really|completely|totally|perfectly|generally|entirely|relatively|fully|both|proven|known to be|shown to be))* safe\b(?! (?:place|space|distance))/i,
    say: SAFE,
    mayBeAsked: true,
  },
  {
    pattern:
      /\bsafe(?: and|,| &) (?:effective|well[- ]tolerated|proven|reliable|easy|gentle)\b|\b(?:completely|totally|perfectly|entirely|absolutely|extremely|remarkably|100 ?%) (?:safe|effective)\b|\bvery safe\b|\bsafe for (?:everyone|everybody|all|most|people|you)\b|\bsafe (?:treatment|option|alternative|choice|medicine|medication|drug|therapy|method)s?\b/i,
    say: SAFE,
    mayBeAsked: true,
  },
  { pattern: /\bproven\b/i, say: 'say what kind of study showed it, and how sure it is', mayBeAsked: true },
  { pattern: /\bcur(?:e|es|ed|ing|ative)\b/i, say: 'say how many people got better, and for how long', mayBeAsked: true },
  { pattern: /\bguarantee[sd]?\b/i, say: 'say what is likely, and for how many people', mayBeAsked: true },
  {
    pattern: /\b(?:always works|works? for (?:everyone|most people)|everyone (?:gets better|improves|benefits))\b/i,
    say: 'say for how many people it did and did not work',
    mayBeAsked: true,
  },
  { pattern: /\bbreakthrough\b(?!,? (?:pain|bleeding|seizures?)\b)/i, say: HYPE },
  { pattern: /\bfirst[- ]and[- ]only\b|\bone and only\b/i, say: HYPE },
  { pattern: /\bmirac(?:le|les|ulous|ulously)\b|\bwonder drug\b|\bmagic bullet\b/i, say: HYPE },
  { pattern: /\b(?:life|game)[- ]chang(?:ing|ers?)\b|\brevolution(?:ary|i[sz]e[sd]?|i[sz]ing)\b|\bground-?breaking\b/i, say: HYPE },
  { pattern: /\bli(?:fe|ve)[- ]?sav(?:ers?|ing)\b/i, say: HYPE },
  { pattern: /\btransformative\b|\btransforms? (?:your|people['’]s|their|the) li(?:fe|ves)\b/i, say: HYPE },
  {
    pattern:
      /\b(?:re-?wir(?:e|es|ed|ing)|resets?|resetting|reboots?|heals?|repairs?) (?:\w+ ){0,2}(?:brains?|minds?|neural|neurons?|pathways?)\b|\bre-?wir(?:es|ed|ing)\b/i,
    say: 'say that how it works is still being studied',
  },
  {
    pattern: /\b(?:virtually|practically|completely|entirely|totally) eliminat(?:e|es|ed|ing)\b|\beliminat(?:e|es|ed|ing) (?:all |any |the )?risks?\b/i,
    say: 'say by how much, compared with what',
  },
  {
    pattern: /\b(?:instant(?:ly|aneous)?|immediate(?:ly)?) (?:relie(?:f|ves?)|results?|improvement|help for)\b/i,
    say: 'say after how many hours or days, and in how many people',
  },
  { pattern: /(?<!\bat )\bbest\b(?![- ](?:known|studied|documented|before|to|not to|if)\b)/i, say: 'say which, and how it compared' },
  {
    pattern:
      /\b(?:amazing|incredible|remarkable|extraordinary|exceptional|unparalleled|unmatched|world[- ]class|cutting[- ]edge|state[- ]of[- ]the[- ]art|award[- ]winning|leading (?:clinic|provider|experts?)|top[- ]rated)\b/i,
    say: HYPE,
  },
  {
    pattern:
      /\b(?:book|act|call|sign up|start) (?:now|today) (?:and|to|for)\b|\b(?:limited (?:time|spots|offer)|special offer|discount|do not wait any longer|don['’]t miss)\b/i,
    say: 'take out what hurries or lures the reader',
  },
];

const denial: DenialWords = {
  cue: /\b(?:not|no|never|nor|neither|none|nobody|nothing|cannot|hardly|\w+n['’]t|far from)\b/i,
  praise:
    /^(?:not|no|nothing|never) (?:only|just|merely|simply|longer|doubt|question|less|more|better|other|greater|safer|faster|stronger|wonder|one (?:doubts|denies|disputes))\b/i,
  deflected:
    /\b(?:miss|wait|forget|overlook|hesitate|ignore|underestimate|regret|surpris\w+|deny|denies|denied|doubt\w*|dispute[sd]?|knows? (?!if|whether|how)|reali[sz]e[sd]?|aware)\b/i,
  command: /^ ?(?:so |and |please )?(?:do not|don['’]t|never) (?!(?:ever )?(?:expect|believe|trust|assume|think|rely|promise|accept|treat)\b)/i,
  breaker:
    /[,;:—–()]|\b(?:but|yet|however|although|though|because|while|whereas|instead)\b|\band(?=\s*$| (?:it|is|are|has|have|was|were|this|that|they|we|you|a|an|the|can|will|works?|now)\b)/i,
  wrong:
    /\b(?:false(?:ly)?|wrong(?:ly)?|untrue|not true|mislead\w*|misled|incorrect(?:ly)?|myths?|no (?:good )?evidence|unsupported|overstat\w+|exaggerat\w+|beware|(?:be|is|are) (?:wary|careful|cautious)|(?:wary|careful|cautious) (?:of|with|about)|warning signs?|red flags?|be sceptical)\b/i,
  copula: /\b(?:is|are|was|were|would be|can be|has been|have been)\b/i,
  relative: /^["”’»]?,? (?:which|and that|and this|but that|but this) (?:is|was) (?:simply |also )?$/i,
  open: /\b(?:whether|if|until|unless|before|checks? that|make sure(?: that)?|judges? that|asking)\b/i,
};

const safeMessaging: readonly Term[] = [
  { pattern: /\bcommit(?:s|ted|ting)? suicide\b/i, say: 'write “died by suicide” or “take their own life”' },
  {
    pattern: /\b(?:successful|unsuccessful|failed|completed)(?: suicide)? attempts?\b|\b(?:successful|completed|failed) suicides?\b/i,
    say: 'write “suicide attempt” or “died by suicide”',
  },
  { pattern: /\baddicts?\b|\bjunk(?:ie|y|ies)\b|\bdruggies?\b/i, say: 'write “person with an addiction”' },
  { pattern: /\b(?:drug |substance |alcohol )?abusers?\b|\bdrug users?\b/i, say: 'write “person who uses drugs”' },
  { pattern: /\balcoholics?\b(?! (?:drinks?|beverages?))/i, say: 'write “person with an alcohol problem”, or “drinks with alcohol”' },
  { pattern: /\bsuffer(?:s|ed|ing)? from\b|\bsufferers?\b|\bvictims? of (?:depression|addiction|mental)\b/i, say: 'write “has” or “lives with”' },
  { pattern: /\b(?:the mentally ill|schizophrenics?|psychotics|lunatics?|crazy|insane|psycho)\b/i, say: 'write “person with …” and name the condition' },
  { pattern: /\bsuicide (?:epidemic|wave|victims?)\b/i, say: 'write plainly how many people died by suicide' },
];

const VERBS = [
  'add|agree|arrange|ask|avoid|book|breathe|bring|call|carry|change|check|choose|come|compare|contact|continue|count on|decide|describe|discuss|drink|eat|expect|find|follow|get|give|go',
  'have (?:someone|somebody|a|your)|hold|include|keep|know (?:that|what|who|the|your)|learn|leave|let|lie|listen|lock|list|look|make|mention|move|note|notice|offer|pack|pause|phone|pick|plan|prepare',
  'put|raise|reach|read|refuse|remember|report|rest|return|save|say|see|seek|send|set|share|show|sit|skip|sleep|slow down|speak|stand|start|stay|step|stop|store|take|talk|tell|text',
  'think|think of|treat|trust|try|turn|use|wait|walk|watch|wear|weigh|work out|write',
].join('|');
const SOFTENERS = '(?:(?:please|also|then|so|first|instead|always|and|or|just|until then|even then|in any case|if in doubt|that day|either way)[, ]+)*';
const NOT_A_NOUN = '(?!-| (?:of|is|are|was|were|has|have|had|can|may|might|should|must|often)\\b)';

const exempt: ExemptWords = {
  verdict:
    /^(?:yes|no|not (?:yet|always|quite|usually|exactly|by itself|for everyone)|partly|sometimes|usually|often|rarely|maybe|perhaps|possibly|in part|both|neither|(?:it|that|this) (?:depends|varies)(?: (?:on|by|from|with) [^.]{1,60})?)[.!]$/i,
  advice: new RegExp(
    `^${SOFTENERS}(?:(?:do not|don['’]t) \\w|never (?!has|have|had|is|are|was|were|did|does|been)\\w|be (?!fore)\\w|(?:${VERBS})\\b${NOT_A_NOUN}|you (?:can|may|could|do not have to|don['’]t have to)(?: also| always| still)? (?:ask|tell|call|text|talk|say|stop|bring|request|choose|refuse|change your mind|write|take your time)\\b|it (?:is|'s) (?:fine|okay|all right|reasonable|a good idea|worth|best) (?:to|asking|telling)\\b|it helps to (?:ask|tell|bring|write|plan|talk|have|know)\\b|there is no need to\\b|no (?:alcohol|cannabis|driving)\\b|(?:someone|somebody|a sober adult) (?:must|should|needs to) )`,
    'i',
  ),
  opener:
    /^(?:if|when|whenever|before|after|until|while|during|once|unless|as soon as|even if|even when|in|on|at|for|with|without|between|instead of|above all|most of all|or if|and if)\b/i,
  reason:
    /\bbecause (?!of\b).*\b(?:can|may|might|could|risks?|harm\w*|danger\w*|caus\w+|rais\w+|lower\w*|increas\w+|reduc\w+|affect\w*|damag\w+|addict\w*|safe\w*|stronger|slow\w*)\b/i,
  figure: /\b\d[\d,.]* (?:in|of|out of)(?: every)? \d|\d ?%|\bper ?cent\b|\btimes (?:as|more|higher|lower)\b/i,
  about: [
    /^(?:this|these) (?:page|article|answer|assistant|chat|clinic|information|list|text|pages?|answers?|articles?)\b(?! (?:reduces?|treats?|helps? (?!you)))/i,
    /^(?:the list|the lists|the points?|the sections?|the numbers?) (?:below|above)\b|^(?:here is|here are|below (?:is|are))\b/i,
    /^(?:staff (?:can|will|should|may)|you may need a note)\b/i,
    /^(?:the|your) (?:assistant|clinic|clinicians?|care team|treatment team|team|doctor|prescriber|pharmacist|nurse)(?: or (?:the |your )?(?:clinic|clinicians?|doctor|prescriber|pharmacist|nurse|team))? (?:can|cannot|will|should|may|decides?|knows|needs? to know|makes? that decision)\b/i,
    /^only (?:a|an|your|the) (?:clinician|doctor|prescriber|pharmacist|clinic|health professional|team)\b/i,
    /^(?:a|an|any) (?:clinician|doctor|prescriber|pharmacist|health professional|nurse)(?: who knows you[^,.]*)? (?:can|will|should|needs? to|has to|decides?|must)\b/i,
    /^[^.,]{1,40} (?:is|are) (?:an example|examples)\b|^there is no single rule\b|^(?:clinics|services|plans|rules|employers|hospitals) (?:differ|vary|change), so (?:ask|check)\b/i,
    /\bnot (?:a failing|a failure|a fault|your fault|a sign of weakness)\.$/i,
    /^[^.,]{1,40} is a (?:question|decision|choice|talk|matter) for (?:the|your|you)\b/i,
    /^(?:that|this|it) is (?:something to|for (?:you|your|a)\b|up to|your (?:choice|decision|right))/i,
    /^this is (?:only )?a (?:partial|short|general|rough) (?:list|summary|guide)\b/i,
    /^(?:the sources(?: read| cited| used)?(?: here)?|we) (?:found|held|hold|gave|give|name|named|show|showed) no\b/i,
    /^(?:no|nothing) (?:on|in) this (?:page|answer|chat)\b/i,
  ],
  states:
    /\b(?:is|are|was|were|can|may|might|will|would|has|have|had|does|do|did|cause[sd]?|raise[sd]?|lower(?:s|ed)|reduce[sd]?|help(?:s|ed)|work(?:s|ed)|show(?:s|ed)?|found|lead(?:s)?)\b/i,
  list: /^what to (?:\w+ )?(?:tell|say|bring|ask|list|mention|wear|pack|do|avoid|leave|look|watch|check|expect|prepare|write|note|keep)\b|^(?:questions|things|reasons) (?:to|for|worth)\b/i,
  condition: /^reasons (?:to|for)\b|\b(?:if|when|for|about) ?:?$/i,
  notKnown:
    /\b(?:not (?:yet )?(?:well )?(?:known|clear|certain|established|settled|studied|been studied)|unknown|unclear|uncertain|no(?:body| one) knows|no (?:large |good |long )?(?:study|studies|trial|trials|research)|not enough (?:research|studies|evidence|data)|too (?:few|little)|little is known|we do not know|hard to (?:say|know|tell|predict)|needs? to be confirmed|could have been missed|nobody can predict|cannot (?:predict|tell|say))\b/i,
};

export const EN: Words = {
  promotional,
  denial,
  safeMessaging,
  exempt,
  numerals: [
    'half an?',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'twelve',
    'fifteen',
    'twenty',
    'twenty-five',
    'thirty',
    'forty',
    'fifty',
    'sixty',
    'seventy',
    'seventy-five',
    'eighty',
    'ninety',
    'hundred',
    'thousand',
  ],
  units: ['(?:milli|micro|nano)?grams?', '(?:milli|micro|centi)lit(?:er|re)s?', 'cubic centimet(?:er|re)s?'],
};
