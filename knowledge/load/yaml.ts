import { isNode, isScalar, LineCounter, parseDocument, Scalar } from 'yaml';
import type * as z from 'zod';
import type { Report } from '../lint/finding.ts';

type Path = readonly PropertyKey[];

/** A checked YAML text that still knows where its values stand. */
export interface YamlFile<T> {
  readonly file: string;
  readonly value: T;
  /** Line of a value, or of the nearest value around it if there is none there. */
  lineOf(path: Path): number;
  /** First line of the text of a value: for a block (`|`) that is the line after its sign. */
  textLineOf(path: Path): number;
}

interface Place {
  readonly file: string;
  /** Line of the file on which the YAML text starts; 1 unless it is front matter. */
  readonly firstLine?: number;
}

/**
 * Parses YAML and checks its shape. Every mistake is reported with its line; there is no value if there was any.
 */
export function readYaml<T>(text: string, schema: z.ZodType<T>, { file, firstLine = 1 }: Place, report: Report): YamlFile<T> | undefined {
  const lines = new LineCounter();
  const doc = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const error = (line: number, word: string, message: string) => report({ rule: 'read', severity: 'error', file, line, word, message });
  for (const { pos, message } of doc.errors) {
    const { line } = lines.linePos(pos[0]);
    const near = text.split('\n')[line - 1]?.trim() ?? '';
    const remedy = 'put text that holds a colon, a quote or a sign in "double quotes", and indent with spaces';
    error(firstLine + line - 1, near, `the YAML breaks at “${near}” (${message.replace(/\s+/g, ' ')}); ${remedy}`);
  }
  if (doc.errors.length > 0) return undefined;

  const nodeAt = (path: Path): unknown => (path.length === 0 ? doc.contents : doc.getIn([...path], true));
  const lineOf = (path: Path): number => {
    const node = nodeAt(path);
    if (isNode(node) && node.range) return firstLine + lines.linePos(node.range[0]).line - 1;
    return path.length === 0 ? firstLine : lineOf(path.slice(0, -1));
  };
  const textLineOf = (path: Path): number => {
    const node = nodeAt(path);
    const isBlock = isScalar(node) && (node.type === Scalar.BLOCK_LITERAL || node.type === Scalar.BLOCK_FOLDED);
    return lineOf(path) + (isBlock ? 1 : 0);
  };

  const checked = schema.safeParse(doc.toJS());
  if (checked.success) return { file, value: checked.data, lineOf, textLineOf };
  for (const issue of checked.error.issues.flatMap(flatIssue)) {
    const { path, word, message } = describe(issue, nodeAt(issue.path) === undefined);
    error(lineOf(path), word, message);
  }
  return undefined;
}

/** A value that fits no alternative is explained by the alternative it came nearest to. */
function flatIssue(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const nearest = [...issue.errors].sort((a, b) => a.length - b.length)[0] ?? [];
  return nearest.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

function describe(issue: z.core.$ZodIssue, isAbsent: boolean): { path: Path; word: string; message: string } {
  const { path } = issue;
  // The place in a list of records is no name: the line says which record it is.
  const name = (typeof path[0] === 'number' ? path.slice(1) : path).map(String).join('.') || 'this record';
  const expected = issue.message.replace(/\s+/g, ' ').replace(/^Invalid (?:input|option): |, received undefined$/g, '');
  if (issue.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys;
    const word = issue.keys.join(', ');
    return { path: [...path, key], word, message: `nothing here is called “${word}”; remove it or correct its name (see knowledge/schema.ts)` };
  }
  if (isAbsent) return { path, word: name, message: `“${name}” is missing; add it (${expected})` };
  return { path, word: name, message: `“${name}” does not fit: ${expected}; correct it (see knowledge/schema.ts)` };
}
