/** `npm run knowledge:translated -- fr/addiction/is-it-addictive …`: notes which English text each translation was made from. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readArticle } from '../load/article.ts';
import { readText } from '../load/files.ts';
import { withFrontMatter } from './front-matter-line.ts';

const FOLDER = fileURLToPath(new URL('..', import.meta.url));

/**
 * Writes `translationOf` into one translation.
 *
 * @param dir the `knowledge` folder
 * @param name `{lang}/{group}/{topic}`
 * @returns the hash that was written
 * @throws {Error} that says what to do, when one of the two files is missing or not readable
 */
export function stampTranslation(dir: string, name: string): string {
  const file = `articles/${name.replace(/\.md$/u, '')}.md`;
  const english = file.replace(/^articles\/(?:fr|es)\//u, 'articles/en/');
  if (english === file) throw new Error(`“${name}” is no translation; write fr/<group>/<topic> or es/<group>/<topic>`);
  for (const one of [file, english]) if (!existsSync(join(dir, one))) throw new Error(`knowledge/${one} does not exist; write it first`);
  const problems: string[] = [];
  const original = readArticle(english, readText(dir, english), ({ file: where, line, message }) => void problems.push(`${where}:${line} ${message}`));
  if (!original || problems.length > 0) throw new Error(problems.join('\n') || `knowledge/${english} cannot be read`);
  writeFileSync(join(dir, file), withFrontMatter(readText(dir, file), 'translationOf', JSON.stringify(original.hash)));
  return original.hash;
}

function main(names: readonly string[]): void {
  if (names.length === 0) {
    console.error('Name the translations that fit the English text as it stands now: npm run knowledge:translated -- fr/addiction/is-it-addictive');
    process.exitCode = 1;
  }
  for (const name of names) {
    try {
      console.log(`${name}: translation of ${stampTranslation(FOLDER, name)}`);
    } catch (error) {
      console.error(error instanceof Error ? error.message : String(error));
      process.exitCode = 1;
    }
  }
}

if (import.meta.main) main(process.argv.slice(2));
