import type { Region, Territory } from '../worker/assistant/types.ts';

/** Provinces and territories of Canada, states and the federal district of the United States, by their postal codes. */
const PARTS: Readonly<Record<Region, readonly string[]>> = {
  CA: 'AB BC MB NB NL NS NT NU ON PE QC SK YT'.split(' '),
  US: 'AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY PR'.split(
    ' ',
  ),
};

/** Whether a country has a province or state of this code. */
export function isPartOf(region: Region, code: string): boolean {
  return PARTS[region].includes(code);
}

/** Whether this is `CA`, `US`, or one of them with a province or state of its own (`CA-QC`). */
export function isTerritory(text: string): text is Territory {
  const [country = '', part, ...more] = text.split('-');
  if (country !== 'CA' && country !== 'US') return false;
  return more.length === 0 && (part === undefined || isPartOf(country, part));
}
