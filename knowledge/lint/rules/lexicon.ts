import { words } from '../../../worker/assistant/read/tokens.ts';
import { LONGEST_ENTRY } from '../../../worker/assistant/retrieve/concepts.ts';
import { LANGS } from '../../../worker/assistant/types.ts';
import type { Concept, Placed } from '../../load/loaded.ts';
import type { Finding } from '../finding.ts';
import type { BaseRule } from '../rule.ts';
import { errorAt } from '../text.ts';
import { sameAsking } from './phrasings.ts';

const RULE = 'lexicon';

/** Each concept once, with words in every language that can be met in a message. */
export const lexicon: BaseRule = ({ base }) => [...repeatedConcepts(base.lexicon), ...base.lexicon.flatMap(entriesOf)];

function repeatedConcepts(concepts: readonly Placed<Concept>[]): Finding[] {
  return concepts.flatMap(({ file, line, value: { id } }, index) => {
    const first = concepts.findIndex(({ value }) => value.id === id);
    return first === index ? [] : [errorAt({ file, line }, RULE, id, `the concept “${id}” stands in ${concepts[first]?.file} too; join them`)];
  });
}

function entriesOf({ file, line, value: { id, entries } }: Placed<Concept>): Finding[] {
  return LANGS.flatMap((lang) => {
    if (entries[lang].length === 0) return [errorAt({ file, line }, RULE, id, `“${id}” has no words in ${lang}; add some, or remove the concept`)];
    const seen = new Set<string>();
    return entries[lang].flatMap((entry) => {
      const count = words(entry).length;
      const key = sameAsking(entry);
      const again = seen.has(key);
      seen.add(key);
      if (count < 1 || count > LONGEST_ENTRY)
        return [errorAt({ file, line }, RULE, entry, `“${entry}” (${id}, ${lang}) has ${count} words; entries have 1 to ${LONGEST_ENTRY}`)];
      return again ? [errorAt({ file, line }, RULE, entry, `“${entry}” stands twice under ${id}, ${lang}; keep one`)] : [];
    });
  });
}
