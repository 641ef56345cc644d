import { css } from 'lit';

/** The views that take the log's place: topics, a person, a code. */
export const views = css`
  .view { flex: 1 1 0; min-height: 0; overflow-y: auto; overscroll-behavior: contain; padding: 8px 16px 24px; display: grid; gap: 16px; align-content: start; }
  .viewhead { display: flex; align-items: center; gap: 4px; }
  .view > .viewhead { margin-inline-start: -10px; }
  .viewhead h3 { font-size: var(--_title); }
  .part { display: grid; gap: 12px; max-width: 60ch; min-width: 0; }
  .part + .part { padding-top: 16px; border-top: 1px solid var(--_line); }
  .group ul { display: grid; justify-items: start; padding: 0 0 8px 20px; }
  .view > .group { border-bottom: 1px solid var(--_line); margin-block: -8px 0; }
  .group > summary { color: inherit; min-height: 44px; }
  .btn.plain { font-weight: 400; }
  .dial { justify-content: center; }
  .whole { white-space: nowrap; }
  table { border-collapse: collapse; width: 100%; margin-bottom: 8px; }
  th, td { text-align: start; font-weight: 400; padding: 4px 0; border-bottom: 1px solid var(--_line); }
  th::first-letter { text-transform: uppercase; }
  .next-steps { display: grid; gap: 6px; padding: 12px 14px 12px 30px; list-style: disc; background: var(--_sunken); border-radius: 12px; }
  .field-group { display: grid; gap: 6px; min-width: 0; }
  .field-group > label, legend { font-weight: 600; padding: 0; }
  legend { margin-bottom: 4px; }
  .field-group input:not([type='checkbox'], [type='radio']), .field-group textarea {
    width: 100%; min-height: 44px; padding: 9px 12px; border: 1px solid var(--_edge); border-radius: 10px; background: var(--_surface); font-size: max(16px, 1em);
  }
  .field-group textarea { resize: vertical; min-height: 112px; }
  .check { display: flex; gap: 10px; align-items: flex-start; min-height: 44px; padding-block: 8px; font-weight: 400 !important; }
  .check input { flex: none; width: 22px; height: 22px; margin: 1px 0 0; accent-color: var(--_fill); }
  .clip { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden; }
  .problem { color: var(--_wrong); font-weight: 600; }
  .problem:empty, p.small:empty { display: none; }
  .wrong { border-inline-start: 3px solid var(--_wrong); padding-inline-start: 10px; }
  .wrong input, .wrong textarea { border-color: var(--_wrong) !important; }
  .code { display: flex; flex-wrap: wrap; gap: 10px; align-items: center; }
  .code output { font: 600 var(--_large)/1.3 ui-monospace, 'SF Mono', Menlo, Consolas, monospace; letter-spacing: 0.04em; padding: 8px 12px; background: var(--_sunken); border-radius: 10px; user-select: all; overflow-wrap: anywhere; }
  .code-label { font-weight: 600; }
  .code-input { font-family: ui-monospace, 'SF Mono', Menlo, Consolas, monospace; }
  .said { white-space: pre-line; }
  .own { background: var(--_sunken); }
`;
