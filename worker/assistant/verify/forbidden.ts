/**
 * What no reply may hold, whoever composed it. This is the last gate, not the only one: the same is refused when articles
 * are checked at build time. Patterns run on the text as shown.
 */
export interface ForbiddenPattern {
  readonly rule: 'dose' | 'promise' | 'supply' | 'markup' | 'slot';
  readonly pattern: RegExp;
}

export const FORBIDDEN: readonly ForbiddenPattern[] = [
  // A number with a unit of mass or volume could be followed. (mmHg, %, minutes and hours are not amounts of a medicine.)
  {
    rule: 'dose',
    pattern:
      /\d\s?(?:mg|mcg|µg|ug|ml|cc|g|grams?|grammes?|gramos?|milligrams?|milligrammes?|miligramos?|millilit(?:er|re)s?|mililitros?|microgram\w*)\b(?!\s?Hg)/i,
  },
  {
    rule: 'promise',
    pattern:
      /\b(?:100\s?%|guarantee[ds]? (?:results?|relief|recovery)|risk[- ]free treatment|miracle|life[- ]changing|game[- ]changer|will cure|sans aucun risque|sin ning[uú]n riesgo|r[ée]sultats? garantis?|resultados? garantizados?)/i,
  },
  { rule: 'supply', pattern: /\b(?:dark\s?web|darknet|telegram|wickr|dealer'?s? (?:name|number))\b/i },
  { rule: 'markup', pattern: /<\/?[a-z][^>]*>|\[\^|javascript:/i },
  { rule: 'slot', pattern: /\{\w+\}/ },
];
