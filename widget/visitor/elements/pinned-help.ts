import { html, nothing, type TemplateResult } from 'lit';
import { callLink, textLink } from '../../shared/links.ts';
import { fill } from '../../shared/phrases/phrases.ts';
import type { Action } from '../../shared/wire.ts';
import type { AtRisk } from '../controllers/turn.ts';
import type { Ui } from '../ui.ts';
import { button } from './blocks.ts';
import { callIcon, textIcon } from './icons.ts';

/** More would push the chat away; the reply in the log has them all. */
const MOST = 4;

/**
 * Help in view above the input from the first sign of danger to the end of the visit. It can be made smaller, never
 * closed; small, its numbers are still there.
 */
export const pinnedHelp = (ui: Ui, atRisk: AtRisk, small: boolean): TemplateResult => {
  const { p, deeds } = ui;
  const actions = atRisk.actions.length > 0 ? atRisk.actions : standIns(ui, atRisk);
  return html`<section class="pinned ${small ? 'small-pin' : ''}" part="pinned" aria-label=${p.pinnedTitle}>
    <div class="pinhead">
      <h3>${p.pinnedTitle}</h3>
      <button type="button" class="link" aria-expanded=${!small} @click=${() => deeds.toggleHelp()}>${small ? p.larger : p.smaller}</button>
    </div>
    ${
      small
        ? html`<p class="line">${actions.slice(0, MOST).map((action) => shortLink(ui, action))}</p>`
        : html`<div class="actions">${actions.slice(0, MOST).map((action) => button(ui, brief(ui, action)))}</div><p>${p.pinnedNote}</p>`
    }
  </section>`;
};

/** “Text 988” instead of “Send a text to 988”: three buttons in a row, where the language allows it. */
const brief = ({ p }: Ui, action: Action): Action =>
  (action.do === 'call' || action.do === 'text') && action.number.length <= 3
    ? { ...action, label: fill(action.do === 'call' ? p.callNumber : p.textNumber, { number: action.number }) }
    : action;

/** Only the number is written; its name says what it does. */
function shortLink({ p }: Ui, action: Action): TemplateResult | typeof nothing {
  if (action.do !== 'call' && action.do !== 'text') return nothing;
  const href = action.do === 'call' ? callLink(action.number) : textLink(action.number, action.body);
  const name = fill(action.do === 'call' ? p.callNumber : p.textNumber, { number: action.number });
  return href ? html`<a href=${href} aria-label=${name}>${action.do === 'call' ? callIcon : textIcon}${action.number}</a>` : nothing;
}

/** The same numbers as in the line at the top, most urgent first. */
function standIns({ p, numbers: { crisis, emergency, local } }: Ui, { behaviour }: AtRisk): Action[] {
  const call = (number: string): Action => ({ do: 'call', number, label: fill(p.callNumber, { number }) });
  const lines: Action[] = [
    call(crisis.tel),
    { do: 'text', number: crisis.sms, label: fill(p.textNumber, { number: crisis.sms }), ...(crisis.body && { body: crisis.body }) },
    ...(local ? [{ do: 'call', number: local.tel, label: fill(p.localLine, { name: local.name, number: local.label }) } as const] : []),
  ];
  return behaviour === 'emergency' ? [call(emergency), ...lines] : [...lines, call(emergency)];
}
