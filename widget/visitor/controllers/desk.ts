import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ClinicApi } from '../../shared/api.ts';
import type { HandoffController } from './handoff.ts';
import type { ReturningController } from './returning.ts';

/** What the file brings, and the state of a message to staff. */
type Desk = typeof import('../desk.ts') & { readonly handoff: HandoffController; readonly returning: ReturningController };

/** Fetches the parts for messages to staff, ahead of need where possible. The phone number never waits for them. */
export class DeskController implements ReactiveController {
  desk: Desk | undefined;
  failed = false;
  #loading: Promise<Desk | undefined> | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #api: () => ClinicApi;

  constructor(host: ReactiveControllerHost, api: () => ClinicApi) {
    this.#host = host;
    this.#api = api;
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
      const parts = await import('../desk.ts');
      const [host, api] = [this.#host, this.#api];
      this.desk = { ...parts, handoff: new parts.HandoffController(host, api), returning: new parts.ReturningController(host, api) };
      this.failed = false;
    } catch {
      this.failed = true;
      this.#loading = undefined;
    }
    this.#host.requestUpdate();
    return this.desk;
  }
}
