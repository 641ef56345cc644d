import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { BEHAVIOURS, LANGS } from '../../worker/assistant/types.ts';

/** One labelled question. The label is for the last turn. */
const QuestionSchema = z.object({
  id: z.string(),
  turns: z.array(z.string().min(1)).min(1),
  lang: z.enum(LANGS),
  /** Topics that are right as the main answer, the best first. */
  accept: z.array(z.string()),
  behaviour: z.enum(BEHAVIOURS).nullable(),
  origin: z.string(),
  notes: z.string().nullable(),
});
export type Question = z.infer<typeof QuestionSchema>;

/**
 * The project's own sets.
 * @returns paths, relative to where the command runs where they lie below it, always in the same order
 */
export function ownSets(): string[] {
  const folder = fileURLToPath(new URL('sets/', import.meta.url));
  return globSync('*.jsonl', { cwd: folder })
    .sort()
    .map((name) => `${folder}${name}`.replace(`${process.cwd()}/`, ''));
}

/**
 * Reads a JSONL file.
 * @param topics when given, the only ids that `accept` may hold: a mistyped id could never be met, and would count as a miss
 * @throws {Error} naming the first line that is not a labelled question, and what is wrong with it
 */
export function readQuestions(path: string, topics?: ReadonlySet<string>): Question[] {
  const lines = textOf(path).split('\n');
  return lines.flatMap((line, i) => {
    if (line.trim() === '') return [];
    const where = `${path}:${i + 1}`;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      throw new Error(`${where}: not JSON; each line is one object with id, turns, lang, accept, behaviour, origin, notes.`);
    }
    const parsed = QuestionSchema.safeParse(value);
    if (!parsed.success) throw new Error(`${where}: ${parsed.error.issues.map(({ path: at, message }) => `${at.join('.')}: ${message}`).join('; ')}`);
    const unknown = topics ? parsed.data.accept.filter((id) => !topics.has(id)) : [];
    if (unknown.length > 0)
      throw new Error(`${where}: accept: ${unknown.map((id) => `“${id}”`).join(', ')} is no topic; the ids stand in knowledge/topics.yaml.`);
    return [parsed.data];
  });
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    const missing = (cause as NodeJS.ErrnoException).code === 'ENOENT';
    throw new Error(missing ? `${path}: there is no such file.` : `${path}: cannot be read (${(cause as Error).message}).`, { cause });
  }
}

/** Behaviours that are right too, marked `also:…` in the notes. */
export const alsoRight = ({ notes }: Question): string[] => [...(notes ?? '').matchAll(/also:([a-z-]+)/g)].map(([, id]) => id ?? '');

/** An acceptable topic alone is right too, although a behaviour is set. */
export const eitherIsRight = ({ notes }: Question): boolean => /(?:^|; )either\b/.test(notes ?? '');

/** Sounds like a crisis or an emergency and is not one. */
export const isNearMiss = ({ notes }: Question): boolean => /near-miss/.test(notes ?? '');
