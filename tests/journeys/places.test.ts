import { describe, expect, it } from 'vitest';
import { textOf, visit } from './support/visit.ts';

const read = async (text: string, visitor: Parameters<typeof visit>[1] = {}) => {
  const [reply] = await visit([text], visitor);
  return textOf(reply ?? { blocks: [] });
};

describe('what differs between countries is told for the visitor’s own', () => {
  it('by the clinic’s province, when nothing else is said', async () => {
    const text = await read('is ketamine approved for depression or off-label?');
    expect(text).toMatch(/Canad/);
    expect(text).not.toMatch(/In the US/);
  });

  it('by the region the page gives', async () => {
    const text = await read('is ketamine approved for depression or off-label?', { region: 'US' });
    expect(text).toMatch(/FDA|the US/);
    expect(text).not.toMatch(/In Canada/);
  });

  it('by the country the question names', async () => {
    const text = await read('is ketamine approved for depression in the United States, or off-label?');
    expect(text).toMatch(/In the US/);
    expect(text).not.toMatch(/In Canada, (?:doctors|oversight|it was)/);
  });

  it('for both when an agency of the other country is named', async () => {
    const text = await read('is ketamine FDA approved for depression or off-label?');
    expect(text).toMatch(/In Canada/);
    expect(text).toMatch(/the US/);
  });
});
