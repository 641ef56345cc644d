/**
 * Spelling repair against the words of the knowledge base. No index to build: a letter mask rules out most words with two
 * bit operations, and only the rest are measured, so the first unknown word of a cold start costs no more than the next.
 */
export interface Speller {
  /** The known word closest to `word`, or `undefined` when it is known already or nothing is close. */
  repair(word: string): string | undefined;
  knows(word: string): boolean;
}

/** @param known words most frequent first: of two equally close ones the first wins */
export function createSpeller(known: readonly string[]): Speller {
  const set = new Set(known);
  const masks = Uint32Array.from(known, letterMask);
  return {
    knows: (word) => set.has(word),
    repair(word) {
      if (word.length < 4 || /\d/.test(word) || set.has(word)) return undefined;
      const allowed = word.length >= 7 ? 2 : 1;
      const mask = letterMask(word);
      let best: string | undefined;
      let bestDistance = allowed + 1;
      for (let i = 0; i < known.length; i++) {
        const candidate = known[i] ?? '';
        if (Math.abs(candidate.length - word.length) > allowed || candidate.length < 4) continue;
        // One edit changes at most two letters of the set, so more than 2 × allowed differing bits cannot be close.
        if (bits(mask ^ (masks[i] ?? 0)) > 2 * allowed) continue;
        const distance = editDistance(word, candidate, bestDistance - 1);
        // People rarely get the first letter wrong; without this "cat" words drift into "pat" words.
        const cost = candidate[0] === word[0] ? distance : distance + 1;
        if (cost < bestDistance) {
          best = candidate;
          bestDistance = cost;
          if (cost === 1 && allowed === 1) break;
        }
      }
      return best;
    },
  };
}

function letterMask(word: string): number {
  let mask = 0;
  for (let i = 0; i < word.length; i++) mask |= 1 << ((word.charCodeAt(i) - 97) % 32);
  return mask >>> 0;
}

function bits(n: number): number {
  let count = 0;
  for (let rest = n; rest; rest &= rest - 1) count++;
  return count;
}

/**
 * Optimal string alignment distance: insert, delete, replace, swap neighbours, each 1.
 * @returns the distance, or `limit + 1` when it is larger than `limit`
 */
export function editDistance(a: string, b: string, limit: number): number {
  const width = b.length + 1;
  let before: number[] = [];
  let above = Array.from({ length: width }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j < width; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row[j] = cost;
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    before = above;
    above = row;
  }
  return above[b.length] ?? limit + 1;
}
