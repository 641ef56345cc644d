import { fixtureApi } from '../../../widget/demo/fixtures/api.ts';
import { settled } from '../../../widget/demo/fixtures/stage.ts';
import type { ClinicApi } from '../../../widget/shared/api.ts';
import { tabSession } from '../../../widget/shared/session.ts';
import type { Lang } from '../../../widget/shared/wire.ts';
import type { ClinicFaq } from '../../../widget/visitor/clinic-faq.ts';
import '../../../widget/visitor/define.ts';

export { settled };

interface Wishes {
  readonly lang?: Lang;
  readonly floating?: boolean;
  readonly clinic?: string;
  /** Keep what the tab remembers of this clinic. */
  readonly keepSession?: boolean;
}

/** A panel in the page with a fixture behind it, opened. */
export async function panel(
  change: Partial<ClinicApi> = {},
  { lang = 'en', floating = false, clinic = 'test', keepSession = false }: Wishes = {},
): Promise<ClinicFaq> {
  if (!keepSession) tabSession(clinic).clear();
  const element = document.createElement('clinic-faq');
  element.clinic = clinic;
  element.wishedLang = lang;
  element.floating = floating;
  element.client = fixtureApi(lang, change);
  document.body.append(element);
  await element.open();
  await settled(element);
  return element;
}

/** Takes every panel off the page; for `afterEach`. */
export function clean(): void {
  document.querySelectorAll('clinic-faq').forEach((element) => void element.remove());
  document.body.replaceChildren();
}

/** The first element in the panel that fits. @throws when there is none */
export function find<T extends HTMLElement = HTMLElement>(element: ClinicFaq, selector: string): T {
  const found = element.shadowRoot?.querySelector<T>(selector);
  if (!found) throw new Error(`nothing fits “${selector}”`);
  return found;
}
export const all = (element: ClinicFaq, selector: string): HTMLElement[] => [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
/** What is written in the first element that fits, blanks evened; empty when there is none. */
export const words = (element: ClinicFaq, selector: string): string =>
  element.shadowRoot?.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** Presses the button or link in the panel with this name. */
export async function press(element: ClinicFaq, name: string): Promise<void> {
  const found = all(element, 'button, a, summary').find((one) => (one.getAttribute('aria-label') ?? one.textContent ?? '').trim() === name);
  if (!found) throw new Error(`no button says “${name}”`);
  found.click();
  await settled(element);
}

/** Every announcement the panel makes, in order: changes of its live regions to something. */
export function listen(element: ClinicFaq): { readonly said: string[]; readonly cried: string[] } {
  const heard = { said: [] as string[], cried: [] as string[] };
  const follow = (selector: string, list: string[]): void => {
    const region = find(element, selector);
    new MutationObserver(() => {
      const text = region.textContent?.trim() ?? '';
      if (text !== '' && list.at(-1) !== text) list.push(text);
      else if (text === '') list.push('');
    }).observe(region, { childList: true, characterData: true, subtree: true });
  };
  follow('[role="status"]', heard.said);
  follow('[role="alert"]', heard.cried);
  return {
    get said() {
      return heard.said.filter((text) => text !== '');
    },
    get cried() {
      return heard.cried.filter((text) => text !== '');
    },
  };
}

export function key(target: HTMLElement, name: string, more: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, cancelable: true, ...more });
  target.dispatchEvent(event);
  return event;
}

export async function type(element: ClinicFaq, selector: string, text: string): Promise<void> {
  const field = find<HTMLTextAreaElement>(element, selector);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await settled(element);
}
