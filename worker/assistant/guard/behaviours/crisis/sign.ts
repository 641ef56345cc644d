import type { Lang, Level } from '../../../types.ts';
import { expanded, type Words } from '../../rule.ts';

/**
 * What a sign is, beside its level:
 * - `state`: a wish or feeling; whose it is, the sentence's subject says
 * - `self`: the same, with the speaker named by the verb or pronoun itself ("quiero morir", "myself")
 * - `act`: the speaker's harm to the own life; grows to imminent beside a time, a plan or an intent
 * - `other`: said of another person
 * - `asked`: whoever asks it, and however it is framed, it counts (methods, lethality, voices, hiding harm)
 * - `means`: something to do it with; light alone, imminent beside a wish
 * - `attempt`: was attempted, some time
 * - `pressing`: no sign alone; makes an act or another's danger imminent
 * - `begun`: has been done just now; an emergency too
 */
export type Role = 'state' | 'self' | 'act' | 'other' | 'asked' | 'means' | 'attempt' | 'pressing' | 'begun';

/** What a sign says, however it was found. */
export interface Meaning {
  /** `crisis/en/wish-to-be-dead`; kept in records, so it never quotes a visitor. */
  readonly id: string;
  readonly level: Level;
  readonly role: Role;
  readonly risk: number;
  /** Only adds to the risk of the visit. */
  readonly weak: boolean;
  readonly variants: readonly string[];
}

/** A sign found by fixed ways of saying it. */
export interface Sign extends Meaning {
  /** Ways of saying it, as regular expressions. */
  readonly ways: readonly string[];
}

/** Risk that a sign of each level adds; two check-in signs stay a check-in, three do not. */
export const RISK: Readonly<Record<Level | 'weak', number>> = { weak: 0.3, 'check-in': 0.5, full: 0.85, imminent: 1 };

export interface SignOptions {
  readonly role?: Role;
  /** For a sign too weak to act on alone: what it adds to the visit's risk. */
  readonly weak?: number;
  readonly variants?: readonly string[];
}

/** A maker of signs for one language. */
export function signMaker(lang: Lang, words: Words) {
  return (name: string, level: Level, ways: readonly string[], { role = 'state', weak, variants = [] }: SignOptions = {}): Sign => ({
    id: `crisis/${lang}/${name}`,
    level,
    role,
    risk: weak ?? RISK[level],
    weak: weak !== undefined,
    variants,
    ways: ways.map((way) => expanded(way, words)),
  });
}
