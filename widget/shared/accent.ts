/** A clinic's one colour, made readable. Contrast as in WCAG 2.2, “contrast ratio” and “relative luminance”. */

/** Lowest contrast of text, WCAG 2.2 AA (success criterion 1.4.3), with a little to spare for rounding. */
const ENOUGH = 4.6;
/** The backgrounds the accent meets that are hardest to read on: the dimmest of the light scheme, the brightest of the dark one. */
export const DIMMEST_LIGHT = '#eef2f2';
export const BRIGHTEST_DARK = '#263034';
const FALLBACK = '#1f6f6b';

/** Colours for one scheme: the filled button, the words on it, and words or lines in the accent on the panel. */
export interface AccentColours {
  readonly fill: string;
  readonly onFill: string;
  readonly ink: string;
}
export interface Accent {
  readonly light: AccentColours;
  readonly dark: AccentColours;
}

type Rgb = readonly [number, number, number];

/**
 * @param hex `#rrggbb`; anything else gives the default colour
 * @returns colours of which every pair that meets has a contrast of at least 4.5 to 1
 */
export function accentOf(hex: string): Accent {
  const base = parse(hex) ?? (parse(FALLBACK) as Rgb);
  return { light: colours(base, parse(DIMMEST_LIGHT) as Rgb, 0), dark: colours(base, parse(BRIGHTEST_DARK) as Rgb, 255) };
}

function colours(base: Rgb, surface: Rgb, end: 0 | 255): AccentColours {
  const ink = until(base, end, (colour) => contrast(colour, surface) >= ENOUGH);
  const white: Rgb = [255, 255, 255];
  const black: Rgb = [16, 22, 24];
  const onFill = contrast(ink, white) >= contrast(ink, black) ? white : black;
  return { fill: toHex(ink), onFill: toHex(onFill), ink: toHex(ink) };
}

/** Moves a colour towards black (0) or white (255) in steps of 4 % until it passes. Ends at the latest there. */
function until(base: Rgb, end: 0 | 255, passes: (colour: Rgb) => boolean): Rgb {
  for (let share = 0; share < 1; share += 0.04) {
    const colour = base.map((part) => Math.round(part + (end - part) * share)) as unknown as Rgb;
    if (passes(colour)) return colour;
  }
  return [end, end, end];
}

/** 1 to 21. */
export function contrastOf(one: string, other: string): number {
  const [a, b] = [parse(one), parse(other)];
  return a && b ? contrast(a, b) : 1;
}

function contrast(one: Rgb, other: Rgb): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Rgb): number {
  const [r, g, b] = colour.map((part) => (part <= 10.31475 ? part / 3294.6 : ((part / 255 + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function parse(hex: string): Rgb | undefined {
  const found = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex.trim());
  return found ? ([1, 2, 3].map((i) => Number.parseInt(found[i] as string, 16)) as unknown as Rgb) : undefined;
}

const toHex = (colour: Rgb): string => `#${colour.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
