import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { type ClinicApi, clinicApi } from '../shared/api.ts';
import { crisisNumbers } from '../shared/numbers.ts';
import { chooseLang, loadPhrases, type Phrases } from '../shared/phrases/phrases.ts';
import { type Session, tabSession } from '../shared/session.ts';
import type { Lang } from '../shared/wire.ts';
import type { Chat } from './controllers/conversation.ts';
import { PanelController } from './controllers/panel.ts';
import { PresenceController } from './controllers/presence.ts';
import { MAX_QUESTION } from './elements/composer.ts';
import { panelBody } from './elements/panel-body.ts';
import { bringToTop, focusOn, paint } from './frame.ts';
import { chat } from './styles/chat.ts';
import { panel } from './styles/panel.ts';
import { tokens } from './styles/tokens.ts';
import { views } from './styles/views.ts';
import type { Ui } from './ui.ts';

/** Lower panels show the pinned help in one line from the start: the reply itself must stay readable above it. */
const ROOMY_PX = 600;

const LANGS: readonly Lang[] = ['en', 'fr', 'es'];

/**
 * The visitor's assistant of one clinic. Stands in the page where it is written, or with `floating` opens over it.
 *
 * @slot - shown until the assistant is ready and when it cannot be loaded: write the help numbers and the clinic's phone here
 * @fires clinic-faq-open, clinic-faq-close, clinic-faq-asked, clinic-faq-replied, clinic-faq-message-sent - bubbling, composed,
 *   without detail: a page may learn that something happened, never what was said
 * @csspart panel, header, helpline, log, question, answer, mark, sources, pinned, composer, input, send, person
 * @cssprop --clinic-faq-accent - `#rrggbb`, instead of the clinic's colour; darkened or lightened until it can be read
 * @cssprop --clinic-faq-color-scheme - `light dark` (follows the system), `light` or `dark`
 * @cssprop --clinic-faq-font, --clinic-faq-radius, --clinic-faq-width, --clinic-faq-height
 * @cssprop --clinic-faq-inset, --clinic-faq-z - distance of the floating panel from the edges, and its z-index
 */
export class ClinicFaq extends LitElement {
  static override readonly styles = [tokens, panel, chat, views];
  static override readonly properties = {
    clinic: {},
    server: {},
    phone: {},
    wishedLang: { attribute: 'lang' },
    floating: { type: Boolean, reflect: true },
    position: { reflect: true },
    client: { attribute: false },
    ready: { state: true },
  };

  /** Whose assistant this is. */
  declare clinic: string;
  /** Origin of the Worker; by default where this module came from. */
  declare server: string;
  /** The clinic's number, shown when nothing can be loaded. */
  declare phone: string | undefined;
  /** `en`, `fr` or `es`; by default the language of the page, then of the browser. */
  declare wishedLang: string | null;
  declare floating: boolean;
  /** `left` or, by default, `right`; the other way round on a page written from right to left. */
  declare position: string | undefined;
  /** Answers instead of the server: for pages that show the assistant without one. */
  declare client: ClinicApi | undefined;
  /** The words of the language shown; absent until they are loaded. */
  declare ready: { readonly lang: Lang; readonly p: Phrases } | undefined;

  #loading: Promise<boolean> | undefined;
  #server: { readonly of: string; readonly api: ClinicApi } | undefined;
  readonly #presence = new PresenceController(this);
  readonly #panel = new PanelController(this, {
    api: () => this.#api(),
    lang: () => this.ready?.lang ?? 'en',
    phrases: () => this.ready?.p,
    session: () => this.#session(),
    useLang: (lang) => this.#useLang(lang),
    close: () => this.close(),
    print: () => void this.#print(),
    roomy: () => (this.shadowRoot?.querySelector('.panel')?.clientHeight ?? 0) >= ROOMY_PX,
    tell: (event) => this.#tell(event),
  });

  constructor() {
    super();
    this.clinic = '';
    this.server = new URL(import.meta.url).origin;
    this.floating = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.floating) void this.#start();
  }

  /** Opens the floating panel. @throws when the words of the panel cannot be loaded */
  async open(): Promise<void> {
    if (!(await this.#start())) throw new Error('clinic-faq: the panel could not be loaded');
    await this.updateComplete;
    if (this.floating && !this.#presence.opened) {
      this.#presence.open();
      // A finger on a small screen would get a keyboard over the first words; a key press or a mouse wants to write.
      focusOn(this.renderRoot as ShadowRoot, matchMedia('(pointer: coarse)').matches ? '#name' : '#question');
      this.#tell('open');
    }
  }

  close(): void {
    if (this.#presence.opened) this.#presence.close();
  }

  /** Opens the panel and sends a question, as if the visitor had written it. Longer than 1,000 characters: only written. */
  async ask(text: string): Promise<void> {
    await this.open();
    const question = text.trim();
    if (question !== '' && question.length <= MAX_QUESTION) this.#panel.ask(question);
    else this.#panel.draft = question;
    this.requestUpdate();
  }

  protected override render(): TemplateResult {
    const ui = this.#ui();
    if (!ui) return html`<slot></slot>`;
    const body = panelBody(ui, this.#panel);
    const keys = (event: KeyboardEvent) => this.#keys(event);
    if (!this.floating) return html`<div class="panel" part="panel" role="region" aria-labelledby="name who" lang=${ui.lang} @keydown=${keys}>${body}</div>`;
    return html`<dialog class="panel ${this.#presence.sheet ? 'sheet-mode' : ''}" part="panel" aria-labelledby="name who" lang=${ui.lang}
      @keydown=${keys} @cancel=${this.#cancel} @close=${this.#closed}>${body}</dialog>`;
  }

  protected override updated(_changed: PropertyValues): void {
    const root = this.renderRoot as ShadowRoot;
    const accent = getComputedStyle(this).getPropertyValue('--clinic-faq-accent').trim();
    paint(root, accent || (this.#panel.profile.profile?.theme.accent ?? ''));
    const { scrollNext, focusNext } = this.#panel;
    this.#panel.scrollNext = undefined;
    this.#panel.focusNext = undefined;
    if (scrollNext !== undefined) bringToTop(root, scrollNext);
    if (focusNext) focusOn(root, focusNext);
  }

  /** Loads words, profile and what the tab remembers, once. @returns whether the panel can be shown */
  #start(): Promise<boolean> {
    if (this.ready) {
      void this.#panel.profile.load();
      return Promise.resolve(true);
    }
    this.#loading ??= this.#load().finally(() => {
      this.#loading = undefined;
    });
    return this.#loading;
  }

  async #load(): Promise<boolean> {
    const { conversation, profile } = this.#panel;
    conversation.restore();
    this.#panel.desks.loadLater();
    const words = this.#useLang(chooseLang([conversation.chosenLang, ...this.#wishes()]));
    void Promise.all([words, profile.load()]).then(() => this.#fitLang());
    return words;
  }

  #wishes(): readonly (string | null | undefined)[] {
    return [this.wishedLang, document.documentElement.lang, ...navigator.languages];
  }

  /** The clinic may not offer the language that was guessed before its profile was known. */
  async #fitLang(): Promise<void> {
    const offered = this.#panel.profile.profile?.langs ?? LANGS;
    const lang = this.ready?.lang;
    if (lang && !offered.includes(lang)) await this.#useLang(chooseLang(this.#wishes(), offered));
  }

  async #useLang(lang: Lang): Promise<boolean> {
    try {
      this.ready = { lang, p: await loadPhrases(lang) };
      return true;
    } catch {
      return false;
    }
  }

  #api(): ClinicApi {
    if (this.client) return this.client;
    const of = `${this.server} ${this.clinic}`;
    if (this.#server?.of !== of) this.#server = { of, api: clinicApi(this.server, this.clinic) };
    return this.#server.api;
  }

  #session(): Session<Chat> {
    return tabSession<Chat>(this.clinic);
  }

  #ui(): Ui | undefined {
    if (!this.ready) return undefined;
    const { lang, p } = this.ready;
    const { profile, conversation, connection } = this.#panel;
    return {
      p,
      lang,
      langs: profile.profile?.langs ?? LANGS,
      profile: profile.profile,
      phone: this.#panel.phone(this.phone),
      faqPage: `${this.server}/c/${encodeURIComponent(this.clinic)}/faq?lang=${lang}`,
      numbers: crisisNumbers(profile.profile, lang),
      atRisk: conversation.atRisk,
      offline: connection.offline,
      floating: this.floating,
      deeds: this.#panel,
    };
  }

  #keys(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.isComposing) return;
    if (this.#panel.escape() === 'nothing') {
      if (!this.floating) return;
      this.close();
    }
    event.preventDefault();
    event.stopPropagation(); // or the page would close something of its own as well
  }

  /** A phone's back gesture. */
  readonly #cancel = (event: Event): void => {
    event.preventDefault();
    if (this.#panel.escape() === 'nothing') this.close();
  };

  readonly #closed = (): void => {
    if (this.#presence.opened && this.shadowRoot?.querySelector('dialog')?.open) return; // shown again in another mode
    this.#presence.opened = false;
    this.#panel.menuOpen = false;
    this.#tell('close');
  };

  async #print(): Promise<void> {
    const desk = await this.#panel.desks.load();
    const ui = this.#ui();
    if (ui && desk) desk.printOnly(desk.printView(ui, this.#panel.conversation.turns, new Date().toISOString().slice(0, 10)));
  }

  #tell(event: string): void {
    this.dispatchEvent(new Event(`clinic-faq-${event}`, { bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'clinic-faq': ClinicFaq;
  }
}
