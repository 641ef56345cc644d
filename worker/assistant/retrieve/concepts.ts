/** Which concepts words stand for, as `knowledge/train/` compiles it from `knowledge/lexicon/`. */
export interface ConceptIndex {
  /** Stems, joined by blanks → concepts. */
  readonly entries: Readonly<Record<string, readonly string[]>>;
}

/** Finds concepts in a text: "behind the wheel" and "manejar" are both `driving`. */
export interface Concepts {
  /** @returns each concept once, in a fixed order */
  in(stems: readonly string[]): string[];
}

/** Words in the longest entry. */
export const LONGEST_ENTRY = 4;

export function createConcepts({ entries }: ConceptIndex): Concepts {
  const known = new Map(Object.entries(entries));
  return {
    in(stems) {
      const met = new Set<string>();
      for (let i = 0; i < stems.length; i++) {
        let words = '';
        for (let n = 0; n < LONGEST_ENTRY && i + n < stems.length; n++) {
          words = n === 0 ? (stems[i] ?? '') : `${words} ${stems[i + n] ?? ''}`;
          for (const concept of known.get(words) ?? []) met.add(concept);
        }
      }
      return [...met].sort();
    },
  };
}
