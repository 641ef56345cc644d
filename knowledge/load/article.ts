import type { Report } from '../lint/finding.ts';
import { ArticleFrontMatter } from '../schema.ts';
import { toArticle } from './answer.ts';
import { contentHash } from './content-hash.ts';
import { filesIn, readText } from './files.ts';
import { splitFrontMatter } from './front-matter.ts';
import type { ArticleFile } from './loaded.ts';
import { readMarkdown } from './markdown.ts';
import { readYaml } from './yaml.ts';

/** Reads every `articles/{lang}/{group}/{topic}.md`. */
export function readArticles(dir: string, report: Report): ArticleFile[] {
  return filesIn(dir, 'articles').flatMap((file) => readArticle(file, readText(dir, file), report) ?? []);
}

/**
 * Reads one article. Its path and its front matter must say the same language, group and id.
 *
 * @param text with `\n` line ends
 */
export function readArticle(file: string, text: string, report: Report): ArticleFile | undefined {
  const error = (line: number, word: string, message: string) => report({ rule: 'read', severity: 'error', file, line, word, message });
  const parts = splitFrontMatter(text);
  if (!parts) {
    error(1, '---', 'the front matter is missing; begin the file with --- on the first line, then id, group, lang, …, then --- again');
    return undefined;
  }
  const front = readYaml(parts.yaml, ArticleFrontMatter, { file, firstLine: parts.yamlLine }, report);
  if (!front) return undefined;

  const { value: meta, lineOf } = front;
  const { id, group, lang, question, review, seeAlso } = meta;
  const home = `articles/${lang}/${group}/${id}.md`;
  if (file !== home) error(lineOf(['id']), file, `by its front matter this file belongs at ${home}; move it, or correct lang, group and id`);
  const body = readMarkdown(parts.body, { lang, file, report });
  if (body.short.length === 0) error(parts.yaml.split('\n').length + 3, '##', 'the short answer is missing; begin the text with it, before the first ##');

  const article = toArticle({ topic: id, lang, question, review, seeAlso }, body);
  const hash = contentHash(question, text);
  return { ...body, file, group, meta, article, hash, lineOf, questionLine: lineOf(['question']), reviewLine: lineOf(['review']) };
}
