import { html, nothing, type TemplateResult } from 'lit';
import { callLink } from '../../shared/links.ts';
import { fill } from '../../shared/phrases/phrases.ts';
import type { Trouble } from '../../shared/trouble.ts';
import { fitsNow } from '../controllers/turn.ts';
import type { Ui } from '../ui.ts';
import { reason } from './turn.ts';

/** What this is and what is kept: first in every chat. */
export const welcome = ({ p, lang, profile }: Ui): TemplateResult => html`
  <div class="welcome">
    <p>${profile?.greeting[lang] || p.welcome}</p>
    <p class="small">${p.kept}</p>
  </div>`;

/** Four neutral ways in, before anything is asked. */
export function startHere({ p, profile, atRisk, deeds }: Ui): TemplateResult | typeof nothing {
  const known = new Set(profile?.topics.flatMap((group) => group.topics.map(({ topic }) => topic)));
  const chips: readonly (readonly [string, string])[] = [
    ['is-it-safe', p.chipSafety],
    ['is-it-addictive', p.chipAddiction],
    ['session-steps', p.chipSession],
    ['cost', p.chipCost],
  ];
  const offered = chips.filter(([topic]) => known.has(topic) && fitsNow(topic, atRisk));
  if (offered.length === 0) return nothing;
  return html`<div class="start" role="group" aria-label=${p.startWith}>
    ${offered.map(([topic, label]) => html`<button type="button" class="chip" @click=${() => deeds.openTopic(topic, label)}>${label}</button>`)}
    <button type="button" class="chip plain" @click=${() => deeds.show('topics')}>${p.allTopics}</button>
  </div>`;
}

/** Nobody can be asked anything here, and trying again will not help. */
export const isFinal = (trouble: Trouble | undefined): boolean => trouble?.kind === 'unknown-clinic' || trouble?.kind === 'not-allowed';

/** The clinic's profile did not come: says why, and what works without it. */
export const unreachable = (ui: Ui, trouble: Trouble): TemplateResult => {
  const { p, deeds } = ui;
  const final = isFinal(trouble);
  const number = trouble.phone ?? ui.phone;
  const href = callLink(number ?? '');
  return html`<div class="card failed">
    <p><strong>${final ? reason(ui, trouble.kind) : p.profileFailed}</strong> ${p.askTheClinic}</p>
    <div class="actions">
      ${href ? html`<a class="btn" href=${href}>${fill(p.callPhone, { number: number ?? '' })}</a>` : nothing}
      ${final ? nothing : html`<button type="button" class="btn" @click=${() => deeds.reload()}>${p.tryAgain}</button>`}
    </div>
    <p>${p.safetyFirst}</p>
  </div>`;
};
