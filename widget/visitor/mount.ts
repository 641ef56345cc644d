import type { ClinicFaq } from './clinic-faq.ts';

/**
 * Puts a floating panel into the page for the loader.
 *
 * @param dataset of the loader's tag @param shown hears when the panel opens and closes @param life ends with the loader
 */
export function mount(dataset: DOMStringMap, shown: (open: boolean) => void, life: AbortSignal): ClinicFaq {
  const panel = document.createElement('clinic-faq');
  for (const name of ['clinic', 'lang', 'position', 'phone', 'server']) if (dataset[name]) panel.setAttribute(name, dataset[name]);
  panel.floating = true;
  panel.addEventListener('clinic-faq-open', () => shown(true), { signal: life });
  panel.addEventListener('clinic-faq-close', () => shown(false), { signal: life });
  if (!life.aborted) document.body.append(panel);
  return panel;
}
