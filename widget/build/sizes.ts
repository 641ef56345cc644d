import { readdir, readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const compress = promisify(gzip);

/** What a clinic's visitors may download, compressed with gzip, in bytes. The demonstration site's own files are left out. */
export async function sizes(dist: string): Promise<{ file: string; gzip: number }[]> {
  const assets = (await readdir(`${dist}/assets`)).filter((file) => file.startsWith('clinic-faq-')).map((file) => `assets/${file}`);
  return Promise.all(['clinic-faq.js', ...assets.sort()].map(async (file) => ({ file, gzip: (await compress(await readFile(`${dist}/${file}`))).byteLength })));
}

/** Everything a first conversation needs, in bytes: the loader, the panel and its heaviest language. */
export async function firstConversation(dist: string): Promise<number> {
  const all = await sizes(dist);
  const of = (pattern: RegExp): number => Math.max(0, ...all.filter(({ file }) => pattern.test(file)).map(({ gzip }) => gzip));
  return of(/^clinic-faq\.js$/) + of(/-panel\./) + of(/faq-(?:en|fr|es)\./);
}
