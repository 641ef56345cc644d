import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { show } from '../../widget/demo/fixtures/stage.ts';
import { STATES } from '../../widget/demo/fixtures/states.ts';
import '../../widget/visitor/define.ts';
import { clean } from './support/panel.ts';

/** WCAG 2.2 A and AA, and what axe calls best practice, on the panel alone: the page around it is the test's. */
const RULES: axe.RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false }, 'landmark-one-main': { enabled: false } },
  resultTypes: ['violations'],
};

afterEach(() => {
  clean();
  window.dispatchEvent(new Event('online'));
});

describe.each(['light', 'dark'] as const)('in the %s scheme', (scheme) => {
  describe.each(['en', 'fr', 'es'] as const)('in %s', (lang) => {
    it.each(Object.keys(STATES))('“%s” has no accessibility fault that axe can find', async (state) => {
      document.documentElement.lang = lang;
      document.documentElement.style.colorScheme = scheme;
      document.body.style.setProperty('--clinic-faq-color-scheme', scheme);
      document.body.style.background = scheme === 'dark' ? '#14191a' : '#ffffff';
      const element = await show(state, lang, document.body);
      const { violations } = await axe.run(element, RULES);
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.html.slice(0, 120)} ${node.failureSummary?.slice(0, 300)}`).join(' | ')}`),
      ).toEqual([]);
    });
  });
});
