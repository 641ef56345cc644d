import type { Normal } from './read/normalise.ts';
import type { Candidate, Lang, TopicId, Turn, Verdict } from './types.ts';

export type Link = 'leans' | 'points' | 'fragment' | 'clarifies' | 'rejects';

/** What each step adds to a turn on its way. `converse.ts` shows the way. */
export interface Read extends Turn {
  readonly normal: Normal;
  /** Language of the message, in which the reply is given. */
  readonly lang: Lang;
  /** What is looked up: the message, without what it says the answer before got wrong. */
  readonly asked: string;
  /**
   * How the message needs the turn before: it `leans` on it ("and for children?"), `points` at it ("how long do they last?"),
   * may do so as a short `fragment` ("for teens?"), `clarifies` what was asked ("no, I meant …"),
   * or `rejects` the answer ("that is not what I asked").
   */
  readonly link: Link | undefined;
}

export interface Guarded extends Read {
  readonly verdict: Verdict;
}

export interface Retrieved extends Guarded {
  /** Best first; scores are probabilities. */
  readonly candidates: readonly Candidate[];
  /** Probability that no topic of ours answers the message. */
  readonly nothing: number;
  /** The topics of the separate questions of one message, in order, where each is clear; else empty. */
  readonly each: readonly TopicId[];
}
