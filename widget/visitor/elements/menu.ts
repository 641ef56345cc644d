import { html, nothing, type TemplateResult } from 'lit';
import { siteLink } from '../../shared/links.ts';
import type { Ui } from '../ui.ts';

/** What is needed now and then. `asked`: the first message was sent, so the note on emergencies has moved here. */
export const menu = (ui: Ui, open: boolean, asked: boolean): TemplateResult => {
  const { p, deeds } = ui;
  const item = (label: string, act: () => void) => html`<li><button type="button" @click=${act}>${label}</button></li>`;
  return html`
    <div class="menu" id="menu" ?hidden=${!open}>
      <ul>
        ${item(p.allTopics, () => deeds.show('topics'))}
        ${item(p.haveACode, () => deeds.show('code'))}
        ${asked ? item(p.print, () => deeds.print()) : nothing}
        ${item(p.clearChat, () => deeds.clear())}
        <li>${privacy(ui)}</li>
      </ul>
      ${asked ? html`<p class="small">${p.notForEmergencies}</p>` : nothing}
    </div>`;
};

/** The clinic's own page on privacy; what the assistant says of it when the clinic has none. */
export const privacy = ({ p, profile, deeds }: Ui): TemplateResult => {
  const page = siteLink(profile?.privacyUrl ?? '', document.baseURI);
  return page
    ? html`<a href=${page} target="_blank" rel="noopener noreferrer">${p.privacy}<span class="vh"> (${p.opensNewTab})</span></a>`
    : html`<button type="button" @click=${() => deeds.openTopic('chat-privacy', p.privacy)}>${p.privacy}</button>`;
};
