import type { Clinic } from '../assistant/types.ts';
import type { ClinicStore } from '../http/services.ts';
import { Unavailable } from '../http/unavailable.ts';

/** A changed profile is live after this long. Milliseconds. */
const FRESH_MS = 30_000;

interface Cached {
  readonly clinic: Clinic | undefined;
  readonly atMs: number;
}

/** Profiles looked up lately, kept for the life of the isolate. */
export type ClinicCache = Map<string, Cached>;

/** Cached ids, known and unknown together; a scan of made-up ids must not fill the memory. */
const MOST_CACHED = 500;

/**
 * The clinics' profiles in D1, with the profiles that were built into the Worker as what is left when D1 is down.
 * @param builtIn profiles of this deployment's own files
 */
export function clinicStore(db: D1Database, builtIn: readonly Clinic[], cache: ClinicCache, nowMs: () => number): ClinicStore {
  return {
    async get(id) {
      const cached = cache.get(id);
      if (cached && nowMs() - cached.atMs < FRESH_MS) return cached.clinic;
      try {
        const row = await db.prepare('SELECT profile FROM clinic WHERE id = ?1').bind(id).first<{ profile: string }>();
        const clinic = row ? (JSON.parse(row.profile) as Clinic) : undefined;
        if (cache.size >= MOST_CACHED) cache.clear();
        cache.set(id, { clinic, atMs: nowMs() });
        return clinic;
      } catch (error) {
        // An old profile is better than none: the phone numbers on it are what people need most.
        const fallback = cached?.clinic ?? builtIn.find((clinic) => clinic.id === id);
        if (fallback) return fallback;
        throw new Unavailable('directory', error);
      }
    },
  };
}
