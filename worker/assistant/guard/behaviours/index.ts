import type { Detector } from '../rule.ts';
import { abuseDetector } from './abuse.ts';
import { aftercareSymptomDetector } from './aftercare-symptom.ts';
import { buyRequestDetector } from './buy-request.ts';
import { crisisDetector } from './crisis/index.ts';
import { doseRequestDetector } from './dose-request.ts';
import { emergencyDetector } from './emergency/index.ts';
import { manipulationDetector } from './manipulation.ts';
import { neighboursDetector } from './neighbours.ts';
import { outOfScopeDetector } from './out-of-scope.ts';
import { personalMedicalDetector } from './personal-medical.ts';
import { talkToHumanDetector } from './talk-to-human.ts';

/** Every behaviour the guard looks for. Their order does not matter: `guard` sorts by precedence. */
export const detectors: readonly Detector[] = [
  emergencyDetector,
  crisisDetector,
  neighboursDetector,
  aftercareSymptomDetector,
  doseRequestDetector,
  buyRequestDetector,
  personalMedicalDetector,
  talkToHumanDetector,
  manipulationDetector,
  abuseDetector,
  outOfScopeDetector,
];
