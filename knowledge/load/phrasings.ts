import { LANGS, type Lang } from '../../worker/assistant/types.ts';
import type { Report } from '../lint/finding.ts';
import { filesIn, readText } from './files.ts';
import { NO_TOPIC, type PhrasingFile } from './loaded.ts';

const HOME = /^phrasings\/(?<lang>[a-z]+)\/(?:(?<group>[a-z0-9-]+)\/)?(?<topic>[a-z0-9-]+)\.txt$/;

/** Reads `phrasings/{lang}/{group}/{topic}.txt` and `phrasings/{lang}/none.txt`. */
export function readPhrasings(dir: string, report: Report): PhrasingFile[] {
  return filesIn(dir, 'phrasings').flatMap((file) => readPhrasingFile(file, readText(dir, file), report) ?? []);
}

/** One way of asking a line; blank lines and lines that start with `#` are skipped. */
export function readPhrasingFile(file: string, text: string, report: Report): PhrasingFile | undefined {
  const { lang, group, topic } = HOME.exec(file)?.groups ?? {};
  if (!isLang(lang) || topic === undefined || (group === undefined) !== (topic === NO_TOPIC)) {
    const message = `phrasings stand at phrasings/{en,fr,es}/{group}/{topic}.txt or phrasings/{en,fr,es}/${NO_TOPIC}.txt; move this file`;
    report({ rule: 'read', severity: 'error', file, line: 1, word: file, message });
    return undefined;
  }
  const phrasings = text
    .split('\n')
    .map((line, index) => ({ text: line.trim(), line: index + 1 }))
    .filter((phrasing) => phrasing.text !== '' && !phrasing.text.startsWith('#'));
  return { file, lang, topic, group, phrasings };
}

function isLang(value: string | undefined): value is Lang {
  return LANGS.some((lang) => lang === value);
}
