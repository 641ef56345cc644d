import type { Lang } from '../wire.ts';
import type { en } from './en.ts';

/** The words of one language. A language with a key missing, or one too many, does not compile. */
export type Phrases = Readonly<Record<keyof typeof en, string>>;

/** A browser locale for dates and times of each language. */
export const LOCALES: Readonly<Record<Lang, string>> = { en: 'en-CA', fr: 'fr-CA', es: 'es-419' };

/** Each language by its own name. */
export const LANGUAGE_NAMES: Readonly<Record<Lang, string>> = { en: 'English', fr: 'Français', es: 'Español' };

/** Said in the language it offers, to somebody who writes in it while the assistant speaks another. */
export const LANGUAGE_OFFERS: Readonly<Record<Lang, string>> = {
  en: 'Use this assistant in English',
  fr: 'Utiliser cet assistant en français',
  es: 'Usar este asistente en español',
};

/** Loads the words of one language. Each is a file of its own: a visitor downloads only the language they read. */
export async function loadPhrases(lang: Lang): Promise<Phrases> {
  if (lang === 'fr') return (await import('./fr.ts')).fr;
  if (lang === 'es') return (await import('./es.ts')).es;
  return (await import('./en.ts')).en;
}

/** Puts values into a phrase's `{slots}`. A slot without a value stays, so that a mistake is seen instead of hidden. */
export function fill(phrase: string, values: Readonly<Record<string, string | number>>): string {
  return phrase.replace(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot));
}

const LANGS: readonly Lang[] = ['en', 'fr', 'es'];

/** The first of several wishes (`fr-CA`, `es`, …) that the clinic offers; its first language when none fits. */
export function chooseLang(wishes: readonly (string | null | undefined)[], offered: readonly Lang[] = LANGS): Lang {
  for (const wish of wishes) {
    const lang = LANGS.find((known) => known === wish?.toLowerCase().split(/[-_]/)[0]);
    if (lang && offered.includes(lang)) return lang;
  }
  return offered[0] ?? 'en';
}
