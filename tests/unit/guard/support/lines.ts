import { readFileSync } from 'node:fs';
import { guard } from '../../../../worker/assistant/guard/guard.ts';
import { normalise } from '../../../../worker/assistant/read/normalise.ts';
import { type Lang, LEVELS, type Memory, NO_MEMORY, type Sighting, type Verdict } from '../../../../worker/assistant/types.ts';

/** What a message of `lines/*.txt` must be met with, said in words a clinician can check. */
export type Label =
  | 'full'
  | 'imminent'
  | 'check-in'
  | 'past'
  | 'other'
  | 'other-imminent'
  | 'emergency+crisis'
  | 'emergency'
  | 'aftercare'
  | 'neighbour'
  | 'subject'
  | 'none'
  | 'not-full'
  | 'not-emergency'
  | 'not-aftercare'
  | 'not-neighbour';

export interface Line {
  readonly label: Label;
  readonly text: string;
}

/** The messages of one file: `label | message` a line, `#` begins a comment. */
export function linesOf(file: string): Line[] {
  return readFileSync(new URL(`../lines/${file}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.includes('|') && !line.startsWith('#'))
    .map((line) => ({ label: line.slice(0, line.indexOf('|')).trim() as Label, text: line.slice(line.indexOf('|') + 1).trim() }));
}

export const judge = (text: string, memory: Memory = NO_MEMORY, lang: Lang = 'en'): Verdict => guard(normalise(text), memory, lang);

export const crisisIn = ({ sightings }: Verdict): Sighting | undefined => sightings.find(({ behaviour }) => behaviour === 'crisis');
export const sees = ({ sightings }: Verdict, behaviour: string): boolean => sightings.some((sighting) => sighting.behaviour === behaviour);
/** -1: no crisis level. */
export const levelOf = (verdict: Verdict): number => {
  const level = crisisIn(verdict)?.level;
  return level ? LEVELS.indexOf(level) : -1;
};

const CHECK_IN = 0;
const FULL = 1;
const IMMINENT = 2;

/** Whether a verdict is what the label asks for. A level may be graver than asked, never lighter. */
export function meets(label: Label, verdict: Verdict): boolean {
  const level = levelOf(verdict);
  const variants = crisisIn(verdict)?.variants ?? [];
  const calm = level < CHECK_IN && !sees(verdict, 'emergency');
  switch (label) {
    case 'full':
      return level >= FULL;
    case 'imminent':
      return level >= IMMINENT;
    case 'check-in':
      return level >= CHECK_IN;
    case 'past':
      return level === CHECK_IN;
    case 'other':
      return level >= FULL && variants.includes('other');
    case 'other-imminent':
      return level >= IMMINENT && variants.includes('other');
    case 'emergency+crisis':
      return sees(verdict, 'emergency') && level >= IMMINENT;
    case 'emergency':
      return sees(verdict, 'emergency');
    case 'aftercare':
      return sees(verdict, 'aftercare-symptom');
    case 'neighbour':
      return variants.includes('neighbour') || sees(verdict, 'emergency');
    case 'subject':
      return calm && variants.includes('past-attempt');
    case 'none':
      return calm && !sees(verdict, 'aftercare-symptom') && !variants.includes('neighbour');
    case 'not-full':
      return level < FULL && !sees(verdict, 'emergency');
    case 'not-emergency':
      return calm;
    case 'not-aftercare':
      return calm && !sees(verdict, 'aftercare-symptom');
    case 'not-neighbour':
      return !variants.includes('neighbour');
  }
}
