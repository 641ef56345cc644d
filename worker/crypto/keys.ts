import { Misconfigured } from '../http/misconfigured.ts';
import { MIN_SECRET } from './secret.ts';

/**
 * Keys for one purpose and one clinic each, drawn from the deployment's secret, so that a token or a message of one clinic
 * is worth nothing at another. Web Crypto only.
 */
const encoder = new TextEncoder();

async function rootKey(secret: string | undefined): Promise<CryptoKey> {
  if (secret === undefined || secret.length < MIN_SECRET)
    throw new Misconfigured(`SESSION_KEY must hold at least ${MIN_SECRET} characters: set one with "npx wrangler secret put SESSION_KEY".`);
  return crypto.subtle.importKey('raw', encoder.encode(secret), 'HKDF', false, ['deriveKey']);
}

const hkdf = (purpose: string, clinicId: string) => ({
  name: 'HKDF',
  hash: 'SHA-256',
  salt: encoder.encode('clinic-faq'),
  info: encoder.encode(`${purpose}/${clinicId}`),
});

/** A key that signs (HMAC-SHA-256). @see RFC 5869 */
export async function signingKey(secret: string, purpose: string, clinicId: string): Promise<CryptoKey> {
  const how = { name: 'HMAC', hash: 'SHA-256', length: 256 };
  return crypto.subtle.deriveKey(hkdf(purpose, clinicId), await rootKey(secret), how, false, ['sign', 'verify']);
}

/** A key that seals (AES-256-GCM). */
export async function sealingKey(secret: string, purpose: string, clinicId: string): Promise<CryptoKey> {
  return crypto.subtle.deriveKey(hkdf(purpose, clinicId), await rootKey(secret), { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}
