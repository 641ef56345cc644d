import type { PolicyCopy } from '../../worker/assistant/types.ts';
import type { Report } from '../lint/finding.ts';
import { PolicySchema } from '../schema.ts';
import { filesIn, readText } from './files.ts';
import { readYaml, type YamlFile } from './yaml.ts';

/** Reads `policy/{lang}.yaml`. */
export function readPolicy(dir: string, report: Report): YamlFile<PolicyCopy>[] {
  return filesIn(dir, 'policy').flatMap((file) => {
    const copy = readYaml<PolicyCopy>(readText(dir, file), PolicySchema, { file }, report);
    if (!copy) return [];
    const home = `policy/${copy.value.lang}.yaml`;
    if (file === home) return [copy];
    report({
      rule: 'read',
      severity: 'error',
      file,
      line: copy.lineOf(['lang']),
      word: copy.value.lang,
      message: `this file says lang: ${copy.value.lang}; name it ${home}, or correct lang`,
    });
    return [];
  });
}
