import type { PolicyCopy, PolicyElement } from '../../../worker/assistant/types.ts';
import type { BaseRule } from '../rule.ts';
import { errorAt, wordsOf } from '../text.ts';

/** Words a person in danger can be asked to read (safety policy 4.1 and 4.2), by the reply's first name. */
const MAX_WORDS: Readonly<Record<string, number>> = { crisis: 110, emergency: 80 };

/** Crisis and emergency replies stay short, counted with their longest variant and the opening line filled in. */
export const policyLength: BaseRule = ({ base }) =>
  base.policy.flatMap(({ file, value, lineOf }) =>
    Object.entries(value.replies).flatMap(([reply, elements]) => {
      const limit = MAX_WORDS[reply.split('/')[0] ?? ''];
      const count = longest(elements, value);
      if (limit === undefined || count <= limit) return [];
      return [errorAt({ file, line: lineOf(['replies', reply]) }, 'policy-length', reply, `“${reply}” can have ${count} words; shorten it to ${limit}`)];
    }),
  );

/** Elements for the two countries exclude each other; all other variants can meet. */
function longest(elements: readonly PolicyElement[], copy: PolicyCopy): number {
  const count = (wanted: (only: string | undefined) => boolean) =>
    elements
      .filter(({ only }) => wanted(only))
      .reduce((sum, { text = '', list = [] }) => sum + [text, ...list].flatMap((words) => wordsOf(fill(words, copy))).length, 0);
  return (
    count((only) => only !== 'ca' && only !== 'us') +
    Math.max(
      count((only) => only === 'ca'),
      count((only) => only === 'us'),
    )
  );
}

/** The opening line is a sentence; every other slot counts as one word. */
function fill(text: string, { phrases }: PolicyCopy): string {
  const lines = [phrases['open-now'], phrases['opens-at'], phrases.closed].filter((line) => line !== undefined);
  const longestLine = lines.sort((a, b) => wordsOf(b).length - wordsOf(a).length)[0] ?? '';
  return text.replaceAll('{openLine}', longestLine);
}
