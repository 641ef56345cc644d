import { exports } from 'cloudflare:workers';
import type { MessageReplyBody } from '../../../worker/http/contract.ts';

const HOST = 'https://faq.example';

/** Calls the Worker as a browser on `origin` would. */
export function call(path: string, init: RequestInit = {}): Promise<Response> {
  return exports.default.fetch(`${HOST}${path}`, init);
}

/** Posts JSON to a clinic's route. */
export function post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return call(path, { method: 'POST', headers: { 'Content-Type': 'application/json', ...headers }, body: JSON.stringify(body) });
}

/** Asks one question and gives the reply's body. */
export async function ask(text: string, context?: string, clinic = 'demo'): Promise<MessageReplyBody> {
  const response = await post(`/v1/clinics/${clinic}/messages`, { text, ...(context && { context }) });
  if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`);
  return response.json<MessageReplyBody>();
}
