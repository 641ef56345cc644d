import { html } from 'hono/html';
import { fill } from '../../worker/assistant/compose/phrases.ts';
import { runsOf } from '../load/answer.ts';
import type { Answer, Sentence, TextBlock } from '../load/loaded.ts';
import type { BookPhrases } from './book-phrases.ts';
import type { Book, Html } from './book-section.ts';
import { nearestNotes } from './nearest-notes.ts';

/** One row a sentence; beside a translation stands the English of its paragraph or list item. */
export function articleRows(article: Answer, original: Answer | undefined, book: Book): Html {
  const { p } = book;
  const theirs = original ? [...original.short, ...original.more].flatMap(runsOf) : [];
  let run = 0;
  const body = [...article.short, ...article.more].map((block) => {
    if (block.type === 'heading') return html`<tr><th colspan="${original ? 3 : 2}" scope="rowgroup">${block.text}${where(block.territory, p)}</th></tr>`;
    return runsOf(block).map((sentences) => runRows(sentences, original ? (theirs[run++] ?? []) : undefined, block, book));
  });
  return html`<table><thead><tr><th scope="col">${p.text}</th>${original ? html`<th scope="col">${p.original}</th>` : ''}<th scope="col">${p.sources}</th></tr></thead><tbody>${body}</tbody></table>`;
}

/** Sentence beside sentence where there are as many; else the English of the whole stretch beside all of it. */
function runRows(sentences: readonly Sentence[], original: readonly Sentence[] | undefined, block: TextBlock, book: Book): Html[] {
  const isPaired = original?.length === sentences.length;
  const whole = (original ?? sentences).map(({ text }) => text).join(' ');
  return sentences.map(({ text, sources, territory }, index) => {
    const english = isPaired ? (original[index]?.text ?? '') : whole;
    const cell = html`<td rowspan="${isPaired ? 1 : sentences.length}" lang="en">${english}</td>`;
    const beside = original && (isPaired || index === 0) ? cell : '';
    const mark = block.type === 'list' && index === 0 ? '• ' : '';
    return html`<tr><td>${mark}${text}${where(territory, book.p)}</td>${beside}<td lang="en">${notes(sources, original ? english : text, book)}</td></tr>`;
  });
}

function where(territory: string | undefined, p: BookPhrases): Html | string {
  return territory ? html` <em class="small">${fill(p.onlyIn, { territory })}</em>` : '';
}

function notes(sources: readonly string[], claim: string, { records, p }: Book): Html | Html[] {
  if (sources.length === 0) return html`<span class="small">${p.noSource}</span>`;
  return sources.flatMap((id) => {
    const record = records.get(id);
    if (!record) return [];
    const { title, publisher, year, url, says, read } = record;
    return [
      html`<div class="source"><a href="${url}">${title}</a>, ${publisher}, ${year}
<ul>${nearestNotes(claim, says).map((line) => html`<li>${line}</li>`)}</ul>
<details><summary>${p.allItSays} (${says.length})</summary><ul>${says.map((line) => html`<li>${line}</li>`)}</ul><p class="small">${fill(p.read, read)}</p></details></div>`,
    ];
  });
}
