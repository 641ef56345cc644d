import { clockName, hoursLine, openState, weekdayName } from '../opening-hours.ts';
import type { Action, Block, Clinic, Helpline, PolicyCopy, PolicyElement } from '../types.ts';
import { joined } from './citations.ts';
import { lineActions, localLines, moreLines, nationalLine, nearestLine, type Place } from './helplines.ts';
import { fill, phrase } from './phrases.ts';

/** All that fixed words are filled from. */
export interface Scenery {
  readonly copy: PolicyCopy;
  readonly clinic: Clinic;
  readonly place: Place;
  readonly helplines: readonly Helpline[];
  readonly nowMs: number;
  /** Whether staff were alerted of this message; said in the reply. */
  readonly staffTold: boolean;
  /** Neutral topics offered by the action slot `topics`. */
  readonly topics: readonly Action[];
}

/** Blocks put in place of an element by code: the general facts from an article. */
export type Insertions = Readonly<Record<string, readonly Block[]>>;

/** The elements of a reply that apply to these variants, in order. */
export function elementsOf(copy: PolicyCopy, name: string, variants: ReadonlySet<string>): readonly PolicyElement[] {
  const elements = copy.replies[name];
  if (!elements) throw new Error(`The ${copy.lang} copy has no reply "${name}".`);
  return elements.filter(({ only }) => only === undefined || variants.has(only));
}

/** Variants every reply has from its place: `ca` or `us`, and the province or state. */
export function placeVariants(place: Place): string[] {
  return [place.region.toLowerCase(), ...(place.within ? [place.within.toLowerCase()] : [])];
}

/** Elements that end by saying whether staff know of this message: nobody may believe that help is coming when it is not. */
const SAYS_WHO_KNOWS: ReadonlySet<string> = new Set(['clinic', 'clinic-urgent']);

/** Fixed words as blocks. Elements keep their order; an element without words, buttons or insertion is left out. */
export function policyBlocks(elements: readonly PolicyElement[], scenery: Scenery, insertions: Insertions = {}): Block[] {
  const slots = slotsOf(scenery);
  const inserted = new Set<string>();
  return elements.flatMap((one) => {
    const { element } = one;
    const blocks: Block[] = [];
    if (one.text) {
      const spans = [{ text: fill(one.text, slots) }];
      if (SAYS_WHO_KNOWS.has(element) && !inserted.has(element))
        spans.push({ text: phrase(scenery.copy, scenery.staffTold ? 'staff-told' : 'staff-not-told') });
      blocks.push({ type: 'paragraph', element, spans: joined(spans) });
    }
    if (one.list) blocks.push({ type: 'list', element, items: one.list.map((item) => [{ text: fill(item, slots) }]) });
    if (!inserted.has(element)) blocks.push(...(insertions[element] ?? []));
    inserted.add(element);
    const actions = (one.actions ?? []).flatMap((slot) => actionsOf(slot, scenery));
    if (actions.length > 0) blocks.push({ type: 'actions', element, actions });
    return blocks;
  });
}

function slotsOf({ clinic, copy, nowMs }: Scenery): Record<string, string> {
  const { main, urgent } = clinic.phones;
  return {
    clinic: clinic.name,
    clinicPhone: main,
    urgentPhone: urgent ?? main,
    hours: hoursLine(clinic, copy.lang),
    openLine: openLine(clinic, copy, nowMs),
    answerWithin: clinic.answerWithin[copy.lang],
    privacyUrl: clinic.privacyUrl,
  };
}

/** "Open now" or "We open Monday at 9:00 a.m.", so that nobody waits for an answer that cannot come. */
function openLine(clinic: Clinic, copy: PolicyCopy, nowMs: number): string {
  const { open, next } = openState(clinic, nowMs);
  if (open) return phrase(copy, 'open-now');
  if (!next) return phrase(copy, 'closed');
  return phrase(copy, 'opens-at', { day: weekdayName(next.date, copy.lang), time: clockName(next.time, copy.lang) });
}

/** Only the digits and the plus of a phone number written for people. */
export const dialled = (phone: string): string => phone.replace(/[^\d+]/g, '');

/** The buttons behind an action slot of the copy. A service that is not there gives no button. */
function actionsOf(slot: string, scenery: Scenery): Action[] {
  const { copy, clinic, helplines, place } = scenery;
  const label = (): string => phrase(copy, `label-${slot}`, { clinic: clinic.name });
  const of = (line: Helpline | undefined, labels: { call?: string; text?: string }): Action[] => (line ? lineActions(line, copy, labels) : []);
  switch (slot) {
    case 'call-emergency':
      return of(nationalLine('emergency', helplines, place, copy), { call: label() });
    case 'call-crisis':
      return of(nationalLine('crisis', helplines, place, copy), { call: label() }).filter((action) => action.do === 'call');
    case 'text-crisis':
      return of(nationalLine('crisis', helplines, place, copy), { text: label() }).filter((action) => action.do === 'text');
    case 'local-lines':
      return localLines(helplines, place, copy);
    case 'more-lines':
      return moreLines(helplines, place, copy);
    case 'call-poison':
      return of(nearestLine('poison', helplines, place), { call: label() });
    case 'call-nurse':
      return of(nearestLine('nurse', helplines, place), { call: label() });
    case 'call-substance-use':
      return of(nearestLine('substance-use', helplines, place), { call: label() });
    case 'call-local-services':
      return of(nearestLine('local-services', helplines, place), { call: label() });
    case 'call-clinic':
      return [{ do: 'call', label: label(), number: dialled(clinic.phones.main) }];
    case 'call-urgent':
      return clinic.phones.urgent ? [{ do: 'call', label: label(), number: dialled(clinic.phones.urgent) }] : [];
    case 'form':
      return clinic.contactMode === 'no-contact' ? [] : [{ do: 'form', label: label() }];
    case 'topics':
      return [...scenery.topics];
    case 'say-yes':
    case 'say-not-sure':
    case 'say-no':
      return [{ do: 'say', label: label(), text: phrase(copy, slot) }];
    default:
      throw new Error(`The ${copy.lang} copy names an unknown button "${slot}".`);
  }
}
