import * as z from 'zod';
import { NEAR_KEPT, RISK_WINDOW, TOPICS_KEPT } from '../assistant/limits.ts';
import { LANGS, LEVELS } from '../assistant/types.ts';
import { MAX_CONTEXT } from '../http/contract.ts';
import type { ContextTokens } from '../http/services.ts';
import { fromBase64Url, toBase64Url } from './base64url.ts';
import { signingKey } from './keys.ts';

/** A visit is over after this long without a message. Milliseconds. */
export const TOKEN_LIFE_MS = 4 * 60 * 60 * 1000;

const MemorySchema = z.strictObject({
  turns: z.int().min(0),
  lang: z.enum(LANGS).optional(),
  topics: z.array(z.string().max(60)).max(TOPICS_KEPT),
  near: z.array(z.string().max(60)).max(NEAR_KEPT),
  risk: z.array(z.number().min(0).max(1)).max(RISK_WINDOW),
  atRisk: z.strictObject({ behaviour: z.enum(['crisis', 'emergency']), level: z.enum(LEVELS).optional() }).optional(),
  pending: z.literal('check-in').optional(),
  unanswered: z.int().min(0),
  manipulations: z.int().min(0),
});
const Payload = z.strictObject({ exp: z.number(), memory: MemorySchema });

/**
 * Context tokens: base64url(JSON) "." base64url(HMAC-SHA-256), the key drawn for one clinic. The content is not secret (it
 * holds topics and scores, no words); it only must not be forged.
 */
export function contextTokens(secret: string): ContextTokens {
  const keys = new Map<string, Promise<CryptoKey>>();
  const keyOf = (clinicId: string): Promise<CryptoKey> => {
    const key = keys.get(clinicId) ?? signingKey(secret, 'context', clinicId);
    keys.set(clinicId, key);
    return key;
  };
  return {
    async seal(clinicId, memory, nowMs) {
      const payload = new TextEncoder().encode(JSON.stringify({ exp: nowMs + TOKEN_LIFE_MS, memory }));
      const signature = await crypto.subtle.sign('HMAC', await keyOf(clinicId), payload);
      return `${toBase64Url(payload)}.${toBase64Url(new Uint8Array(signature))}`;
    },
    async open(clinicId, token, nowMs) {
      if (token === undefined || token.length > MAX_CONTEXT) return undefined;
      const [body, mark, ...rest] = token.split('.').map(fromBase64Url);
      if (!body || !mark || rest.length > 0) return undefined;
      if (!(await crypto.subtle.verify('HMAC', await keyOf(clinicId), mark, body))) return undefined;
      const payload = Payload.safeParse(JSON.parse(new TextDecoder().decode(body)));
      return payload.success && payload.data.exp > nowMs ? payload.data.memory : undefined;
    },
  };
}
