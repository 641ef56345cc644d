import { Text } from '../../match/text.ts';
import type { Detector, Hit } from '../../rule.ts';
import { scopesOf } from '../../scopes.ts';
import { Sieve, type Tagged } from '../../sieve.ts';
import { SlotReader } from '../../slots/slots.ts';
import { type Concept, PATTERNS } from './concepts.ts';
import * as en from './en.ts';
import * as es from './es.ts';
import * as fr from './fr.ts';
import { mentionsSuicide, onlyNamesIt } from './frame.ts';
import { joined } from './join.ts';
import { judge, type Seen } from './judge.ts';
import { lexicon as shared } from './lexicon.any.ts';
import { lexicon as english } from './lexicon.en.ts';
import { lexicon as spanish } from './lexicon.es.ts';
import { lexicon as french } from './lexicon.fr.ts';
import { type Meaning, RISK } from './sign.ts';

const phrases = new Sieve<Meaning>([...en.signs, ...fr.signs, ...es.signs].flatMap((sign) => sign.ways.map((way) => [sign, way] as const)));
const slots = new SlotReader<Concept, Meaning>([shared, english, french, spanish], PATTERNS);
const harmless = new Sieve([...en.harmless, ...fr.harmless, ...es.harmless].map((way) => [undefined, way] as const));
/** How a question begins. */
const ASKS = /^(?:how|what|which|is|does|combien|comment|quelle?s?|cuant[oa]s?|que|como|cual(?:es)?)\b/;
/** Stands where something harmless was said; no pattern knows it. */
const TAKEN_OUT = '~';

/** Suicide, self-harm and worry for somebody else (safety policy 4.1). */
export const crisisDetector: Detector = {
  behaviour: 'crisis',
  detect({ message }) {
    let best: readonly Hit[] = [];
    for (const reading of scopesOf(message).reading) {
      const found = read(reading);
      // later readings are better spelled: they win a tie
      if (gravity(found) >= gravity(best)) best = found;
    }
    return best;
  },
};

const gravity = (found: readonly Hit[]): number => found.reduce((sum, hit) => sum + hit.risk, found.length === 0 ? -1 : 0);

/** Signs are looked for twice: a message without any (most are) is done after the first look. */
function read(reading: Text): Hit[] {
  if (!phrases.finds(reading) && !slots.finds(reading)) return aside(reading.text, []);
  const text = harmless.without(reading, TAKEN_OUT);
  const seen: Seen[] = [];
  let asked = false;
  for (const { tag, index, matched } of signsIn(text === reading.text ? reading : new Text(text))) {
    const one = judge(tag, text, index, matched);
    if (one === 'subject') asked = true;
    else seen.push(one);
  }
  // a question about a method stays one, whatever harmless words it is asked in
  if (text !== reading.text)
    for (const { tag, index, matched } of signsIn(reading))
      if (tag.id.endsWith('/method-question') && ASKS.test(matched)) seen.push(judge(tag, reading.text, index, matched) as Seen);
  return aside(reading.text, joined(seen, { text, asked }));
}

const signsIn = (text: Text): Tagged<Meaning>[] => [...phrases.matches(text), ...slots.read(text)];

/** A word for suicide with no sign around it: a bare "suicidal thoughts" is asked about, a question about it gets one line. */
function aside(reading: string, hits: Hit[]): Hit[] {
  if (hits.some(({ level, variants }) => level || variants.includes('help-line')) || !mentionsSuicide(reading)) return hits;
  if (onlyNamesIt(reading)) return [...hits, { rule: 'crisis/any/bare-mention', level: 'check-in', variants: [], risk: RISK['check-in'], weak: false }];
  return [...hits, { rule: 'crisis/any/mention', variants: ['help-line'], risk: 0.05, weak: true }];
}
