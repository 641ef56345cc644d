import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { parse } from 'yaml';

/** Lets the demonstration and the tests import the knowledge base's YAML files as data, so that what they show cannot drift from them. */
export const yaml = (): Plugin => ({
  name: 'clinic-faq:yaml',
  async load(id) {
    if (!/\.ya?ml$/.test(id)) return null;
    return { code: `export default ${JSON.stringify(parse(await readFile(id, 'utf8')))}`, map: { mappings: '' } };
  },
});
