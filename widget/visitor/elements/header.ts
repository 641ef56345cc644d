import { html, nothing, type TemplateResult } from 'lit';
import { LANGUAGE_NAMES } from '../../shared/phrases/phrases.ts';
import type { Ui } from '../ui.ts';
import { closeIcon, menuIcon } from './icons.ts';

/** Whose assistant this is, what it is not, and the controls that are always there. */
export const header = (ui: Ui, menuOpen: boolean): TemplateResult => html`
  <div class="head" part="header">
    <h2 class="name" id="name" tabindex="-1">${ui.profile?.name ?? ui.p.assistant}</h2>
    <div class="tools">
      ${ui.langs.length > 1 ? languages(ui) : nothing}
      <button type="button" class="icon" aria-label=${ui.p.menu} aria-expanded=${menuOpen} aria-controls="menu" @click=${() => ui.deeds.toggleMenu()}>${menuIcon}</button>
      ${ui.floating ? html`<button type="button" class="icon" aria-label=${ui.p.close} @click=${() => ui.deeds.close()}>${closeIcon}</button>` : nothing}
    </div>
    <p class="who" id="who">${ui.p.notAPerson}</p>
  </div>`;

const languages = ({ p, lang, langs, deeds }: Ui): TemplateResult => html`
  <div class="langs" role="group" aria-label=${p.language}>
    ${langs.map(
      (one) => html`<button type="button" lang=${one} aria-label="${one.toUpperCase()} ${LANGUAGE_NAMES[one]}" aria-pressed=${one === lang}
        @click=${() => deeds.chooseLang(one)}>${one.toUpperCase()}</button>`,
    )}
  </div>`;
