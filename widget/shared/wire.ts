/** What travels between the widget and the Worker, as the widget reads it. The nouns are those of the assistant. */
import type { Helpline, Lang, Reply, TopicId, Weekday } from '../../worker/assistant/types.ts';

export type { Action, Block, CitedSource, Helpline, Lang, Span, TopicId, Weekday } from '../../worker/assistant/types.ts';

type PerLang = Readonly<Record<Lang, string>>;

/** `GET /v1/clinics/{id}`: what anyone may know of a clinic. */
export interface Profile {
  readonly id: string;
  readonly name: string;
  readonly region: 'CA' | 'US';
  /** Province or state code, such as `QC`. */
  readonly within: string;
  readonly langs: readonly Lang[];
  readonly phones: { readonly main: string; readonly urgent?: string };
  readonly openNow: boolean;
  /** When it opens next; null while it is open, or when that is not known. */
  readonly opensAt: Opening | null;
  readonly hours: readonly { readonly day: Weekday; readonly from: string; readonly to: string }[];
  readonly timeZone: string;
  readonly address: string;
  readonly site: string;
  readonly privacyUrl: string;
  readonly theme: { readonly accent: string };
  readonly contactMode: 'no-contact' | 'relay' | 'inbox';
  /** A phrase such as “within 2 business days”. */
  readonly answerWithin: PerLang;
  /** Days a message is kept after it is closed. */
  readonly retentionDays: number;
  readonly greeting: PerLang;
  readonly topics: readonly TopicGroup[];
  readonly helplines: readonly Helpline[];
}

/** `day` is an ISO date, `time` a clock time (`09:00`), both in the clinic's zone. */
export interface Opening {
  readonly day: string;
  readonly time: string;
}

export interface TopicGroup {
  readonly group: string;
  readonly name: PerLang;
  readonly topics: readonly { readonly topic: TopicId; readonly question: { readonly en: string; readonly fr?: string; readonly es?: string } }[];
}

export interface MessageRequest {
  /** 1 to 1,000 characters, trimmed. */
  readonly text: string;
  readonly lang: Lang;
  /** Set when a topic was chosen instead of words written; `text` is then the title that was shown. */
  readonly topic?: TopicId;
  /** Sealed by the server; carries no words of the visitor. */
  readonly context?: string;
}

export type MessageReply = Reply & { readonly context: string };

/** What the log shows of a reply, and the tab keeps. */
export type Answer = Pick<Reply, 'id' | 'lang' | 'kind' | 'behaviour' | 'level' | 'topic' | 'blocks' | 'sources' | 'reviewed' | 'suggestions' | 'handoff'>;

export const REASONS = ['wrong', 'unclear', 'not-my-question', 'other'] as const;
export type Reason = (typeof REASONS)[number];

export interface Feedback {
  readonly reply: string;
  readonly topic: TopicId | null;
  readonly helpful: boolean;
  readonly reason?: Reason;
}

export interface SharedMessage {
  readonly from: 'visitor' | 'assistant';
  readonly text: string;
}

export interface HandoffRequest {
  /** 1 to 2,000 characters. */
  readonly text: string;
  /** At most 80 characters. */
  readonly name?: string;
  readonly contact?: { readonly channel: 'phone' | 'email'; readonly value: string };
  readonly lang: Lang;
  readonly consent: { readonly version: string; readonly agreed: true };
  /** At most 20. */
  readonly shared?: readonly SharedMessage[];
}

/** Without a code (a clinic that keeps no copy) there is nothing to come back to. `expiresOn` is an ISO date. */
export interface HandoffReceipt {
  readonly code?: string | null;
  readonly expiresOn?: string | null;
}

/** What a visitor who holds the code may read. */
export interface HandoffState {
  readonly status: 'new' | 'answered' | 'closed';
  readonly text: string;
  readonly createdOn: string;
  readonly expiresOn: string;
  /** What staff wrote back, oldest first. */
  readonly replies: readonly { readonly text: string; readonly on: string }[];
}
