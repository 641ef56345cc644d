/**
 * What must work when the network does not: seeing that somebody is in danger, and the words for it. The same rules as
 * on the server, all three languages at once. A file of its own, fetched once the panel stands.
 */
import { elementsOf, placeVariants, policyBlocks } from '../../worker/assistant/compose/policy.ts';
import { crisisDetector } from '../../worker/assistant/guard/behaviours/crisis/index.ts';
import { emergencyDetector } from '../../worker/assistant/guard/behaviours/emergency/index.ts';
import { normalise } from '../../worker/assistant/read/normalise.ts';
import { type Clinic, type Helpline, NO_MEMORY, type PolicyCopy } from '../../worker/assistant/types.ts';
import { CRISIS_NUMBER, EMERGENCY_NUMBER } from '../shared/numbers.ts';
import type { Answer, Lang, Profile } from '../shared/wire.ts';
import { randomId } from './controllers/turn.ts';

export type Danger = 'emergency' | 'crisis';

/**
 * Whether a message shows danger to life, judged by itself: a crisis from a full statement on (a check-in question is the
 * server's to ask, for it knows the messages before), and every emergency.
 */
export function dangerIn(text: string, lang: Lang): Danger | undefined {
  const scene = { message: normalise(text), memory: NO_MEMORY, lang };
  const crisis = crisisDetector.detect(scene).filter(({ level }) => level === 'full' || level === 'imminent');
  const begun = crisis.some(({ variants }) => variants.includes('self-harm-possible'));
  if (begun || emergencyDetector.detect(scene).length > 0) return 'emergency';
  return crisis.length > 0 ? 'crisis' : undefined;
}

/** The fixed reply to somebody in danger, made here. It says that staff were not told, for they were not. */
export function dangerReply(danger: Danger, copy: PolicyCopy, profile: Profile | undefined): Answer {
  const clinic = clinicOf(profile);
  const place = { region: clinic.region, within: profile?.within };
  const elements = elementsOf(copy, danger === 'crisis' ? 'crisis/full' : 'emergency', new Set([...placeVariants(place), 'swallowed', 'self-harm-possible']));
  const said = profile ? elements : elements.filter(({ text = '' }) => !text.includes('{')); // nothing known of the clinic
  const blocks = policyBlocks(said, { copy, clinic, place, helplines: profile?.helplines ?? EVERYWHERE, nowMs: 0, staffTold: false, topics: [] });
  return {
    id: randomId(),
    lang: copy.lang,
    kind: 'policy',
    behaviour: danger,
    level: danger === 'crisis' ? 'full' : null,
    topic: null,
    blocks,
    sources: [],
    reviewed: null,
    suggestions: [],
    handoff: { offered: true, reason: 'policy', channels: ['phone'] },
  };
}

/**
 * A profile as the composing code takes it. Without hours: offline nobody knows of holidays, so the reply says that the
 * clinic may be closed.
 */
function clinicOf(profile: Profile | undefined): Clinic {
  const none = { en: '', fr: '', es: '' };
  return {
    id: profile?.id ?? '',
    name: profile?.name ?? '',
    region: profile?.region ?? 'CA',
    within: profile?.within ?? '',
    langs: profile?.langs ?? ['en', 'fr', 'es'],
    phones: profile?.phones ?? { main: '' },
    timeZone: 'UTC',
    hours: {},
    holidays: [],
    address: '',
    site: '',
    privacyUrl: '',
    origins: [],
    contactMode: profile?.contactMode ?? 'no-contact',
    retentionDays: 0,
    answerWithin: profile?.answerWithin ?? none,
    theme: { accent: '' },
    greeting: none,
    answers: [],
  };
}

const line = (kind: Helpline['kind'], number: string): Helpline => ({
  id: kind,
  kind,
  region: 'CA',
  name: { en: number, fr: number, es: number },
  call: { label: number, tel: number },
  ...(kind === 'crisis' && { text: { label: number, sms: number } }),
  langs: ['en', 'fr', 'es'],
  checkedOn: '',
});
/** Before a profile is known: the two numbers that are the same in both countries. */
const EVERYWHERE: readonly Helpline[] = [line('emergency', EMERGENCY_NUMBER), line('crisis', CRISIS_NUMBER)];
