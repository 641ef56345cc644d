import { stem } from '../../worker/assistant/read/stem.ts';
import { words } from '../../worker/assistant/read/tokens.ts';
import type { ConceptIndex } from '../../worker/assistant/retrieve/concepts.ts';
import type { Lang } from '../../worker/assistant/types.ts';

/** Words and phrases that mean the same to a visitor, by concept and language. */
export type Lexicon = Readonly<Record<string, Readonly<Record<Lang, readonly string[]>>>>;

/** One language's lexicon, looked up by stems. */
export function buildConcepts(lexicon: Lexicon, lang: Lang): ConceptIndex {
  const entries = new Map<string, Set<string>>();
  for (const [concept, byLang] of Object.entries(lexicon)) {
    for (const entry of byLang[lang]) {
      const stems = words(entry)
        .map((word) => stem(word, lang))
        .join(' ');
      entries.set(stems, (entries.get(stems) ?? new Set()).add(concept));
    }
  }
  const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
  return { entries: Object.fromEntries(sorted.map(([stems, concepts]) => [stems, [...concepts].sort()])) };
}
