import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ClinicApi } from '../../shared/api.ts';
import { dialled, distinct } from '../../shared/numbers.ts';
import type { Session } from '../../shared/session.ts';
import { asTrouble } from '../../shared/trouble.ts';
import type { Answer, Lang, Reason, TopicId } from '../../shared/wire.ts';
import { type AtRisk, type ChatTurn, isDanger } from './turn.ts';

/** What the tab remembers of a chat, and forgets with the tab. */
export interface Chat {
  readonly turns: readonly ChatTurn[];
  readonly context?: string | undefined;
  readonly atRisk?: AtRisk | undefined;
  readonly lang?: Lang | undefined;
}

/** What the conversation needs from outside. */
export interface ConversationNeeds {
  readonly api: () => ClinicApi;
  readonly lang: () => Lang;
  readonly session: () => Session<Chat>;
  /** Called once for every answer or failure that arrives, never for those restored. */
  readonly settled: (turn: ChatTurn) => void;
  readonly nowMs?: () => number;
}

/** A tab keeps this many turns at most; the oldest go first. */
export const KEPT_TURNS = 50;

/**
 * The visitor's side of a conversation. Every question is sent at once, also while another waits: a cry for help must not
 * queue. None is lost: one that fails stays in the log with its words until the visitor sends it again.
 */
export class ConversationController implements ReactiveController {
  turns: readonly ChatTurn[] = [];
  atRisk: AtRisk | undefined;
  /** The language the visitor chose in this tab, if they chose one. */
  chosenLang: Lang | undefined;
  #context: string | undefined;
  /** Which sending the context came from: an answer that was overtaken must not undo what a later one remembers. */
  #contextOf = 0;
  #sent = 0;
  #nextKey = 1;
  /** Rises with `clear`, so that an answer to a cleared chat is dropped. */
  #era = 0;
  readonly #host: ReactiveControllerHost;
  readonly #needs: ConversationNeeds;

  constructor(host: ReactiveControllerHost, needs: ConversationNeeds) {
    this.#host = host;
    this.#needs = needs;
    host.addController(this);
  }

  hostConnected(): void {}

  get waiting(): boolean {
    return this.turns.some((turn) => turn.state === 'waiting');
  }

  /** Takes up what the tab remembers. A question that was on its way when the page went away counts as not sent. */
  restore(): void {
    const chat = this.#needs.session().load();
    if (!chat || this.turns.length > 0) return;
    this.turns = chat.turns.map((turn) => (turn.state === 'waiting' ? { ...turn, state: 'failed', failure: { kind: 'offline' } } : turn));
    this.#nextKey = Math.max(0, ...this.turns.map((turn) => turn.key)) + 1;
    this.#context = chat.context;
    this.atRisk = chat.atRisk;
    this.chosenLang = chat.lang;
    this.#host.requestUpdate();
  }

  /**
   * Sends the visitor's words.
   * @param text 1 to 1,000 characters, trimmed; the composer sees to it
   */
  ask(text: string): void {
    this.#add({ key: this.#nextKey++, asked: text, state: 'waiting' });
  }

  /** Asks for a topic by its title. Sent like a question, so that the next one may lean on it. */
  open(topic: TopicId, title: string): void {
    this.#add({ key: this.#nextKey++, asked: title, topic, state: 'waiting' });
  }

  /** Sends a failed question again, with the same words. */
  retry(key: number): void {
    this.#change(key, { state: 'waiting', failure: undefined });
    void this.#send(key);
  }

  /** Whether a question that failed is sent by itself when the network is back. Only the visitor decides this. */
  sendWhenOnline(key: number, wanted: boolean): void {
    const turn = this.#turn(key);
    if (turn?.failure) this.#change(key, { failure: { ...turn.failure, whenOnline: wanted } });
  }

  /** The network is back: sends what the visitor asked to be sent then. */
  online(): void {
    for (const turn of this.turns) if (turn.failure?.whenOnline) this.retry(turn.key);
  }

  /** “Was this helpful?”: yes is sent at once; no asks why first, and the reason is sent. Failing is no matter of the visitor's. */
  judge(key: number, helpful: boolean, reason?: Reason): void {
    const turn = this.#turn(key);
    if (!turn?.answer) return;
    const asksWhy = !helpful && !reason;
    this.#change(key, { feedback: asksWhy ? 'asking-why' : 'given' });
    if (asksWhy) return;
    const { id, topic } = turn.answer;
    this.#needs
      .api()
      .feedback({ reply: id, topic, helpful, ...(reason && { reason }) })
      .catch(() => {});
  }

  chooseLang(lang: Lang): void {
    this.chosenLang = lang;
    this.#changed();
  }

  /** Forgets everything said, here and in the tab. The chosen language stays. */
  clear(): void {
    this.#era += 1;
    this.turns = [];
    this.#context = undefined;
    this.atRisk = undefined;
    this.#needs.session().clear();
    this.#host.requestUpdate();
  }

  #add(turn: ChatTurn): void {
    this.turns = [...this.turns, turn].slice(-KEPT_TURNS);
    this.#changed();
    void this.#send(turn.key);
  }

  async #send(key: number): Promise<void> {
    const turn = this.#turn(key);
    if (!turn) return;
    const era = this.#era;
    const outcome = await this.#outcome(turn);
    if (era !== this.#era) return;
    if (outcome.answer && isDanger(outcome.answer)) this.#pin(outcome.answer);
    this.#change(key, outcome);
    const settled = this.#turn(key);
    if (settled) this.#needs.settled(settled);
  }

  async #outcome(turn: ChatTurn): Promise<Partial<ChatTurn>> {
    try {
      return { state: 'answered', answer: await this.#message(turn) };
    } catch (error) {
      const { kind, waitSeconds } = asTrouble(error);
      const retryAtMs = kind === 'busy' ? (this.#needs.nowMs ?? Date.now)() + waitSeconds * 1000 : undefined;
      return { state: 'failed', failure: { kind, ...(retryAtMs && { retryAtMs }) } };
    }
  }

  async #message({ asked: text, topic }: ChatTurn): Promise<Answer> {
    const [era, sending, context] = [this.#era, ++this.#sent, this.#context];
    const request = { text, lang: this.#needs.lang(), ...(topic && { topic }), ...(context && { context }) };
    const { context: next, ...reply } = await this.#needs.api().message(request);
    if (era === this.#era && sending > this.#contextOf) {
      this.#context = next;
      this.#contextOf = sending;
    }
    return reply;
  }

  #pin(answer: Answer): void {
    const ongoing = this.atRisk?.behaviour === 'emergency';
    // A later, shorter reply must not take numbers away.
    const dials = distinct([...dialled(answer.blocks), ...(this.atRisk?.dials ?? [])]);
    this.atRisk = { behaviour: ongoing || answer.behaviour === 'emergency' ? 'emergency' : 'crisis', dials };
  }

  #turn(key: number): ChatTurn | undefined {
    return this.turns.find((turn) => turn.key === key);
  }

  #change(key: number, change: Partial<ChatTurn>): void {
    this.turns = this.turns.map((turn) => (turn.key === key ? { ...turn, ...change } : turn));
    this.#changed();
  }

  #changed(): void {
    const { turns, atRisk } = this;
    this.#needs.session().save({ turns, context: this.#context, atRisk, lang: this.chosenLang });
    this.#host.requestUpdate();
  }
}
