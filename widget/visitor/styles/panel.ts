import { css } from 'lit';

/** The frame: where the panel stands, what is always in view, and how it gives way on small screens. */
export const panel = css`
  :host { display: block; height: var(--clinic-faq-height, 640px); max-height: 100%; color-scheme: var(--clinic-faq-color-scheme, light dark); }
  /* In the floating panel a page's own rules, even important ones, have nothing to hold on to. */
  :host([floating]) { all: initial !important; display: contents !important; color-scheme: var(--clinic-faq-color-scheme, light dark) !important; }
  .panel {
    all: initial;
    box-sizing: border-box; display: flex; flex-direction: column; container-type: size; position: relative; overflow: hidden;
    width: 100%; height: 100%; direction: ltr; color-scheme: inherit;
    font: 400 medium/1.5 var(--_font); color: var(--_ink); background: var(--_surface);
    border: 1px solid var(--_line); border-radius: var(--_radius);
    -webkit-text-size-adjust: 100%; overflow-wrap: break-word;
  }
  dialog.panel:not([open]) { display: none; }
  dialog.panel {
    position: fixed; inset: auto var(--clinic-faq-inset, 20px) var(--clinic-faq-inset, 20px) auto; margin: 0; z-index: var(--clinic-faq-z, 9999);
    width: min(var(--clinic-faq-width, 400px), 100vw - 2 * var(--clinic-faq-inset, 20px));
    height: min(var(--clinic-faq-height, 640px), 100dvh - 2 * var(--clinic-faq-inset, 20px));
    box-shadow: 0 12px 40px rgb(10 25 30 / 0.22), 0 2px 8px rgb(10 25 30 / 0.12);
  }
  :host([position='left']) dialog.panel, :host(:dir(rtl)) dialog.panel { right: auto; left: var(--clinic-faq-inset, 20px); }
  :host([position='left']:dir(rtl)) dialog.panel { left: auto; right: var(--clinic-faq-inset, 20px); }
  dialog.panel.sheet-mode {
    inset: 0 auto auto 0; top: var(--_top, 0px); width: 100vw; max-width: 100vw; height: var(--_height, 100dvh); max-height: none; border: 0; border-radius: 0;
    padding-bottom: env(safe-area-inset-bottom);
  }
  dialog.panel::backdrop { background: var(--_surface, #fff); }

  *, ::before, ::after { box-sizing: border-box; }
  h2, h3, h4, p, ul, ol, fieldset { margin: 0; padding: 0; border: 0; }
  ul { list-style: none; }
  h2 { font-size: var(--_body); line-height: 1.3; }
  h3 { font-size: var(--_body); line-height: 1.35; }
  h4 { font-size: var(--_title); line-height: 1.3; }
  [hidden] { display: none !important; }
  a { color: inherit; text-underline-offset: 2px; }
  button, input, textarea { font: inherit; color: inherit; }
  button { cursor: pointer; background: none; border: 0; padding: 0; text-align: start; }
  .small { font-size: var(--_small); color: var(--_muted); line-height: 1.45; }
  .vh { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  :focus-visible { outline: 3px solid var(--_fill); outline-offset: 2px; }
  /* Titles take the focus to be read aloud; they are nothing to press. */
  [tabindex='-1']:focus { outline: none; }

  .head { display: grid; grid-template-columns: 1fr auto; align-items: center; gap: 2px 8px; padding: 10px 10px 8px 16px; flex: none; }
  .name { font-weight: 650; }
  .who { grid-column: 1 / -1; font-size: var(--_small); color: var(--_muted); line-height: 1.35; }
  .tools { display: flex; align-items: center; gap: 2px; }
  .icon { display: grid; place-items: center; width: 40px; height: 40px; border-radius: 10px; flex: none; }
  .icon:hover, .langs button:hover { background: var(--_sunken); }
  .langs { display: flex; }
  .langs button { min-width: 32px; height: 36px; border-radius: 8px; text-align: center; font-size: var(--_small); color: var(--_muted); }
  .langs [aria-pressed='true'] { color: var(--_ink); font-weight: 650; text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: 5px; }

  .help {
    display: flex; flex-wrap: wrap; gap: 0 14px; padding: 3px 16px; flex: none; font-size: var(--_small); line-height: 1.35;
    background: var(--_aid); border-block: 1px solid var(--_line);
  }
  .help a { display: inline-block; padding-block: 6px; margin-inline-start: 4px; font-weight: 600; white-space: nowrap; }
  .help span:last-child > a:only-child { margin-inline-start: 0; }

  .menu {
    position: absolute; z-index: 3; top: 52px; right: 10px; width: min(280px, 100% - 20px); padding: 8px; max-height: calc(100% - 64px); overflow: auto;
    background: var(--_surface); border: 1px solid var(--_line); border-radius: 12px; box-shadow: 0 8px 28px rgb(10 25 30 / 0.2);
  }
  .menu li > * { display: flex; align-items: center; width: 100%; min-height: 44px; padding: 4px 12px; border-radius: 8px; text-decoration: none; }
  .menu li > :hover { background: var(--_sunken); }
  .menu p { padding: 8px 12px 4px; border-top: 1px solid var(--_line); margin-top: 6px; }

  .scroller { display: flex; flex-direction: column; flex: 1; min-height: 0; }
  .always { flex: none; }
  .stage { position: relative; flex: 1 1 0; min-height: 0; display: flex; flex-direction: column; overflow: hidden; }
  .status { padding: 6px 16px; flex: none; background: var(--_sunken); font-size: var(--_small); border-bottom: 1px solid var(--_line); }

  .pinned { flex: none; padding: 4px 16px 8px; background: var(--_aid); border-top: 2px solid var(--_aid-line); display: grid; gap: 6px; max-height: 50%; overflow: auto; }
  .pinhead { display: flex; justify-content: space-between; align-items: center; gap: 8px; }
  .pinned .btn { background: var(--_aid-fill); color: var(--_aid-on); border-color: var(--_aid-fill); flex: 1 1 auto; justify-content: center; padding: 6px 8px; gap: 6px; }
  .pinned > p { font-size: var(--_small); }
  /* The clinic's colour may be a blue like the ground here. */
  .pinned .link { color: var(--_ink); }
  .pinned.small-pin { padding-block: 0; display: flex; flex-wrap: wrap; gap: 0 12px; align-items: center; justify-content: space-between; }
  .small-pin .pinhead { display: contents; }
  .small-pin h3 { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .small-pin .line { order: -1; font-size: var(--_body); }
  .line a { display: inline-flex; align-items: center; gap: 4px; min-height: 44px; min-width: 44px; margin-inline-end: 16px; font-weight: 650; }

  .composer { flex: none; padding: 10px 16px 8px; border-top: 1px solid var(--_line); display: grid; gap: 6px; }
  .field { display: flex; align-items: flex-end; gap: 8px; padding: 4px; border: 1px solid var(--_edge); border-radius: 12px; background: var(--_surface); }
  .field:focus-within { outline: 2px solid var(--_fill); outline-offset: 0; border-color: var(--_fill); }
  .field textarea {
    flex: 1; min-width: 0; min-height: 40px; max-height: 136px; padding: 8px; border: 0; outline: 0; resize: none; background: none;
    font-size: max(16px, 1em); line-height: 24px; overflow-y: auto; field-sizing: content;
  }
  ::placeholder { color: var(--_muted); opacity: 1; }
  .send { display: grid; place-items: center; width: 44px; height: 44px; border-radius: 10px; flex: none; background: var(--_fill); color: var(--_on-fill); border: 1px solid transparent; }
  .send[aria-disabled='true'] { background: var(--_sunken); color: var(--_muted); cursor: default; }
  .count:empty { display: none; }
  .count { text-align: end; }
  .foot { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0 8px; }
  .foot .quiet { display: flex; gap: 14px; font-size: var(--_small); color: var(--_muted); }
  .quiet > * { display: inline-flex; align-items: center; min-height: 40px; text-decoration: underline; text-underline-offset: 2px; }
  .alone { border-top: 1px solid var(--_line); padding: 6px 16px; flex: none; }

  @container (max-width: 360px) { .pinned .btn { font-size: var(--_small); padding-inline: 6px; } .pinned .btn svg { display: none; } }
  @container (max-width: 420px) { .foot .person svg { display: none; } .foot .person { padding-inline: 10px; } .foot .quiet { gap: 12px; } }
  /* Little height: a phone with its keyboard out, a phone on its side, a page at 400 %. */
  @container (max-height: 420px) {
    .head { padding-block: 0; } .tools { margin-bottom: -6px; } .who { padding-bottom: 3px; }
    .composer { padding-block: 6px; }
    .quiet { display: none !important; } /* the menu has the same */
    .pinned:not(.small-pin) > p { display: none; }
  }
  /* Too little to scroll a part of it: then the whole panel scrolls, below what must stay in view. */
  @container (max-height: 340px) {
    .scroller { display: block !important; overflow: auto; height: 100%; scroll-padding: 124px 0 52px; }
    .always { position: sticky; top: 0; z-index: 2; background: var(--_surface); }
    .help a { padding-block: 2px !important; }
    .stage, .log, .view { display: grid !important; overflow: visible !important; }
    .pinned { position: sticky; bottom: 0; z-index: 1; }
  }

  @media (pointer: coarse) {
    .icon, .langs button { height: 44px; } .icon { width: 44px; } .langs button { min-width: 36px; }
    .help a { padding-block: 8px; }
  }
  @media (forced-colors: active) {
    .panel, .btn, .chip, .send, .card, .mark { border: 1px solid ButtonText; }
    .langs [aria-pressed='true'] { border: 2px solid Highlight; }
    .chosen { border-inline-start-color: Highlight; }
  }
  @media print { :host([floating]) { display: none !important; } .panel { height: auto; container-type: normal; overflow: visible; } .composer, .tools, .judge, .next { display: none; } }
`;
