import { fill, LOCALES, type Phrases } from './phrases/phrases.ts';
import type { Lang, Profile, Weekday } from './wire.ts';

const WEEKDAYS: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** “Open now.” or “Closed now. Opens Monday, November 23 at 9:00 a.m.”; nothing about the next opening when that is not known. */
export function openLine(profile: Pick<Profile, 'openNow' | 'opensAt'>, p: Phrases, lang: Lang): string {
  if (profile.openNow) return p.openNow;
  if (!profile.opensAt) return p.closedNow;
  const { day, time } = profile.opensAt;
  const opens = fill(p.opens, { when: fill(p.atTime, { day: dateName(day, lang), time: clock(time, lang) }) });
  return `${p.closedNow} ${opens}${opens.endsWith('.') ? '' : '.'}`; // “9:00 a.m.” ends a sentence by itself
}

/** One line a weekday, closed days too. */
export function hoursTable(profile: Pick<Profile, 'hours'>, p: Phrases, lang: Lang): { day: string; hours: string }[] {
  return WEEKDAYS.map((day) => {
    const open = profile.hours.filter((hours) => hours.day === day);
    const spans = open.map(({ from, to }) => `${clock(from, lang)} – ${clock(to, lang)}`);
    return { day: dayName(day, lang), hours: spans.length > 0 ? spans.join(', ') : p.closedDay };
  });
}

function dayName(day: Weekday, lang: Lang): string {
  const date = new Date(Date.UTC(2024, 0, 1 + WEEKDAYS.indexOf(day))); // 1 January 2024 was a Monday
  return new Intl.DateTimeFormat(LOCALES[lang], { weekday: 'long', timeZone: 'UTC' }).format(date);
}

/** “Monday, November 23”: with the date, because after holidays the weekday alone may mislead. */
function dateName(isoDate: string, lang: Lang): string {
  const date = new Date(`${isoDate}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return isoDate;
  return new Intl.DateTimeFormat(LOCALES[lang], { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }).format(date);
}

/** A clock time (`09:00`) as people write it. */
function clock(time: string, lang: Lang): string {
  const date = new Date(`2024-01-01T${time}:00Z`);
  if (Number.isNaN(date.getTime())) return time;
  return new Intl.DateTimeFormat(LOCALES[lang], { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' }).format(date);
}

/** An ISO date or instant as a long date; a date alone is that day everywhere. */
export function longDate(iso: string, lang: Lang): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat(LOCALES[lang], { dateStyle: 'long', ...(iso.length === 10 && { timeZone: 'UTC' }) }).format(date);
}
