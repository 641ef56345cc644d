import { accentOf } from '../shared/accent.ts';

/** What has to be done to the drawn panel by hand: colours, focus, scrolling. All within its shadow root. */

/** Sets the clinic's colour, made readable in both schemes, as properties: a style attribute may be forbidden by the page. */
export function paint(root: ShadowRoot, accent: string): void {
  const frame = root.querySelector<HTMLElement>('.panel');
  const { light, dark } = accentOf(accent);
  const values = { '--_al': light.fill, '--_ol': light.onFill, '--_ad': dark.fill, '--_od': dark.onFill };
  for (const [name, value] of Object.entries(values)) frame?.style.setProperty(name, value);
}

/** A field or a title may be out of sight, and is brought into it; anything else is where the visitor looks already. */
export function focusOn(root: ShadowRoot, selector: string): void {
  root.querySelector<HTMLElement>(selector)?.focus({ preventScroll: !/field|title|sent/.test(selector) });
}

/** Brings a question, or the reply to somebody in danger, to the top. Moves only the log, never the page. */
export function bringToTop(root: ShadowRoot, key: number): void {
  const turn = root.querySelector<HTMLElement>(`[data-key="${key}"]`);
  const target = turn?.querySelector<HTMLElement>('.crisis, .emergency') ?? turn;
  // Where there is little height the whole panel scrolls instead of the log, under what stays in view.
  const [always, log, whole] = ['.always', '.log', '.scroller'].map((part) => root.querySelector<HTMLElement>(part));
  if (!target || !always || !log || !whole) return;
  const logScrolls = getComputedStyle(log).overflowY === 'auto';
  const top = logScrolls ? log.getBoundingClientRect().top : always.getBoundingClientRect().bottom;
  (logScrolls ? log : whole).scrollTop += target.getBoundingClientRect().top - top - 12;
}
