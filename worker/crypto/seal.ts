import { sealingKey } from './keys.ts';

const IV_BYTES = 12;

/** Encrypts for one clinic: 12 random bytes, then AES-256-GCM. */
export async function seal(text: string, secret: string, clinicId: string): Promise<ArrayBuffer> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await sealingKey(secret, 'inbox', clinicId), new TextEncoder().encode(text));
  const joined = new Uint8Array(IV_BYTES + sealed.byteLength);
  joined.set(iv);
  joined.set(new Uint8Array(sealed), IV_BYTES);
  return joined.buffer;
}

/** @throws {DOMException} when the bytes were changed, or sealed for another clinic or with another secret */
export async function unseal(bytes: ArrayBuffer, secret: string, clinicId: string): Promise<string> {
  const iv = bytes.slice(0, IV_BYTES);
  const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, await sealingKey(secret, 'inbox', clinicId), bytes.slice(IV_BYTES));
  return new TextDecoder().decode(text);
}
