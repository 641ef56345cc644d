import type { Region } from '../types.ts';

/** Where somebody is, or what place a question is about, as far as that is known. */
export interface Whereabouts {
  readonly region: Region | undefined;
  /** Province or state code, such as `QC`; unknown where absent. */
  readonly within?: string | undefined;
}

/** Countries by name. Tried on plain text: lower case, no accents. */
const COUNTRY: Readonly<Record<Region, RegExp>> = {
  CA: /\b(?:canad(?:a|ian|ians|ien|iens|ienne|iennes|iense|ienses))\b/,
  // “us” alone is more often the pronoun. “U.S.” and « É.-U. » have become “you s” and “e you” (`read/written-out.ts`).
  US: new RegExp(
    [
      '\\b(?:usa|you s a|united states|the (?:us|you s)|(?:in|from|to|across) the states(?! of\\b)|aux e you|etats unis|estados unidos|ee ?(?:\\. )?uu)\\b',
      '\\b(?:american|(?<!\\b(?:all|both|for|give|help|leave|let|of|send|show|teach|tell|to|with) )us) (?:law|rules?|residents?|citizens?|patients?|clinics?|doctors?)\\b',
      '\\b(?:legal|approved|allowed|available|covered|licensed|prescribed|regulated) in (?:us|you s)\\b',
    ].join('|'),
  ),
};
/** Naming them asks what holds there, and says nothing about where the visitor is: the rest of the answer stays. */
const HINT: Readonly<Record<Region, RegExp>> = {
  CA: /\b(?:health canada|sante canada|ohip|ramq|canmat|inesss|msp)\b/,
  US: /\b(?:fda|dea|medicare|medicaid|tricare|samhsa|rems|veterans affairs|americans?|americaine?s?|estadounidenses?)\b/,
};
const PROVINCES: readonly (readonly [string, RegExp])[] = [
  ['QC', /\b(?:quebec|quebecois\w*|montreal|laval|gatineau|sherbrooke)\b/],
  ['BC', /\b(?:british columbia|colombie britannique|columbia britanica|vancouver|victoria bc)\b/],
  ['ON', /\b(?:ontari\w+|toronto|ottawa)\b/],
  ['AB', /\b(?:albert(?:a|ans?|aine?s?)|calgary|edmonton)\b/],
  ['MB', /\b(?:manitoba\w*|winnipeg)\b/],
  ['SK', /\b(?:saskatchewan|saskatoon|regina sk)\b/],
  ['NS', /\b(?:nova scotia|nouvelle ecosse|nueva escocia|halifax)\b/],
  ['NB', /\b(?:new brunswick|nouveau brunswick|nuevo brunswick)\b/],
  ['NL', /\b(?:newfoundland|terre neuve|terranova)\b/],
  ['PE', /\b(?:prince edward island|pei|ile du prince edouard|isla del principe eduardo)\b/],
  ['YT', /\b(?:yukon|whitehorse)\b/],
  ['NT', /\b(?:northwest territories|territoires du nord ouest|territorios del noroeste|yellowknife)\b/],
  ['NU', /\b(?:nunavut|iqaluit)\b/],
];
const STATES =
  /\b(?:alabama|alaska|arizona|arkansas|california|californie|connecticut|delaware|florid[ae]|hawaii?|idaho|illinois|iowa|kansas|kentucky|louisiana|louisiane|luisiana|maryland|massachusetts|michigan|minnesota|mississippi|missouri|nebraska|new hampshire|new jersey|nueva jersey|new mexico|nouveau mexique|nuevo mexico|new york|nueva york|(?:north|south) (?:carolina|dakota)|caroline du (?:nord|sud)|carolina del (?:norte|sur)|dakota (?:du (?:nord|sud)|del (?:norte|sur))|ohio|oklahoma|oregon|pennsylvania|pennsylvanie|pensilvania|puerto rico|rhode island|tennessee|texas|utah|vermont|west virginia|washington|wisconsin|wyoming)\b/;
/** States whose names are first names or other words too (“montaña”, « colorado »): meant where they stand like a place. */
const LIKE_WORDS = '(?:colorado|georgia|georgie|indiana|maine|montana|nevada|virginia|virginie)';
const STATE_LIKE_WORD = new RegExp(
  `\\b(?:(?:in|from|near|en|au|state of|etat de|estado de) ${LIKE_WORDS}|${LIKE_WORDS} (?:state|law|rules?|residents?|clinics?|doctors?|medicaid))\\b`,
);

/**
 * The place a message asks about.
 *
 * @param plain output of `plainText`: lower case, without accents
 * @returns nothing if it names none; without region if what holds in both countries is asked; without province if it names
 *   several
 */
export function placeAsked(plain: string): Whereabouts | undefined {
  const provinces = PROVINCES.filter(([, name]) => name.test(plain)).map(([code]) => code);
  const inCanada = provinces.length > 0 || COUNTRY.CA.test(plain);
  const inStates = STATES.test(plain) || STATE_LIKE_WORD.test(plain) || COUNTRY.US.test(plain);
  if (inCanada && inStates) return { region: undefined };
  if (inCanada && HINT.US.test(plain)) return { region: undefined };
  if (inStates && HINT.CA.test(plain)) return { region: undefined };
  if (inCanada) return { region: 'CA', within: provinces.length === 1 ? provinces[0] : undefined };
  if (inStates) return { region: 'US' };
  return HINT.US.test(plain) || HINT.CA.test(plain) ? { region: undefined } : undefined;
}
