import type { Limits } from '../http/services.ts';

/** Rate limits of the platform; off under `npm start` unless `RATE_LIMIT=on`. */
export function limits(env: Pick<Env, 'RATE_ASK' | 'RATE_WRITE' | 'RATE_LIMIT'>): Limits {
  if (env.RATE_LIMIT === 'off') return { ask: async () => true, write: async () => true };
  const may = async (limiter: RateLimit, key: string): Promise<boolean> => (await limiter.limit({ key })).success;
  return { ask: (key) => may(env.RATE_ASK, key), write: (key) => may(env.RATE_WRITE, key) };
}
