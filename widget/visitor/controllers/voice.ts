import type { Phrases } from '../../shared/phrases/phrases.ts';
import type { Answer } from '../../shared/wire.ts';
import type { AnnouncerController } from './announcer.ts';
import { type ChatTurn, isDanger, plainText } from './turn.ts';

/** Chooses what a screen reader is told, and how urgently. */
export class Voice {
  readonly #announcer: AnnouncerController;
  readonly #phrases: () => Phrases | undefined;

  constructor(announcer: AnnouncerController, phrases: () => Phrases | undefined) {
    this.#announcer = announcer;
    this.#phrases = phrases;
  }

  /** One of the panel's own phrases. */
  say(key: keyof Phrases): void {
    this.#announcer.say(this.#phrases()?.[key] ?? '');
  }

  /** Words that may not wait. */
  sayNow(words: string | undefined): void {
    this.#announcer.sayNow(words ?? '');
  }

  /** What became of a question. Words that were not sent are said to be so, with what matters most then. */
  settled({ answer, failure }: ChatTurn): void {
    if (failure) this.sayNow(`${this.#phrases()?.notSent} ${this.#phrases()?.safetyFirst}`);
    else if (answer) this.#answered(answer);
  }

  /** An answer is said once, its short part only. A crisis or an emergency interrupts, and is said whole. */
  #answered(answer: Answer): void {
    const more = answer.blocks.some((block) => block.part === 'more');
    if (isDanger(answer)) this.sayNow(plainText(answer.blocks, { more: true, buttons: true }));
    else this.#announcer.say(`${plainText(answer.blocks, { more: false, buttons: true })}${more ? `\n${this.#phrases()?.moreBelow}` : ''}`);
  }
}
