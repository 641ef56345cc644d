import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../shared/phrases/phrases.ts';
import type { TroubleKind } from '../../shared/trouble.ts';
import type { ChatTurn } from '../controllers/turn.ts';
import type { Ui } from '../ui.ts';
import { answerCard, person } from './answer.ts';

/** One question with its answer, its failure, or the wait for it. */
export const turnView = (ui: Ui, turn: ChatTurn, secondsUntil: (momentMs: number | undefined) => number): TemplateResult => html`
  <div class="turn" data-key=${turn.key}>
    <p class="asked" part="question"><span class="vh">${ui.p.youAsked} </span><span>${turn.asked}</span></p>
    ${turn.state === 'waiting' ? html`<p class="wait"><span class="dots" aria-hidden="true"><i></i><i></i><i></i></span>${ui.p.looking}</p>` : nothing}
    ${turn.answer ? answerCard(ui, turn, turn.answer) : nothing}
    ${turn.state === 'failed' ? failed(ui, turn, secondsUntil(turn.failure?.retryAtMs)) : nothing}
  </div>`;

function failed(ui: Ui, turn: ChatTurn, seconds: number): TemplateResult {
  const { p, deeds } = ui;
  const kind = turn.failure?.kind ?? 'server';
  const armed = turn.failure?.whenOnline;
  const plain = (label: string, act: () => void) => html`<button type="button" class="btn" @click=${act}>${label}</button>`;
  return html`<div class="card failed">
    <p><strong>${reason(ui, kind)}</strong> ${p.notSent} ${seconds > 0 ? fill(p.waitSeconds, { seconds }) : nothing}</p>
    <p>${p.safetyFirst}</p>
    ${armed ? html`<p>${p.willSend}</p>` : nothing}
    <div class="actions">
      ${seconds === 0 && kind !== 'refused' && !armed ? plain(p.tryAgain, () => deeds.retry(turn.key)) : nothing}
      ${kind === 'offline' && ui.offline ? plain(armed ? p.doNotSend : p.sendWhenOnline, () => deeds.sendWhenOnline(turn.key, !armed)) : nothing}
    </div>
    ${kind === 'server' ? person(ui) : nothing}
  </div>`;
}

/** Why a question brought no answer, in one sentence. */
export function reason({ p }: Pick<Ui, 'p'>, kind: TroubleKind): string {
  switch (kind) {
    case 'offline':
      return p.offline;
    case 'busy':
      return p.busy;
    case 'unknown-clinic':
      return p.unknownClinic;
    case 'not-allowed':
      return p.notAllowed;
    case 'refused':
      return p.refused;
    default:
      return p.serverFailed;
  }
}
