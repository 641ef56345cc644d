/** One thing that is wrong in the knowledge base, said in one line. */
export interface Finding {
  /** Which check found it: a rule of `lint/rules`, or `read` for a file that could not be read. */
  readonly rule: string;
  /** An `error` stops the build; a `warning` is printed. */
  readonly severity: 'error' | 'warning';
  /** Path inside the knowledge folder, with `/`. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** The word or field it is about, as written; short enough to search for. */
  readonly word: string;
  /** What is wrong and what to do, in one line. */
  readonly message: string;
}

/** Where findings go while files are read: reading continues after a mistake, so that one run shows all of them. */
export type Report = (finding: Finding) => void;

/** By file, then line, then rule: the order in which an editor walks through them. */
export function byPlace(a: Finding, b: Finding): number {
  return compare(a.file, b.file) || a.line - b.line || compare(a.rule, b.rule) || compare(a.word, b.word);
}

/** By code unit, not by locale: the same on every machine. */
export function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** `file:line  rule  message`, as editors and terminals link it. */
export function formatFinding({ rule, severity, file, line, message }: Finding, folder = ''): string {
  return `${folder}${file}:${line}  ${rule}  ${severity === 'warning' ? 'warning: ' : ''}${message}`;
}
