/**
 * The shape of every file in this folder, checked when it is read. `README.md` beside this file shows each by example.
 */
import * as z from 'zod';
import { LANGS, REGIONS } from '../worker/assistant/types.ts';

export const LangSchema = z.enum(LANGS);
const RegionSchema = z.enum(REGIONS);
const Id = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'use lower case letters, digits and hyphens');
const IsoDate = z.iso.date();

export const ReviewSchema = z.strictObject({
  /** `signed` only after a real clinician has signed; nobody has. */
  status: z.enum(['unsigned', 'signed']),
  /** Last checked against its sources. */
  on: IsoDate,
  /** To be checked again by: 6 months later for safety, legal and crisis text, 12 for the rest. */
  due: IsoDate,
});

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
});

/** One record of `sources/*.yaml`. */
export const SourceSchema = z.strictObject({
  id: Id,
  title: z.string().min(3),
  publisher: z.string().min(2),
  year: z.int().min(1960).max(2030),
  url: z.url({ protocol: /^https$/ }),
  kind: z.enum(['regulator', 'government', 'label', 'guideline', 'systematic-review', 'trial', 'university', 'other']),
  jurisdiction: z.enum(['CA', 'US', 'UK', 'INT']),
  /** What was read to write from it, and what was not. */
  read: z.string().min(10),
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
  .refine((line) => line.call ?? line.text, 'give a number to call or to text');

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

/** `phrasings/{lang}/{group}/{topic}.txt` holds one way of asking a line; `#` starts a comment. */
export const MAX_PHRASING = 300;

const Clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const Hours = z.tuple([Clock, Clock]);

/** `clinics/{id}.yaml`. */
export const ClinicSchema = z.strictObject({
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
  site: z.url(),
  privacyUrl: z.string(),
  /** Sites that may embed the widget: `https://clinic.example`. */
  origins: z.array(z.url()),
  contactMode: z.enum(['no-contact', 'relay', 'inbox']),
  retentionDays: z.int().min(7).max(90),
  answerWithin: PerLang(z.string()),
  theme: z.strictObject({ accent: z.string().regex(/^#[0-9a-f]{6}$/i) }),
  greeting: PerLang(z.string()),
  /** The clinic's answers to the topics marked `clinic: true`: Markdown like an article's body, cited as `[^clinic]`. */
  answers: z.record(Id, PerLang(z.strictObject({ question: z.string(), text: z.string() }))),
  /** When the clinic's answers were last checked, and until when they hold. */
  review: ReviewSchema,
});

export type ArticleMeta = z.infer<typeof ArticleFrontMatter>;
export type SourceRecord = z.infer<typeof SourceSchema>;
export type ClinicProfile = z.infer<typeof ClinicSchema>;
