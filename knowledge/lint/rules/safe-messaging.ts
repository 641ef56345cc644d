import type { TextRule } from '../rule.ts';
import { errorAt } from '../text.ts';
import { WORDS } from '../words.ts';

/** People first, and suicide neither as a crime nor as a success. */
export const safeMessaging: TextRule = (passage) =>
  WORDS[passage.lang].safeMessaging.flatMap(({ pattern, say }) => {
    const word = pattern.exec(passage.text)?.[0];
    return word ? [errorAt(passage, 'safe-messaging', word, `“${word}” can hurt the people who read it; ${say}`)] : [];
  });
