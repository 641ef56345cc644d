import type { Level } from '../../../types.ts';
import { RELATION, subjectOf } from '../../people.ts';
import { asksAboutEligibility, isAboutCare, isAboutNow, isBareDoubt, isLongAgo, isOfAffliction, isRecent, isRoutine, livesWithCare, mourns } from './frame.ts';
import type { Meaning, Role } from './sign.ts';

/** A sign as it stands in one reading of the message. */
export interface Seen {
  readonly sign: Meaning;
  readonly role: Role;
  readonly level: Level;
  /** Said of somebody else. */
  readonly other: boolean;
  readonly weak: boolean;
  /** Where its sentence begins. */
  readonly at: number;
  /** The words themselves. */
  readonly way: string;
}

/** "Myself" in one word or another: such an act is the speaker's, whoever else the sentence names. */
const REFLEXIVE = /\b(?:myself|my|me|m|mes|ma|mon|mi|\w{3,}(?:ar|er|ir)me)\b/;
/** Harm wished upon the speaker: "I wish someone would shoot me". */
const OBJECT = / me(?: |$)/;
/** Signs that may describe a person within the match: "my suicidal brother", "my teenage daughter is self harming". */
const DESCRIBES = /\/(?:suicidal|self-harm)$/;
const NAMES_SOMEONE = new RegExp(` (?:${RELATION}) (?!(?:[^ ]+ )*i )`);
const SOMEONE_NEXT = new RegExp(`^ (?:${RELATION})(?= |$)`);
const PRONOUN = /\b(?:he|she|they|il|elle|ils|elles) (?:\w+ ){0,4}$/;

/**
 * What one match means where it stands: whose it is, and when.
 *
 * @param at where the match begins in `text`
 * @returns `subject` when it speaks of people in general, or asks whether a past attempt matters
 */
export function judge(sign: Meaning, text: string, at: number, matched: string): Seen | 'subject' {
  const { start, end } = sentenceAround(text, at);
  const sentence = text.slice(start, end);
  const seen = (role: Role, level: Level = sign.level): Seen => ({ sign, role, level, other: role === 'other', weak: sign.weak, at: start, way: matched });
  if (sign.role === 'pressing' || sign.role === 'asked')
    return isAboutCare(sign, text.slice(at + matched.length, end)) ? { ...seen(sign.role), weak: true } : seen(sign.role);
  if (sign.id.endsWith('/join-the-dead') && !mourns(text)) return { ...seen('state', 'check-in'), weak: true };
  const subject = whose(sign, text.slice(start, at), matched, text.slice(at + matched.length, end));
  if (subject === 'anyone') return 'subject';
  if (sign.role === 'attempt') return subject === 'self' ? attempt(seen, sentence, text) : isRecent(sentence) ? seen('other', 'full') : 'subject';
  if (sign.role === 'other') return seen('other', 'full');
  if (sign.role === 'begun' && isRoutine(text)) return { ...seen('begun', 'check-in'), weak: true };
  if (sign.role === 'begun') return isLongAgo(sentence) ? attempt(seen, sentence, text) : seen('begun');
  if (subject === 'other' && !sign.weak) return seen('other', sign.role === 'means' ? 'imminent' : 'full');
  if (sign.role === 'means') return seen('means');
  if (sign.level !== 'check-in' && isLongAgo(sentence) && !isAboutNow(sentence, matched)) return attempt(seen, sentence, text);
  const after = text.slice(at + matched.length, end);
  if (sign.level === 'check-in' && (isAboutCare(sign, after) || isBareDoubt(sign, matched, after, text) || isOfAffliction(sign, text.slice(start, at))))
    return { ...seen(sign.role), weak: true };
  return livesWithCare(matched, after) ? seen('state', 'check-in') : seen(sign.role);
}

function whose(sign: Meaning, before: string, matched: string, after: string): ReturnType<typeof subjectOf> {
  if (DESCRIBES.test(sign.id) && (NAMES_SOMEONE.test(matched) || SOMEONE_NEXT.test(after))) return 'other';
  if (sign.role === 'self' || sign.role === 'begun') return 'self';
  if ((sign.role === 'act' || sign.role === 'attempt' || OBJECT.test(matched)) && REFLEXIVE.test(matched) && !PRONOUN.test(before)) return 'self';
  // a pattern may begin with the subject itself
  return subjectOf(`${before}${matched.split(' ', 2).join(' ')}`);
}

/** What was tried lately is a danger; what was tried long ago is asked about, unless the question is whether it matters. */
function attempt(seen: (role: Role, level?: Level) => Seen, sentence: string, text: string): Seen | 'subject' {
  if (isRecent(sentence)) return seen('act', 'full');
  return asksAboutEligibility(text) ? 'subject' : seen('attempt', 'check-in');
}

function sentenceAround(text: string, at: number): { start: number; end: number } {
  const start = Math.max(text.lastIndexOf(' . ', at), text.lastIndexOf(' ? ', at));
  const ends = [text.indexOf(' . ', at), text.indexOf(' ? ', at)].filter((index) => index >= 0);
  return { start: start < 0 ? 0 : start + 3, end: ends.length === 0 ? text.length : Math.min(...ends) };
}
