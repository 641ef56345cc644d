import { languageFeatures } from '../../worker/assistant/read/language.ts';
import { words } from '../../worker/assistant/read/tokens.ts';
import type { LanguageModel } from '../../worker/assistant/retrieve/index-data.ts';
import { LANGS, type Lang } from '../../worker/assistant/types.ts';

/** Features seen less often than this in all languages together tell more about the author than about the language. */
const LEAST_SEEN = 3;
/** Features kept: the most telling ones; more changes nothing that was measured. */
const MOST_GRAMS = 4000;

/** Learns naive Bayes weights from each language's texts: log P(gram | lang) minus the mean over the languages, ×100. */
export function trainLanguageModel(texts: Readonly<Record<Lang, readonly string[]>>): LanguageModel {
  const counts = new Map<string, number[]>();
  const totals = [0, 0, 0];
  LANGS.forEach((lang, l) => {
    for (const text of texts[lang]) {
      for (const gram of words(text)
        .filter((word) => !/\d/.test(word))
        .flatMap(languageFeatures)) {
        const row = counts.get(gram) ?? [0, 0, 0];
        row[l] = (row[l] ?? 0) + 1;
        counts.set(gram, row);
        totals[l] = (totals[l] ?? 0) + 1;
      }
    }
  });
  const weighted = [...counts]
    .filter(([, row]) => row.reduce((sum, n) => sum + n, 0) >= LEAST_SEEN)
    .map(([gram, row]) => {
      const logs = row.map((n, l) => Math.log((n + 0.5) / ((totals[l] ?? 0) + 0.5 * counts.size)));
      const mean = logs.reduce((sum, value) => sum + value, 0) / logs.length;
      const weights = logs.map((value) => Math.round(100 * (value - mean)));
      const telling = (Math.max(...weights) - Math.min(...weights)) * row.reduce((sum, n) => sum + n, 0);
      return { gram, weights, telling };
    })
    .sort((a, b) => b.telling - a.telling || (a.gram < b.gram ? -1 : 1))
    .slice(0, MOST_GRAMS)
    .sort((a, b) => (a.gram < b.gram ? -1 : 1));
  return { grams: Object.fromEntries(weighted.map(({ gram, weights }) => [gram, [weights[0] ?? 0, weights[1] ?? 0, weights[2] ?? 0]])) };
}
