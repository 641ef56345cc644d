import { html, nothing, type TemplateResult } from 'lit';
import { longDate } from '../../shared/opening.ts';
import { fill, LANGUAGE_OFFERS } from '../../shared/phrases/phrases.ts';
import { type Answer, REASONS, type Reason } from '../../shared/wire.ts';
import { type ChatTurn, fitsNow } from '../controllers/turn.ts';
import type { Ui } from '../ui.ts';
import { blocks, type Scene } from './blocks.ts';
import { personIcon } from './icons.ts';

/** An answer as a card: the short answer, its details folded away, its sources, and where to go from here. */
export function answerCard(ui: Ui, turn: ChatTurn, answer: Answer): TemplateResult {
  const scene: Scene = { ui, key: turn.key, answer };
  const short = answer.blocks.filter((block) => block.part !== 'more');
  const more = answer.blocks.filter((block) => block.part === 'more');
  return html`
    <article class="card ${answer.kind} ${answer.behaviour ?? ''}" part="answer" aria-label=${ui.p.answer}>
      <div class="words" lang=${answer.lang}>${blocks(scene, short)}</div>
      ${more.length > 0 ? html`<details class="more"><summary>${ui.p.more}</summary><div class="words" lang=${answer.lang}>${blocks(scene, more)}</div></details>` : nothing}
      ${sources(scene)}
      ${suggestions(scene)}
      ${answer.handoff.offered && !offersForm(answer) ? person(ui) : nothing}
      ${answer.kind === 'answer' && !ui.atRisk ? feedback(ui, turn) : nothing}
      ${offersLanguage(ui, answer) ? otherLanguage(ui, answer) : nothing}
    </article>`;
}

/** One button for the whole list: long answers have a dozen sources, and each has its mark in the text already. */
const sources = ({ ui, key, answer }: Scene): TemplateResult | typeof nothing => {
  if (answer.sources.length === 0) return nothing;
  return html`<p class="meta">
    <button type="button" class="link listed" @click=${() => ui.deeds.showSources(key, 0)}>${ui.p.sources} (${answer.sources.length})</button>
    ${answer.reviewed ? html`<span>${checked(ui, answer.reviewed)}</span>` : nothing}</p>`;
};

/** When a text was last held against its sources, and whether a clinician has signed it. */
export const checked = ({ p, lang }: Ui, review: NonNullable<Answer['reviewed']>): string =>
  fill(review.signature ? p.checkedSigned : p.checkedUnsigned, { ...review.signature, date: longDate(review.on, lang) });

const suggestions = ({ ui, answer }: Scene): TemplateResult | typeof nothing => {
  const fitting = answer.suggestions.filter(({ topic }) => fitsNow(topic, ui.atRisk));
  if (fitting.length === 0) return nothing;
  return html`<div class="next" role="group" aria-label=${ui.p.nextQuestions}>
    <p class="small">${ui.p.nextQuestions}</p>
    ${fitting.map(({ topic, text }) => html`<button type="button" class="link" lang=${answer.lang} @click=${() => ui.deeds.openTopic(topic, text)}>${text}</button>`)}
  </div>`;
};

export const person = ({ p, deeds }: Ui): TemplateResult =>
  html`<div class="actions"><button type="button" class="btn" @click=${() => deeds.show('person')}>${personIcon}<span>${p.talkToAPerson}</span></button></div>`;

function feedback({ p, deeds }: Ui, turn: ChatTurn): TemplateResult {
  if (turn.feedback === 'given') return html`<p class="small">${p.thanksForTelling}</p>`;
  const why = turn.feedback === 'asking-why';
  const choice = (label: string, act: () => void) => html`<button type="button" class="chip small" @click=${act}>${label}</button>`;
  const reasons: Record<Reason, string> = { wrong: p.reasonWrong, unclear: p.reasonUnclear, 'not-my-question': p.reasonNotMyQuestion, other: p.reasonOther };
  return html`<div class="judge" role="group" aria-label=${why ? p.whatWasWrong : p.wasHelpful}>
    <span class="small">${why ? p.whatWasWrong : p.wasHelpful}</span>
    ${
      why
        ? REASONS.map((reason) => choice(reasons[reason], () => deeds.judge(turn.key, false, reason)))
        : [choice(p.yes, () => deeds.judge(turn.key, true)), choice(p.no, () => deeds.judge(turn.key, false))]
    }
  </div>`;
}

const offersForm = (answer: Answer): boolean => answer.blocks.some((block) => block.type === 'actions' && block.actions.some((action) => action.do === 'form'));

const offersLanguage = (ui: Ui, answer: Answer): boolean => answer.lang !== ui.lang && ui.langs.includes(answer.lang);

const otherLanguage = ({ deeds }: Ui, { lang }: Answer): TemplateResult =>
  html`<p><button type="button" class="link" lang=${lang} @click=${() => deeds.chooseLang(lang)}>${LANGUAGE_OFFERS[lang]}</button></p>`;
