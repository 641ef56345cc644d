import { html, nothing, type TemplateResult } from 'lit';
import { callLink, textLink } from '../../shared/links.ts';
import { type Dial, distinct, sameNumber } from '../../shared/numbers.ts';
import { fill } from '../../shared/phrases/phrases.ts';
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
  const dials = mostUrgent(ui, atRisk);
  return html`<section class="pinned ${small ? 'small-pin' : ''}" part="pinned" aria-label=${p.pinnedTitle}>
    <div class="pinhead">
      <h3>${p.pinnedTitle}</h3>
      <button type="button" class="link" aria-expanded=${!small} @click=${() => deeds.toggleHelp()}>${small ? p.larger : p.smaller}</button>
    </div>
    ${
      small
        ? html`<p class="line">${dials.map((dial) => shortLink(ui, dial))}</p>`
        : html`<div class="actions">${dials.map((dial) => button(ui, brief(ui, dial)))}</div><p>${p.pinnedNote}</p>`
    }
  </section>`;
};

/** “Text 988” instead of “Send a text to 988”: three buttons in a row, where the language allows it. */
const brief = (ui: Ui, dial: Dial): Dial => (dial.number.length <= 3 ? { ...dial, label: nameOf(ui, dial) } : dial);

const nameOf = ({ p }: Ui, { do: how, number }: Dial): string => fill(how === 'call' ? p.callNumber : p.textNumber, { number });

/** Only the number is written; its name says what it does. */
function shortLink(ui: Ui, dial: Dial): TemplateResult | typeof nothing {
  const href = dial.do === 'call' ? callLink(dial.number) : textLink(dial.number, dial.body);
  return href ? html`<a href=${href} aria-label=${nameOf(ui, dial)}>${dial.do === 'call' ? callIcon : textIcon}${dial.number}</a>` : nothing;
}

/** What must not be missing comes first, however many numbers the replies gave: 911 is among the first three, in an emergency it is the first. */
function mostUrgent({ p, numbers: { crisis, emergency } }: Ui, { behaviour, dials }: AtRisk): Dial[] {
  const call = (number: string): Dial => ({ do: 'call', number, label: fill(p.callNumber, { number }) });
  const text: Dial = { do: 'text', number: crisis.sms, label: fill(p.textNumber, { number: crisis.sms }), ...(crisis.body && { body: crisis.body }) };
  const lead = behaviour === 'emergency' ? [call(emergency)] : [call(crisis.tel), text, call(emergency)];
  // The reply's own button where it has one: it is in the language of the reply, and so is the word it texts.
  return distinct([...lead.map((own) => dials.find((dial) => sameNumber(dial, own)) ?? own), ...dials]).slice(0, MOST);
}
