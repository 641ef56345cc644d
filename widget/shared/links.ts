/**
 * Addresses that came over the wire, before they become links. Anything unexpected gives `undefined`, and the caller
 * shows the text without a link: `javascript:` and its kind never reach an `href`.
 */

/** An `https:` address, or undefined. */
export function webLink(url: string): string | undefined {
  const parsed = parse(url);
  return parsed?.protocol === 'https:' ? parsed.href : undefined;
}

/**
 * A page of the clinic or of the Worker: `https:`, or on the same site as `page` (a clinic that tries it out at home).
 *
 * @param page address of the page or script that the link belongs to
 */
export function siteLink(url: string, page: string): string | undefined {
  const parsed = parse(url, page);
  const here = parse(page);
  return parsed && (parsed.protocol === 'https:' || (parsed.protocol === 'http:' && parsed.origin === here?.origin)) ? parsed.href : undefined;
}

/** `tel:` of a number as people write it; undefined when it holds no digits or anything that is no number. */
export function callLink(number: string): string | undefined {
  const dial = number.replace(/[\s().\u00a0\u202f\u2011-]/g, '');
  return /^\+?\d[\d,]*$/.test(dial) ? `tel:${dial}` : undefined;
}

/** `sms:` with an optional first word. `?&body=` is the spelling that both Android and iOS read. */
export function textLink(number: string, body?: string): string | undefined {
  const dial = number.replace(/[\s()-]/g, '');
  if (!/^\+?\d+$/.test(dial)) return undefined;
  return `sms:${dial}${body ? `?&body=${encodeURIComponent(body)}` : ''}`;
}

function parse(url: string, base?: string): URL | undefined {
  try {
    return new URL(url, base);
  } catch {
    return undefined;
  }
}
