import { detectorOf } from '../detector-of.ts';
import { BUY_EN } from './buy-request/en.ts';
import { BUY_ES } from './buy-request/es.ts';
import { BUY_CARD } from './buy-request/evidence.ts';
import { BUY_FR } from './buy-request/fr.ts';

/**
 * Asks to buy, sell, ship or obtain ketamine outside care: without a prescription, from a dealer or a pharmacy that does
 * not ask, by feigning an illness, or on a forged or borrowed prescription. How to become a patient, whether a
 * prescription is needed, what a session costs and which pharmacy fills one are ordinary questions.
 */
export const buyRequestDetector = detectorOf('buy-request', [...BUY_EN, ...BUY_FR, ...BUY_ES], BUY_CARD);
