/**
 * Lists of small whole numbers as text, one character a number wherever possible: gzip then needs hardly more than what the
 * numbers tell, where base64 would hide them from it. The characters need no escape in JSON.
 */

/** Characters in use start here, after the quote; the backslash is passed over. */
const FIRST = 0x23;
const BACKSLASH = 0x5c;
/** Numbers that fit one byte of UTF-8; larger ones go to the letters of Latin-1. */
const ONE_BYTE = 0x7e - FIRST;
const LATIN = 0xa1;
const MOST = ONE_BYTE + 0xff - LATIN;

/** @throws {RangeError} for a number below 0 or above 185 */
export function toSymbols(numbers: readonly number[]): string {
  const codes = numbers.map((n) => {
    if (!(n >= 0 && n <= MOST)) throw new RangeError(`toSymbols: ${n} is not between 0 and ${MOST}`);
    if (n >= ONE_BYTE) return LATIN + n - ONE_BYTE;
    return FIRST + n < BACKSLASH ? FIRST + n : FIRST + n + 1;
  });
  return codes.map((code) => String.fromCharCode(code)).join('');
}

export function fromSymbols(text: string): Uint8Array {
  const numbers = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    numbers[i] = code >= LATIN ? code - LATIN + ONE_BYTE : code < BACKSLASH ? code - FIRST : code - FIRST - 1;
  }
  return numbers;
}

/** Digits of numbers without bound; a digit from here on says that more follow. */
const BASE = 45;

/** Whole numbers from 0 on, each as one or more digits, the lowest first. */
export function toDigits(numbers: readonly number[]): string {
  const digits: number[] = [];
  for (const number of numbers) {
    let rest = number;
    for (; rest >= BASE; rest = Math.floor(rest / BASE)) digits.push(BASE + (rest % BASE));
    digits.push(rest);
  }
  return toSymbols(digits);
}

export function fromDigits(text: string): Uint32Array {
  const digits = fromSymbols(text);
  const numbers = new Uint32Array(digits.length);
  let count = 0;
  let value = 0;
  let unit = 1;
  for (const digit of digits) {
    if (digit >= BASE) {
      value += (digit - BASE) * unit;
      unit *= BASE;
    } else {
      numbers[count++] = value + digit * unit;
      value = 0;
      unit = 1;
    }
  }
  return numbers.subarray(0, count);
}
