import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ClinicApi } from '../../shared/api.ts';
import { asTrouble, type Trouble } from '../../shared/trouble.ts';
import type { Profile } from '../../shared/wire.ts';

/** Loads what the widget must know of the clinic, when first needed, and again when the visitor asks. */
export class ProfileController implements ReactiveController {
  profile: Profile | undefined;
  trouble: Trouble | undefined;
  #loading: Promise<void> | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #api: () => ClinicApi;

  constructor(host: ReactiveControllerHost, api: () => ClinicApi) {
    this.#host = host;
    this.#api = api;
    host.addController(this);
  }

  hostConnected(): void {}

  get loading(): boolean {
    return this.#loading !== undefined;
  }

  /** Does nothing while it is there or on its way. Never throws: a failure is kept as `trouble`. */
  async load(): Promise<void> {
    if (this.profile) return;
    this.#loading ??= this.#fetch();
    await this.#loading;
  }

  async #fetch(): Promise<void> {
    this.trouble = undefined;
    this.#host.requestUpdate();
    try {
      this.profile = await this.#api().profile();
    } catch (error) {
      this.trouble = asTrouble(error);
    }
    this.#loading = undefined;
    this.#host.requestUpdate();
  }
}
