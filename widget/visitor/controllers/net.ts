import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PolicyCopy } from '../../../worker/assistant/types.ts';
import { dangerCopy } from '../../shared/danger-copy.ts';
import type { Answer, Lang, Profile } from '../../shared/wire.ts';
import type { SafetyNet } from './conversation.ts';
import type { AtRisk } from './turn.ts';

type Rules = typeof import('../safety-net.ts');

/**
 * Keeps the browser's part of the safety rules ready: its patterns, and the fixed words in the language shown. They are
 * fetched with the first letter a visitor writes, so that they are there before the message is sent; who only reads
 * answers never downloads them.
 */
export class NetController implements ReactiveController, SafetyNet {
  #rules: Rules | undefined;
  readonly #copies = new Map<Lang, PolicyCopy>();
  readonly #lang: () => Lang;
  readonly #profile: () => Profile | undefined;

  constructor(host: ReactiveControllerHost, lang: () => Lang, profile: () => Profile | undefined) {
    this.#lang = lang;
    this.#profile = profile;
    host.addController(this);
  }

  hostConnected(): void {}

  /** Never throws: without the rules the server still judges every message. Another call tries again. */
  async load(): Promise<void> {
    const lang = this.#lang();
    try {
      this.#rules ??= await import('../safety-net.ts');
      if (!this.#copies.has(lang)) this.#copies.set(lang, await dangerCopy(lang));
    } catch {
      // no network; what was loaded before stays in use
    }
  }

  dangerIn(text: string): AtRisk['behaviour'] | undefined {
    return this.#rules?.dangerIn(text, this.#lang());
  }

  /** In the language shown; in another that was loaded before, if this one cannot be fetched now. */
  async replyTo(danger: AtRisk['behaviour']): Promise<Answer | undefined> {
    await this.load();
    const copy = this.#copies.get(this.#lang()) ?? [...this.#copies.values()][0];
    return copy && this.#rules?.dangerReply(danger, copy, this.#profile());
  }
}
