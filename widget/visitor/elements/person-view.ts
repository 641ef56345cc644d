import { html, nothing, type TemplateResult } from 'lit';
import { callLink } from '../../shared/links.ts';
import { hoursTable, openLine } from '../../shared/opening.ts';
import { fill } from '../../shared/phrases/phrases.ts';
import type { PanelController } from '../controllers/panel.ts';
import type { Ui } from '../ui.ts';
import { callIcon } from './icons.ts';
import { viewHead } from './topics.ts';

/** Ways to a person: the phone first, then a message where the clinic takes them. */
export const personView = (ui: Ui, panel: PanelController): TemplateResult => html`
  <section class="view" aria-labelledby="person-title">
    ${viewHead(ui, 'person-title', ui.p.talkToAPerson)}
    ${panel.desks.desk?.handoff.status === 'sent' ? nothing : byPhone(ui)}
    ${ui.profile && ui.profile.contactMode !== 'no-contact' ? byMessage(ui, panel) : nothing}
  </section>`;

function byMessage(ui: Ui, { shareable, desks: { desk, failed } }: PanelController): TemplateResult {
  if (!desk) return deskMissing(ui, failed);
  const { handoff } = desk;
  return handoff.status === 'sent' ? desk.messageSent(ui, handoff.receipt) : desk.messageForm(ui, handoff, shareable);
}

/** The part that takes messages is on its way, or did not come. */
export const deskMissing = ({ p, deeds }: Ui, failed: boolean): TemplateResult =>
  failed
    ? html`<div class="card failed"><p>${p.requestFailed}</p><div class="actions"><button type="button" class="btn" @click=${() => deeds.reload()}>${p.tryAgain}</button></div></div>`
    : html`<p class="small">${p.loading}</p>`;

const byPhone = (ui: Ui): TemplateResult => {
  const { p, lang, profile, phone } = ui;
  const label = profile ? fill(p.callClinic, { clinic: profile.name }) : p.callPhone;
  return html`<div class="part">
    <h4>${p.byPhone}</h4>
    ${phone ? callButton(phone, label) : html`<p>${p.askTheClinic}</p>`}
    ${profile?.phones.urgent ? callButton(profile.phones.urgent, p.urgentPhone, 'plain') : nothing}
    ${
      profile
        ? html`<p>${openLine(profile, p, lang)}</p>
        <details class="group"><summary>${p.hours}</summary>
          <table><tbody>${hoursTable(profile, p, lang).map(({ day, hours }) => html`<tr><th scope="row">${day}</th><td>${hours}</td></tr>`)}</tbody></table>
          <p>${p.address}: ${profile.address}</p>
        </details>`
        : nothing
    }
  </div>`;
};

/** @param label with a `{number}` slot; the number itself is never broken over two lines */
const callButton = (number: string, label: string, style = ''): TemplateResult => {
  const href = callLink(number);
  const [before, after] = label.split('{number}');
  const words = html`<span>${before}<span class="whole">${number}</span>${after}</span>`;
  return href ? html`<a class="btn dial ${style}" href=${href}>${callIcon}${words}</a>` : html`<p>${words}</p>`;
};
