/** Every number the assistant works with, with its unit and why it is what it is. */

/** Characters of one visitor message after trimming. Long enough for a worry told in full; a novel belongs to a person. */
export const MAX_TEXT = 1000;

/** Messages whose risk scores are remembered (safety policy: risk may build over the last six). */
export const RISK_WINDOW = 6;

/** Topics remembered, newest first: enough to not suggest what was just read. */
export const TOPICS_KEPT = 6;

/** Probability from which the best article is shown as the answer. */
export const ANSWER_FROM = 0.6;

/** Probability from which a second article's short answer stands below the first: the question spans both. */
export const ALSO_FROM = 0.6;

/**
 * Nothing is shown ("I don't have reviewed information on that") when it is at least so many times as probable that nothing of
 * ours answers as that the best topic does. Of the labelled questions that have an answer, this withholds it from about 1 in 100;
 * of those that have none, it declines about 86 in 100 (`npm run eval`).
 */
const DECLINE_SHARE = 0.5;

/** @param nothing probability that no topic answers; @param best that the best topic is right */
export const isDeclined = (nothing: number, best: number): boolean => nothing >= DECLINE_SHARE * best;

/** Below ANSWER_FROM, what the question may be about is offered: at most so many topics, each at least this probable. */
export const MAX_CHOICES = 3;
export const CHOICE_FROM = 0.15;

/** Candidates on the wire, best first. */
export const MAX_CANDIDATES = 5;

/** Next questions offered below an answer; more is a menu, and the menu is one tap away. */
export const MAX_SUGGESTIONS = 3;

/** Turns without an answer after which a person is offered first (safety policy 4.7). */
export const OFFER_PERSON_AFTER = 2;

/** Topics remembered of what the last message may have been about, each at least this probable. */
export const NEAR_KEPT = 3;
export const NEAR_FROM = 0.1;

/** How much a message that leans on the one before ("how long does that last?") and says little itself counts the earlier topic's words. */
export const FOLLOW_UP_WEIGHT = 0.5;

/** What it adds to the score of what was talked about: "they" in "how long do they last?" is still about that topic. */
export const STAY_BONUS = 0.6;

/**
 * How sure its own words must be before a leaning message goes its own way: certainty to this power. Measured on the labelled
 * conversations; 2 and 4 differ little, 1 lets half-understood fragments win.
 */
export const CLEAR_POWER = 4;

/** Probability of being about nothing of ours from which a short fragment is not tied to what was talked about. */
export const FOREIGN_FROM = 0.85;

/** How far a question whose subject is "it" or "they" is left open at least, however sure its other words seem. */
export const POINTING_OPEN = 0.5;

/** What a correction ("no, I meant …") adds to each of what the message before may have been about. */
export const CORRECTION_BONUS = 0.4;
