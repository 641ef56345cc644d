import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Seconds until a moment, redrawn every second while somebody waits for it and not at all otherwise. */
export class CountdownController implements ReactiveController {
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** Whole seconds left, 0 when the moment (epoch milliseconds) is past or unknown. Keeps the host redrawing until then. */
  secondsUntil(momentMs: number | undefined, nowMs = Date.now()): number {
    const left = momentMs === undefined ? 0 : Math.max(0, Math.ceil((momentMs - nowMs) / 1000));
    if (left > 0) {
      this.#timer ??= setTimeout(() => {
        this.#timer = undefined;
        this.#host.requestUpdate();
      }, 1000);
    }
    return left;
  }
}
