import { html, raw } from 'hono/html';
import type { Lang } from '../../worker/assistant/types.ts';
import { runsOf } from '../load/answer.ts';
import type { ArticleFile, Loaded, Sentence, TextBlock } from '../load/loaded.ts';
import type { SourceRecord } from '../schema.ts';
import { BOOK_PHRASES, type BookPhrases } from './book-phrases.ts';
import { BOOK_SCRIPT } from './book-script.ts';
import { BOOK_STYLE } from './book-style.ts';
import { nearestNotes } from './nearest-notes.ts';
import { reviewOf } from './signable.ts';
import type { State } from './state.ts';
import { stateText } from './state-text.ts';

type Html = ReturnType<typeof html>;

interface Book {
  readonly base: Loaded;
  readonly lang: Lang;
  readonly p: BookPhrases;
  readonly records: ReadonlyMap<string, SourceRecord>;
}

/**
 * A page a clinician can read without any tool: every sentence of every article beside what its sources say, beside the
 * English where it is a translation, with a form for comments under each article.
 *
 * @returns one HTML document that needs no network and no other file
 */
export function reviewBook(base: Loaded, lang: Lang, state: State): string {
  const p = BOOK_PHRASES[lang];
  const book: Book = { base, lang, p, records: new Map(base.sources.map(({ value }) => [value.id, value])) };
  const groups = base.groups.map(({ id, label }) => ({
    id,
    label: label[lang],
    topics: base.topics.filter(({ group, clinic }) => group === id && !clinic),
  }));
  const page = html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${p.title}</title>
<style>${raw(BOOK_STYLE)}</style>
</head>
<body>
<header>
<h1>${p.title}</h1>
<p>${p.how}</p>
<form class="who"><label>${p.reviewer}<input name="reviewer" autocomplete="name"></label> <button type="button" id="save">${p.save}</button><p class="small">${p.kept}</p></form>
<details><summary>${state.today}</summary><pre>${stateText(state)}</pre></details>
</header>
<nav aria-label="${p.contents}"><h2>${p.contents}</h2>
${groups.map(({ label, topics }) => html`<h3>${label}</h3><ul>${topics.map((topic) => html`<li><a href="#${topic.id}">${topic.label[lang]}</a></li>`)}</ul>`)}</nav>
<main>
${groups.map(({ label, topics }) => html`<h2>${label}</h2>${topics.map(({ id }) => section(id, book))}`)}
</main>
<script>${raw(BOOK_SCRIPT)}</script>
</body>
</html>`;
  return String(page);
}

function section(topic: string, book: Book): Html {
  const { base, lang, p } = book;
  const find = (wanted: Lang) => base.articles.find(({ meta }) => meta.id === topic && meta.lang === wanted);
  const article = find(lang);
  if (!article) return html`<section id="${topic}"><h3>${topic}</h3><p>${p.missing}</p></section>`;
  const { meta, hash } = article;
  const name = `${lang}/${meta.group}/${topic}`;
  const review = reviewOf({ name, hash, review: meta.review }, base.signatures);
  const signed = review.signature ? filled(p.signedBy, review.signature) : p.unsigned;
  return html`<section id="${topic}" data-text="${name}" data-hash="${hash}">
<h3>${meta.question}</h3>
<p class="small">${name} · ${hash} · ${filled(p.checked, meta.review)} ${signed}</p>
${rows(article, lang === 'en' ? undefined : find('en'), book)}
<form>
<fieldset><legend>${p.verdict}</legend>
<label><input type="radio" name="verdict" value="agree"> ${p.agree}</label>
<label><input type="radio" name="verdict" value="change"> ${p.change}</label></fieldset>
<label>${p.comment}<textarea name="comment" rows="3"></textarea></label>
</form>
<p class="small">${p.toSign} <code>npm run knowledge:sign -- ${name} --hash ${hash} --name "…" --role "…" --licence-body "…"</code></p>
</section>`;
}

/** One row a sentence; beside a translation stands the English of its paragraph or list item. */
function rows(article: ArticleFile, original: ArticleFile | undefined, book: Book): Html {
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
  return territory ? html` <em class="small">${filled(p.onlyIn, { territory })}</em>` : '';
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
<details><summary>${p.allItSays} (${says.length})</summary><ul>${says.map((line) => html`<li>${line}</li>`)}</ul><p class="small">${filled(p.read, read)}</p></details></div>`,
    ];
  });
}

function filled(phrase: string, values: Readonly<Record<string, unknown>>): string {
  return phrase.replace(/\{(\w+)\}/gu, (_, name: string) => String(values[name] ?? ''));
}
