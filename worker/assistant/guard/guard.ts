import type { Normal } from '../read/normalise.ts';
import { BEHAVIOURS, type Behaviour, type Lang, type Memory, type Sighting, type Verdict } from '../types.ts';
import { detectors } from './behaviours/index.ts';
import { checkInAnswer } from './check-in.ts';
import { isHeavy } from './heavy.ts';
import { graver, levelInVisit, riskOf } from './risk.ts';
import type { Hit } from './rule.ts';

/** Which rules judged a message; kept with every event. Raised whenever a rule changes. */
export const RULE_VERSION = '2026-11-22.5';

type Found = ReadonlyMap<Behaviour, readonly Hit[]>;

/**
 * Judges one message before anything else is done with it: the rules of all three languages at once, whatever the page's,
 * and what the last six messages left behind. The highest level wins; nothing a visitor says switches a check off.
 *
 * @param lang language in use, for detectors whose reply depends on it; it never limits which rules run
 */
export function guard(message: Normal, memory: Memory, lang: Lang): Verdict {
  const found = new Map<Behaviour, readonly Hit[]>();
  for (const detector of detectors) {
    const hits = detector.detect({ message, memory, lang });
    if (hits.length > 0) found.set(detector.behaviour, [...(found.get(detector.behaviour) ?? []), ...hits]);
  }
  const answered = memory.pending === 'check-in' ? checkInAnswer(message) : undefined;
  const hits = [...(found.get('crisis') ?? []), ...(answered === 'yes' || answered === 'unsure' ? [CONFIRMED] : [])];
  const risk = riskOf(hits);
  const crisis = crisisSighting(hits, risk, memory) ?? (answered === 'no' ? DENIED : undefined);
  const sightings = [
    emergencySighting(found),
    crisis,
    ...BEHAVIOURS.filter((behaviour) => behaviour !== 'emergency' && behaviour !== 'crisis').map((behaviour) => plainSighting(behaviour, found)),
    crisis ? undefined : asideSighting(hits),
  ].filter((sighting) => sighting !== undefined);
  return { sightings, risk, heavy: !crisis?.level && (hits.some(({ weak, risk }) => weak && risk >= 0.2) || isHeavy(message)) };
}

const CONFIRMED: Hit = { rule: 'crisis/any/check-in-yes', level: 'full', variants: [], risk: 0.85, weak: false };
const DENIED: Sighting = { behaviour: 'crisis', level: 'check-in', rule: 'crisis/any/check-in-no', variants: ['check-in-no'] };

/** The gravest crisis sign, at the level the whole visit asks for. */
function crisisSighting(hits: readonly Hit[], risk: number, memory: Memory): Sighting | undefined {
  const own = hits.reduce<Hit['level']>((most, hit) => graver(most, hit.level), undefined);
  const level = levelInVisit(own, risk, memory);
  if (!level) {
    const neighbour = hits.find(({ variants }) => variants.includes('neighbour'));
    return neighbour && { behaviour: 'crisis', rule: neighbour.rule, variants: neighbour.variants };
  }
  const first = hits.find((hit) => hit.level === own && (own !== undefined || hit.weak));
  if (!first) return undefined;
  // words about oneself outweigh words about somebody else in the same message
  const deciding = hits.filter((hit) => hit.level === own);
  const own_ = deciding.find(({ variants }) => !variants.includes('other')) ?? first;
  const variants = new Set(own_.variants.filter((variant) => variant !== 'help-line' && (level === 'check-in' || variant !== 'past')));
  return { behaviour: 'crisis', level, rule: own_.rule, variants: [...variants] };
}

/** Danger to the body; harm begun to oneself is one too. */
function emergencySighting(found: Found): Sighting | undefined {
  const begun = (found.get('crisis') ?? []).filter(({ variants }) => variants.includes('self-harm-possible'));
  const hits = [...(found.get('emergency') ?? []), ...begun];
  const [first] = hits;
  return first && { behaviour: 'emergency', rule: first.rule, variants: [...new Set(hits.flatMap(({ variants }) => variants))] };
}

function plainSighting(behaviour: Behaviour, found: Found): Sighting | undefined {
  const hits = (found.get(behaviour) ?? []).filter(({ weak }) => !weak);
  const [first] = hits;
  return first && { behaviour, rule: first.rule, variants: [...new Set(hits.flatMap(({ variants }) => variants))] };
}

/** Suicide as a subject: the ordinary answer, with one line that holds the number. Last, for it replaces nothing. */
function asideSighting(hits: readonly Hit[]): Sighting | undefined {
  const hit = hits.find(({ variants }) => variants.includes('help-line'));
  return hit && { behaviour: 'crisis', rule: hit.rule, variants: ['past-attempt'] };
}
