import type { Context } from 'hono';

/** Every error this API gives, with its status and title. `type` is `urn:clinic-faq:problem:` and the key; it never changes. */
const PROBLEMS = {
  'invalid-json': [400, 'The body is not JSON.'],
  'invalid-request': [400, 'The request does not fit the contract.'],
  'origin-not-allowed': [403, 'This site may not use this clinic’s assistant.'],
  'unknown-clinic': [404, 'No clinic has this id.'],
  'unknown-topic': [404, 'No reviewed article has this topic.'],
  'unknown-code': [404, 'No message has this code.'],
  'not-found': [404, 'Nothing is here.'],
  'method-not-allowed': [405, 'This address does not take that method.'],
  'messages-off': [409, 'This clinic takes no written messages.'],
  'body-too-large': [413, 'The body is larger than 16 KiB.'],
  'not-json': [415, 'Send application/json.'],
  'too-many-requests': [429, 'Too many requests.'],
  'internal-error': [500, 'Something went wrong here.'],
  'temporarily-unavailable': [503, 'A part this needs is down.'],
} as const satisfies Record<string, readonly [number, string]>;

export type ProblemCode = keyof typeof PROBLEMS;

/** Extra members of a problem: what to do, which field, whom to call. */
export interface ProblemDetails {
  /** One sentence that says what to do. Never repeats what was sent. */
  readonly detail?: string;
  readonly errors?: readonly { readonly field: string; readonly message: string }[];
  /** The clinic's phone number, so that a fault here does not leave anyone without a person. */
  readonly phone?: string;
}

/** An RFC 9457 error response. */
export function problem(c: Context, code: ProblemCode, details: ProblemDetails = {}, headers: Record<string, string> = {}): Response {
  const [status, title] = PROBLEMS[code];
  const body = { type: `urn:clinic-faq:problem:${code}`, title, status, ...details };
  return c.body(JSON.stringify(body), status, { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store', ...headers });
}
