import { html } from 'hono/html';
import type { PolicyCopy } from '../../worker/assistant/types.ts';
import type { Html } from './book-section.ts';

/** The fixed words of one language: every reply with its elements in the order shown, then the single sentences. */
export function policyTables({ replies, phrases }: PolicyCopy): Html[] {
  const table = (
    title: string,
    rows: readonly (readonly [string, Html | string])[],
  ): Html => html`<table class="fixed"><colgroup><col class="name"><col></colgroup><thead><tr><th colspan="2" scope="colgroup">${title}</th></tr></thead>
<tbody>${rows.map(([name, words]) => html`<tr><td><code>${name}</code></td><td>${words}</td></tr>`)}</tbody></table>`;
  const shown = Object.entries(replies).map(([reply, elements]) =>
    table(
      reply,
      elements.map(({ element, text = '', list = [], actions = [], only }) => [
        only ? `${element} (${only})` : element,
        html`${text}${list.length > 0 ? html`<ul>${list.map((item) => html`<li>${item}</li>`)}</ul>` : ''}${actions.map((action) => html` <code>[${action}]</code>`)}`,
      ]),
    ),
  );
  return [...shown, table('phrases', Object.entries(phrases))];
}
