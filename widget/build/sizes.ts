import { readdir, readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const compress = promisify(gzip);

/** What visitors download, compressed as servers usually do (gzip, level 6), in bytes; the demonstration site left out. */
export async function sizes(dist: string): Promise<{ file: string; gzip: number }[]> {
  const assets = (await readdir(`${dist}/assets`)).filter((file) => file.startsWith('clinic-faq-')).map((file) => `assets/${file}`);
  return Promise.all(['clinic-faq.js', ...assets.sort()].map(async (file) => ({ file, gzip: (await compress(await readFile(`${dist}/${file}`))).byteLength })));
}
