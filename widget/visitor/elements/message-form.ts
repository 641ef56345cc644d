import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { callLink } from '../../shared/links.ts';
import { fill } from '../../shared/phrases/phrases.ts';
import { holdsPrivateDetails } from '../../shared/private-details.ts';
import { type Draft, type Field, type HandoffController, MAX_SHARED, type Shareable } from '../controllers/handoff.ts';
import type { Ui } from '../ui.ts';
import { privacy } from './menu.ts';

/** A message to staff. What happens to it is said before anything is asked. */
export const messageForm = (ui: Ui, handoff: HandoffController, shareable: readonly Shareable[]): TemplateResult => {
  const { p, deeds } = ui;
  const { draft, errors } = handoff;
  const sending = handoff.status === 'sending';
  return html`<form class="part" novalidate aria-labelledby="message-title" @submit=${submit(() => deeds.sendMessage())}>
    <h4 id="message-title">${p.byMessage}</h4>
    ${whatHappensNext(ui)}
    ${textField(ui, draft, errors)}
    ${nameField(ui, draft, errors)}
    ${reachFields(ui, draft, errors)}
    ${shareable.length > 0 ? shareFields(ui, draft, shareable) : nothing}
    <div class="field-group ${errors.includes('agreed') ? 'wrong' : ''}">
      <label class="check"><input id="field-agreed" type="checkbox" .checked=${live(draft.agreed)} aria-invalid=${invalid(errors, 'agreed')} aria-describedby=${describedBy(errors, 'agreed')}
        @change=${(event: Event) => deeds.write({ agreed: (event.target as HTMLInputElement).checked })}><span>${p.consent}</span></label>
      ${problem(errors, 'agreed', p.errorConsent)}
    </div>
    <p class="small">${privacy(ui)}</p>
    ${errors.length > 0 ? html`<p class="problem">${fill(p.errorSummary, { count: errors.length })}</p>` : nothing}
    ${handoff.trouble ? notSent(ui, handoff) : nothing}
    <div class="actions"><button class="btn strong" type="submit" aria-disabled=${sending}>${sending ? p.sending : p.sendMessage}</button></div>
  </form>`;
};

const whatHappensNext = ({ p, lang, profile }: Ui): TemplateResult => html`
  <ul class="next-steps">
    <li>${fill(p.nextStaff, { clinic: profile?.name ?? '', time: profile?.answerWithin[lang] ?? '' })}</li>
    <li>${profile?.contactMode === 'relay' ? p.nextRelay : fill(p.nextKept, { days: profile?.retentionDays ?? '' })}</li>
    <li>${p.nextNever}</li>
    <li>${p.nextEmergency}</li>
  </ul>`;

const textField = ({ p, deeds }: Ui, draft: Draft, errors: readonly Field[]): TemplateResult => html`
  <div class="field-group ${errors.includes('text') ? 'wrong' : ''}">
    <label for="field-text">${p.yourMessage}</label>
    <textarea id="field-text" rows="4" .value=${live(draft.text)} aria-invalid=${invalid(errors, 'text')} aria-describedby="covered-text error-text"
      @input=${(event: Event) => deeds.write({ text: value(event) })}></textarea>
    <p class="small" id="covered-text">${holdsPrivateDetails(draft.text) ? p.privateCovered : nothing}</p>
    ${problem(errors, 'text', p.errorText)}
  </div>`;

const nameField = ({ p, deeds }: Ui, draft: Draft, errors: readonly Field[]): TemplateResult => html`
  <div class="field-group ${errors.includes('name') ? 'wrong' : ''}">
    <label for="field-name">${p.firstName}</label>
    <input id="field-name" autocomplete="given-name" .value=${live(draft.name)} aria-invalid=${invalid(errors, 'name')} aria-describedby=${describedBy(errors, 'name')}
      @input=${(event: Event) => deeds.write({ name: value(event) })}>
    ${problem(errors, 'name', p.errorName)}
  </div>`;

function reachFields({ p, profile, deeds }: Ui, draft: Draft, errors: readonly Field[]): TemplateResult {
  const none = profile?.contactMode === 'relay' ? p.reachNot : p.reachByCode;
  const ways: readonly (readonly [Draft['reach'], string])[] = [
    ['code', none],
    ['phone', p.reachByPhone],
    ['email', p.reachByEmail],
  ];
  const phone = draft.reach === 'phone';
  return html`<fieldset class="field-group ${errors.includes('contact') ? 'wrong' : ''}">
    <legend>${p.howToReach}</legend>
    ${ways.map(
      ([reach, label]) =>
        html`<label class="check"><input type="radio" name="reach" .checked=${live(draft.reach === reach)} @change=${() => deeds.write({ reach })}><span>${label}</span></label>`,
    )}
    ${
      draft.reach === 'code'
        ? nothing
        : html`<label for="field-contact">${phone ? p.phoneNumber : p.emailAddress}</label>
        <input id="field-contact" type=${phone ? 'tel' : 'email'} autocomplete=${phone ? 'tel' : 'email'} .value=${live(draft.contact)} aria-invalid=${invalid(errors, 'contact')}
          aria-describedby=${describedBy(errors, 'contact')} @input=${(event: Event) => deeds.write({ contact: value(event) })}>`
    }
    ${problem(errors, 'contact', phone ? p.errorPhone : p.errorEmail)}
  </fieldset>`;
}

const shareFields = ({ p, deeds }: Ui, draft: Draft, shareable: readonly Shareable[]): TemplateResult => html`
  <details class="group">
    <summary>${p.shareChat} (${draft.shared.size}/${Math.min(MAX_SHARED, shareable.length)})</summary>
    <p class="small">${p.shareNone}</p>
    ${shareable.map(
      ({ key, from, text }) => html`<label class="check"><input type="checkbox" .checked=${live(draft.shared.has(key))}
        @change=${(event: Event) => deeds.share(key, (event.target as HTMLInputElement).checked)}><span class="clip">${fill(from === 'visitor' ? p.fromYou : p.fromAssistant, { text })}</span></label>`,
    )}
  </details>`;

const notSent = ({ p, phone, profile }: Ui, { trouble }: HandoffController): TemplateResult => {
  const number = trouble?.phone ?? phone ?? '';
  const href = callLink(number);
  return html`<div class="card failed" id="not-sent" tabindex="-1"><p><strong>${p.messageFailed}</strong></p>
    ${href ? html`<p><a href=${href}>${fill(p.callClinic, { clinic: profile?.name ?? '', number })}</a></p>` : nothing}</div>`;
};

const problem = (errors: readonly Field[], field: Field, words: string): TemplateResult =>
  html`<p class="problem" id="error-${field}">${errors.includes(field) ? words : nothing}</p>`;
const invalid = (errors: readonly Field[], field: Field) => (errors.includes(field) ? 'true' : nothing);
const describedBy = (errors: readonly Field[], field: Field) => (errors.includes(field) ? `error-${field}` : nothing);
const value = (event: Event): string => (event.target as HTMLInputElement | HTMLTextAreaElement).value;
export const submit =
  (act: () => void) =>
  (event: Event): void => {
    event.preventDefault();
    act();
  };
