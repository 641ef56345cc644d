import { html, raw } from 'hono/html';
import type { Lang } from '../../worker/assistant/types.ts';
import type { Loaded } from '../load/loaded.ts';
import { articleRows } from './book-article.ts';
import { policyTables } from './book-fixed.ts';
import { BOOK_PHRASES } from './book-phrases.ts';
import { BOOK_SCRIPT } from './book-script.ts';
import { type Book, type Html, section } from './book-section.ts';
import { BOOK_STYLE } from './book-style.ts';
import { articleName, signables } from './signable.ts';
import type { State } from './state.ts';
import { stateText } from './state-text.ts';

/**
 * A page a clinician can read without any tool: every sentence of every article beside what its sources say, beside the
 * English where it is a translation; the fixed words for danger and the clinics' own answers; a form for comments under each.
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
  const others = otherSections(book);
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
${groups.map(({ label, topics }) => html`<h3>${label}</h3><ul>${topics.map((topic) => html`<li><a href="#${topic.id}">${topic.label[lang]}</a></li>`)}</ul>`)}
<h3>${p.fixed}</h3><ul>${others.map(({ id }) => html`<li><a href="#${id}">${id}</a></li>`)}</ul></nav>
<main>
${groups.map(({ label, topics }) => html`<h2>${label}</h2>${topics.map(({ id }) => articleSection(id, book))}`)}
<h2>${p.fixed}</h2>${others.map(({ shown }) => shown)}
</main>
<script>${raw(BOOK_SCRIPT)}</script>
</body>
</html>`;
  return String(page);
}

function articleSection(topic: string, book: Book): Html {
  const { base, lang, p } = book;
  const find = (wanted: Lang) => base.articles.find(({ meta }) => meta.id === topic && meta.lang === wanted);
  const article = find(lang);
  if (!article) return html`<section id="${topic}"><h3>${topic}</h3><p>${p.missing}</p></section>`;
  const { meta, hash, file } = article;
  const text = { name: articleName(meta), hash, file, review: meta.review };
  return section(topic, meta.question, text, articleRows(article, lang === 'en' ? undefined : find('en'), book), book);
}

/** The other texts that are signed: the fixed words of this language, and what each clinic answers in it. */
function otherSections(book: Book): { readonly id: string; readonly shown: Html }[] {
  const { base, lang } = book;
  return signables(base).flatMap((text) => {
    const copy = base.policy.find(({ value }) => text.name === `policy/${lang}` && value.lang === lang);
    const clinic = base.clinics.find(({ clinic: { id } }) => text.name === `clinics/${id}`);
    const id = text.name.replace('/', '-');
    if (copy) return [{ id, shown: section(id, text.name, text, policyTables(copy.value), book) }];
    if (!clinic) return [];
    const answers = clinic.answers.filter(({ article }) => article.lang === lang);
    const body = answers.map((answer) => html`<h4>${answer.article.question}</h4>${articleRows(answer, undefined, book)}`);
    return [{ id, shown: section(id, clinic.clinic.name, text, body, book) }];
  });
}
