import { detectorOf } from '../detector-of.ts';
import { DOSE_EN } from './dose-request/en.ts';
import { DOSE_ES } from './dose-request/es.ts';
import { DOSE_CARD } from './dose-request/evidence.ts';
import { DOSE_FR } from './dose-request/fr.ts';

/**
 * Asks how much to take, or how to take, prepare, combine, stretch, taper, repeat, convert or pass on a medicine oneself.
 * How clinicians decide a dose, how long a session lasts and what to do about a missed one are ordinary questions.
 * Variant `taken`: it has been taken already, so the reply adds where to call when unwell.
 */
export const doseRequestDetector = detectorOf('dose-request', [...DOSE_EN, ...DOSE_FR, ...DOSE_ES], DOSE_CARD);
