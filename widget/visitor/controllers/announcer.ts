import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Text is put in this long after the region was last empty: a screen reader misses what is there too early. */
const TICK_MS = 60;
/** Emptied again, silently, after this time, so that nobody finds stale words when reading through the page. */
const STALE_MS = 15_000;

/**
 * What screen readers are told, in two regions that stand in the page, empty, from the first render on: `polite` waits
 * for a pause, `urgent` does not. Nothing else in the panel is live, so that nothing is said twice.
 */
export class AnnouncerController implements ReactiveController {
  polite = '';
  urgent = '';
  readonly #timers = new Set<ReturnType<typeof setTimeout>>();
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
  }

  say(text: string): void {
    this.#set('polite', text);
  }

  /** For crisis and emergency replies and for words that were not sent. */
  sayNow(text: string): void {
    this.#set('urgent', text);
  }

  #set(region: 'polite' | 'urgent', text: string): void {
    this.hostDisconnected();
    // Emptied first: the same words said again must be a change.
    this.polite = '';
    this.urgent = '';
    this.#host.requestUpdate();
    this.#after(TICK_MS, () => {
      this[region] = text;
      this.#after(STALE_MS, () => {
        this[region] = '';
      });
    });
  }

  #after(ms: number, act: () => void): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      act();
      this.#host.requestUpdate();
    }, ms);
    this.#timers.add(timer);
  }
}
