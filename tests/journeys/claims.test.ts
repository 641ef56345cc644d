import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { plain } from '../../knowledge/lint/rules/answered-claim.ts';
import { promotional } from '../../knowledge/lint/rules/promotional.ts';
import { readClaims } from '../../knowledge/load/claims.ts';
import { LANGS } from '../../worker/assistant/types.ts';
import { textOf, visit } from './support/visit.ts';

const KNOWLEDGE = fileURLToPath(new URL('../../knowledge', import.meta.url));
const claims = readClaims(KNOWLEDGE, ({ message }) => {
  throw new Error(message);
}).map(({ value }) => value);
const asked = claims.flatMap(({ asked: words, ...claim }) =>
  LANGS.flatMap((lang) => {
    const one = words[lang];
    return one ? [{ ...claim, lang, ...one }] : [];
  }),
);

describe('a claim from an advertisement', () => {
  it('is known by the hundred, in three languages', () => {
    expect(claims.length).toBeGreaterThanOrEqual(112);
    for (const lang of LANGS) expect(asked.filter((one) => one.lang === lang).length).toBeGreaterThanOrEqual(25);
  });

  it.each(asked)('“$claim”, brought up in $lang, is set right ($id)', async ({ lang, text, says, topic, behaviour }) => {
    const [reply] = await visit([text], { lang });
    expect(reply?.behaviour ?? reply?.topic).toBe(behaviour ?? topic);
    const shown = textOf(reply ?? { blocks: [] });
    expect(plain(shown)).toContain(plain(says));
    const praise = shown.split(/(?<=[.?!])\s+/u).flatMap((sentence) => promotional({ file: 'reply', line: 1, lang, kind: 'sentence', text: sentence }));
    expect(praise.map(({ word }) => word)).toEqual([]);
  });
});
