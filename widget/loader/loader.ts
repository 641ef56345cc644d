/**
 * The one script a clinic pastes. Shows a button and nothing else: no request, no storage, no panel before a visitor
 * touches it. A classic script, so that it can read its own tag. Every byte here is paid by every visitor of every page:
 * what can wait for the panel is in `visitor/mount.ts`.
 */
import type { ClinicFaq } from '../visitor/clinic-faq.ts';
import type { mount as mountPanel } from '../visitor/define.ts';
import { add, stayClear } from './page.ts';
import { STYLE } from './style.ts';
import { WORDS } from './words.ts';

/** Path of the panel's module beside this script; the build knows its hash. */
declare const __PANEL__: string;

/** `window.clinicFaq`. Calls made before the panel is there wait for it. */
export interface ClinicFaqApi {
  open(): void;
  close(): void;
  /** Opens the panel and sends a question. */
  ask(text: string): void;
  /** @param event `open`, `close`, `asked`, `replied` or `message-sent` @returns a function that stops listening */
  on(event: string, listener: (event: Event) => void): () => void;
  /** Takes everything off the page again. */
  destroy(): void;
}

declare global {
  interface Window {
    clinicFaq?: ClinicFaqApi | undefined;
  }
}

const script = document.currentScript as HTMLScriptElement | null;
if (script && !window.clinicFaq) start(script);

function start({ src, dataset }: HTMLScriptElement): void {
  const life = new AbortController();
  const { signal } = life;
  const root = document.documentElement;
  const wish = (dataset.lang || root.lang || navigator.language).slice(0, 2).toLowerCase();
  const lang = wish in WORDS ? wish : 'en';
  const [ask, sorry, call, text, again] = WORDS[lang] as (typeof WORDS)['en'] & object;
  let panel: ClinicFaq | undefined;
  let loading: Promise<ClinicFaq> | undefined;
  let tries = '';

  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  shadow.adoptedStyleSheets = [sheet];
  const inner = add(shadow, 'div');
  const button = add(inner, 'button');
  let opener: HTMLElement = button;
  let apology: HTMLElement | undefined;
  inner.lang = lang;
  button.ariaHasPopup = 'dialog';
  button.hidden = dataset.launcher === 'off';
  add(button, 'b', '?').ariaHidden = 'true';
  const label = add(button, 'span', ask);
  host.toggleAttribute('left', dataset.position === 'left');

  const shown = (open: boolean): void => {
    button.setAttribute('aria-expanded', `${open}`);
    inner.hidden = open;
    if (!open && panel) opener.focus();
  };
  const fetchPanel = async (): Promise<ClinicFaq> => {
    // Browsers may remember that a module failed: another try goes to another address.
    const { mount } = (await import(/* @vite-ignore */ new URL(__PANEL__ + tries, src).href)) as { mount: typeof mountPanel };
    panel ??= mount(dataset, shown, signal);
    return panel;
  };
  const load = (): Promise<ClinicFaq> => {
    loading ??= fetchPanel();
    loading.catch(() => {
      tries += '?';
      loading = undefined;
    });
    return loading;
  };
  const run = (act: (panel: ClinicFaq) => Promise<void>): void => {
    load()
      .then(act)
      .then(
        () => apologise(),
        () => apologise(sorry),
      );
  };
  const open = (from: HTMLElement): void => {
    opener = from;
    run((loaded) => loaded.open());
  };

  /** Nothing could be loaded: what to do instead, and the numbers. The button tries again. */
  function apologise(words?: string): void {
    apology?.remove();
    label.textContent = words ? again : ask;
    if (!words) return;
    apology = add(inner, 'p', words);
    apology.role = 'alert';
    inner.prepend(apology);
    for (const number of [dataset.phone, '988', '911']) if (number) add(apology, 'a', `${call} ${number}`).href = `tel:${number}`;
    add(apology, 'a', `${text} 988`).href = 'sms:988';
  }

  const lift = (): void => void setTimeout(stayClear, 400, host);
  const attach = (): void => {
    if (signal.aborted || host.isConnected || !document.body) return;
    document.body.append(host);
    if (panel) document.body.append(panel);
    if (document.querySelector('clinic-faq:not([floating])')) load();
    lift();
  };

  shown(false);
  button.onclick = () => open(button);
  button.onpointerenter = button.onfocus = () => void load();
  const listen = (name: string, act: (event: Event) => void): void => window.addEventListener(name, act, { signal });
  listen('click', (event) => {
    lift();
    const { target } = event;
    if (target !== host) apologise();
    const own = dataset.open && (target as Element).closest<HTMLElement>(dataset.open);
    if (!own) return;
    event.preventDefault();
    open(own);
  });
  listen('resize', lift);
  listen('load', lift);
  listen('DOMContentLoaded', attach);
  attach();
  // Frameworks that turn pages without loading them may replace the whole body.
  const watch = new MutationObserver(attach);
  watch.observe(root, { childList: true });

  window.clinicFaq = {
    open: () => open(button),
    close: () => panel?.close(),
    ask: (words) => run((loaded) => loaded.ask(words)),
    on: (event, listener) => {
      const name = `clinic-faq-${event}`;
      listen(name, listener);
      return () => window.removeEventListener(name, listener);
    },
    destroy: () => {
      life.abort();
      watch.disconnect();
      host.remove();
      panel?.remove();
      window.clinicFaq = undefined;
    },
  };
}
