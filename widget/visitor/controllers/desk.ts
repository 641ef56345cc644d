import type { ReactiveController, ReactiveControllerHost } from 'lit';

export type Desk = typeof import('../desk.ts');

/** Fetches the parts for messages to staff, ahead of need where possible. The phone number never waits for them. */
export class DeskController implements ReactiveController {
  desk: Desk | undefined;
  failed = false;
  #loading: Promise<Desk | undefined> | undefined;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  /** @returns undefined when it cannot be loaded now; another call tries again */
  load(): Promise<Desk | undefined> {
    this.#loading ??= this.#fetch();
    return this.#loading;
  }

  /** Once the panel stands and nothing else is to do: a visitor may go offline before they want a person. */
  loadLater(): void {
    setTimeout(() => void this.load(), 1500);
  }

  async #fetch(): Promise<Desk | undefined> {
    try {
      this.desk = await import('../desk.ts');
      this.failed = false;
    } catch {
      this.failed = true;
      this.#loading = undefined;
    }
    this.#host.requestUpdate();
    return this.desk;
  }
}
