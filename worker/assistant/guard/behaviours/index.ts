import type { Detector } from '../rule.ts';
import { aftercareSymptomDetector } from './aftercare-symptom.ts';
import { crisisDetector } from './crisis/index.ts';
import { emergencyDetector } from './emergency/index.ts';
import { neighboursDetector } from './neighbours.ts';

/** Every behaviour the guard looks for. Their order does not matter: `guard` sorts by precedence. */
export const detectors: readonly Detector[] = [emergencyDetector, crisisDetector, neighboursDetector, aftercareSymptomDetector];
