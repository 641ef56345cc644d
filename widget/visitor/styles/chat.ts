import { css } from 'lit';

/** The log: questions, answers, and the states between them. */
export const chat = css`
  .log { flex: 1 1 0; min-height: 0; overflow-y: auto; overscroll-behavior: contain; padding: 16px; position: relative; display: flex; flex-direction: column; gap: 16px; }
  .log:focus-visible { outline-offset: -3px; }
  .welcome { display: grid; gap: 8px; max-width: 60ch; }
  .start { display: flex; flex-wrap: wrap; gap: 8px; }
  .chip { display: inline-flex; align-items: center; min-height: 44px; padding: 6px 14px; border: 1px solid var(--_edge); border-radius: 22px; background: var(--_surface); }
  .chip:hover, .btn:hover { background: var(--_sunken); }
  .chip.plain { border-color: transparent; padding-inline: 4px; text-decoration: underline; text-underline-offset: 3px; }
  .chip.small { min-height: 34px; padding: 4px 12px; color: inherit; border-color: var(--_line); }

  .turn { display: grid; gap: 12px; }
  .asked {
    justify-self: end; max-width: 88%; padding: 10px 14px; white-space: pre-line; border-radius: 14px 14px 4px 14px;
    background: var(--_sunken); background: color-mix(in srgb, var(--_fill) 12%, var(--_surface)); border: 1px solid transparent;
  }
  /* The visitor knows what they wrote: the start is enough, and the answer stays in view. On paper it is whole. */
  .asked > span:last-child { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 6; overflow: hidden; }
  .card { display: grid; gap: 12px; max-width: 64ch; padding: 14px 16px; border: 1px solid var(--_line); border-radius: 14px; background: var(--_surface); min-width: 0; }
  .smalltalk { border-color: transparent; padding-inline: 0; padding-block: 0; }
  .words { display: grid; gap: 10px; min-width: 0; }
  .words ul { list-style: disc; padding-inline-start: 20px; display: grid; gap: 4px; }
  .words p, .words li { max-width: 60ch; }
  .words h3 { margin-top: 6px; }
  .mark {
    display: inline-grid; place-items: center; min-width: 24px; height: 24px; margin-inline: 2px 1px; padding-inline: 4px; vertical-align: 1px;
    font-size: var(--_small); font-weight: 600; line-height: 1; color: var(--_fill); background: var(--_sunken); border: 1px solid var(--_line); border-radius: 7px;
  }
  .mark:hover { border-color: var(--_fill); }
  .more > summary, .group > summary { cursor: pointer; display: flex; align-items: center; gap: 8px; min-height: 40px; font-weight: 600; color: var(--_fill); list-style: none; border-radius: 8px; }
  summary::-webkit-details-marker { display: none; }
  summary::before { content: ''; width: 8px; height: 8px; border: solid currentColor; border-width: 0 2px 2px 0; transform: rotate(-45deg); flex: none; margin-inline: 2px; }
  details[open] > summary::before { transform: rotate(45deg) translate(-2px, -2px); }
  .more .words { padding-top: 4px; }
  .meta { display: grid; justify-items: start; gap: 4px; font-size: var(--_small); color: var(--_muted); line-height: 1.4; }
  .next { display: grid; gap: 2px; justify-items: start; padding-top: 8px; border-top: 1px solid var(--_line); }
  .link { min-height: 36px; padding-block: 4px; color: var(--_fill); text-decoration: underline; text-underline-offset: 3px; }
  .judge { display: flex; flex-wrap: wrap; align-items: center; gap: 6px; padding-top: 8px; border-top: 1px solid var(--_line); }
  .judge > .small:first-child { margin-inline-end: 4px; }

  .actions { display: flex; flex-wrap: wrap; gap: 8px; }
  .actions:empty { display: none; }
  .btn {
    display: inline-flex; align-items: center; gap: 8px; min-height: 44px; padding: 8px 16px; border: 1px solid var(--_edge); border-radius: 12px;
    background: var(--_surface); color: var(--_ink); text-decoration: none; font-weight: 600; line-height: 1.3;
  }
  .btn svg { flex: none; }
  .btn.strong { background: var(--_fill); color: var(--_on-fill); border-color: transparent; }
  .btn[aria-disabled='true'] { background: var(--_sunken); color: var(--_muted); }
  .person { font-size: var(--_small); padding: 6px 12px 6px 10px; min-height: 40px; }
  .crisis .dial, .emergency .dial { min-height: 52px; background: var(--_aid-fill); color: var(--_aid-on); border-color: transparent; }
  .crisis, .emergency { border-color: var(--_aid-line); }

  .wait { display: flex; align-items: center; gap: 10px; color: var(--_muted); }
  .dots { display: inline-flex; gap: 4px; }
  .dots i { width: 7px; height: 7px; border-radius: 50%; background: var(--_fill); }
  @media (prefers-reduced-motion: no-preference) {
    .dots i { animation: wait 1.2s ease-in-out infinite; }
    .dots i:nth-child(2) { animation-delay: 0.2s; }
    .dots i:nth-child(3) { animation-delay: 0.4s; }
    @keyframes wait { 50% { opacity: 0.25; } }
  }
  .failed { background: var(--_sunken); }

  .dim { position: absolute; inset: 0; background: rgb(10 20 25 / 0.35); border-radius: 0; }
  .sheet { position: absolute; inset: auto 0 0 0; max-height: 100%; overflow: auto; padding: 8px 16px 16px; background: var(--_surface); border-top: 1px solid var(--_line); border-radius: 14px 14px 0 0; box-shadow: 0 -6px 24px rgb(10 25 30 / 0.16); display: grid; gap: 10px; }
  .sheet .viewhead { justify-content: space-between; }
  .sheet ol { display: grid; gap: 6px; list-style-position: inside; }
  .sheet li { padding: 8px 12px; border-inline-start: 3px solid transparent; }
  .sheet li .small { display: block; }
  .sheet .chosen { border-color: var(--_fill); background: var(--_sunken); border-radius: 4px 8px 8px 4px; }
`;
