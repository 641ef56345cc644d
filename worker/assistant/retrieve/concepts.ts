/** Which concepts words stand for, as `knowledge/train/` compiles it from `knowledge/lexicon/`. */
export interface ConceptIndex {
  readonly names: readonly string[];
  /** One line each: stems joined by blanks, a tab, the places of their concepts in `names` joined by commas. One text parses faster. */
  readonly entries: string;
}

/** Finds concepts in a text: "behind the wheel" and "manejar" are both `driving`. */
export interface Concepts {
  /** @returns each concept once, in a fixed order */
  in(stems: readonly string[]): string[];
}

/** Words in the longest entry. */
export const LONGEST_ENTRY = 4;

export function createConcepts({ names, entries }: ConceptIndex): Concepts {
  const known = new Map(entries.split('\n').map((line) => readEntry(line, names)));
  return {
    in(stems) {
      const met = new Set<string>(stems.flatMap((stem, i) => (isShareOrPrice(stems, i) ? [] : numberClass(stem))));
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

function readEntry(line: string, names: readonly string[]): readonly [string, readonly string[]] {
  const [stems = '', places = ''] = line.split('\t');
  return [stems, places.split(',').map((place) => names[Number(place)] ?? '')];
}

/** Numbers mean ages more often than not: of the same class, 81 and 82 tell the same. Upper ends, inclusive. */
const NUMBER_CLASSES = [1, 9, 17, 24, 64, 99, 199, 999, 9999];

const isShareOrPrice = (stems: readonly string[], i: number): boolean =>
  /^(?:%|percent|pour|por|dollar|piastr)/.test(stems[i + 1] ?? '') || stems[i - 1] === '$';

function numberClass(stem: string): string[] {
  const top = /^\d{1,4}$/.test(stem) ? NUMBER_CLASSES.find((end) => Number(stem) <= end) : undefined;
  return top === undefined ? [] : [`number-to-${top}`];
}
