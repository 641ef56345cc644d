import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Follows the browser's own word on the network. */
export class ConnectionController implements ReactiveController {
  offline = false;
  readonly #host: ReactiveControllerHost;
  readonly #changed: (offline: boolean) => void;

  constructor(host: ReactiveControllerHost, changed: (offline: boolean) => void) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  hostConnected(): void {
    this.offline = !navigator.onLine;
    window.addEventListener('online', this.#follow);
    window.addEventListener('offline', this.#follow);
  }

  hostDisconnected(): void {
    window.removeEventListener('online', this.#follow);
    window.removeEventListener('offline', this.#follow);
  }

  readonly #follow = (event: Event): void => {
    this.offline = event.type === 'offline';
    this.#host.requestUpdate();
    this.#changed(this.offline);
  };
}
