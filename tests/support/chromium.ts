import { existsSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * The Chromium that browser tests drive: `CHROMIUM_PATH` where it is set (macOS, Windows, arm64), else the binary that
 * comes inside an npm package, unpacked once into `node_modules/.cache`. No download.
 *
 * Start it with `--no-sandbox` and nothing else: the package's own list of arguments switches web security off.
 */
export async function chromiumPath(): Promise<string> {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  const cache = fileURLToPath(new URL('../../node_modules/.cache/chromium/', import.meta.url));
  mkdirSync(cache, { recursive: true });
  const before = process.env.TMPDIR;
  process.env.TMPDIR = cache; // it unpacks to the temporary folder and reuses whatever lies there
  try {
    const chromium = await import('@sparticuz/chromium');
    if (!existsSync(`${cache}al2023`)) {
      await chromium.inflate(fileURLToPath(new URL('../bin/al2023.tar.br', import.meta.resolve('@sparticuz/chromium'))));
    }
    chromium.setupLambdaEnvironment(`${cache}al2023/lib`); // its NSS libraries
    return await chromium.default.executablePath();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}
