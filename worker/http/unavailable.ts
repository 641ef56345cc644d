import type { ProblemDetails } from './problem.ts';

/** A part the answer depends on did not work: becomes a 503 with the clinic's phone number. */
export class Unavailable extends Error {
  override readonly name = 'Unavailable';
  readonly part: 'directory' | 'inbox' | 'records';
  readonly details: ProblemDetails;

  constructor(part: Unavailable['part'], cause: unknown, details: ProblemDetails = {}) {
    super(`${part} is unavailable`, { cause });
    this.part = part;
    this.details = details;
  }
}
