import { stem } from '../../worker/assistant/read/stem.ts';
import { words } from '../../worker/assistant/read/tokens.ts';
import type { ConceptIndex } from '../../worker/assistant/retrieve/concepts.ts';
import type { Lang } from '../../worker/assistant/types.ts';

/** Words and phrases that mean the same to a visitor, by concept and language. */
export type Lexicon = Readonly<Record<string, Readonly<Record<Lang, readonly string[]>>>>;

/** One language's lexicon, looked up by stems. */
export function buildConcepts(lexicon: Lexicon, lang: Lang): ConceptIndex {
  const names = Object.keys(lexicon).sort();
  const entries = new Map<string, Set<number>>();
  names.forEach((concept, place) => {
    for (const entry of lexicon[concept]?.[lang] ?? []) {
      const stems = words(entry)
        .map((word) => stem(word, lang))
        .join(' ');
      entries.set(stems, (entries.get(stems) ?? new Set()).add(place));
    }
  });
  const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
  return { names, entries: sorted.map(([stems, places]) => `${stems}\t${[...places].join(',')}`).join('\n') };
}
