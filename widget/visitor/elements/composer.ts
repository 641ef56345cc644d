import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { fill } from '../../shared/phrases/phrases.ts';
import type { Ui } from '../ui.ts';
import { personIcon, sendIcon } from './icons.ts';
import { privacy } from './menu.ts';

/** Characters of one question, after trimming; the Worker takes no more. */
export const MAX_QUESTION = 1000;
/** The count is shown from here on. */
const COUNT_FROM = 800;

export interface ComposerEvents {
  readonly typed: (event: Event) => void;
  readonly pressed: (event: KeyboardEvent) => void;
  readonly submit: (event: Event) => void;
}

/**
 * The input with what must stand beside it. More than the limit can be typed or pasted, so that nothing is cut off
 * unseen; it cannot be sent.
 */
export const composer = (ui: Ui, draft: string, asked: boolean, events: ComposerEvents): TemplateResult => {
  const { p } = ui;
  const left = MAX_QUESTION - draft.trim().length;
  const sendable = draft.trim() !== '' && left >= 0;
  return html`<form class="composer" part="composer" novalidate @submit=${events.submit}>
    <div class="field">
      <label class="vh" for="question">${p.yourQuestion}</label>
      <textarea id="question" part="input" rows="1" placeholder=${p.placeholder} autocomplete="off" enterkeyhint="send" aria-invalid=${left < 0 ? 'true' : nothing}
        aria-describedby="count" .value=${live(draft)} @input=${events.typed} @keydown=${events.pressed}></textarea>
      <button class="send" part="send" type="submit" aria-label=${p.send} aria-disabled=${!sendable}>${sendIcon}</button>
    </div>
    <p class="small count" id="count">${count(ui, draft.trim().length, left)}</p>
    ${asked ? nothing : html`<p class="small">${p.notForEmergencies}</p>`}
    ${footer(ui)}
  </form>`;
};

const count = ({ p }: Ui, length: number, left: number): string => {
  if (left < 0) return fill(p.tooLong, { count: -left });
  return length >= COUNT_FROM ? fill(p.charactersLeft, { count: left }) : '';
};

/** A person, privacy and clearing: one press away in every view. */
export const footer = (ui: Ui): TemplateResult => html`
  <div class="foot">
    <button type="button" class="btn person" part="person" @click=${() => ui.deeds.show('person')}>${personIcon}<span>${ui.p.talkToAPerson}</span></button>
    <span class="quiet">${privacy(ui)}<button type="button" @click=${() => ui.deeds.clear()}>${ui.p.clearChat}</button></span>
  </div>`;
