import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** From here on the panel takes the whole screen: a phone upright or on its side, a page at 400 %. */
const SHEET_QUERY = '(max-width: 640px), (max-height: 480px)';

/**
 * Opens the floating panel, as a dialog beside the page where there is room and as a full sheet where there is not. Only
 * the sheet is modal: then the browser itself keeps the focus inside and the page out of reach. On a phone the sheet
 * follows the part of the screen that the keyboard leaves free.
 */
export class PresenceController implements ReactiveController {
  opened = false;
  sheet = false;
  #query: MediaQueryList | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#query = matchMedia(SHEET_QUERY);
    this.sheet = this.#query.matches;
    this.#query.addEventListener('change', this.#refit);
    visualViewport?.addEventListener('resize', this.#followKeyboard);
    visualViewport?.addEventListener('scroll', this.#followKeyboard);
    if (this.opened) void this.#host.updateComplete.then(() => this.#show()); // moved by a framework: the top layer forgot it
  }

  hostDisconnected(): void {
    this.#query?.removeEventListener('change', this.#refit);
    visualViewport?.removeEventListener('resize', this.#followKeyboard);
    visualViewport?.removeEventListener('scroll', this.#followKeyboard);
  }

  open(): void {
    this.opened = true;
    this.#show();
    this.#host.requestUpdate();
  }

  close(): void {
    this.opened = false;
    this.#dialog?.close();
    this.#host.requestUpdate();
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#host.shadowRoot?.querySelector('dialog') ?? null;
  }

  #show(): void {
    const dialog = this.#dialog;
    if (!dialog) return;
    dialog.close();
    if (this.sheet) dialog.showModal();
    else dialog.show();
    this.#followKeyboard();
  }

  readonly #refit = (event: MediaQueryListEvent): void => {
    this.sheet = event.matches;
    this.#host.requestUpdate();
    if (!this.opened) return;
    const focused = this.#host.shadowRoot?.activeElement;
    this.#show();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  };

  readonly #followKeyboard = (): void => {
    const view = visualViewport;
    const dialog = this.#dialog;
    if (!dialog || !view) return;
    // Zoomed in by hand the visible part is a detail of the page, not what the keyboard leaves.
    const free = this.opened && this.sheet && view.scale < 1.01;
    setOrDrop(dialog, '--_height', free ? `${view.height}px` : '');
    setOrDrop(dialog, '--_top', free ? `${view.offsetTop}px` : '');
  };
}

function setOrDrop(element: HTMLElement, name: string, value: string): void {
  if (value) element.style.setProperty(name, value);
  else element.style.removeProperty(name);
}
