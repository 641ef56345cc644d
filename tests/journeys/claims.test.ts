import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { sameAsking } from '../../knowledge/lint/rules/phrasings.ts';
import { promotional } from '../../knowledge/lint/rules/promotional.ts';
import { readList } from '../../knowledge/load/list.ts';
import { ClaimSchema } from '../../knowledge/schema.ts';
import { type Block, LANGS, type Lang } from '../../worker/assistant/types.ts';
import { textOf, visit } from './support/visit.ts';

const KNOWLEDGE = fileURLToPath(new URL('../../knowledge', import.meta.url));
const claims = readList(KNOWLEDGE, 'claims.yaml', ClaimSchema, ({ message }) => {
  throw new Error(message);
}).map(({ value }) => value);
const asked = claims.flatMap(({ asked: words, ...claim }) =>
  LANGS.flatMap((lang) => {
    const one = words[lang];
    return one ? [{ ...claim, lang, ...one }] : [];
  }),
);

/** Words of promise in a reply that are neither denied nor warned of; a list stands under its heading, a button by itself. */
function promisesIn(blocks: readonly Block[], lang: Lang): string[] {
  let leadIn = '';
  return blocks.flatMap((block) => {
    if (block.type === 'heading') leadIn = block.text;
    return textsOf(block)
      .flatMap((text) => text.split(/(?<=[.?!])\s+/u))
      .flatMap((text) => promotional({ file: 'reply', line: 1, lang, kind: 'sentence', text, leadIn }))
      .map(({ word }) => word);
  });
}

function textsOf(block: Block): string[] {
  if (block.type === 'heading') return [block.text];
  if (block.type === 'actions') return block.actions.map(({ label }) => label);
  return (block.type === 'list' ? block.items : [block.spans]).map((spans) => spans.map(({ text }) => text).join(''));
}

describe('a claim from an advertisement', () => {
  it('is known by the hundred, in three languages', () => {
    expect(claims.length).toBeGreaterThanOrEqual(112);
    for (const lang of LANGS) expect(asked.filter((one) => one.lang === lang).length).toBeGreaterThanOrEqual(25);
  });

  it.each(asked)('“$claim”, brought up in $lang, is set right ($id)', async ({ lang, text, says, topic, behaviour }) => {
    const [reply] = await visit([text], { lang });
    if (behaviour) expect(reply?.behaviour).toBe(behaviour);
    else expect(reply?.candidates.slice(0, 2).map((candidate) => candidate.topic)).toContain(topic);
    const shown = textOf(reply ?? { blocks: [] });
    expect(sameAsking(shown)).toContain(sameAsking(says));
    const praise = promisesIn(reply?.blocks ?? [], lang);
    expect(praise).toEqual([]);
  });
});
