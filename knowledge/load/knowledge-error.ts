import { byPlace, type Finding, formatFinding } from '../lint/finding.ts';

/** The knowledge base could not be read, or says what it must not. Holds every finding, in order of place. */
export class KnowledgeError extends Error {
  override readonly name = 'KnowledgeError';
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    const sorted = [...findings].sort(byPlace);
    super(sorted.map((finding) => formatFinding(finding)).join('\n'));
    this.findings = sorted;
  }
}
