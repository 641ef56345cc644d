import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
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
    process.env.FONTCONFIG_PATH = fontSettings(cache);
    chromium.setupLambdaEnvironment(`${cache}al2023/lib`); // its NSS libraries
    return await chromium.default.executablePath();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

/**
 * The package's own font settings look in folders that exist on Lambda only; without any font Chromium shows no text and
 * crashes on some pages. These find the font that comes with the package, and the system's.
 */
function fontSettings(cache: string): string {
  const folder = `${cache}fontconfig`;
  mkdirSync(folder, { recursive: true });
  const prefer = ['system-ui', 'sans-serif', 'ui-sans-serif'].map(
    (family) => `<alias><family>${family}</family><prefer><family>Open Sans</family></prefer></alias>`,
  );
  writeFileSync(
    `${folder}/fonts.conf`,
    `<?xml version="1.0"?><fontconfig><dir>${cache}fonts</dir><dir>/usr/share/fonts</dir><cachedir>${folder}/cache</cachedir>${prefer.join('')}</fontconfig>`,
  );
  return folder;
}
