import type { Level } from '../../../types.ts';
import { subjectOf } from '../../people.ts';
import type { Detector, Hit } from '../../rule.ts';
import { Sieve } from '../../sieve.ts';
import * as en from './en.ts';
import * as es from './es.ts';
import * as fr from './fr.ts';
import { asksAboutEligibility, isAboutNow, isLongAgo, isRecent, mentionsSuicide, onlyNamesIt } from './frame.ts';
import { RISK, type Role, type Sign } from './sign.ts';

const SIGNS: readonly Sign[] = [...en.signs, ...fr.signs, ...es.signs];
const signs = new Sieve(SIGNS.flatMap((sign) => sign.ways.map((way) => [sign, way] as const)));
const harmless = new Sieve([...en.harmless, ...fr.harmless, ...es.harmless].map((way) => [undefined, way] as const));
/** Stands where something harmless was said; no pattern knows it. */
const TAKEN_OUT = '~';

/** A sign as it stands in one reading of the message. */
interface Seen {
  readonly sign: Sign;
  readonly role: Role;
  readonly level: Level;
  readonly other: boolean;
}

/** Suicide, self-harm and worry for somebody else (safety policy 4.1). */
export const crisisDetector: Detector = {
  behaviour: 'crisis',
  detect({ message }) {
    let best: readonly Hit[] = [];
    for (const reading of message.readings) {
      const found = read(reading);
      if (gravity(found) > gravity(best)) best = found;
    }
    return best;
  },
};

const gravity = (found: readonly Hit[]): number => found.reduce((sum, hit) => sum + hit.risk, found.length === 0 ? -1 : 0);

function read(reading: string): Hit[] {
  if (signs.matches(reading).next().done) return aside(reading, []);
  const text = harmless.without(reading, TAKEN_OUT);
  const seen: Seen[] = [];
  let asked = false;
  for (const { tag, index, matched } of signs.matches(text)) {
    const one = judge(tag, text, index, matched);
    if (one === 'subject') asked = true;
    else seen.push(one);
  }
  return aside(reading, joined(seen, asked));
}

/** What one match means where it stands: whose it is, and when. */
function judge(sign: Sign, text: string, at: number, matched: string): Seen | 'subject' {
  const { start, end } = sentenceAround(text, at);
  const sentence = text.slice(start, end);
  if (sign.role === 'pressing' || sign.role === 'asked' || sign.role === 'means') return { sign, role: sign.role, level: sign.level, other: false };
  if (sign.role === 'attempt') {
    if (isRecent(sentence)) return { sign, role: 'act', level: 'full', other: false };
    return asksAboutEligibility(text) ? 'subject' : { sign, role: 'attempt', level: 'check-in', other: false };
  }
  const before = text.slice(start, at);
  const subject = sign.role === 'self' || sign.role === 'begun' ? 'self' : subjectOf(`${before}${leading(matched)}`);
  if (sign.role === 'other') return subject === 'anyone' ? 'subject' : { sign, role: 'other', level: 'full', other: true };
  if (subject === 'anyone') return 'subject';
  if (subject === 'other' && !sign.weak) return { sign, role: 'other', level: 'full', other: true };
  const past = sign.level !== 'check-in' && isLongAgo(sentence) && !isAboutNow(sentence, matched);
  if (past && !sign.weak) return asksAboutEligibility(text) ? 'subject' : { sign, role: 'attempt', level: 'check-in', other: false };
  return { sign, role: sign.role, level: sign.level, other: false };
}

/** First words of a match: a pattern may begin with the subject itself. */
const leading = (matched: string): string => matched.split(' ', 2).join(' ');

function sentenceAround(text: string, at: number): { start: number; end: number } {
  const start = Math.max(text.lastIndexOf(' . ', at), text.lastIndexOf(' ? ', at));
  const ends = [text.indexOf(' . ', at), text.indexOf(' ? ', at)].filter((index) => index >= 0);
  return { start: start < 0 ? 0 : start + 3, end: ends.length === 0 ? text.length : Math.min(...ends) };
}

/** Joins the signs of one reading: an act with a time, a plan or an intent is imminent, and so are means beside a wish. */
function joined(seen: readonly Seen[], asked: boolean): Hit[] {
  const firm = seen.filter(({ sign, role }) => !sign.weak && role !== 'pressing');
  const pressing = seen.filter(({ role }) => role === 'pressing');
  const acts = firm.some(({ role, level }) => role === 'act' || (role === 'attempt' && level === 'full'));
  const wishes = firm.some(({ role, level }) => level !== 'check-in' && role !== 'means' && role !== 'other');
  const hints = firm.some(({ role }) => role !== 'means' && role !== 'attempt');
  const others = firm.some(({ other }) => other);
  const hits: Hit[] = firm.map(({ sign, role, level, other }) => {
    let grown = level;
    if (role === 'means' && (sign.variants.includes('place') ? true : wishes || hints)) grown = wishes ? 'imminent' : level === 'imminent' ? 'imminent' : 'full';
    return hit(sign, grown, [...(other ? ['other'] : []), ...(role === 'attempt' ? ['past'] : [])]);
  });
  for (const { sign } of pressing) {
    const forOther = sign.variants.includes('other');
    const alone = sign.variants.includes('alone');
    if (forOther ? others : alone ? hints || wishes || acts : acts || (wishes && sign.id.endsWith('/plan'))) hits.push(hit(sign, 'imminent', others && !wishes ? ['other'] : []));
    else if (alone) hits.push(hit(sign, 'imminent', []));
  }
  for (const { sign } of seen.filter(({ sign }) => sign.weak)) hits.push({ rule: sign.id, variants: [], risk: sign.risk, weak: true });
  if (asked && firm.length === 0) hits.push({ rule: 'crisis/any/subject', variants: ['help-line'], risk: 0.05, weak: true });
  return hits;
}

function hit(sign: Sign, level: Level, more: readonly string[]): Hit {
  const begun = sign.role === 'begun' ? ['self-harm-possible'] : [];
  return { rule: sign.id, level, variants: [...new Set([...more, ...begun])], risk: RISK[level], weak: false };
}

/** A word for suicide with no sign around it: a bare "suicidal thoughts" is asked about, a question about it gets one line. */
function aside(reading: string, hits: Hit[]): Hit[] {
  if (hits.some(({ level, variants }) => level || variants.includes('help-line')) || !mentionsSuicide(reading)) return hits;
  if (onlyNamesIt(reading)) return [...hits, { rule: 'crisis/any/bare-mention', level: 'check-in', variants: [], risk: RISK['check-in'], weak: false }];
  return [...hits, { rule: 'crisis/any/mention', variants: ['help-line'], risk: 0.05, weak: true }];
}
