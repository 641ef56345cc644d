import type { Context } from 'hono';
import { problem } from './problem.ts';

interface Parsed {
  readonly success: boolean;
  readonly error?: { readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[] };
}

/** Hook for `zValidator`: refuses a body that does not fit. The problem names field and remedy, and repeats nothing of what was sent. */
export function refuse(result: Parsed, c: Context): Response | undefined {
  if (result.success) return undefined;
  if (!/^application\/(?:[\w.+-]+\+)?json\b/i.test(c.req.header('Content-Type') ?? '')) {
    return problem(c, 'not-json', { detail: 'Send the body as JSON with the header Content-Type: application/json.' });
  }
  const errors = (result.error?.issues ?? []).map(({ path, message }) => ({ field: path.join('.') || 'body', message }));
  return problem(c, 'invalid-request', { detail: errors.map(({ field, message }) => `${field}: ${message}`).join(' '), errors });
}
