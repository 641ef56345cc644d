import { html, nothing, type TemplateResult } from 'lit';
import { callLink } from '../../shared/links.ts';
import { hoursTable, openLine } from '../../shared/opening.ts';
import { fill } from '../../shared/phrases/phrases.ts';
import type { HandoffController, Shareable } from '../controllers/handoff.ts';
import type { Ui } from '../ui.ts';
import { callIcon } from './icons.ts';
import { messageForm } from './message-form.ts';
import { messageSent } from './message-sent.ts';
import { viewHead } from './topics.ts';

/** Ways to a person: the phone first, then a message where the clinic takes them. */
export const personView = (ui: Ui, handoff: HandoffController, shareable: readonly Shareable[]): TemplateResult => {
  const { p, profile } = ui;
  return html`<section class="view" aria-labelledby="person-title">
    ${viewHead(ui, 'person-title', p.talkToAPerson)}
    ${handoff.status === 'sent' ? nothing : byPhone(ui)}
    ${!profile || profile.contactMode === 'no-contact' ? nothing : handoff.status === 'sent' ? messageSent(ui, handoff.receipt) : messageForm(ui, handoff, shareable)}
  </section>`;
};

const byPhone = (ui: Ui): TemplateResult => {
  const { p, lang, profile, phone } = ui;
  const name = profile?.name;
  const label = name ? fill(p.callClinic, { clinic: name, number: phone ?? '' }) : fill(p.callPhone, { number: phone ?? '' });
  return html`<div class="part">
    <h4>${p.byPhone}</h4>
    ${phone ? callButton(phone, label) : html`<p>${p.askTheClinic}</p>`}
    ${profile?.phones.urgent ? callButton(profile.phones.urgent, fill(p.urgentPhone, { number: profile.phones.urgent }), 'plain') : nothing}
    ${profile
      ? html`<p>${openLine(profile, p, lang)}</p>
        <details class="group"><summary>${p.hours}</summary>
          <table><tbody>${hoursTable(profile, p, lang).map(({ day, hours }) => html`<tr><th scope="row">${day}</th><td>${hours}</td></tr>`)}</tbody></table>
          <p>${p.address}: ${profile.address}</p>
        </details>`
      : nothing}
  </div>`;
};

const callButton = (number: string, label: string, style = ''): TemplateResult | typeof nothing => {
  const href = callLink(number);
  return href ? html`<a class="btn dial ${style}" href=${href}>${callIcon}<span>${label}</span></a>` : html`<p>${label}</p>`;
};
