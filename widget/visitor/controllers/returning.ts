import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ClinicApi } from '../../shared/api.ts';
import { asTrouble, type Trouble } from '../../shared/trouble.ts';
import type { HandoffState } from '../../shared/wire.ts';

/** Somebody who comes back with the code of a message: reads its answer, or deletes everything. */
export class ReturningController implements ReactiveController {
  code = '';
  /** `missing`: no code was written; `unknown`: there is no message with it. */
  status: 'asking' | 'loading' | 'shown' | 'missing' | 'unknown' | 'failed' | 'deleted' = 'asking';
  message: HandoffState | undefined;
  trouble: Trouble | undefined;
  /** The visitor pressed “delete” and has not yet confirmed it. */
  confirming = false;
  readonly #host: ReactiveControllerHost;
  readonly #api: () => ClinicApi;

  constructor(host: ReactiveControllerHost, api: () => ClinicApi) {
    this.#host = host;
    this.#api = api;
    host.addController(this);
  }

  hostConnected(): void {}

  write(code: string): void {
    this.code = code;
    this.#host.requestUpdate();
  }

  confirm(confirming: boolean): void {
    this.confirming = confirming;
    this.#host.requestUpdate();
  }

  reset(): void {
    this.code = '';
    this.message = undefined;
    this.confirming = false;
    this.#set('asking');
  }

  async show(): Promise<void> {
    const code = this.code.trim();
    if (code === '') return this.#set('missing');
    await this.#attempt(async () => {
      this.message = await this.#api().readHandoff(code);
      this.#set('shown');
    });
  }

  async delete(): Promise<void> {
    const code = this.code.trim();
    await this.#attempt(async () => {
      await this.#api().deleteHandoff(code);
      this.reset();
      this.#set('deleted');
    });
  }

  async #attempt(work: () => Promise<void>): Promise<void> {
    const before = this.message;
    this.#set('loading');
    try {
      await work();
    } catch (error) {
      this.trouble = asTrouble(error);
      this.confirming = false;
      this.message = this.trouble.kind === 'not-found' ? undefined : before;
      this.#set(this.trouble.kind === 'not-found' ? 'unknown' : 'failed');
    }
  }

  #set(status: ReturningController['status']): void {
    this.status = status;
    this.#host.requestUpdate();
  }
}
