import { html } from 'hono/html';
import { fill } from '../../worker/assistant/compose/phrases.ts';
import type { Lang } from '../../worker/assistant/types.ts';
import type { Loaded } from '../load/loaded.ts';
import type { SourceRecord } from '../schema.ts';
import type { BookPhrases } from './book-phrases.ts';
import { reviewOf, type Signable } from './signable.ts';

export type Html = ReturnType<typeof html>;

/** What every part of the book is written from. */
export interface Book {
  readonly base: Loaded;
  readonly lang: Lang;
  readonly p: BookPhrases;
  readonly records: ReadonlyMap<string, SourceRecord>;
}

/**
 * One text that can be signed: its name, hash and dates, the text itself, a form for comments, and how to sign it.
 *
 * @param id anchor in the book
 */
export function section(id: string, title: string, text: Signable, body: Html | Html[], { base, p }: Book): Html {
  const { name, hash } = text;
  const { on, due, signature } = reviewOf(text, base.signatures);
  return html`<section id="${id}" data-text="${name}" data-hash="${hash}">
<h3>${title}</h3>
<p class="small">${name} · ${hash} · ${fill(p.checked, { on, due })} ${signature ? fill(p.signedBy, signature) : p.unsigned}</p>
${body}
<form>
<fieldset><legend>${p.verdict}</legend>
<label><input type="radio" name="verdict" value="agree"> ${p.agree}</label>
<label><input type="radio" name="verdict" value="change"> ${p.change}</label></fieldset>
<label>${p.comment}<textarea name="comment" rows="3"></textarea></label>
</form>
<p class="small">${p.toSign} <code>npm run knowledge:sign -- ${name} --hash ${hash} --name "…" --role "…" --licence-body "…"</code></p>
</section>`;
}
