import { parse } from 'yaml';
import type { Plugin } from 'vite';

/** Lets a page import the knowledge base's YAML files as data, so that what it shows cannot drift from them. */
export const yaml = (): Plugin => ({
  name: 'clinic-faq:yaml',
  transform(code, id) {
    if (!/\.ya?ml$/.test(id)) return null;
    return { code: `export default ${JSON.stringify(parse(code))}`, map: { mappings: '' } };
  },
});
