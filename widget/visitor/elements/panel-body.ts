import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { PanelController } from '../controllers/panel.ts';
import type { Ui } from '../ui.ts';
import { type ComposerEvents, composer, footer, MAX_QUESTION } from './composer.ts';
import { isFinal, startHere, unreachable, welcome } from './first-view.ts';
import { header } from './header.ts';
import { helpLine } from './help-line.ts';
import { menu } from './menu.ts';
import { deskMissing, personView } from './person-view.ts';
import { pinnedHelp } from './pinned-help.ts';
import { sourceSheet } from './source-sheet.ts';
import { topicsView } from './topics.ts';
import { turnView } from './turn.ts';

/** Everything inside the frame, top to bottom. What safety needs in view stands outside the part that scrolls and changes. */
export const panelBody = (ui: Ui, panel: PanelController): TemplateResult => {
  const { p, offline, atRisk } = ui;
  const asked = panel.conversation.turns.length > 0;
  const chatting = (panel.view === 'chat' || panel.view === 'topics') && !isFinal(panel.profile.trouble);
  return html`<div class="scroller">
      <div class="always">${header(ui, panel.menuOpen)}${helpLine(ui)}</div>
      ${offline ? html`<p class="status">${p.youAreOffline}</p>` : nothing}
      <div class="stage">${stage(ui, panel)}</div>
      ${atRisk ? pinnedHelp(ui, atRisk, panel.helpSmall) : nothing}
      ${chatting ? composer(ui, panel.draft, asked, composerEvents(panel)) : html`<div class="alone">${footer(ui)}</div>`}
    </div>
    ${menu(ui, panel.menuOpen, asked)}
    <div class="vh" role="status">${panel.announcer.polite}</div>
    <div class="vh" role="alert">${panel.announcer.urgent}</div>`;
};

function stage(ui: Ui, panel: PanelController): TemplateResult {
  const { desk, failed } = panel.desks;
  switch (panel.view) {
    case 'topics':
      return topicsView(ui);
    case 'person':
      return personView(ui, panel);
    case 'code':
      return desk ? desk.codeView(ui, desk.returning) : deskMissing(ui, failed);
    default:
      return chatView(ui, panel);
  }
}

const chatView = (ui: Ui, panel: PanelController): TemplateResult => {
  const { turns, waiting } = panel.conversation;
  const { profile, trouble, loading } = panel.profile;
  const sourcesOf = turns.find((turn) => turn.key === panel.sources?.key)?.answer;
  return html`
    <div class="log" part="log" role="log" aria-live="off" aria-label=${ui.p.chat} aria-busy=${waiting} tabindex="0" ?inert=${sourcesOf !== undefined}>
      ${trouble && !profile ? unreachable(ui, trouble) : welcome(ui)}
      ${loading && !profile ? html`<p class="small">${ui.p.loading}</p>` : nothing}
      ${turns.length === 0 ? startHere(ui) : nothing}
      ${repeat(
        turns,
        (turn) => turn.key,
        (turn) => turnView(ui, turn, (momentMs) => panel.countdown.secondsUntil(momentMs)),
      )}
    </div>
    ${sourcesOf && panel.sources ? html`<div class="dim" @click=${() => ui.deeds.hideSources()}></div>${sourceSheet(ui, sourcesOf, panel.sources.chosen)}` : nothing}`;
};

/** Enter sends, Shift and Enter makes a new line; Enter that ends a composed character (Japanese, dead keys) does neither. */
function composerEvents(panel: PanelController): ComposerEvents {
  const send = (): void => {
    const text = panel.draft.trim();
    if (text === '' || text.length > MAX_QUESTION) return;
    panel.draft = '';
    panel.ask(text);
  };
  return {
    typed: (event) => panel.type((event.target as HTMLTextAreaElement).value),
    pressed: (event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
      event.preventDefault();
      send();
    },
    submit: (event) => {
      event.preventDefault();
      send();
    },
  };
}
