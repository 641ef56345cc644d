import type { Action, Clinic, Helpline, PolicyCopy, Region } from '../types.ts';
import { phrase } from './phrases.ts';

/** Where the visitor is taken to be: said by the page, else where the clinic is. */
export interface Place {
  readonly region: Region;
  /** Province or state; known only when the visitor is in the clinic's own country. */
  readonly within: string | undefined;
}

export function placeOf(region: Region | undefined, clinic: Clinic): Place {
  return { region: region ?? clinic.region, within: region === undefined || region === clinic.region ? clinic.within : undefined };
}

/** Every line that answers where a clinic is: its country's, and its province's or state's own. */
export function linesNear(helplines: readonly Helpline[], { region, within }: Pick<Clinic, 'region' | 'within'>): Helpline[] {
  return helplines.filter((line) => line.region === region && (line.within === undefined || line.within === within));
}

/** The lines that answer in a place: the whole country's and the province's own, the more local first. */
export function linesOf(kind: Helpline['kind'], helplines: readonly Helpline[], place: Place): Helpline[] {
  return helplines
    .filter((line) => line.kind === kind && line.region === place.region && (line.within === undefined || line.within === place.within))
    .sort((a, b) => Number(b.within !== undefined) - Number(a.within !== undefined));
}

/** Call and text buttons of one line. They are labelled with the line's name unless a shorter label is given (`Call 988`). */
export function lineActions(line: Helpline, copy: PolicyCopy, labels: { readonly call?: string; readonly text?: string } = {}): Action[] {
  const actions: Action[] = [];
  const name = line.name[copy.lang];
  if (line.call) actions.push({ do: 'call', label: labels.call ?? phrase(copy, 'label-call-line', { name, number: line.call.label }), number: line.call.tel });
  if (line.text) {
    const body = line.text.body?.[copy.lang];
    const label = labels.text ?? phrase(copy, 'label-text-line', { name, number: line.text.label });
    actions.push({ do: 'text', label, number: line.text.sms, ...(body && { body }) });
  }
  return actions;
}

/** The province's or state's own crisis lines, beside the national one. */
export function localLines(helplines: readonly Helpline[], place: Place, copy: PolicyCopy): Action[] {
  const local = linesOf('crisis', helplines, place).filter((line) => line.within !== undefined);
  return local.flatMap((line) => lineActions(line, copy));
}

/** Lines for some people: young, Indigenous, veterans. They stand further down, so that 988 and 911 are seen first. */
export function moreLines(helplines: readonly Helpline[], place: Place, copy: PolicyCopy): Action[] {
  const lines = (['youth', 'indigenous', 'veterans'] as const).flatMap((kind) => linesOf(kind, helplines, place));
  return lines.flatMap((line) => lineActions(line, copy));
}

/** The country's line of a kind; of several, the one whose people speak the reply's language. */
export function nationalLine(kind: Helpline['kind'], helplines: readonly Helpline[], place: Place, copy: PolicyCopy): Helpline | undefined {
  const national = linesOf(kind, helplines, place).filter((line) => line.within === undefined);
  return national.find((line) => line.langs.includes(copy.lang)) ?? national[0];
}

/** The most local line of a kind: a province's own poison centre before the country's. */
export function nearestLine(kind: Helpline['kind'], helplines: readonly Helpline[], place: Place): Helpline | undefined {
  return linesOf(kind, helplines, place)[0];
}
