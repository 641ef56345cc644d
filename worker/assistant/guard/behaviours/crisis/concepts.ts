import type { Level } from '../../../types.ts';
import { type Pattern, pattern } from '../../slots/slots.ts';
import { type Meaning, RISK, type SignOptions } from './sign.ts';

/** What the lexicons of `lexicon.{en,fr,es}.ts` name. */
export type Concept =
  | 'MAID'
  | 'SUICIDE_WORD'
  | 'OVERDOSE'
  | 'UNKNOWN_WHY'
  | 'FATAL'
  | 'NEG'
  | 'CANT'
  | 'WISH'
  | 'THINK'
  | 'INTENT'
  | 'ASK_GOD'
  | 'TAKE_ME'
  | 'DIE'
  | 'FOREVER'
  | 'VANISH'
  | 'LIVE'
  | 'WAKE'
  | 'LIFE'
  | 'ALL'
  | 'STOP'
  | 'CONTINUE'
  | 'HOW_LONG'
  | 'TIRED'
  | 'PEOPLE'
  | 'BETTER'
  | 'WITHOUT_ME'
  | 'BURDEN'
  | 'I_AM'
  | 'NOBODY'
  | 'MISS'
  | 'CARE'
  | 'WHAT_HAPPENS'
  | 'HOPE'
  | 'LOST'
  | 'WHAT'
  | 'REASON'
  | 'STRENGTH'
  | 'SEE'
  | 'FUTURE'
  | 'NOTHING'
  | 'LEFT'
  | 'ONLY'
  | 'KEEPS_ME'
  | 'ALREADY'
  | 'GONE'
  | 'WHEN_GONE'
  | 'GOODBYE'
  | 'LETTER'
  | 'LETTERS'
  | 'NOTES'
  | 'WRITTEN'
  | 'PAPER'
  | 'ME_DONE'
  | 'THEIR_BYE'
  | 'RECEIVED'
  | 'SILENT'
  | 'KIN'
  | 'GIVE_AWAY'
  | 'BELONGINGS'
  | 'AFFAIRS'
  | 'IN_ORDER'
  | 'LOOK_AFTER'
  | 'SORRY'
  | 'FOR_EVERYTHING'
  | 'THANKS'
  | 'HEAR_FROM_ME'
  | 'MEANS'
  | 'PILLS'
  | 'AT_HAND'
  | 'GET'
  | 'SOON'
  | 'HOW_MANY'
  | 'DO_IT'
  | 'LETHAL'
  | 'WAY'
  | 'WAY_OUT'
  | 'PAINLESS'
  | 'BODY'
  | 'CUTS'
  | 'VEHICLE'
  | 'CRASH'
  | 'DARK'
  | 'FEEL'
  | 'WORTHLESS'
  | 'PLACE'
  | 'W_TIRED'
  | 'W_NOBODY'
  | 'W_EMPTY'
  | 'W_WORTHLESS'
  | 'W_HOPELESS'
  | 'W_ANYMORE'
  | 'W_DONE'
  | 'W_CANT'
  | 'W_GONE'
  | 'W_PAIN'
  | 'W_CRY'
  | 'W_SORRY'
  | 'W_PRETEND'
  | 'W_NEVER'
  | 'W_NIGHT'
  | 'W_HATE'
  | 'END_IT'
  | 'GUTS'
  | 'ATTEMPT'
  | 'I_WORD'
  | 'DIE_NOW'
  | 'W_LAST'
  | 'W_LOSS'
  | 'RAZOR'
  | 'OWN_DEATH'
  | 'VOICE'
  | 'TELLS'
  | 'DO_HARM'
  | 'JUMP'
  | 'POISON'
  | 'SWALLOWED'
  | 'COUNTED'
  | 'CUTTING'
  | 'MEANS_PLACE'
  | 'PLAN'
  | 'IF_COULD'
  | 'DOSE'
  | 'WOULD_DO_IT'
  | 'IF_FAILS'
  | 'DONE_LIFE'
  | 'EASY'
  | 'LOOK'
  | 'HEIGHT'
  | 'IN_CASE'
  | 'BED'
  | 'FIGHT_LEFT'
  | 'MISS_ME'
  | 'MATTER'
  | 'SOON_OVER'
  | 'KEEP_ALIVE'
  | 'SURE'
  | 'HEAVY'
  | 'HARM_ME'
  | 'NOT_MIND'
  | 'WHAT_FOR'
  | 'GO_ON'
  | 'TREATMENT'
  | 'PAIN'
  | 'ERRAND'
  | 'PERMANENT'
  | 'HATE'
  | 'BORN'
  | 'PEACE'
  | 'ESCAPE'
  | 'DESERVE'
  | 'GIVE_UP'
  | 'HURT'
  | 'SELF'
  | 'END_LIFE'
  | 'MILESTONE'
  | 'PROBLEM'
  | 'I_STRICT';

const means = (
  name: string,
  level: Level,
  shorthands: readonly string[],
  { role = 'state', weak, variants = [] }: SignOptions = {},
): Pattern<Concept, Meaning>[] => {
  const meaning: Meaning = { id: `crisis/any/${name}`, level, role, risk: weak ?? RISK[level], weak: weak !== undefined, variants };
  return shorthands.map((shorthand) => pattern<Concept, Meaning>(meaning, shorthand));
};

const CARE: string = 'TREATMENT|PAIN|ERRAND';

/**
 * Words of despair, each too weak to mean anything alone: what a message adds to the visit's risk when it holds one of the
 * kind. Set so that three or four kinds together are asked about, and measured on ordinary questions: see `tests/`.
 */
const WEARY: Readonly<Partial<Record<Concept, number>>> = {
  W_TIRED: 0.16,
  W_NOBODY: 0.2,
  W_EMPTY: 0.3,
  W_WORTHLESS: 0.35,
  W_HOPELESS: 0.35,
  W_ANYMORE: 0.2,
  W_DONE: 0.2,
  W_CANT: 0.16,
  W_GONE: 0.25,
  W_PAIN: 0.18,
  W_CRY: 0.18,
  W_SORRY: 0.2,
  W_PRETEND: 0.22,
  W_NEVER: 0.25,
  W_NIGHT: 0.12,
  W_HATE: 0.35,
  W_LAST: 0.22,
  W_LOSS: 0.14,
};

/** Signs as slots; see `pattern` for the shorthand. One table for all languages. */
export const PATTERNS: readonly Pattern<Concept, Meaning>[] = [
  ...means('wish-to-be-dead', 'full', [
    'WISH > DIE - NEG /3',
    'WISH > VANISH > FOREVER - NEG ~ ERRAND /3',
    'WISH > ESCAPE > FOREVER - NEG /2',
    'IF_COULD > DIE|END_LIFE /8',
    'PLAN > DIE|VANISH /2',
    'IF_FAILS > DIE|END_LIFE|MEANS /6',
    'NEG > WISH > KEEP_ALIVE /2',
    'WISH > NEG > BORN /3',
    'ASK_GOD > TAKE_ME /6',
    'ASK_GOD > DIE /3',
    'BETTER > DIE - NEG /1',
    'DIE > FEEL > BETTER|PEACE /3',
    'HATE > BORN|LIVE /3',
    'WISH > HARM_ME - NEG /5',

    'HARM_ME & NOT_MIND /6',
  ]),
  ...means('no-wish-to-live', 'full', [
    'WISH > NEG > LIVE ~ TREATMENT|PAIN /3',
    'WISH > NEG > WAKE ~ TREATMENT|PAIN /3',
    'NEG > WISH > LIVE ~ TREATMENT|PAIN /3',
    'NEG > WISH > WAKE ~ TREATMENT|PAIN /3',
    'NEG > SURE > LIVE ~ TREATMENT /5',
  ]),
  ...means('self-kill', 'full', ['END_LIFE'], { role: 'act' }),
  ...means('end-it', 'full', ['WISH|THINK|PLAN|IF_COULD|GUTS > END_IT - NEG ~ TREATMENT|PAIN /5'], { role: 'act' }),
  ...means('crash', 'full', ['THINK|WISH|INTENT > VEHICLE > CRASH - NEG /6', 'THINK|WISH|INTENT > CRASH > VEHICLE - NEG /6'], { role: 'act' }),
  ...means(
    'method-question',
    'full',
    [
      'HOW_MANY > PILLS > DO_IT|LETHAL|DIE - TREATMENT /6',
      'PAINLESS & WAY & DIE|WAY_OUT /4',
      'PAINLESS > WAY_OUT /2',
      'FATAL & PILLS|DOSE /4',
      'HOW_MANY|DOSE > FATAL|LETHAL /8',
      'DOSE > DIE|VANISH - NEG /6',
      'PILLS > WOULD_DO_IT /1',
      'PILLS > LETHAL /3',
      'OVERDOSE & COUNTED /8',
    ],
    { role: 'asked' },
  ),
  ...means('self-harm', 'full', ['BODY > CUTS /4', 'CUTS > BODY /3', 'THINK|WISH > HURT > SELF - NEG /2', 'RAZOR & BODY /8', 'CUTTING > BODY - NEG /3']),
  ...means('suicidal', 'full', ['I_WORD > SUICIDE_WORD - NEG|ATTEMPT /5', 'SUICIDE_WORD > I_WORD - ATTEMPT /3']),
  ...means('own-death', 'full', ['THINK > OWN_DEATH - NEG /3']),
  ...means('voices', 'full', ['VOICE > TELLS > DO_HARM - NEG /4'], { role: 'asked' }),
  ...means('jump', 'full', ['INTENT|WISH|THINK > JUMP - NEG /2'], { role: 'act' }),
  ...means('poison', 'imminent', ['SWALLOWED > POISON - NEG /4'], { role: 'begun', variants: ['swallowed'] }),
  ...means('permanent', 'full', ['INTENT|THINK|WISH > PERMANENT - NEG /4']),
  ...means('means-at-hand', 'imminent', ['MEANS & AT_HAND - NEG /5', 'PILLS & AT_HAND - NEG ~ TREATMENT /4'], { role: 'means', variants: ['place'] }),
  ...means('means', 'check-in', ['GET > MEANS - NEG /4', 'COUNTED > PILLS ~ ERRAND|TREATMENT /3', 'PILLS > COUNTED - NEG ~ ERRAND|TREATMENT /3'], {
    role: 'means',
  }),
  ...means('no-hope', 'check-in', [`NEG|LOST > HOPE ~ ${CARE} /2`]),
  ...means('no-reason', 'check-in', [
    `NEG|LOST|WHAT > REASON > GO_ON|LIFE|ALL ~ ${CARE}|BED /3`,
    `NEG|LOST > LIFE > REASON ~ ${CARE} /3`,
    `LIFE|ALL > NEG > REASON ~ ${CARE} /3`,
    `WHAT_FOR > GO_ON|LIVE ~ ${CARE} /3`,
    'NOTHING > GO_ON /2',
  ]),
  ...means('no-future', 'check-in', [`NEG > SEE > FUTURE|MILESTONE ~ ${CARE} /4`, `NEG|LOST > FUTURE ~ ${CARE} /1`]),
  ...means('unbearable', 'check-in', [
    `CANT > CONTINUE ~ ${CARE} /3`,
    `HOW_LONG > CONTINUE ~ ${CARE} /4`,
    `CONTINUE > HOW_LONG ~ ${CARE} /2`,
    `GO_ON|CONTINUE > UNKNOWN_WHY /4`,
    `UNKNOWN_WHY > GO_ON|CONTINUE|LIVE /3`,
    `NEG > WISH > CONTINUE ~ ${CARE} /2`,
    `WISH > NEG > CONTINUE ~ ${CARE} /2`,
    `TIRED > LIVE ~ ${CARE} /2`,
    `TIRED > LIFE|ALL ~ ${CARE} /2`,
    `NEG|LOST > STRENGTH > CONTINUE|GO_ON|LIVE ~ ${CARE}|BED /2`,
    `NEG|LOST > FIGHT_LEFT ~ ${CARE}|BED /3`,
    `LIFE|ALL > HEAVY ~ ${CARE} /3`,
    'HEAVY > LIFE /3',
  ]),
  ...means(
    'burden',
    'check-in',
    [
      'BETTER|PEACE & WITHOUT_ME /8',
      'I_AM > BURDEN - NEG ~ TREATMENT|ERRAND /4',
      'I_STRICT > PROBLEM - NEG ~ TREATMENT|ERRAND /1',
      'NOBODY > MISS ~ TREATMENT|ERRAND /4',
      'NOBODY|WHAT > MISS_ME /5',
      'NEG > DESERVE > LIFE|HOPE|LIVE /3',
    ],
    { role: 'asked' },
  ),
  ...means('make-it-stop', 'check-in', [
    `WISH > ALL|LIFE > STOP - NEG ~ ${CARE} /5`,
    'WISH > STOP > FOREVER ~ TREATMENT /5',
    'WISH > ESCAPE|VANISH - NEG ~ ERRAND|TREATMENT /3',
    'WISH > PEACE > FOREVER /4',
  ]),
  ...means('nothing-left', 'check-in', [
    'NOTHING > LEFT ~ TREATMENT|ERRAND /3',
    'ONLY > KEEPS_ME /5',
    'KEEPS_ME > ONLY /5',
    'ALREADY > GONE|DIE /2',
    'NEG > CARE > WHAT_HAPPENS /4',
    'NOT_MIND > WHAT_HAPPENS /3',
    'GIVE_UP > LIFE|ALL /2',
    'WISH > GIVE_UP - NEG ~ TREATMENT|ERRAND /2',
    `DONE_LIFE ~ ${CARE}`,
    'NEG > MATTER > SOON_OVER /4',
    'LOOK > HEIGHT > EASY|DIE|END_LIFE|VANISH /10',
    'IF_FAILS > VANISH|GIVE_UP|DONE_LIFE /6',
    'IF_FAILS|W_LAST & ME_DONE /8',
  ]),
  // letters that lie ready for those left behind; a referral, an appeal or a note for the clinic is PAPER
  ...means('letters-left', 'full', [
    'LETTERS & WRITTEN - NEG|PAPER ~ PAPER /3',
    'NOTES & WRITTEN & KIN - NEG|PAPER ~ PAPER /4',
    'NOTES > KIN > WRITTEN - NEG|PAPER ~ PAPER /4',
  ]),
  ...means('other-farewell', 'full', ['THEIR_BYE > SILENT /8', 'RECEIVED > THEIR_BYE /3'], { role: 'other', variants: ['other'] }),
  ...means('farewell', 'check-in', [
    'LETTER > KIN /4',
    'GIVE_AWAY > BELONGINGS ~ TREATMENT /3',
    'AFFAIRS & IN_ORDER /4',
    'LOOK_AFTER & WHEN_GONE /8',
    'NEG > HEAR_FROM_ME ~ ERRAND /4',
    'SORRY > FOR_EVERYTHING /2',
    'THANKS & GOODBYE > FOREVER /6',
    'THANKS > LOOK_AFTER /8',
    'AFFAIRS & WHEN_GONE /6',
    'LETTER & IN_CASE /8',
  ]),
  ...means('death-on-mind', 'check-in', ['MAID', 'I_WORD > DIE_NOW - NEG|ATTEMPT /6', 'THINK > DIE - NEG /3']),
  ...means('dark', 'check-in', ['THINK > DARK /2', 'DARK > THINK /2']),
  ...Object.entries(WEARY).flatMap(([concept, weak]) => means(concept.toLowerCase().replace('w_', ''), 'check-in', [concept], { weak })),
];
