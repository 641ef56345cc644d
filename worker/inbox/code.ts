/** Digits and letters that are not mistaken for each other (Crockford's base 32). */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 12 of 32 signs: 60 bits; with six tries a minute nobody guesses one. */
const LENGTH = 12;

/** A new code, without dashes. 32 divides 256, so every sign is equally likely. */
export function newCode(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(LENGTH)), (byte) => ALPHABET[byte % 32]).join('');
}

/** As people read and type it: `ABCD-EFGH-JKMN`. */
export function spelled(code: string): string {
  return code.match(/.{1,4}/g)?.join('-') ?? code;
}

/** What is stored instead of the code. A code has 60 random bits, so a plain hash cannot be turned back. */
export async function codeHash(code: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`handoff ${code}`));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
