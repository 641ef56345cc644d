/** Every number the assistant works with, with its unit and why it is what it is. */

/** Characters of one visitor message after trimming. Long enough for a worry told in full; a novel belongs to a person. */
export const MAX_TEXT = 1000;

/** Messages whose risk scores are remembered (safety policy: risk may build over the last six). */
export const RISK_WINDOW = 6;

/** Topics remembered, newest first: enough to not suggest what was just read. */
export const TOPICS_KEPT = 6;

/** Probability from which the best article is shown as the answer. */
export const ANSWER_FROM = 0.6;

/** Probability below which nothing is shown: "I don't have reviewed information on that". */
export const DECLINE_BELOW = 0.4;

/** Between the two, what the question may be about is offered: at most so many topics, each at least this probable. */
export const MAX_CHOICES = 3;
export const CHOICE_FROM = 0.15;

/** Candidates on the wire, best first. */
export const MAX_CANDIDATES = 5;

/** Next questions offered below an answer; more is a menu, and the menu is one tap away. */
export const MAX_SUGGESTIONS = 3;

/** Turns without an answer after which a person is offered first (safety policy 4.7). */
export const OFFER_PERSON_AFTER = 2;

/** How much a turn that leans on the one before ("how long does that last?") counts the earlier topic's words. */
export const FOLLOW_UP_WEIGHT = 0.5;

/** What such a turn adds to the earlier topic's own score: "they" in "how long do they last?" is still about that topic. */
export const STAY_BONUS = 0.2;
