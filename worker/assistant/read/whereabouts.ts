import type { Region } from '../types.ts';

/** Where somebody is, or what place a question is about, as far as that is known. */
export interface Whereabouts {
  readonly region: Region | undefined;
  /** Province or state code, such as `QC`; unknown where absent. */
  readonly within?: string | undefined;
}

/** Countries, and what only one of them has. Tried on plain text: lower case, no accents. */
const COUNTRY: Readonly<Record<Region, RegExp>> = {
  CA: /\b(?:canad(?:a|ian|ians|ien|iens|ienne|iennes|iense|ienses))\b/,
  // “us” alone is more often the pronoun.
  US: /\b(?:usa|u s a|u s|united states|the states|the us|us (?:law|rules?|residents?|citizens?|patients?|clinics?|doctors?)|etats unis|estados unidos|ee ?uu)\b/,
};
/** Naming them asks what holds there, and says nothing about where the visitor is: the rest of the answer stays. */
const AGENCY: Readonly<Record<Region, RegExp>> = {
  CA: /\b(?:health canada|sante canada|ohip|ramq|canmat|inesss|msp)\b/,
  US: /\b(?:fda|dea|medicare|medicaid|tricare|samhsa|rems|veterans affairs)\b/,
};
const PROVINCES: readonly (readonly [string, RegExp])[] = [
  ['QC', /\b(?:quebec|quebecois\w*|montreal|laval|gatineau|sherbrooke)\b/],
  ['BC', /\b(?:british columbia|colombie britannique|columbia britanica|vancouver|victoria bc)\b/],
  ['ON', /\b(?:ontari\w+|toronto|ottawa)\b/],
  ['AB', /\b(?:albert(?:a|an|ain|aine)|calgary|edmonton)\b/],
  ['MB', /\b(?:manitoba\w*|winnipeg)\b/],
  ['SK', /\b(?:saskatchewan|saskatoon|regina sk)\b/],
  ['NS', /\b(?:nova scotia|nouvelle ecosse|nueva escocia|halifax)\b/],
  ['NB', /\b(?:new brunswick|nouveau brunswick)\b/],
  ['NL', /\b(?:newfoundland|terre neuve|terranova)\b/],
  ['PE', /\b(?:prince edward island|ile du prince edouard)\b/],
];
const STATES =
  /\b(?:alabama|alaska|arizona|arkansas|california|californie|colorado|connecticut|delaware|florid[ae]|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|nueva york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington|wisconsin|wyoming)\b/;

/**
 * The place a message asks about.
 *
 * @param plain output of `plainText`: lower case, without accents
 * @returns nothing if it names none; without region if what holds in both countries is asked
 */
export function placeAsked(plain: string): Whereabouts | undefined {
  const province = PROVINCES.find(([, name]) => name.test(plain))?.[0];
  const inCanada = province !== undefined || COUNTRY.CA.test(plain);
  const inStates = STATES.test(plain) || COUNTRY.US.test(plain);
  if (inCanada && inStates) return { region: undefined };
  if (inCanada && AGENCY.US.test(plain)) return { region: undefined };
  if (inStates && AGENCY.CA.test(plain)) return { region: undefined };
  if (inCanada) return { region: 'CA', within: province };
  if (inStates) return { region: 'US' };
  return AGENCY.US.test(plain) || AGENCY.CA.test(plain) ? { region: undefined } : undefined;
}
