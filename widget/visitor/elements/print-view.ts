import { html, nothing, type TemplateResult } from 'lit';
import { longDate } from '../../shared/opening.ts';
import { fill } from '../../shared/phrases/phrases.ts';
import type { Block, Span } from '../../shared/wire.ts';
import type { ChatTurn } from '../controllers/turn.ts';
import type { Ui } from '../ui.ts';
import { checked } from './answer.ts';

/** The whole chat on paper: everything unfolded, sources written out, the help numbers first. */
export const printView = (ui: Ui, turns: readonly ChatTurn[], today: string): TemplateResult => {
  const { p, lang, profile, numbers, phone } = ui;
  return html`<main lang=${lang}>
    <h1>${fill(p.assistantOf, { clinic: profile?.name ?? '' })}</h1>
    <p>${p.notAPerson} ${longDate(today, lang)}</p>
    <p>${p.inCrisis} ${fill(p.callNumber, { number: numbers.crisis.tel })} · ${fill(p.textNumber, { number: numbers.crisis.sms })} · ${p.dangerNow} ${numbers.emergency}</p>
    ${phone ? html`<p>${profile?.name}: ${phone}</p>` : nothing}
    ${turns.map(
      ({ asked, answer }) =>
        html`<h2>${asked}</h2>${
          answer
            ? html`${answer.blocks.map(paper)}
          <ol>${answer.sources.map(({ title, publisher, year, url }) => html`<li>${title}. ${publisher}, ${year}. ${url}</li>`)}</ol>
          ${answer.reviewed ? html`<p>${checked(ui, answer.reviewed)}</p>` : nothing}`
            : nothing
        }`,
    )}
  </main>`;
};

function paper(block: Block): TemplateResult | typeof nothing {
  if (block.type === 'heading') return html`<h3>${block.text}</h3>`;
  if (block.type === 'paragraph') return html`<p>${marked(block.spans)}</p>`;
  if (block.type === 'list') return html`<ul>${block.items.map((item) => html`<li>${marked(item)}</li>`)}</ul>`;
  return nothing; // a button is nothing on paper
}

const marked = (spans: readonly Span[]): string =>
  spans.map(({ text, cites }) => `${text.trimEnd()}${(cites ?? []).map((number) => `[${number}]`).join('')} `).join('');
