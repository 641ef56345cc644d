import { html, nothing, type TemplateResult } from 'lit';
import { webLink } from '../../shared/links.ts';
import { fill } from '../../shared/phrases/phrases.ts';
import type { Answer, CitedSource } from '../../shared/wire.ts';
import type { Ui } from '../ui.ts';
import { checked } from './answer.ts';
import { closeIcon } from './icons.ts';
import { onePage } from './topics.ts';

/** The sources of one answer, over the log; the one whose number was pressed stands out. */
export const sourceSheet = (ui: Ui, answer: Answer, chosen: number): TemplateResult => html`
  <section class="sheet" part="sources" aria-labelledby="sources-title">
    <div class="viewhead">
      <h3 id="sources-title" tabindex="-1">${ui.p.sources}</h3>
      <button type="button" class="icon" aria-label=${ui.p.close} @click=${() => ui.deeds.hideSources()}>${closeIcon}</button>
    </div>
    <ol>${answer.sources.map((source, index) => entry(ui, source, index + 1 === chosen))}</ol>
    ${answer.reviewed ? html`<p class="small">${checked(ui, answer.reviewed)}</p>` : nothing}
    ${answer.kind === 'answer' && answer.topic ? html`<p class="small">${onePage(ui, answer.topic)}</p>` : nothing}
  </section>`;

const entry = ({ p }: Ui, source: CitedSource, chosen: boolean): TemplateResult => {
  const href = webLink(source.url);
  const where = fill(p.sourceWhere, { publisher: source.publisher, year: source.year });
  return html`<li class=${chosen ? 'chosen' : ''} aria-current=${chosen ? 'true' : nothing}>
    ${
      href
        ? html`<a href=${href} target="_blank" rel="noopener noreferrer">${source.title}<span class="vh"> (${p.opensNewTab})</span></a>`
        : html`<span>${source.title}</span>`
    }
    <span class="small">${where}</span>
  </li>`;
};
