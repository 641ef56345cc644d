import { detectorOf } from '../detector-of.ts';
import { PERSONAL_EN } from './personal-medical/en.ts';
import { PERSONAL_ES } from './personal-medical/es.ts';
import { PERSONAL_CARD } from './personal-medical/evidence.ts';
import { PERSONAL_FR } from './personal-medical/fr.ts';

/**
 * Asks for a judgement on one person's medicines, diagnosis, tests, pregnancy or eligibility, the visitor's own or that of
 * somebody they care for. It takes two things: the person's state is *stated* (“I take lithium”, not “if someone takes
 * lithium”), and a verdict is asked for. The general question (“which medicines interact?”) is answered by an article.
 */
export const personalMedicalDetector = detectorOf('personal-medical', [...PERSONAL_EN, ...PERSONAL_FR, ...PERSONAL_ES], PERSONAL_CARD);
