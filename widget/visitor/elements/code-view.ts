import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { longDate } from '../../shared/opening.ts';
import { fill } from '../../shared/phrases/phrases.ts';
import type { HandoffState } from '../../shared/wire.ts';
import type { ReturningController } from '../controllers/returning.ts';
import type { Ui } from '../ui.ts';
import { submit } from './message-form.ts';
import { viewHead } from './topics.ts';

/** For somebody who comes back: the answer of staff, and the way to delete everything. */
export const codeView = (ui: Ui, back: ReturningController): TemplateResult => {
  const { p } = ui;
  const wrong = back.status === 'missing' || back.status === 'unknown';
  return html`<section class="view" aria-labelledby="code-title">
    ${viewHead(ui, 'code-title', p.haveACode)}
    <form class="part" novalidate @submit=${submit(() => void back.show())}>
      <p>${p.codeIntro}</p>
      <div class="field-group ${wrong ? 'wrong' : ''}">
        <label for="field-code">${p.code}</label>
        <input id="field-code" class="code-input" autocomplete="off" autocapitalize="characters" spellcheck="false" .value=${live(back.code)}
          aria-invalid=${wrong ? 'true' : nothing} aria-describedby="code-status" @input=${(event: Event) => back.write((event.target as HTMLInputElement).value)}>
      </div>
      <p class="problem" id="code-status">${problem(ui, back)}</p>
      <div class="actions"><button class="btn strong" type="submit" aria-disabled=${back.status === 'loading'}>${back.status === 'loading' ? p.loading : p.show}</button></div>
    </form>
    ${back.status === 'deleted' ? html`<p><strong>${p.deleted}</strong></p>` : nothing}
    ${back.message ? message(ui, back.message, back) : nothing}
  </section>`;
};

const problem = ({ p }: Ui, { status }: ReturningController): string =>
  ({ missing: p.errorCode, unknown: p.codeUnknown, failed: p.requestFailed })[status as 'missing'] ?? '';

const message = ({ p, lang }: Ui, found: HandoffState, back: ReturningController): TemplateResult => html`
  <div class="part">
    <p><strong>${{ new: p.statusNew, answered: p.statusAnswered, closed: p.statusClosed }[found.status]}</strong></p>
    ${found.replies.map(({ text, on }) => html`<div class="card"><p class="small">${fill(p.answeredOn, { date: longDate(on, lang) })}</p><p class="said">${text}</p></div>`)}
    <div class="card own"><p class="small">${fill(p.sentOn, { date: longDate(found.createdOn, lang) })}</p><p class="said">${found.text}</p></div>
    <p class="small">${fill(p.keptUntil, { date: longDate(found.expiresOn, lang) })}</p>
    ${
      back.confirming
        ? html`<p id="sure">${p.deleteSure}</p><div class="actions" role="group" aria-labelledby="sure">
          <button type="button" class="btn" id="delete-yes" @click=${() => void back.delete()}>${p.deleteYes}</button>
          <button type="button" class="btn" @click=${() => back.confirm(false)}>${p.deleteNo}</button></div>`
        : html`<div class="actions"><button type="button" class="btn" id="delete" @click=${() => back.confirm(true)}>${p.deleteEverything}</button></div>`
    }
  </div>`;
