import { holdingFor } from '../../../worker/assistant/compose/territory.ts';
import { REGIONS, type Region } from '../../../worker/assistant/types.ts';
import type { AnswerRule } from '../rule.ts';
import { errorAt, wordsOf } from '../text.ts';

/** What is read on a phone without scrolling. */
export const MAX_SHORT_WORDS = 70;
/** Where the country is not known, what holds in each stands there. */
export const MAX_SHORT_WORDS_ANYWHERE = 95;

/** The short answer is short, and there is one, wherever it is read. */
export const shortAnswerLength: AnswerRule = ({ file, article, short }) => {
  const first = short[0];
  const line = first?.type === 'paragraph' ? (first.sentences[0]?.line ?? 1) : 1;
  const readers: readonly (Region | undefined)[] = [...REGIONS, undefined];
  const found = readers.flatMap((region) => {
    const count = wordsIn(holdingFor(article.short, { region }));
    const limit = region ? MAX_SHORT_WORDS : MAX_SHORT_WORDS_ANYWHERE;
    const where = region ?? 'no known region';
    if (count === 0) return [errorAt({ file, line }, 'short-answer-length', where, `readers in ${where} get no short answer; write one without {…}`)];
    if (count <= limit) return [];
    return [errorAt({ file, line }, 'short-answer-length', `${count} words`, `the short answer has ${count} words; move ${count - limit} or more below a ##`)];
  });
  return found.slice(0, 1);
};

function wordsIn(blocks: ReturnType<typeof holdingFor>): number {
  const texts = blocks.flatMap((block) => (block.type === 'paragraph' ? block.spans : block.type === 'list' ? block.items.flat() : []));
  return texts.flatMap(({ text }) => wordsOf(text)).length;
}
