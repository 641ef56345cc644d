import { expect, it, vi } from 'vitest';
import { judge, linesOf, meets } from './support/lines.ts';

// Patterns are compiled when they are first tried: the first test pays for all.
vi.setConfig({ testTimeout: 60_000 });

/** Each lies a few words from something that is let pass; none of them may be let pass with it. */
it.each(linesOf('near'))('$label: “$text”', ({ label, text }) => expect(meets(label, judge(text))).toBe(true));

/** Letters that lie ready, a last hope, somebody else's goodbye, means put aside; and what only looks like them. */
it.each(linesOf('unsaid'))('$label: “$text”', ({ label, text }) => expect(meets(label, judge(text))).toBe(true));
