import type { Level } from '../../../types.ts';
import type { Hit } from '../../rule.ts';
import { speaksOfAVisit } from './frame.ts';
import type { Seen } from './judge.ts';
import { type Meaning, RISK } from './sign.ts';

/** Things put in order, letters, a goodbye: one may be chance, this many are a leave-taking. */
const FAREWELLS = 2;

/** What is said beside the signs. */
interface Beside {
  readonly text: string;
  /** Suicide was spoken of as a subject. */
  readonly asked: boolean;
}

/** What kinds of signs a reading holds; each makes others graver. */
interface Sum {
  readonly act: boolean;
  /** The speaker's wish to be dead or hurt, an act among them. */
  readonly wish: boolean;
  /** Any sign of the speaker's, check-in included. */
  readonly hint: boolean;
  readonly other: boolean;
}

/**
 * Joins the signs of one reading: an act with a time, a plan or an intent is imminent; so are means beside a wish, a
 * farewell beside "everything is ready", and another's risk when that person is out of reach.
 */
export function joined(seen: readonly Seen[], { text, asked }: Beside): Hit[] {
  const firm = seen.filter(({ weak, role }) => !weak && role !== 'pressing');
  const sum: Sum = {
    act: firm.some(({ role, level, other }) => !other && (role === 'act' || role === 'begun') && level !== 'check-in'),
    wish: firm.some(({ role, level, other }) => !other && level !== 'check-in' && role !== 'means'),
    hint: firm.some(({ role, other }) => !other && role !== 'means' && role !== 'attempt'),
    other: firm.some(({ other }) => other),
  };
  const soon = new Set(seen.filter(({ sign }) => sign.id.endsWith('/soon')).map(({ sign, way }) => `${sign.id} ${way}`)).size;
  const hits = firm.map((one) => hit(one.sign, one.role === 'means' ? meansLevel(one, sum, soon) : one.level, variantsOf(one)));
  const farewells = firm.filter(({ sign, other }) => !other && sign.id.endsWith('/farewell'));
  const [farewell] = farewells;
  if (farewell && new Set(farewells.map(({ at }) => at)).size >= FAREWELLS) hits.push(hit(farewell.sign, 'full', []));
  const pressing = seen.filter(({ role, weak }) => role === 'pressing' && !weak);
  for (const { sign } of pressing) if (presses(sign, sum, pressing, text)) hits.push(hit(sign, 'imminent', sum.other && !sum.wish ? ['other'] : []));
  for (const { sign } of seen.filter(({ weak }) => weak)) hits.push({ rule: sign.id, variants: [], risk: Math.min(sign.risk, RISK.weak), weak: true });
  if (asked && firm.length === 0) hits.push({ rule: 'crisis/any/subject', variants: ['help-line'], risk: 0.05, weak: true });
  return hits;
}

/** Means at hand beside a wish, or beside both a time and an intent. */
function meansLevel({ level }: Seen, sum: Sum, soon: number): Level {
  if (sum.wish || level === 'imminent') return 'imminent';
  return sum.hint || soon >= 2 ? 'full' : level;
}

function presses({ variants }: Meaning, sum: Sum, pressing: readonly Seen[], text: string): boolean {
  if (variants.includes('other')) return sum.other;
  if (variants.includes('alone')) return true;
  if (variants.includes('hinted'))
    return (
      sum.hint ||
      sum.wish ||
      sum.act ||
      (!speaksOfAVisit(text) && pressing.some(({ sign }) => !sign.variants.includes('hinted')) && /\b(?:everything|it all|tout|todo)\b/.test(text))
    );
  return sum.act;
}

function variantsOf({ role, other, sign }: Seen): readonly string[] {
  if (role === 'begun') return [...sign.variants, 'self-harm-possible'];
  return other ? ['other'] : role === 'attempt' ? ['past'] : [];
}

function hit({ id }: Meaning, level: Level, variants: readonly string[]): Hit {
  const rule = variants.includes('past') ? 'crisis/any/past-attempt' : id;
  return { rule, level, variants: variants.filter((variant) => variant !== 'place' && variant !== 'alone'), risk: RISK[level], weak: false };
}
