import { html, nothing, type TemplateResult } from 'lit';
import { callLink, textLink } from '../../shared/links.ts';
import { fill } from '../../shared/phrases/phrases.ts';
import type { Ui } from '../ui.ts';

/** The numbers for a crisis and for danger, in view whatever else the panel shows. Needs neither network nor profile. */
export const helpLine = ({ p, numbers: { crisis, emergency, local } }: Ui): TemplateResult => html`
  <div class="help" part="helpline" role="group" aria-label=${p.helpNow}>
    <span>${p.inCrisis}
      <a href=${callLink(crisis.tel) ?? nothing}>${fill(p.callNumber, { number: crisis.tel })}</a>
      <a href=${textLink(crisis.sms, crisis.body) ?? nothing}>${fill(p.textNumber, { number: crisis.sms })}</a></span>
    <span>${p.dangerNow} <a href=${callLink(emergency) ?? nothing}>${fill(p.callNumber, { number: emergency })}</a></span>
    ${local ? html`<span><a href=${callLink(local.tel) ?? nothing} aria-label=${fill(p.localLine, { name: local.name, number: local.label })}>${local.name.split(',')[0]}</a></span>` : nothing}
  </div>`;
