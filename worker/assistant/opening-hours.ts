import type { Clinic, Lang, Weekday } from './types.ts';

const WEEKDAYS: readonly Weekday[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
/** Days looked ahead for the next opening: a closed fortnight around the holidays is still found. */
const LOOK_AHEAD_DAYS = 15;
const DAY_MS = 86_400_000;

export interface OpenState {
  readonly open: boolean;
  /** The next opening, if closed: local ISO date and clock time in the clinic's zone. */
  readonly next?: { readonly date: string; readonly weekday: Weekday; readonly time: string };
}

/** Whether a clinic is open at `nowMs` (epoch milliseconds), by its own clock, hours and holidays. */
export function openState(clinic: Pick<Clinic, 'timeZone' | 'hours' | 'holidays'>, nowMs: number): OpenState {
  const now = localClock(clinic.timeZone, nowMs);
  const today = hoursOn(clinic, now.date, now.weekday);
  if (today && now.time >= today[0] && now.time < today[1]) return { open: true };
  if (today && now.time < today[0]) return { open: false, next: { date: now.date, weekday: now.weekday, time: today[0] } };
  for (let ahead = 1; ahead <= LOOK_AHEAD_DAYS; ahead++) {
    const day = localClock(clinic.timeZone, nowMs + ahead * DAY_MS);
    const hours = hoursOn(clinic, day.date, day.weekday);
    if (hours) return { open: false, next: { date: day.date, weekday: day.weekday, time: hours[0] } };
  }
  return { open: false };
}

function hoursOn(clinic: Pick<Clinic, 'hours' | 'holidays'>, date: string, weekday: Weekday): readonly [string, string] | undefined {
  return clinic.holidays.includes(date) ? undefined : clinic.hours[weekday];
}

function localClock(timeZone: string, ms: number): { date: string; weekday: Weekday; time: string } {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const parts = new Map(format.formatToParts(ms).map(({ type, value }) => [type, value]));
  const date = `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
  const weekday = WEEKDAYS[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? 'mon';
  return { date, weekday, time: `${parts.get('hour')}:${parts.get('minute')}` };
}

const LOCALES: Readonly<Record<Lang, string>> = { en: 'en-CA', fr: 'fr-CA', es: 'es-MX' };

/** `Monday`, `lundi`, `lunes`. */
export function weekdayName(date: string, lang: Lang): string {
  return new Intl.DateTimeFormat(LOCALES[lang], { weekday: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));
}

/** `9:00 a.m.`, `9 h`, `9:00 a. m.` of a clock time such as `09:00`. */
export function clockName(time: string, lang: Lang): string {
  return new Intl.DateTimeFormat(LOCALES[lang], { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' }).format(new Date(`2026-01-01T${time}:00Z`));
}

/** The week's hours as one line: `Monday 09:00–17:00, …`, days with the same hours joined. */
export function hoursLine(clinic: Pick<Clinic, 'hours'>, lang: Lang): string {
  const order: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
  const runs: { from: Weekday; to: Weekday; hours: readonly [string, string] }[] = [];
  for (const day of order) {
    const hours = clinic.hours[day];
    const last = runs.at(-1);
    if (!hours) continue;
    if (last && last.hours.join() === hours.join() && order.indexOf(last.to) === order.indexOf(day) - 1) last.to = day;
    else runs.push({ from: day, to: day, hours });
  }
  const name = (day: Weekday): string => weekdayName(`2026-11-${String(16 + order.indexOf(day)).padStart(2, '0')}`, lang);
  return runs
    .map(({ from, to, hours }) => `${from === to ? name(from) : `${name(from)}–${name(to)}`} ${clockName(hours[0], lang)}–${clockName(hours[1], lang)}`)
    .join(', ');
}
