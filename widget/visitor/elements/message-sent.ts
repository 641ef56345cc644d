import { html, nothing, type TemplateResult } from 'lit';
import { longDate } from '../../shared/opening.ts';
import { fill } from '../../shared/phrases/phrases.ts';
import type { HandoffReceipt } from '../../shared/wire.ts';
import type { Ui } from '../ui.ts';

/** The message is with the clinic: the code that leads back to it, where one was given. */
export const messageSent = ({ p, lang, profile, deeds }: Ui, receipt: HandoffReceipt | undefined): TemplateResult => {
  const code = receipt?.code;
  return html`<div class="part">
    <h4 id="sent" tabindex="-1">${p.messageSent}</h4>
    <p>${fill(p.nextStaff, { clinic: profile?.name ?? '', time: profile?.answerWithin[lang] ?? '' })}</p>
    ${
      code
        ? html`<p class="code-label">${p.yourCode}</p>
        <p class="code"><output>${code}</output><button type="button" class="btn" @click=${() => deeds.copyCode()}>${p.copy}</button></p>
        <p>${p.codeOnlyWay}</p>
        <p>${p.howToReturn} ${receipt?.expiresOn ? fill(p.keptUntil, { date: longDate(receipt.expiresOn, lang) }) : nothing}</p>
        <div class="actions"><button type="button" class="btn" @click=${() => deeds.readMessage(code)}>${p.readMyMessage}</button></div>`
        : nothing
    }
    <p class="small">${p.nextEmergency}</p>
  </div>`;
};
