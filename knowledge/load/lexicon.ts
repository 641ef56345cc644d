import type { Report } from '../lint/finding.ts';
import { LexiconSchema } from '../schema.ts';
import { filesIn, readText } from './files.ts';
import type { Concept, Placed } from './loaded.ts';
import { readYaml } from './yaml.ts';

/** Reads `lexicon/{theme}.yaml`: concepts with the words people use for them, in the three languages. */
export function readLexicon(dir: string, report: Report): Placed<Concept>[] {
  return filesIn(dir, 'lexicon').flatMap((file) => {
    const theme = readYaml(readText(dir, file), LexiconSchema, { file }, report);
    return Object.entries(theme?.value ?? {}).map(([id, entries]) => ({ file, line: theme?.lineOf([id]) ?? 1, value: { id, entries } }));
  });
}
