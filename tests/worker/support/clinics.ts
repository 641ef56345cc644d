import type { Clinic } from '../../../worker/assistant/types.ts';
import { knowledge } from './knowledge.ts';

const [demo] = knowledge.clinics;
if (!demo) throw new Error('The knowledge base has no clinic.');

/** Another clinic of the same deployment, in Québec, with its own site. */
export const otherClinic: Clinic = {
  ...demo,
  id: 'autre',
  name: 'Clinique Autre',
  within: 'QC',
  origins: ['https://autre.example'],
  langs: ['fr', 'en'],
  answers: [],
};

/** A clinic that takes no written messages. */
export const phoneOnlyClinic: Clinic = { ...demo, id: 'phone-only', contactMode: 'no-contact', answers: [] };
