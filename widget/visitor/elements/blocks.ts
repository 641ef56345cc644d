import { html, nothing, type TemplateResult } from 'lit';
import { callLink, textLink } from '../../shared/links.ts';
import { fill } from '../../shared/phrases/phrases.ts';
import type { Action, Answer, Block, Span } from '../../shared/wire.ts';
import { fitsNow } from '../controllers/turn.ts';
import type { Ui } from '../ui.ts';
import { callIcon, textIcon } from './icons.ts';

/** One answer while it is drawn: its blocks point into its own sources. */
export interface Scene {
  readonly ui: Ui;
  readonly key: number;
  readonly answer: Answer;
}

/** Blocks as elements. Every word goes in as text; nothing of a reply is ever read as HTML. */
export const blocks = (scene: Scene, list: readonly Block[]): TemplateResult[] => list.map((block) => one(scene, block));

function one(scene: Scene, block: Block): TemplateResult {
  const lang = block.lang ?? nothing;
  switch (block.type) {
    case 'heading':
      return html`<h3 lang=${lang}>${block.text}</h3>`;
    case 'paragraph':
      return html`<p lang=${lang}>${spans(scene, block.spans)}</p>`;
    case 'list':
      return html`<ul lang=${lang}>${block.items.map((item) => html`<li>${spans(scene, item)}</li>`)}</ul>`;
    case 'actions':
      return html`<div class="actions">${block.actions.map((action) => button(scene.ui, action))}</div>`;
    default:
      // A newer Worker may send a kind of block this widget does not know: better less than a broken answer.
      return html``;
  }
}

/** The marks stand right behind their sentence, before the blank that parts it from the next. */
const spans = (scene: Scene, list: readonly Span[]): TemplateResult[] =>
  list.map(({ text, cites }) => html`${text.trimEnd()}${cites?.map((number) => mark(scene, number)) ?? nothing}${text.endsWith(' ') ? ' ' : nothing}`);

/** A small number behind a sentence that opens its source. A number without a source is left out. */
export function mark({ ui, key, answer }: Scene, number: number): TemplateResult | typeof nothing {
  const source = answer.sources[number - 1];
  if (!source) return nothing;
  const name = fill(ui.p.sourceMark, { number, title: source.title });
  return html`<button type="button" class="mark" part="mark" aria-label=${name} @click=${() => ui.deeds.showSources(key, number)}>${number}</button>`;
}

/** A button or link of a reply. A number that cannot be dialled is shown as words. */
export function button(ui: Ui, action: Action): TemplateResult | typeof nothing {
  const { deeds } = ui;
  switch (action.do) {
    case 'call':
      return dial(callLink(action.number), action.label, callIcon);
    case 'text':
      return dial(textLink(action.number, action.body), action.label, textIcon);
    case 'form':
      return html`<button type="button" class="btn" @click=${() => deeds.show('person')}>${action.label}</button>`;
    case 'topic':
      if (!fitsNow(action.topic, ui.atRisk)) return nothing;
      return html`<button type="button" class="btn" @click=${() => deeds.openTopic(action.topic, action.label)}>${action.label}</button>`;
    case 'say':
      return html`<button type="button" class="btn" @click=${() => deeds.ask(action.text)}>${action.label}</button>`;
    default:
      return nothing;
  }
}

const dial = (href: string | undefined, label: string, icon: unknown): TemplateResult =>
  href ? html`<a class="btn dial" href=${href}>${icon}<span>${label}</span></a>` : html`<span>${label}</span>`;
