import { css, unsafeCSS } from 'lit';

/** name: [light scheme, dark scheme]. Every text colour has a contrast of at least 4.5 to 1 on every surface of its scheme. */
const COLOURS = {
  surface: ['#ffffff', '#161c1f'],
  sunken: ['#f2f5f5', '#1e2629'],
  ink: ['#1b2629', '#e9eff0'],
  muted: ['#4d5c61', '#aebbc0'],
  line: ['#d3dcde', '#3a474c'],
  /** Borders of things that can be pressed or filled in: 3 to 1 against the surface. */
  edge: ['#74858b', '#7f9198'],
  /** Calm, and unlike anything else in the panel: the pinned help. */
  aid: ['#e8eef7', '#1f2c3d'],
  'aid-line': ['#35557f', '#9cbbe6'],
  'aid-fill': ['#22446f', '#d3e2f8'],
  'aid-on': ['#ffffff', '#10202f'],
  wrong: ['#9a3412', '#ffb38a'],
  fill: ['var(--_al)', 'var(--_ad)'],
  'on-fill': ['var(--_ol)', 'var(--_od)'],
} as const;

const entries = Object.entries(COLOURS);
const light = entries.map(([name, [value]]) => `--_${name}:${value};`).join('');
const both = entries.map(([name, [day, night]]) => `--_${name}:light-dark(${day},${night});`).join('');

/**
 * Sizes: 14, 16, 18 and 22 px at the browser's usual text size, and they follow it. Space: steps of 8 px. A browser without
 * `light-dark()` shows the light scheme.
 */
export const tokens = css`
  .panel {
    --_small: calc(14em / 16); --_body: 1em; --_title: calc(18em / 16); --_large: calc(22em / 16);
    --_radius: var(--clinic-faq-radius, 14px);
    --_font: var(--clinic-faq-font, system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif);
    --_al: #1f6f6b; --_ol: #fff; --_ad: #74c3bd; --_od: #101618;
    ${unsafeCSS(light)}
  }
  @supports (color: light-dark(#000, #fff)) {
    .panel { ${unsafeCSS(both)} }
  }
`;
