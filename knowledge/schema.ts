/**
 * The shape of every file in this folder, checked when it is read. `README.md` beside this file shows each by example.
 */
import * as z from 'zod';
import { BEHAVIOURS, LANGS, REGIONS } from '../worker/assistant/types.ts';
import { isPartOf } from './territories.ts';

export const LangSchema = z.enum(LANGS);
const RegionSchema = z.enum(REGIONS);
const Id = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'use lower case letters, digits and hyphens');
const IsoDate = z.iso.date();

/** Nobody signs in the text itself: that is what `signatures.yaml` is for. */
export const ReviewSchema = z
  .strictObject({
    /** Last checked against its sources. */
    on: IsoDate,
    /** To be checked again by: 6 months later for safety, legal and crisis text, 12 for the rest. */
    due: IsoDate,
  })
  .transform(({ on, due }) => ({ status: 'unsigned' as const, on, due }));

/** Front matter of `articles/{lang}/{group}/{topic}.md`. */
export const ArticleFrontMatter = z.strictObject({
  id: Id,
  group: Id,
  lang: LangSchema,
  /** The question as a visitor would put it, used as title. */
  question: z.string().min(5).max(90),
  /** Ids of `sources/*.yaml`; exactly those the body cites. */
  sources: z.array(Id),
  review: ReviewSchema,
  seeAlso: z.array(Id).max(4),
  /** Translations only: `contentHash` of the English text that was translated. When the English changes, this no longer fits. */
  translationOf: z
    .string()
    .regex(/^[0-9a-f]{12}$/, 'use the 12 hex digits that npm run knowledge:translated writes')
    .exactOptional(),
});

/** `sources/{id}.yaml`: one source. */
export const SourceSchema = z.strictObject({
  id: Id,
  title: z.string().min(3),
  publisher: z.string().min(2),
  year: z.int().min(1960).max(2030),
  url: z.url({ protocol: /^https$/ }),
  kind: z.enum(['regulator', 'government', 'label', 'guideline', 'systematic-review', 'trial', 'university', 'other']),
  jurisdiction: z.enum(['CA', 'US', 'UK', 'INT']),
  /** `superseded`: a newer one takes its place (`replacedBy`); `retired`: withdrawn. Neither may be cited. */
  status: z.enum(['current', 'superseded', 'retired']),
  replacedBy: Id.exactOptional(),
  /** What was read to write from it, and what was not; and the day it was read. */
  read: z.strictObject({ on: IsoDate, what: z.string().min(10) }),
  /** What it says, in our own words, with every figure that an article takes from it. An article is checked against these lines. */
  says: z.array(z.string().min(10)),
});

const PerLang = <T extends z.ZodType>(value: T) => z.strictObject({ en: value, fr: value, es: value });
const PartLang = <T extends z.ZodType>(value: T) => z.strictObject({ en: value.exactOptional(), fr: value.exactOptional(), es: value.exactOptional() });

/** One record of `helplines/helplines.yaml`. */
export const HelplineSchema = z
  .strictObject({
    id: Id,
    kind: z.enum(['emergency', 'crisis', 'youth', 'indigenous', 'veterans', 'poison', 'nurse', 'substance-use', 'local-services']),
    region: RegionSchema,
    within: z.string().length(2).exactOptional(),
    name: PerLang(z.string()),
    call: z.strictObject({ label: z.string(), tel: z.string().regex(/^\+?[0-9,]+$/) }).exactOptional(),
    text: z.strictObject({ label: z.string(), sms: z.string().regex(/^[0-9]+$/), body: PartLang(z.string()).exactOptional() }).exactOptional(),
    langs: z.array(LangSchema).min(1),
    note: PartLang(z.string()).exactOptional(),
    checkedOn: IsoDate,
    sources: z.array(Id).min(1),
  })
  .refine((line) => line.call ?? line.text, 'give a number to call or to text')
  .refine(({ region, within }) => within === undefined || isPartOf(region, within), {
    path: ['within'],
    message: 'write the postal code of a province or state of that country, such as QC',
  });

const PolicyElementSchema = z.strictObject({
  element: Id,
  text: z.string().exactOptional(),
  list: z.array(z.string()).exactOptional(),
  actions: z.array(Id).exactOptional(),
  only: Id.exactOptional(),
});

/** `policy/{lang}.yaml`: every fixed word the assistant says when a message is more than a question. */
export const PolicySchema = z.strictObject({
  lang: LangSchema,
  review: ReviewSchema,
  replies: z.record(z.string(), z.array(PolicyElementSchema).min(1)),
  phrases: z.record(z.string(), z.string()),
});

/**
 * One record of `signatures.yaml`, written by `npm run knowledge:sign`: a clinician read this very text. It holds for the
 * text of that hash alone, so every later change of a word unsigns it.
 */
export const SignatureSchema = z.strictObject({
  /** `{lang}/{group}/{topic}`, `policy/{lang}` or `clinics/{id}`. */
  text: z.string().regex(/^[a-z0-9-]+(?:\/[a-z0-9-]+){1,2}$/, 'use en/safety/is-it-safe, policy/en or clinics/demo'),
  hash: z.string().regex(/^[0-9a-f]{12}$/),
  /** The clinician's own name and role, and the body that licenses them to practise. */
  name: z.string().min(5),
  role: z.string().min(3),
  licenceBody: z.string().min(3),
  on: IsoDate,
});

const GlossaryWordSchema = z.strictObject({
  use: z.string().min(2),
  /** Words that say the same and are not used. */
  instead: z.array(z.string().min(2)).exactOptional(),
  /** Topics whose article may use them, to explain a word that visitors know. */
  except: z.array(Id).exactOptional(),
});

/** One record of `glossary.yaml`: one name for one thing, in every article. */
export const GlossaryTermSchema = z.strictObject({ id: Id, ...PerLang(GlossaryWordSchema).shape });

/**
 * One record of `claims.yaml`: something that marketing says of ketamine and that visitors arrive with. A journey asks each in a
 * visitor's words and checks that the reply sets it right.
 */
export const ClaimSchema = z
  .strictObject({
    id: Id,
    /** What is claimed, in our own words. */
    claim: z.string().min(10),
    /** How it stands against the sources; `unsafe`: could lead somebody to harm. */
    verdict: z.array(z.enum(['supported', 'overstated', 'wrong', 'unsafe', 'not-checkable'])).min(1),
    /** The topic whose article sets it right, or the behaviour whose fixed reply does. */
    topic: Id.exactOptional(),
    behaviour: z.enum(BEHAVIOURS).exactOptional(),
    /** By language: how a visitor may bring it up, and words of the reply that set it right. */
    asked: z.partialRecord(
      LangSchema,
      z.strictObject({
        text: z.string().min(8).max(300),
        says: z.string().min(8),
        /** Where another article than the claim's answers these words. */
        topic: Id.exactOptional(),
      }),
    ),
  })
  .refine(({ topic, behaviour }) => (topic === undefined) !== (behaviour === undefined), 'give either topic or behaviour')
  .refine(({ asked }) => asked.en !== undefined, 'ask it in English at least');

/** `topics.yaml`: the vocabulary. */
export const TopicsSchema = z.strictObject({
  groups: z.record(
    Id,
    z.strictObject({
      label: PerLang(z.string()),
      topics: z.array(z.strictObject({ id: Id, label: PerLang(z.string()), clinic: z.literal(true).optional() })).min(1),
    }),
  ),
});

/** `lexicon/{theme}.yaml`: each concept's words, by language; a word may stand for more than one concept. */
export const LexiconSchema = z.record(Id, PerLang(z.array(z.string().min(1)))).nullable();

/** `phrasings/{lang}/{group}/{topic}.txt` holds one way of asking a line; `#` starts a comment. */
export const MAX_PHRASING = 300;

const Clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const Hours = z.tuple([Clock, Clock]);

/** `clinics/{id}.yaml`. */
export const ClinicSchema = z
  .strictObject({
    id: Id,
    name: z.string(),
    region: RegionSchema,
    within: z.string().length(2),
    langs: z.array(LangSchema).min(1),
    phones: z.strictObject({ main: z.string(), urgent: z.string().optional() }),
    timeZone: z.string(),
    hours: z.partialRecord(z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']), Hours),
    holidays: z.array(IsoDate),
    address: z.string(),
    site: z.url({ protocol: /^https?$/ }),
    privacyUrl: z.string(),
    /** Sites that may embed the widget: `https://clinic.example`. */
    origins: z.array(z.url()),
    contactMode: z.enum(['no-contact', 'relay', 'inbox']),
    /** Serve only text a clinician has signed; for the rest visitors are offered the clinic's staff. */
    requireSignOff: z.boolean().default(false),
    retentionDays: z.int().min(7).max(90),
    answerWithin: PerLang(z.string()),
    theme: z.strictObject({ accent: z.string().regex(/^#[0-9a-f]{6}$/i) }),
    greeting: PerLang(z.string()),
    /** The clinic's answers to the topics marked `clinic: true`: Markdown like an article's body, cited as `[^clinic]`. */
    answers: z.record(Id, PerLang(z.strictObject({ question: z.string(), text: z.string() }))),
    /** When the clinic's answers were last checked, and until when they hold. */
    review: ReviewSchema,
  })
  .refine(({ region, within }) => isPartOf(region, within), {
    path: ['within'],
    message: 'write the postal code of a province or state of that country, such as BC',
  });

export type ArticleMeta = z.infer<typeof ArticleFrontMatter>;
export type Signature = z.infer<typeof SignatureSchema>;
export type SourceRecord = z.infer<typeof SourceSchema>;
export type Claim = z.infer<typeof ClaimSchema>;
export type GlossaryTerm = z.infer<typeof GlossaryTermSchema>;
export type ClinicProfile = z.infer<typeof ClinicSchema>;
