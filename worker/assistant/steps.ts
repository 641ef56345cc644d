import type { Normal } from './read/normalise.ts';
import type { Candidate, Lang, Turn, Verdict } from './types.ts';

/** What each step adds to a turn on its way. `converse.ts` shows the way. */
export interface Read extends Turn {
  readonly normal: Normal;
  /** Language of the message, in which the reply is given. */
  readonly lang: Lang;
  /** The message leans on the one before. */
  readonly leans: boolean;
}

export interface Guarded extends Read {
  readonly verdict: Verdict;
}

export interface Retrieved extends Guarded {
  /** Best first; scores are probabilities. */
  readonly candidates: readonly Candidate[];
  /** The message is more like what people ask about other things than like any topic. */
  readonly elsewhere: boolean;
}
