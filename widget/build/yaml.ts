import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { parse } from 'yaml';

/** Replies that must work without a network. */
const DANGER = /^(?:crisis\/(?:full|imminent|other)|emergency)$/;

/**
 * Lets the widget import the knowledge base's YAML files as data, so that what it shows cannot drift from them. A policy
 * file with `?danger` behind its name is cut down to the replies to somebody in danger and the names of their buttons.
 */
export const yaml = (): Plugin => ({
  name: 'clinic-faq:yaml',
  async load(id) {
    const [file = '', query] = id.split('?');
    if (!/\.ya?ml$/.test(file)) return null;
    const data = parse(await readFile(file, 'utf8')) as Record<string, Record<string, unknown>>;
    return { code: `export default ${JSON.stringify(query === 'danger' ? dangerOnly(data) : data)}`, map: { mappings: '' } };
  },
});

const dangerOnly = ({ lang, replies = {}, phrases = {} }: Record<string, Record<string, unknown>>): unknown => ({
  lang,
  replies: pick(replies, (name) => DANGER.test(name)),
  phrases: pick(phrases, (name) => /^(?:label-|open-now|opens-at|closed|staff-not-told)/.test(name)),
});

const pick = (from: Record<string, unknown>, wanted: (name: string) => boolean) => Object.fromEntries(Object.entries(from).filter(([name]) => wanted(name)));
