/**
 * The nouns of the assistant. Everything here is plain data: it can be frozen, compared, sent and stored.
 * The names are the ones on the wire (`worker/http/contract.ts`) and in the knowledge base (`knowledge/schema.ts`).
 */

export const LANGS = ['en', 'fr', 'es'] as const;
export type Lang = (typeof LANGS)[number];

export const REGIONS = ['CA', 'US'] as const;
/** The country whose law, numbers and wording apply. Unknown is spelled `undefined`, and is treated as Canada, the stricter. */
export type Region = (typeof REGIONS)[number];

/** Where a text holds: a country, or a province or state of it (`CA-QC`). */
export type Territory = Region | `${Region}-${string}`;

/** In order of precedence: when several apply to one message, the first decides what is shown first. */
export const BEHAVIOURS = [
  'emergency',
  'crisis',
  'aftercare-symptom',
  'dose-request',
  'buy-request',
  'personal-medical',
  'talk-to-human',
  'manipulation',
  'abuse',
  'out-of-scope',
] as const;
export type Behaviour = (typeof BEHAVIOURS)[number];

/** How grave a crisis message is, lightest first. */
export const LEVELS = ['check-in', 'full', 'imminent'] as const;
export type Level = (typeof LEVELS)[number];

export type TopicId = string;
export type SourceId = string;

// ---------------------------------------------------------------- one visitor turn

/** What one visitor message asks of the assistant. */
export interface Turn {
  /** 1 to 1,000 characters, trimmed. */
  readonly text: string;
  /** Language of the page; the language of the message wins over it when it is clear. */
  readonly pageLang: Lang;
  readonly region: Region | undefined;
  /** Set when a topic was chosen instead of words written; `text` is then its title. */
  readonly topic?: TopicId | undefined;
  readonly clinic: Clinic;
  readonly memory: Memory;
  /** Name of this reply, for feedback; random, made by the caller. */
  readonly id: string;
  /** Milliseconds since the epoch. */
  readonly nowMs: number;
}

/**
 * What the next turn needs to know of the earlier ones. Holds no visitor text. It travels in a signed token, so it must
 * stay small: at most 2 KiB when sealed.
 */
export interface Memory {
  readonly turns: number;
  readonly lang?: Lang | undefined;
  /** Topics answered in this visit, newest first, at most 6. */
  readonly topics: readonly TopicId[];
  /** What the last message may have been about, best first, at most 3: a message that leans on it, or corrects it, needs more than the answer. */
  readonly near: readonly TopicId[];
  /** Risk score of the last six messages, oldest first; each 0 to 1. */
  readonly risk: readonly number[];
  /** Highest danger met in this visit. Once set it stays until the visit ends. */
  readonly atRisk?: AtRisk | undefined;
  /** A question the assistant asked and waits for. */
  readonly pending?: 'check-in' | undefined;
  /** Turns in a row that were not answered. Two of them bring the offer of a person. */
  readonly unanswered: number;
  /** Times the visitor tried to change the rules; the second reply is shorter. */
  readonly manipulations: number;
}

export interface AtRisk {
  readonly behaviour: 'crisis' | 'emergency';
  readonly level?: Level | undefined;
}

export const NO_MEMORY: Memory = { turns: 0, topics: [], near: [], risk: [], unanswered: 0, manipulations: 0 };

// ---------------------------------------------------------------- what the guard says

/** One behaviour seen in a message. */
export interface Sighting {
  readonly behaviour: Behaviour;
  /** Crisis only. */
  readonly level?: Level;
  /** Which rule saw it, for tests and for the record: `crisis/en/wish-to-be-dead`. Never visitor text. */
  readonly rule: string;
  /**
   * A variant of the reply: `other` (the danger is another person's), `neighbour` (distress that is no suicide risk, such
   * as abuse at home), `swallowed` (something was taken: poison line), `self-harm-possible`, `threat`, `complaint`,
   * `health` (out of scope, but a health matter), `taken` (dose-request: already taken), …
   */
  readonly variants: readonly string[];
}

export interface Verdict {
  /** Highest precedence first; at most one per behaviour. Empty: an ordinary question. */
  readonly sightings: readonly Sighting[];
  /** Risk score of this message alone, 0 to 1; kept for the next turns. */
  readonly risk: number;
  /** Something heavy was said that is no crisis (pain, despair about treatment): the answer opens with one warm sentence. */
  readonly heavy: boolean;
}

// ---------------------------------------------------------------- the reply

/** A run of text, with the blank that parts it from the next. `cites` holds 1-based positions in the reply's `sources`. Never HTML. */
export interface Span {
  readonly text: string;
  readonly cites?: readonly number[];
}

export type Action =
  | { readonly do: 'call'; readonly label: string; readonly number: string }
  | { readonly do: 'text'; readonly label: string; readonly number: string; readonly body?: string }
  | { readonly do: 'form'; readonly label: string }
  | { readonly do: 'topic'; readonly label: string; readonly topic: TopicId }
  /** Sends `text` as the visitor's next message (the buttons of the check-in question). */
  | { readonly do: 'say'; readonly label: string; readonly text: string };

interface BlockBase {
  /** Policy replies: which element of the reply this block belongs to. */
  readonly element?: string;
  /** `short` stands alone and is shown at once; `more` is folded away. Absent: shown at once. */
  readonly part?: 'short' | 'more';
  /** Set when the text is in another language than the reply (an article not translated yet). */
  readonly lang?: Lang;
}
export type Block =
  | (BlockBase & { readonly type: 'heading'; readonly text: string })
  | (BlockBase & { readonly type: 'paragraph'; readonly spans: readonly Span[] })
  | (BlockBase & { readonly type: 'list'; readonly items: readonly (readonly Span[])[] })
  | (BlockBase & { readonly type: 'actions'; readonly actions: readonly Action[] });

export interface CitedSource {
  readonly id: SourceId;
  readonly title: string;
  readonly publisher: string;
  readonly year: number;
  readonly url: string;
}

export const KINDS = ['answer', 'choices', 'policy', 'no-answer', 'smalltalk'] as const;
export type Kind = (typeof KINDS)[number];

export const CHANNELS = ['phone', 'message', 'live'] as const;
export type Channel = (typeof CHANNELS)[number];

export interface Reply {
  readonly id: string;
  readonly lang: Lang;
  readonly kind: Kind;
  readonly behaviour: Behaviour | null;
  readonly level: Level | null;
  readonly topic: TopicId | null;
  /** Best first, at most five; `score` is a probability. */
  readonly candidates: readonly Candidate[];
  readonly elements: readonly string[];
  readonly blocks: readonly Block[];
  readonly sources: readonly CitedSource[];
  readonly reviewed: Review | null;
  readonly composedBy: 'approved-text' | 'model';
  readonly suggestions: readonly { readonly topic: TopicId; readonly text: string }[];
  readonly handoff: { readonly offered: boolean; readonly reason: HandoffReason | null; readonly channels: readonly Channel[] };
  readonly staffTold: boolean;
  readonly ruleVersion: string;
}

/** Why a person is offered. */
export type HandoffReason = 'asked' | 'no-answer' | 'policy';

export interface Candidate {
  readonly topic: TopicId;
  readonly score: number;
}

export interface Review {
  readonly status: 'unsigned' | 'signed';
  /** ISO dates: last checked against the sources; to be checked again by. */
  readonly on: string;
  readonly due: string;
  /** Who signed; only where `status` is `signed`. */
  readonly signature?: { readonly name: string; readonly role: string; readonly licenceBody: string; readonly on: string };
}

/** The outcome of one turn: what the visitor gets, and what the next turn remembers. */
export interface Answered {
  readonly reply: Reply;
  readonly memory: Memory;
  /** The last check stopped the reply that was composed; the visitor got the fixed one. Holds no text. */
  readonly incident?: { readonly rule: string } | undefined;
}

// ---------------------------------------------------------------- the compiled knowledge

/** A sentence or more with the sources that carry it. */
export interface CitedText {
  readonly text: string;
  readonly sources: readonly SourceId[];
  /** True there only: law, approval, coverage and services differ between countries and provinces. Absent: everywhere. */
  readonly territory?: Territory;
}
export type ArticleBlock =
  | { readonly type: 'heading'; readonly text: string; readonly territory?: Territory }
  | { readonly type: 'paragraph'; readonly spans: readonly CitedText[] }
  | { readonly type: 'list'; readonly items: readonly (readonly CitedText[])[] };

export interface Article {
  readonly topic: TopicId;
  readonly lang: Lang;
  /** The question this answers, as a title. */
  readonly question: string;
  /** At most 70 words; stands alone. */
  readonly short: readonly ArticleBlock[];
  readonly more: readonly ArticleBlock[];
  /** In the order they are first cited. */
  readonly sources: readonly SourceId[];
  readonly review: Review;
  readonly seeAlso: readonly TopicId[];
}

/** One number or address where people in danger, or in need, are helped. */
export interface Helpline {
  readonly id: string;
  readonly kind: 'emergency' | 'crisis' | 'youth' | 'indigenous' | 'veterans' | 'poison' | 'nurse' | 'substance-use' | 'local-services';
  readonly region: Region;
  /** Province or state code (`QC`); absent: the whole country. */
  readonly within?: string;
  readonly name: Readonly<Record<Lang, string>>;
  /** As written for people; `tel` and `sms` are what a link dials. */
  readonly call?: { readonly label: string; readonly tel: string };
  readonly text?: { readonly label: string; readonly sms: string; readonly body?: Readonly<Partial<Record<Lang, string>>> };
  /** Languages in which people answer. */
  readonly langs: readonly Lang[];
  readonly note?: Readonly<Partial<Record<Lang, string>>>;
  readonly checkedOn: string;
}

/** One element of a policy reply: fixed words, with `{slots}` for numbers and the clinic's data. */
export interface PolicyElement {
  readonly element: string;
  readonly text?: string;
  readonly list?: readonly string[];
  /** Names of action slots, such as `call-crisis`, `text-crisis`, `call-emergency`, `form`; see `compose/policy.ts`. */
  readonly actions?: readonly string[];
  /** Shown only if the sighting has this variant. */
  readonly only?: string;
}
/** All fixed words of one language: `replies['crisis/full']` is a list of elements in the order shown. */
export interface PolicyCopy {
  readonly lang: Lang;
  readonly review: Review;
  readonly replies: Readonly<Record<string, readonly PolicyElement[]>>;
  /** Single sentences used around answers: `heavy`, `english-only`, `no-answer`, … */
  readonly phrases: Readonly<Record<string, string>>;
}

export interface Clinic {
  readonly id: string;
  readonly name: string;
  readonly region: Region;
  /** Province or state code, such as `BC`. */
  readonly within: string;
  readonly langs: readonly Lang[];
  readonly phones: { readonly main: string; readonly urgent?: string | undefined };
  readonly timeZone: string;
  /** Opening hours by weekday, `mon` to `sun`; each `["09:00","17:00"]`. A day without an entry is closed. */
  readonly hours: Readonly<Partial<Record<Weekday, readonly [string, string]>>>;
  /** ISO dates on which it is closed. */
  readonly holidays: readonly string[];
  readonly address: string;
  readonly site: string;
  readonly privacyUrl: string;
  readonly origins: readonly string[];
  readonly contactMode: 'no-contact' | 'relay' | 'inbox';
  /** Serve only text a clinician has signed; for the rest visitors are offered the clinic's staff. */
  readonly requireSignOff: boolean;
  /** How long a message from the form is kept after it is closed; 7 to 90. */
  readonly retentionDays: number;
  /** Business days within which staff answer a message. */
  readonly answerWithin: Readonly<Record<Lang, string>>;
  readonly theme: { readonly accent: string };
  readonly greeting: Readonly<Record<Lang, string>>;
  /** The clinic's own answers, by topic and language. */
  readonly answers: readonly Article[];
}
export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';
