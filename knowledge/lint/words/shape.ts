/** A wording that is refused, and what to write instead. */
export interface Term {
  /** Without flags `g` or `y`; tried on one sentence, case-insensitive. */
  readonly pattern: RegExp;
  /** The remedy, as the end of “…; {say}”. */
  readonly say: string;
  /** A question or an open “whether” may hold it: asking “Is it safe?” promises nothing. Hype may not even be asked. */
  readonly mayBeAsked?: boolean;
}

/** How a language denies, doubts and quotes as wrong. All are tried case-insensitive on parts of one sentence. */
export interface DenialWords {
  /** Words that deny what follows. */
  readonly cue: RegExp;
  /** Starts like a denial and praises: “not only”, “no better”, “no doubt”. Tried from the cue on. */
  readonly praise: RegExp;
  /** Between cue and term: the denial hits this word and not the term (“you will not regret this cure”). */
  readonly deflected: RegExp;
  /** The clause tells what not to do and so denies nothing (“do not miss this cure”), unless it tells what not to believe. */
  readonly command: RegExp;
  /** Words and signs that end the reach of a denial. */
  readonly breaker: RegExp;
  /** Words that call something wrong, or warn of it. */
  readonly wrong: RegExp;
  /** The verb between a term and the word that calls it wrong: “calling it a cure *is* wrong”. */
  readonly copula: RegExp;
  /** “, which is” between a term and the word that calls it wrong. */
  readonly relative: RegExp;
  /** Words that leave open what follows. */
  readonly open: RegExp;
}

/** Sentences that state no fact of medicine and so need no source. */
export interface ExemptWords {
  /** A whole sentence that only says yes, no or “it depends”. */
  readonly verdict: RegExp;
  /** How a main clause begins that tells the reader what to do. Tried on the main clause, from its first word. */
  readonly advice: RegExp;
  /** How a clause begins that comes before the main clause: “If you feel unwell, …”. */
  readonly opener: RegExp;
  /** A reason given inside advice that is a fact of medicine. */
  readonly reason: RegExp;
  /** Figures are facts, whatever stands around them. */
  readonly figure: RegExp;
  /** What this article, assistant or clinic does or does not do; who decides. */
  readonly about: readonly RegExp[];
  /** Verbs of a statement: without one, a list item only names something. */
  readonly states: RegExp;
  /** How a heading begins under which things are only listed: “What to tell the team”. */
  readonly list: RegExp;
  /** Words under which conditions are listed: “Call 911 if”, “Reasons to stop”. */
  readonly condition: RegExp;
  /** That something is not known. */
  readonly notKnown: RegExp;
}

export interface Words {
  readonly promotional: readonly Term[];
  readonly denial: DenialWords;
  readonly safeMessaging: readonly Term[];
  readonly exempt: ExemptWords;
  /** Numbers written as words, where they can stand before a unit. */
  readonly numerals: readonly string[];
  /** Units of mass and volume written out, as parts of a pattern. */
  readonly units: readonly string[];
}
