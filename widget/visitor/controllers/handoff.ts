import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ClinicApi } from '../../shared/api.ts';
import { cover } from '../../shared/private-details.ts';
import { asTrouble, type Trouble } from '../../shared/trouble.ts';
import type { HandoffReceipt, HandoffRequest, Lang, SharedMessage } from '../../shared/wire.ts';

/** Names the wording of the consent box. Change it together with the phrase `consent`, so that a record says what was agreed to. */
export const CONSENT_VERSION = '2026-11-21';

const MAX_TEXT = 2000;
const MAX_NAME = 80;
export const MAX_SHARED = 20;
/** Characters of all shared messages together: with the message itself they must fit into the 16 KiB the Worker takes. */
const SHARED_BUDGET = 10_000;
const MAX_CONTACT = 120;

export interface Draft {
  readonly text: string;
  readonly name: string;
  readonly reach: 'code' | 'phone' | 'email';
  readonly contact: string;
  /** Keys of the chat messages to share. */
  readonly shared: ReadonlySet<string>;
  readonly agreed: boolean;
}
export type Field = 'text' | 'name' | 'contact' | 'agreed';
/** A chat message that may be shared. */
export interface Shareable extends SharedMessage {
  readonly key: string;
}

const EMPTY: Draft = { text: '', name: '', reach: 'code', contact: '', shared: new Set(), agreed: false };

/** The message to staff: what is written, what is missing, and what became of it. Nothing of it is stored in the browser. */
export class HandoffController implements ReactiveController {
  draft: Draft = EMPTY;
  /** Fields to correct, in the order they stand; empty until the visitor tries to send. */
  errors: readonly Field[] = [];
  status: 'writing' | 'sending' | 'sent' = 'writing';
  trouble: Trouble | undefined;
  receipt: HandoffReceipt | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #api: () => ClinicApi;

  constructor(host: ReactiveControllerHost, api: () => ClinicApi) {
    this.#host = host;
    this.#api = api;
    host.addController(this);
  }

  hostConnected(): void {}

  write(change: Partial<Draft>): void {
    this.draft = { ...this.draft, ...change };
    // Once the visitor has seen an error, it goes away as soon as it is mended.
    if (this.errors.length > 0) this.errors = mistakes(this.draft).filter((field) => this.errors.includes(field));
    this.#host.requestUpdate();
  }

  share(key: string, chosen: boolean): void {
    const shared = new Set(this.draft.shared);
    if (chosen && shared.size < MAX_SHARED) shared.add(key);
    if (!chosen) shared.delete(key);
    this.write({ shared });
  }

  /** Starts over: after a message was sent, or when the chat is cleared. */
  reset(): void {
    this.draft = EMPTY;
    this.errors = [];
    this.status = 'writing';
    this.trouble = undefined;
    this.receipt = undefined;
    this.#host.requestUpdate();
  }

  /** Sends the message if nothing is missing. The draft is kept whole until the server has it. */
  async send(lang: Lang, shareable: readonly Shareable[]): Promise<'sent' | 'failed' | 'incomplete'> {
    if (this.status === 'sending') return 'incomplete';
    this.errors = mistakes(this.draft);
    this.trouble = undefined;
    this.#host.requestUpdate();
    if (this.errors.length > 0) return 'incomplete';
    this.status = 'sending';
    try {
      this.receipt = await this.#api().sendHandoff(request(this.draft, lang, shareable));
      this.draft = EMPTY;
      this.status = 'sent';
      return 'sent';
    } catch (error) {
      this.trouble = asTrouble(error);
      this.status = 'writing';
      return 'failed';
    } finally {
      this.#host.requestUpdate();
    }
  }
}

/** Fields that cannot be sent as they are. */
export function mistakes(draft: Draft): Field[] {
  const contact = draft.contact.trim();
  const reachable =
    draft.reach === 'code' || (draft.reach === 'phone' ? contact.replace(/\D/g, '').length >= 10 : /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(contact));
  const found: [Field, boolean][] = [
    ['text', draft.text.trim() === '' || draft.text.trim().length > MAX_TEXT],
    ['name', draft.name.trim().length > MAX_NAME],
    ['contact', !reachable || contact.length > MAX_CONTACT],
    ['agreed', !draft.agreed],
  ];
  return found.filter(([, wrong]) => wrong).map(([field]) => field);
}

const cutTo = (most: number, text: string): string => (text.length <= most ? text : `${text.slice(0, most - 1)}…`);

function request(draft: Draft, lang: Lang, shareable: readonly Shareable[]): HandoffRequest {
  const name = draft.name.trim();
  const chosen = shareable.filter(({ key }) => draft.shared.has(key)).slice(0, MAX_SHARED);
  const shared = chosen.map(({ from, text }) => ({ from, text: cutTo(SHARED_BUDGET / chosen.length, cover(text)) }));
  return {
    text: cover(draft.text.trim()),
    lang,
    consent: { version: CONSENT_VERSION, agreed: true },
    ...(name && { name }),
    ...(draft.reach !== 'code' && { contact: { channel: draft.reach, value: draft.contact.trim() } }),
    ...(shared.length > 0 && { shared }),
  };
}
