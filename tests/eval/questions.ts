import { readFileSync } from 'node:fs';
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

/** Reads a JSONL file. @throws {Error} naming the first line that is not a labelled question, and what is wrong with it */
export function readQuestions(path: string): Question[] {
  const lines = readFileSync(path, 'utf8').split('\n');
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
    return [parsed.data];
  });
}

/** Behaviours that are right too, marked `also:…` in the notes. */
export const alsoRight = ({ notes }: Question): string[] => [...(notes ?? '').matchAll(/also:([a-z-]+)/g)].map(([, id]) => id ?? '');

/** An acceptable topic alone is right too, although a behaviour is set. */
export const eitherIsRight = ({ notes }: Question): boolean => /(?:^|; )either\b/.test(notes ?? '');

/** Sounds like a crisis or an emergency and is not one. */
export const isNearMiss = ({ notes }: Question): boolean => /near-miss/.test(notes ?? '');
