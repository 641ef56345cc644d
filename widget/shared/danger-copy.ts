import type { PolicyCopy } from '../../worker/assistant/types.ts';
import type { Lang } from './wire.ts';

/** The fixed words for somebody in danger, in one language: the same words the server would send. */
export async function dangerCopy(lang: Lang): Promise<PolicyCopy> {
  if (lang === 'fr') return (await import('../../knowledge/policy/fr.yaml?danger')).default;
  if (lang === 'es') return (await import('../../knowledge/policy/es.yaml?danger')).default;
  return (await import('../../knowledge/policy/en.yaml?danger')).default;
}
