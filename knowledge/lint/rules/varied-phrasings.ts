import { NO_TOPIC, type PhrasingFile } from '../../load/loaded.ts';
import type { Finding } from '../finding.ts';
import type { BaseRule } from '../rule.ts';
import { opening, warningAt } from '../text.ts';
import { alikePairs, commonestOpening, vocabularySpread } from '../variety.ts';

const RULE = 'varied-phrasings';
/** From this likeness two lines teach what one teaches. */
const NEAR_DUPLICATE = 0.8;
/** Below it a topic's lines say the same few words again and again; the lines of this base lie between 0.50 and 0.75. */
const NARROW = 0.5;
/** “How many …” opens a third of the questions about numbers; more than that is a template. */
const TEMPLATE = 0.35;
/** A few lines say nothing about either. */
const ENOUGH_LINES = 20;

/** Ways of asking differ in words, not in a swapped noun: what matters to retrieval is the words nobody wrote down yet. */
export const variedPhrasings: BaseRule = ({ base }) =>
  base.phrasings.filter(({ topic }) => topic !== NO_TOPIC).flatMap((file) => [...nearDuplicates(file), ...narrow(file)]);

function nearDuplicates({ file, lang, phrasings }: PhrasingFile): Finding[] {
  return alikePairs(phrasings, lang, NEAR_DUPLICATE).map(({ one, other }) =>
    warningAt(
      { file, line: other.line },
      RULE,
      opening(other.text),
      `“${other.text}” is nearly “${one.text}” (line ${one.line}); ask it in other words, or keep one`,
    ),
  );
}

function narrow({ file, lang, phrasings }: PhrasingFile): Finding[] {
  const lines = phrasings.map(({ text }) => text);
  if (lines.length < ENOUGH_LINES) return [];
  const spread = vocabularySpread(lines, lang);
  const start = commonestOpening(lines);
  const place = { file, line: 1 };
  return [
    ...(spread < NARROW
      ? [
          warningAt(
            place,
            RULE,
            spread.toFixed(2),
            `its lines use few different words (spread ${spread.toFixed(2)}, at least ${NARROW}); add lines from other people and situations`,
          ),
        ]
      : []),
    ...(start.share > TEMPLATE
      ? [warningAt(place, RULE, start.words, `${Math.round(100 * start.share)} % of its lines begin with “${start.words}”; add lines that begin otherwise`)]
      : []),
  ];
}
