import { HELP_NUMBER } from '../../../worker/assistant/read/help-number.ts';
import { runsOf } from '../../load/answer.ts';
import type { Sentence, TextBlock } from '../../load/loaded.ts';
import { isQuestion } from '../denial.ts';
import { leadInOf } from '../passages.ts';
import type { AnswerRule } from '../rule.ts';
import { errorAt, opening } from '../text.ts';
import type { ExemptWords } from '../words/shape.ts';
import { WORDS } from '../words.ts';

/** A number that is dialled, not one of people counted. */
const DIALLED = new RegExp(
  `(?<![\\d-])(?:911|${HELP_NUMBER})(?![\\d-]| (?:people|patients|participants|adults|personnes|patientes|adultes|personas|pacientes|adultos))`,
  'u',
);
/** The articles about the assistant say what it does; a fact of medicine there is a sentence on what the medicine does. */
const MEDICAL = /(?:k[eé]tamin[ea]|spravato)s? (?:is|was|are|can|may|works?|helps?|causes?|est|peut|agit|aide|cause|es|puede|ayuda|funciona|causa)\b/iu;
const ASSISTANT_GROUP = 'assistant';

/**
 * A sentence that states a fact carries its source. Not facts in this sense: questions, advice, help numbers, what this
 * article, assistant or clinic does, “yes” and “it depends”, and saying beside a cited sentence that something is not known.
 */
export const uncitedFact: AnswerRule = ({ file, group, article, short, more }) => {
  const words = WORDS[article.lang];
  const blocks = [...short, ...more];
  return blocks.flatMap((block, index) =>
    runsOf(block)
      .flatMap((run) => run.filter((_, at) => needsSource({ run, at, block, before: blocks[index - 1], after: blocks[index + 1] }, words.exempt)))
      .filter(({ text }) => group !== ASSISTANT_GROUP || MEDICAL.test(text))
      .map(({ text, line }) =>
        errorAt({ file, line }, 'uncited-fact', text, `“${opening(text)}” states a fact without a source; add [^source-id] after it, or take it out`),
      ),
  );
};

/** A sentence among its neighbours: its paragraph or list item, and the blocks around that. */
interface Place {
  readonly run: readonly Sentence[];
  readonly at: number;
  readonly block: TextBlock;
  readonly before: TextBlock | undefined;
  readonly after: TextBlock | undefined;
}

function needsSource(place: Place, words: ExemptWords): boolean {
  const sentence = place.run[place.at];
  if (!sentence || isCited(sentence) || statesNothing(sentence.text, words)) return false;
  if (words.notKnown.test(sentence.text) && !words.figure.test(sentence.text) && place.run.some(isCited)) return false;
  return !isListed(sentence, place, words) && !introduces(sentence, place.after, words);
}

const isCited = ({ sources }: Sentence): boolean => sources.length > 0;

/** Whether a sentence, by itself, is no statement of fact. */
export function statesNothing(text: string, words: ExemptWords): boolean {
  if (isQuestion(text) || words.verdict.test(text)) return true;
  if (words.figure.test(text)) return false;
  return DIALLED.test(text) || words.about.some((pattern) => pattern.test(text)) || isAdvice(text, words);
}

/** Tells the reader what to do, and gives no reason that is a fact of medicine. */
function isAdvice(text: string, words: ExemptWords): boolean {
  const { advice, opener, reason } = words;
  if (reason.test(text)) return false;
  if (advice.test(text)) return true;
  const [, label = '', labelled = ''] = /^([^:.]{1,60}):\s*(.+)$/su.exec(text) ?? [];
  if (labelled && (advice.test(labelled) || (opener.test(label) && isAdvice(labelled, words)))) return true;
  return opener.test(text) && clausesAfterComma(text).some((clause) => advice.test(clause));
}

/** What may be the main clause of a sentence that opens with another: all that follows one of its first three commas. */
function clausesAfterComma(text: string): string[] {
  const [, ...rest] = text.split(/,\s+/u);
  return rest.slice(0, 3).map((_, index) => rest.slice(index).join(', '));
}

/**
 * A list item that only names something (“any heart problem”) belongs to the words it stands under. It needs no source if
 * those have one or state nothing, or if the sentence behind it in the item has one.
 */
function isListed({ text }: Sentence, { run, at, block, before }: Place, words: ExemptWords): boolean {
  if (block.type !== 'list' || words.figure.test(text)) return false;
  const leadIn = leadInOf(before);
  const isAdviceAbove = leadIn !== undefined && (words.list.test(leadIn) || isAdvice(leadIn, words));
  if (isAdviceAbove && words.condition.test(leadIn)) return true;
  if (words.states.test(text.replace(/^(?:who|what|how|whether|when|which|qui|quand|comment|quién|cómo|cuándo)\b.*/iu, ''))) return false;
  if (at === 0 && run[1] && isCited(run[1])) return true;
  const sentenceAbove = before?.type === 'paragraph' ? before.sentences.at(-1) : undefined;
  return isAdviceAbove || (sentenceAbove?.text.endsWith(':') === true && (isCited(sentenceAbove) || statesNothing(sentenceAbove.text, words)));
}

/** “Common effects are:” states nothing yet; the items below it do, and each has its source. */
function introduces({ text }: Sentence, after: TextBlock | undefined, { figure }: ExemptWords): boolean {
  return text.endsWith(':') && !figure.test(text) && after?.type === 'list' && after.items.every((item) => item.some(isCited));
}
