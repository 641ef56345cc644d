import { html, nothing, type TemplateResult } from 'lit';
import { siteLink } from '../../shared/links.ts';
import { fitsNow } from '../controllers/turn.ts';
import type { Ui } from '../ui.ts';
import { backIcon } from './icons.ts';

/** Every question that has an answer, by group, folded. */
export const topicsView = (ui: Ui): TemplateResult => {
  const { p, lang, profile, atRisk, deeds } = ui;
  const groups = (profile?.topics ?? []).map((group) => ({
    ...group,
    topics: group.topics.filter(({ topic }) => fitsNow(topic, atRisk)),
  }));
  return html`<section class="view" aria-labelledby="topics-title">
    ${viewHead(ui, 'topics-title', p.allTopics)}
    <p>${p.chooseTopic}</p>
    ${groups
      .filter(({ topics }) => topics.length > 0)
      .map(
        ({ name, topics }) => html`<details class="group">
          <summary>${name[lang]}</summary>
          <ul>${topics.map(({ topic, question }) => {
            const own = question[lang];
            const title = own ?? question.en;
            return html`<li><button type="button" class="link" lang=${own ? lang : 'en'} @click=${() => deeds.openTopic(topic, title)}>${title}</button></li>`;
          })}</ul>
        </details>`,
      )}
    <p>${onePage(ui)}</p>
  </section>`;
};

/** Leads to the page that holds every answer, at `topic` if one is given. */
export const onePage = ({ p, faqPage }: Ui, topic?: string): TemplateResult | typeof nothing => {
  const href = siteLink(topic ? `${faqPage}#${topic}` : faqPage, import.meta.url);
  return href ? html`<a href=${href} target="_blank" rel="noopener noreferrer">${p.onePage}<span class="vh"> (${p.opensNewTab})</span></a>` : nothing;
};

/** The title of a view with the way back to the chat. */
export const viewHead = ({ p, deeds }: Ui, id: string, title: string): TemplateResult => html`
  <div class="viewhead">
    <button type="button" class="icon" aria-label=${p.back} @click=${() => deeds.show('chat')}>${backIcon}</button>
    <h3 id=${id} tabindex="-1">${title}</h3>
  </div>`;
