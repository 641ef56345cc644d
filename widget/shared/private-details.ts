/**
 * Details that staff do not need in a message from a website and that do harm in the wrong hands: health numbers, social
 * insurance numbers, dates of birth. Only spellings that are hardly anything else, so that phone numbers and dates of a
 * treatment stay.
 */
const PATTERNS: readonly RegExp[] = [
  // Québec health number: four letters, eight digits
  /\b[A-Z]{4}[ -]?\d{4}[ -]?\d{4}\b/gi,
  // Ontario and British Columbia: ten digits as 4-3-3, Ontario with two letters
  /\b\d{4}[ -]\d{3}[ -]\d{3}(?:[ -]?[A-Z]{2})?\b/gi,
  // British Columbia, unbroken: begins with 9
  /\b9\d{9}\b/g,
  // Alberta: 5-4. Social insurance and other nine-digit numbers: 3-3-3. United States: 3-2-4
  /\b\d{5}[ -]\d{4}\b/g,
  /\b\d{3}[ -]\d{3}[ -]\d{3}\b/g,
  /\b\d{3}-\d{2}-\d{4}\b/g,
  // A date more than eighteen years back
  /\b(?:19\d\d|200[0-7])[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\d|3[01])\b/g,
  /\b(?:0?[1-9]|[12]\d|3[01])[-/.](?:0?[1-9]|[12]\d|3[01])[-/.](?:19\d\d|200[0-7])\b/g,
];

/** Covers private details with dots. */
export const cover = (text: string): string => PATTERNS.reduce((covered, pattern) => covered.replace(pattern, '•••'), text);

export const holdsPrivateDetails = (text: string): boolean => cover(text) !== text;
