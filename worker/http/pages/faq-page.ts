import { html, raw } from 'hono/html';
import { fill } from '../../assistant/compose/phrases.ts';
import type { Block, Clinic, Helpline, Lang, Span } from '../../assistant/types.ts';
import type { FaqEntry, FaqGroup } from './faq-entries.ts';
import { FAQ_PHRASES, type FaqPhrases } from './faq-phrases.ts';
import { faqStructuredData } from './faq-structured-data.ts';

type Html = ReturnType<typeof html>;

/** What one page of questions shows. */
export interface FaqView {
  readonly clinic: Clinic;
  readonly lang: Lang;
  /** Address of the page without language. */
  readonly url: string;
  readonly groups: readonly FaqGroup[];
  /** Lines for people in danger or in a crisis, where the clinic is. */
  readonly helplines: readonly Helpline[];
}

const LANG_NAMES: Readonly<Record<Lang, string>> = { en: 'English', fr: 'Français', es: 'Español' };
const LOCALES: Readonly<Record<Lang, string>> = { en: 'en-CA', fr: 'fr-CA', es: 'es-419' };

/** The whole page: help first, then all questions with their sources. It works without any script, and on paper. */
export function faqPage(view: FaqView): Html {
  const { clinic, lang, url, groups } = view;
  const p = FAQ_PHRASES[lang];
  const title = `${p.title} · ${clinic.name}`;
  return html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="description" content="${p.intro}">
<link rel="canonical" href="${addressIn(url, lang)}">
${clinic.langs.map((one) => html`<link rel="alternate" hreflang="${one}" href="${addressIn(url, one)}">\n`)}<link rel="alternate" hreflang="x-default" href="${url}">
<meta name="color-scheme" content="light dark">
<link rel="stylesheet" href="/faq.css">
<script type="application/ld+json">${raw(faqStructuredData({ clinic, lang, url: addressIn(url, lang), groups }))}</script>
</head>
<body>
<a class="skip" href="#questions">${p.skip}</a>
<header>
<p class="clinic">${clinic.name} · <a href="${clinic.site}">${p.home}</a></p>
<h1 id="top">${p.title}</h1>
<nav aria-label="${p.languages}"><ul class="langs">${clinic.langs.map((one) => html`<li>${languageLink(one, view)}</li>`)}</ul></nav>
${help(view, p)}
<p>${p.intro}</p>
</header>
<main id="questions">
${groups.length === 0 ? html`<p>${p.none}</p>` : ''}
<nav class="toc" aria-label="${p.contents}">
<h2>${p.contents}</h2>
${groups.map(({ label, entries }) => html`<h3>${label}</h3><ul>${entries.map(({ topic, question, lang: of }) => html`<li><a href="#${topic}" ${langOf(of, lang)}>${question}</a></li>`)}</ul>`)}
</nav>
${groups.map(
  ({ id, label, entries }) =>
    html`<section aria-labelledby="group-${id}"><h2 id="group-${id}">${label}</h2>${entries.map((entry) => answer(entry, lang, p))}</section>`,
)}
</main>
<footer>${help(view, p)}</footer>
</body>
</html>`;
}

/** The page in one language. */
function addressIn(url: string, lang: Lang): string {
  return `${url}?lang=${lang}`;
}

function languageLink(one: Lang, { lang, url }: FaqView): Html {
  if (one === lang) return html`<span aria-current="true">${LANG_NAMES[one]}</span>`;
  return html`<a href="${addressIn(url, one)}" lang="${one}" hreflang="${one}">${LANG_NAMES[one]}</a>`;
}

function help({ clinic, lang, helplines }: FaqView, p: FaqPhrases): Html {
  const of = (kind: Helpline['kind']) => helplines.filter((line) => line.kind === kind);
  return html`<div class="help">
<p>${p.danger} ${of('emergency').map((line) => callLink(line, lang))}.</p>
${of('crisis').map((line) => html`<p>${crisisLine(line, lang, p)}</p>\n`)}
<p>${fill(p.phone, { clinic: clinic.name })} <a href="tel:${clinic.phones.main.replace(/[^+\d]/g, '')}">${clinic.phones.main}</a></p>
</div>`;
}

/** “Call or text” only where both go to one number; another line says which number is for what. */
function crisisLine(line: Helpline, lang: Lang, p: FaqPhrases): Html {
  const { call, text, name, note } = line;
  if (call && text?.label === call.label) return html`${p.crisis} ${callLink(line, lang)}. ${note?.[lang] ?? ''}`;
  const texted = text ? html`${call ? ', ' : ' '}${p.textTo} <a href="sms:${text.sms}">${text.label}</a>` : '';
  return html`${name[lang]}, ${callLink(line, lang)}${texted}. ${note?.[lang] ?? ''}`;
}

function callLink({ call, name }: Helpline, lang: Lang): Html | string {
  return call ? html`<a href="tel:${call.tel}" aria-label="${name[lang]}, ${call.label}">${call.label}</a>` : '';
}

function answer(entry: FaqEntry, lang: Lang, p: FaqPhrases): Html {
  const { topic, question, short, more, sources, isOwn } = entry;
  return html`<article aria-labelledby="${topic}">
<h3 id="${topic}" ${langOf(entry.lang, lang)}>${question}</h3>
${entry.lang === lang ? '' : html`<p class="meta">${p.inEnglish}</p>`}
<div ${langOf(entry.lang, lang)}><div class="short">${short.map((block) => shown(block, topic))}</div>
${more.map((block) => shown(block, topic))}</div>
${isOwn ? '' : html`<div class="sources"><h4>${p.sources}</h4><ol>${sources.map(({ title, publisher, year, url }, index) => html`<li id="${topic}-${index + 1}"><a href="${url}">${title}</a>. ${publisher}, ${year}</li>`)}</ol></div>`}
<p class="meta">${checked(entry, lang, p)}</p>
<p class="meta top"><a href="#top">${p.backToTop}</a></p>
</article>`;
}

function checked({ review, isOwn }: FaqEntry, lang: Lang, p: FaqPhrases): string {
  const day = (iso: string) => new Intl.DateTimeFormat(LOCALES[lang], { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso));
  const dates = { date: day(review.on), due: day(review.due) };
  if (review.signature) return fill(p.checkedSigned, { ...review.signature, ...dates, signedOn: day(review.signature.on) });
  return fill(isOwn ? p.clinicSource : p.checkedUnsigned, dates);
}

function shown(block: Block, topic: string): Html | string {
  if (block.type === 'heading') return html`<h4>${block.text}</h4>`;
  if (block.type === 'paragraph') return html`<p>${block.spans.map((span) => marked(span, topic))}</p>`;
  return block.type === 'list' ? html`<ul>${block.items.map((item) => html`<li>${item.map((span) => marked(span, topic))}</li>`)}</ul>` : '';
}

/** A run of text with its source marks; a clinic's own answers need none. */
function marked({ text, cites = [] }: Span, topic: string): Html {
  const words = text.trimEnd();
  if (cites.length === 0) return html`${text}`;
  return html`${words}<sup>${cites.map((n) => html`<a href="#${topic}-${n}">${n}</a> `)}</sup>${text.slice(words.length)}`;
}

function langOf(of: Lang, page: Lang): Html | string {
  return of === page ? '' : html`lang="${of}"`;
}
