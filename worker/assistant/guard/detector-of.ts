import type { Behaviour } from '../types.ts';
import type { Detector } from './rule.ts';
import { type Scorecard, scored } from './scorecard.ts';
import { type Sign, signsIn } from './signs.ts';

/** A detector that is nothing but its table of signs and, for what they miss, its scorecard. */
export function detectorOf(behaviour: Behaviour, signs: readonly Sign[], card?: Scorecard): Detector {
  return {
    behaviour,
    detect({ message }) {
      const hits = signsIn(signs, message);
      return hits.length > 0 || !card ? hits : scored(card, message);
    },
  };
}
