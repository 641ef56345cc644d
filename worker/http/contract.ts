/**
 * The HTTP contract, version 1: what may be sent and what comes back. The Worker validates with these schemas; the widget
 * reads their types. Additions are fine, renames are not: other programs call this.
 */
import * as z from 'zod';
import { MAX_TEXT } from '../assistant/limits.ts';
import { BEHAVIOURS, CHANNELS, KINDS, LANGS, LEVELS, REGIONS } from '../assistant/types.ts';

/** Largest request body, in bytes. */
export const MAX_BODY_BYTES = 16 * 1024;
/** Largest context token, in characters. */
export const MAX_CONTEXT = 2048;
/** Characters of a message to staff, of a first name, of a contact, and of one shared chat message. */
export const MAX_HANDOFF_TEXT = 2000;
const MAX_NAME = 80;
const MAX_CONTACT = 120;
const MAX_SHARED = 20;
/** The longest reply, as text, that a visitor may choose to share. */
const MAX_SHARED_TEXT = 4000;

/** Characters as a person counts them: an emoji is one, not two. */
const length = (text: string): number => [...text].length;
const Text = (most: number, what: string) =>
  z
    .string({ error: `Send ${what} as a string.` })
    .trim()
    .refine((text) => length(text) >= 1, `Write ${what} of 1 to ${most.toLocaleString('en')} characters; this one is empty.`)
    .refine((text) => length(text) <= most, { error: `Write ${what} of 1 to ${most.toLocaleString('en')} characters; this one is longer.` });

const Lang = z.enum(LANGS, { error: `Use one of ${LANGS.join(', ')}.` });
const Region = z.enum(REGIONS, { error: `Use one of ${REGIONS.join(', ')}.` });

/** `POST /v1/clinics/{clinic}/messages` */
export const MessageRequest = z.object({
  text: Text(MAX_TEXT, 'a message'),
  /** Language of the page. */
  lang: Lang.optional(),
  region: Region.optional(),
  /** A topic that was chosen instead of words written; `text` is then the title that was shown. One nobody wrote about is ignored. */
  topic: z.string().max(60).optional(),
  /** The token of the reply before. One that is forged, expired, too long or from another clinic is ignored. */
  context: z.string().optional().catch(undefined),
});

const Span = z.strictObject({ text: z.string().min(1), cites: z.array(z.int().min(1)).min(1).optional() });
const Action = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('call'), label: z.string(), number: z.string() }),
  z.strictObject({ do: z.literal('text'), label: z.string(), number: z.string(), body: z.string().optional() }),
  z.strictObject({ do: z.literal('form'), label: z.string() }),
  z.strictObject({ do: z.literal('topic'), label: z.string(), topic: z.string() }),
  z.strictObject({ do: z.literal('say'), label: z.string(), text: z.string() }),
]);
const placed = { element: z.string().optional(), part: z.enum(['short', 'more']).optional(), lang: Lang.optional() };
const Block = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('heading'), text: z.string(), ...placed }),
  z.strictObject({ type: z.literal('paragraph'), spans: z.array(Span).min(1), ...placed }),
  z.strictObject({ type: z.literal('list'), items: z.array(z.array(Span).min(1)).min(1), ...placed }),
  z.strictObject({ type: z.literal('actions'), actions: z.array(Action).min(1), ...placed }),
]);
const Source = z.strictObject({ id: z.string(), title: z.string(), publisher: z.string(), year: z.int(), url: z.string() });
const Review = z.strictObject({
  status: z.enum(['unsigned', 'signed']),
  on: z.iso.date(),
  due: z.iso.date(),
  /** Who signed; only where `status` is `signed`. */
  signature: z.strictObject({ name: z.string(), role: z.string(), licenceBody: z.string(), on: z.iso.date() }).exactOptional(),
});
const Suggestion = z.strictObject({ topic: z.string(), text: z.string() });

/** What `messages` answers. */
export const MessageReply = z.strictObject({
  id: z.string(),
  lang: Lang,
  kind: z.enum(KINDS),
  behaviour: z.enum(BEHAVIOURS).nullable(),
  level: z.enum(LEVELS).nullable(),
  topic: z.string().nullable(),
  candidates: z.array(z.strictObject({ topic: z.string(), score: z.number().min(0).max(1) })).max(5),
  elements: z.array(z.string()),
  blocks: z.array(Block).min(1),
  sources: z.array(Source),
  reviewed: Review.nullable(),
  composedBy: z.enum(['approved-text', 'model']),
  suggestions: z.array(Suggestion),
  handoff: z.strictObject({ offered: z.boolean(), reason: z.enum(['asked', 'no-answer', 'policy']).nullable(), channels: z.array(z.enum(CHANNELS)) }),
  staffTold: z.boolean(),
  ruleVersion: z.string(),
  context: z.string().max(MAX_CONTEXT),
});

/** What `GET …/articles/{topic}` answers. */
export const ArticleReply = z.strictObject({
  lang: Lang,
  topic: z.string(),
  question: z.string(),
  blocks: z.array(Block).min(1),
  sources: z.array(Source),
  reviewed: Review,
  suggestions: z.array(Suggestion),
});

/** `POST …/feedback` */
export const FeedbackRequest = z.object({
  reply: z.string().regex(/^[0-9A-HJKMNP-TV-Z]{26}$/, 'Send the id of a reply.'),
  topic: z.string().max(60).nullable(),
  helpful: z.boolean(),
  reason: z.enum(['wrong', 'unclear', 'not-my-question', 'other']).optional(),
});

/** `POST …/handoffs`. The form never asks for a health number, birth date, insurance or diagnosis, and no field takes one. */
export const HandoffRequest = z.strictObject({
  text: Text(MAX_HANDOFF_TEXT, 'a message'),
  name: z.string().trim().max(MAX_NAME).optional(),
  contact: z.strictObject({ channel: z.enum(['phone', 'email']), value: z.string().trim().min(3).max(MAX_CONTACT) }).optional(),
  lang: Lang,
  /** Which wording of the consent was agreed to; the box is never ticked beforehand. */
  consent: z.strictObject({ version: z.string().min(1).max(40), agreed: z.literal(true, { error: 'Consent is needed before a message can be kept.' }) }),
  /** The messages of this chat that the visitor chose to show to staff. */
  shared: z
    .array(z.strictObject({ from: z.enum(['visitor', 'assistant']), text: z.string().max(MAX_SHARED_TEXT) }))
    .max(MAX_SHARED)
    .optional(),
});

/** A hand-off code as people write it; case, spaces and dashes do not matter, and O, I, L are read as 0, 1, 1. */
export const HandoffCode = z
  .string()
  .transform((code) => code.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1'))
  .pipe(z.string().regex(/^[0-9A-HJKMNP-TV-Z]{12}$/));

export type MessageReplyBody = z.infer<typeof MessageReply>;
export type HandoffBody = z.infer<typeof HandoffRequest>;
export type FeedbackBody = z.infer<typeof FeedbackRequest>;
