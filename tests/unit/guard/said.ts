import type { Detector } from '../../../worker/assistant/guard/rule.ts';
import { normalise } from '../../../worker/assistant/read/normalise.ts';
import { NO_MEMORY } from '../../../worker/assistant/types.ts';

/** One message a line, as people type them. */
export const lines = (text: TemplateStringsArray): string[] =>
  (text[0] ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

const hitsOf = (detector: Detector, text: string) => detector.detect({ message: normalise(text), memory: NO_MEMORY, lang: 'en' });

/** Whether the detector sees its behaviour in a first message. */
export const sees = (detector: Detector, text: string): boolean => hitsOf(detector, text).length > 0;

/** Variants of the reply that a first message asks for. */
export const variantsSeen = (detector: Detector, text: string): string[] => [...new Set(hitsOf(detector, text).flatMap(({ variants }) => variants))];
