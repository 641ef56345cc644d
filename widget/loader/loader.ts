/**
 * The one script a clinic pastes. Shows a button and nothing else: no request, no storage, no panel before a visitor
 * touches it. A classic script, so that it can read its own tag. Every byte here is paid by every visitor of every page.
 */
import { add, addIcon, readableOn, stayClear } from './page.ts';
import { STYLE } from './style.ts';
import { WORDS } from './words.ts';

/** Path of the panel's module beside this script; the build knows its hash. */
declare const __PANEL__: string;

interface Panel extends HTMLElement {
  open(): Promise<void>;
  close(): void;
  ask(text: string): Promise<void>;
}

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
  let panel: Panel | undefined;
  let loading: Promise<Panel> | undefined;
  let tries = 0;

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
  button.setAttribute('aria-haspopup', 'dialog');
  addIcon(button);
  const label = add(button, 'span', ask);
  host.toggleAttribute('left', dataset.position === 'left');

  const shown = (open: boolean): void => {
    button.setAttribute('aria-expanded', `${open}`);
    host.toggleAttribute('gone', open);
  };
  const load = (): Promise<Panel> => (loading ??= fetchPanel());
  async function fetchPanel(): Promise<Panel> {
    try {
      // Browsers may remember that a module failed: another try goes to another address.
      await import(/* @vite-ignore */ new URL(__PANEL__ + (tries++ ? `?${tries}` : ''), src).href);
    } catch (error) {
      loading = undefined;
      throw error;
    }
    const made = (panel ??= document.createElement('clinic-faq') as Panel);
    for (const name of ['clinic', 'lang', 'position', 'phone']) if (dataset[name]) made.setAttribute(name, dataset[name]);
    made.setAttribute('server', new URL(src).origin);
    made.setAttribute('floating', '');
    made.addEventListener('clinic-faq-open', () => shown(true));
    made.addEventListener('clinic-faq-close', () => {
      shown(false);
      opener.focus();
    });
    signal.aborted || document.body.append(made);
    return made;
  }
  const run = async (act: (panel: Panel) => Promise<void>): Promise<void> => {
    try {
      await act(await load());
      apologise();
    } catch {
      apologise(sorry);
    }
  };
  const open = (from: HTMLElement): void => {
    opener = from;
    void run((loaded) => loaded.open());
  };
  const prefetch = (): void => void load().catch(() => {});

  /** Nothing could be loaded: what to do instead, and the numbers. The button tries again. */
  function apologise(words?: string): void {
    apology?.remove();
    apology = undefined;
    label.textContent = words ? again : ask;
    if (!words) return;
    apology = document.createElement('p');
    apology.role = 'alert';
    inner.prepend(apology);
    apology.append(words);
    const { phone } = dataset;
    for (const [word, number, how] of [...(phone ? [[call, phone, 'tel']] : []), [call, '988', 'tel'], [text, '988', 'sms'], [call, '911', 'tel']]) add(apology, 'a', `${word} ${number}`).href = `${how}:${number}`;
  }

  shown(false);
  button.onclick = () => open(button);
  button.onpointerenter = prefetch;
  button.onfocus = prefetch;
  const lift = (): void => void setTimeout(stayClear, 400, host);
  for (const moment of ['load', 'resize', 'click']) window.addEventListener(moment, lift, { signal });
  document.addEventListener(
    'click',
    (event) => {
      if (event.target !== host) apologise();
      const own = dataset.open && (event.target as Element).closest<HTMLElement>(dataset.open);
      if (!own) return;
      event.preventDefault();
      open(own);
    },
    { signal },
  );

  const attach = (): void => {
    if (signal.aborted || host.isConnected || !document.body) return;
    document.body.append(host);
    if (dataset.launcher === 'off') host.hidden = button.hidden = true;
    if (panel) document.body.append(panel);
    if (document.querySelector('clinic-faq:not([floating])')) prefetch();
    const accent = getComputedStyle(host).getPropertyValue('--clinic-faq-accent').trim();
    if (accent) inner.style.setProperty('--b', accent);
    inner.style.setProperty('--t', readableOn(accent));
    lift();
  };
  attach();
  document.addEventListener('DOMContentLoaded', attach, { signal });
  // Frameworks that turn pages without loading them may replace the whole body.
  const watch = new MutationObserver(attach);
  watch.observe(root, { childList: true });

  window.clinicFaq = {
    open: () => open(button),
    close: () => panel?.close(),
    ask: (words) => void run((loaded) => loaded.ask(words)),
    on: (event, listener) => {
      const name = `clinic-faq-${event}`;
      document.addEventListener(name, listener, { signal });
      return () => document.removeEventListener(name, listener);
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
