import type { Topic } from '../../worker/assistant/knowledge.ts';
import { LANGS, type Lang } from '../../worker/assistant/types.ts';
import type { Report } from '../lint/finding.ts';
import { type ClinicProfile, ClinicSchema } from '../schema.ts';
import { toArticle } from './answer.ts';
import { filesIn, readText } from './files.ts';
import type { Answer, ClinicFile } from './loaded.ts';
import { readMarkdown } from './markdown.ts';
import { readYaml, type YamlFile } from './yaml.ts';

/** Reads `clinics/{id}.yaml`; each of a clinic's answers becomes an article that cites the clinic itself. */
export function readClinics(dir: string, topics: readonly Topic[], report: Report): ClinicFile[] {
  return filesIn(dir, 'clinics').flatMap((file) => readClinic(file, readText(dir, file), topics, report) ?? []);
}

/** @param text with `\n` line ends */
export function readClinic(file: string, text: string, topics: readonly Topic[], report: Report): ClinicFile | undefined {
  const profile = readYaml(text, ClinicSchema, { file }, report);
  if (!profile) return undefined;
  const { answers: texts, review: _, ...clinic } = profile.value;
  const home = `clinics/${clinic.id}.yaml`;
  if (file !== home) {
    report({
      rule: 'read',
      severity: 'error',
      file,
      line: profile.lineOf(['id']),
      word: clinic.id,
      message: `this file says id: ${clinic.id}; name it ${home}, or correct id`,
    });
  }
  const answers = Object.keys(texts).flatMap((topic) => LANGS.map((lang) => readAnswer(profile, topic, lang, topics, report)));
  return { file, clinic: { ...clinic, answers: answers.map(({ article }) => article) }, answers, lineOf: profile.lineOf };
}

function readAnswer({ file, value, lineOf, textLineOf }: YamlFile<ClinicProfile>, topic: string, lang: Lang, topics: readonly Topic[], report: Report): Answer {
  const { question, text } = value.answers[topic]?.[lang] ?? { question: '', text: '' };
  const place = ['answers', topic, lang];
  const body = readMarkdown(text, { lang, file, lineOffset: textLineOf([...place, 'text']) - 1, report });
  const article = toArticle({ topic, lang, question, review: value.review, seeAlso: [] }, body);
  const group = topics.find(({ id }) => id === topic)?.group ?? '';
  return { ...body, file, group, article, questionLine: lineOf([...place, 'question']), reviewLine: lineOf(['review']) };
}
