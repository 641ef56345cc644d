import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Topic } from '../../worker/assistant/knowledge.ts';
import type { Report } from '../lint/finding.ts';
import { TopicsSchema } from '../schema.ts';
import { readText } from './files.ts';
import type { Group } from './loaded.ts';
import { readYaml } from './yaml.ts';

const FILE = 'topics.yaml';

/** Reads the vocabulary, in the order of the file: the order in which menus show it. */
export function readTopics(dir: string, report: Report): { topics: Topic[]; groups: Group[] } {
  const error = (line: number, word: string, message: string) => report({ rule: 'read', severity: 'error', file: FILE, line, word, message });
  if (!existsSync(join(dir, FILE))) {
    error(1, FILE, `${FILE} is missing; every topic must be listed there`);
    return { topics: [], groups: [] };
  }
  const vocabulary = readYaml(readText(dir, FILE), TopicsSchema, { file: FILE }, report);
  const groups = Object.entries(vocabulary?.value.groups ?? {});
  const topics = groups.flatMap(([group, { topics: listed }]) => listed.map(({ id, label, clinic = false }) => ({ id, group, clinic, label })));
  topics.forEach(({ id, group }, index) => {
    if (topics.findIndex((topic) => topic.id === id) === index) return;
    const place = topics.filter((topic) => topic.group === group).findLastIndex((topic) => topic.id === id);
    error(vocabulary?.lineOf(['groups', group, 'topics', place]) ?? 1, id, `the topic “${id}” is listed twice; keep it in one group`);
  });
  return { topics, groups: groups.map(([id, { label }]) => ({ id, label })) };
}
