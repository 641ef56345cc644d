import type { Action, Block, Lang, Profile } from './wire.ts';

/**
 * The two numbers that must be there before anything is loaded and when nothing can be: Canada's and the United States'
 * are the same. A test compares them with `knowledge/helplines/helplines.yaml`, where they are checked.
 */
export const CRISIS_NUMBER = '988';
export const EMERGENCY_NUMBER = '911';

/** Where to call or write in a crisis, from the clinic's help lines. */
export interface CrisisNumbers {
  readonly crisis: { readonly tel: string; readonly sms: string; readonly body?: string | undefined };
  readonly emergency: string;
  /** The line of the clinic's own province or state, if it has one. */
  readonly local?: { readonly name: string; readonly label: string; readonly tel: string } | undefined;
}

/** @param profile absent: the numbers that are the same everywhere the widget is used */
export function crisisNumbers(profile: Profile | undefined, lang: Lang): CrisisNumbers {
  const lines = (profile?.helplines ?? []).filter((line) => line.region === profile?.region);
  const national = lines.find((line) => line.kind === 'crisis' && !line.within);
  const emergency = lines.find((line) => line.kind === 'emergency');
  const local = lines.find((line) => line.kind === 'crisis' && line.within === profile?.within);
  return {
    crisis: { tel: national?.call?.tel ?? CRISIS_NUMBER, sms: national?.text?.sms ?? CRISIS_NUMBER, body: national?.text?.body?.[lang] },
    emergency: emergency?.call?.tel ?? EMERGENCY_NUMBER,
    local: local?.call && { name: local.name[lang], label: local.call.label, tel: local.call.tel },
  };
}

/** Elements of a reply whose numbers are for everybody, now. Lines for some people stand in the reply itself. */
const FOR_EVERYBODY: ReadonlySet<string> = new Set(['emergency', 'line', 'crisis-line', 'poison', 'clinic-urgent']);

/** A button that calls a number or writes to it. */
export type Dial = Extract<Action, { readonly do: 'call' | 'text' }>;

/** The call and text buttons of a reply to somebody in danger, in the order it shows them. */
export const dialled = (blocks: readonly Block[]): Dial[] =>
  blocks
    .flatMap((block) => (block.type === 'actions' && FOR_EVERYBODY.has(block.element ?? '') ? block.actions : []))
    .filter((action) => action.do === 'call' || action.do === 'text');

export const sameNumber = (one: Dial, other: Dial): boolean => one.do === other.do && one.number === other.number;

/** Each number once for calling and once for texting, where it stands first. */
export const distinct = (dials: readonly Dial[]): Dial[] => dials.filter((dial, at) => dials.findIndex((other) => sameNumber(dial, other)) === at);
