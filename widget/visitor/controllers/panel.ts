import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ClinicApi } from '../../shared/api.ts';
import { callLink } from '../../shared/links.ts';
import { fill, type Phrases } from '../../shared/phrases/phrases.ts';
import type { Session } from '../../shared/session.ts';
import type { Lang, Reason, TopicId } from '../../shared/wire.ts';
import type { Deeds, View } from '../ui.ts';
import { AnnouncerController } from './announcer.ts';
import { ConnectionController } from './connection.ts';
import { type Chat, ConversationController } from './conversation.ts';
import { CountdownController } from './countdown.ts';
import { DeskController } from './desk.ts';
import type { Draft, Shareable } from './handoff.ts';
import { ProfileController } from './profile.ts';
import { type ChatTurn, isDanger, plainText } from './turn.ts';
import { Voice } from './voice.ts';

/** What the panel needs of the element it lives in. */
export interface PanelNeeds {
  readonly api: () => ClinicApi;
  readonly lang: () => Lang;
  readonly phrases: () => Phrases | undefined;
  readonly session: () => Session<Chat>;
  readonly useLang: (lang: Lang) => Promise<boolean>;
  readonly close: () => void;
  readonly print: () => void;
  /** Whether the panel is tall enough for the pinned help at full size. */
  readonly roomy: () => boolean;
  /** Something happened that the page may hear of. Never what was said. */
  readonly tell: (event: 'asked' | 'replied' | 'message-sent') => void;
}

/** The panel's state, and everything a visitor can do with it. Draws nothing: the element does, from what stands here. */
export class PanelController implements ReactiveController, Deeds {
  view: View = 'chat';
  menuOpen = false;
  /** The answer whose sources are shown, and the number of the one that was pressed; 0: none of them, but the list. */
  sources: { readonly key: number; readonly chosen: number } | undefined;
  /** Whether the visitor wants the pinned help in one line; undefined: the panel's height decides. */
  helpChoice: boolean | undefined;
  draft = '';
  /** What to focus after the next drawing, as a selector; the element does it and forgets it. */
  focusNext: string | undefined;
  /** The turn to bring to the top after the next drawing. */
  scrollNext: number | undefined;

  readonly announcer: AnnouncerController;
  readonly connection: ConnectionController;
  readonly conversation: ConversationController;
  readonly countdown: CountdownController;
  readonly desks: DeskController;
  readonly profile: ProfileController;
  readonly #voice: Voice;
  readonly #host: ReactiveControllerHost;
  readonly #needs: PanelNeeds;
  /** Where the focus goes back to when the sources are hidden. */
  #sourcesFrom = '';

  constructor(host: ReactiveControllerHost, needs: PanelNeeds) {
    this.#host = host;
    this.#needs = needs;
    this.announcer = new AnnouncerController(host);
    this.#voice = new Voice(this.announcer, needs.phrases);
    this.connection = new ConnectionController(host, (offline) => this.#network(offline));
    this.countdown = new CountdownController(host);
    this.desks = new DeskController(host, needs.api);
    this.profile = new ProfileController(host, needs.api);
    const { api, lang, session } = needs;
    this.conversation = new ConversationController(host, { api, lang, session, settled: (turn) => this.#settled(turn) });
    host.addController(this);
  }

  hostConnected(): void {}

  get helpSmall(): boolean {
    return this.helpChoice ?? !this.#needs.roomy();
  }

  /** Messages of the chat a visitor may choose to show to staff. */
  get shareable(): Shareable[] {
    return this.conversation.turns.flatMap(({ key, asked, topic, answer }) => [
      ...(topic ? [] : [{ key: `${key}/visitor`, from: 'visitor', text: asked } as const]),
      ...(answer ? [{ key: `${key}/assistant`, from: 'assistant', text: plainText(answer.blocks, { more: true, buttons: false }) } as const] : []),
    ]);
  }

  /** The visitor writes in the input. */
  type(text: string): void {
    this.draft = text;
    this.#redraw();
  }

  ask(text: string): void {
    this.#toChat();
    this.conversation.ask(text);
    this.#asked();
  }

  openTopic(topic: TopicId, title: string): void {
    const pressedInLog = this.view === 'chat';
    this.#toChat();
    this.conversation.open(topic, title);
    // The chip or link that was pressed may be gone with the first question; the input is a good place to go on from.
    if (!pressedInLog || this.conversation.turns.length === 1) this.focusNext = '.log';
    this.#asked();
  }

  retry(key: number): void {
    this.focusNext = '.log';
    this.conversation.retry(key);
    this.#voice.say('looking');
  }

  sendWhenOnline(key: number, wanted: boolean): void {
    this.conversation.sendWhenOnline(key, wanted);
    if (wanted) this.#voice.say('willSend');
  }

  judge(key: number, helpful: boolean, reason?: Reason): void {
    this.conversation.judge(key, helpful, reason);
    const asking = !helpful && !reason;
    this.focusNext = asking ? `[data-key="${key}"] .judge button` : '.log';
    this.#voice.say(asking ? 'whatWasWrong' : 'thanksForTelling');
  }

  showSources(key: number, chosen: number): void {
    this.sources = { key, chosen };
    this.#sourcesFrom = `[data-key="${key}"] ${chosen === 0 ? '.listed' : '.mark'}`;
    this.#redraw('#sources-title');
  }

  hideSources(): void {
    this.sources = undefined;
    this.#redraw(this.#sourcesFrom);
  }

  show(view: View): void {
    const from = this.view;
    this.menuOpen = false;
    this.sources = undefined;
    this.view = view;
    if (view === 'person') void this.desks.load().then(() => this.#startMessage());
    if (view === 'code') void this.desks.load();
    if (view === 'code' && from !== 'code') this.desks.desk?.returning.reset();
    this.#redraw(view === 'chat' ? '#question' : `#${view}-title`);
  }

  async chooseLang(lang: Lang): Promise<void> {
    this.menuOpen = false;
    if (!(await this.#needs.useLang(lang))) return this.#voice.say('offline');
    this.conversation.chooseLang(lang);
  }

  toggleMenu(): void {
    this.menuOpen = !this.menuOpen;
    this.#redraw(this.menuOpen ? '.menu button' : '[aria-controls="menu"]');
  }

  toggleHelp(): void {
    this.helpChoice = !this.helpSmall;
    this.#redraw();
  }

  clear(): void {
    this.conversation.clear();
    this.desks.desk?.handoff.reset();
    this.desks.desk?.returning.reset();
    this.draft = '';
    this.helpChoice = undefined;
    this.#toChat();
    this.#redraw('#question');
    this.#voice.say('chatCleared');
  }

  print(): void {
    this.menuOpen = false;
    this.#redraw('[aria-controls="menu"]');
    this.#needs.print();
  }

  close(): void {
    this.#needs.close();
  }

  reload(): void {
    if (this.view !== 'chat') void this.desks.load().then(() => this.#startMessage());
    else void this.profile.load().then(() => this.#redraw(this.profile.profile ? '#question' : undefined));
  }

  write(change: Partial<Draft>): void {
    this.desks.desk?.handoff.write(change);
  }

  share(key: string, chosen: boolean): void {
    this.desks.desk?.handoff.share(key, chosen);
  }

  async sendMessage(): Promise<void> {
    const handoff = this.desks.desk?.handoff;
    if (!handoff) return;
    const outcome = await handoff.send(this.#needs.lang(), this.shareable);
    const { errors } = handoff;
    if (outcome === 'incomplete' && errors.length > 0) {
      this.#voice.sayNow(fill(this.#needs.phrases()?.errorSummary ?? '', { count: errors.length }));
      this.#redraw(`#field-${errors[0]}`);
    } else if (outcome === 'failed') {
      this.#voice.sayNow(this.#needs.phrases()?.messageFailed);
      this.#redraw('#not-sent');
    } else if (outcome === 'sent') {
      this.#needs.tell('message-sent');
      this.#redraw('#sent');
    }
  }

  async copyCode(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.desks.desk?.handoff.receipt?.code ?? '');
      this.#voice.say('copied');
    } catch {
      // Not allowed here: the code stands on the screen, and one press selects it.
    }
  }

  readMessage(code: string): void {
    this.show('code');
    this.desks.desk?.returning.write(code);
    void this.desks.desk?.returning.show();
  }

  /** What Esc undoes first: the menu, then the sources, then the panel itself. */
  escape(): 'undone' | 'nothing' {
    if (this.menuOpen) this.toggleMenu();
    else if (this.sources) this.hideSources();
    else return 'nothing';
    return 'undone';
  }

  /** The clinic's number: from its profile, from a failed answer, or nowhere. */
  phone(fromPage: string | undefined): string | undefined {
    const number = this.profile.profile?.phones.main ?? this.profile.trouble?.phone ?? fromPage;
    return number && callLink(number) ? number : undefined;
  }

  #toChat(): void {
    this.view = 'chat';
    this.menuOpen = false;
    this.sources = undefined;
  }

  #asked(): void {
    this.scrollNext = this.conversation.turns.at(-1)?.key;
    this.#voice.say('looking');
    this.#needs.tell('asked');
  }

  /** The words already in the input are carried over, once, so that nobody writes them twice. */
  #startMessage(): void {
    const handoff = this.desks.desk?.handoff;
    if (!handoff || this.view !== 'person') return;
    if (handoff.status === 'sent') handoff.reset();
    if (handoff.draft.text === '' && this.draft.trim() !== '') handoff.write({ text: this.draft });
  }

  #settled(turn: ChatTurn): void {
    // Each new sign of danger brings the help back to the size that fits.
    if (turn.answer && isDanger(turn.answer)) this.helpChoice = undefined;
    this.#voice.settled(turn);
    if (turn.answer) this.#needs.tell('replied');
    if (this.conversation.turns.at(-1)?.key === turn.key) this.scrollNext = turn.key;
    this.#redraw();
  }

  #network(offline: boolean): void {
    this.#voice.say(offline ? 'youAreOffline' : 'backOnline');
    if (!offline) this.conversation.online();
  }

  #redraw(focus?: string): void {
    if (focus) this.focusNext = focus;
    this.#host.requestUpdate();
  }
}
