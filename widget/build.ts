/**
 * Builds everything a visitor's browser loads into `dist/`: the loader, the panel with its languages, the demonstration
 * site, the style sheet of the clinics' pages of questions, and the headers they are served with. Run: `npx node widget/build.ts`
 */
import { cp, mkdir, readdir, rm } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type InlineConfig } from 'vite';
import { minifyTemplates } from './build/minify-templates.ts';
import { sizes } from './build/sizes.ts';
import { yaml } from './build/yaml.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
export const PAGES = ['index', 'privacy', '404', 'states'] as const;

/** @param outDir is emptied first */
export async function buildWidget(outDir: string): Promise<void> {
  await rm(outDir, { recursive: true, force: true });
  await mkdir(outDir, { recursive: true });
  await build(panel(outDir));
  await build(loader(outDir, await panelPath(outDir)));
  await build(pages(outDir));
  await cp(here('demo/_headers'), `${outDir}/_headers`);
  await cp(here('faq/faq.css'), `${outDir}/faq.css`);
}

const common = (outDir: string): InlineConfig => ({
  configFile: false,
  publicDir: false,
  logLevel: 'error',
  mode: 'production',
  // Whatever NODE_ENV says: a visitor never gets Lit's development build.
  resolve: { conditions: ['production', 'browser', 'module'] },
  plugins: [minifyTemplates(), yaml()],
  build: {
    outDir,
    emptyOutDir: false,
    target: 'es2022',
    minify: true,
    modulePreload: false,
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    copyPublicDir: false,
  },
});

/** `assets/clinic-faq-panel.<hash>.js` and a file for each language, which it loads when needed. */
const panel = (outDir: string): InlineConfig => {
  const base = common(outDir);
  return {
    ...base,
    base: './',
    build: {
      ...base.build,
      // As a library: otherwise Vite wraps every lazy import in code that preloads style sheets, of which there are none.
      lib: { entry: { 'clinic-faq-panel': here('visitor/define.ts') }, formats: ['es'] },
      rolldownOptions: {
        // What the lazy parts share with the panel stays in the panel: one request instead of two in a row.
        preserveEntrySignatures: 'allow-extension',
        output: { minify: true, entryFileNames: 'assets/[name].[hash].js', chunkFileNames: 'assets/clinic-faq-[name].[hash].js' },
      },
    },
  };
};

/** One classic script that knows where the panel is. */
const loader = (outDir: string, panelModule: string): InlineConfig => {
  const base = common(outDir);
  return {
    ...base,
    define: { __PANEL__: JSON.stringify(panelModule) },
    build: {
      ...base.build,
      rolldownOptions: { input: here('loader/loader.ts'), output: { format: 'iife', entryFileNames: 'clinic-faq.js' } },
    },
  };
};

const pages = (outDir: string): InlineConfig => {
  const base = common(outDir);
  return {
    ...base,
    root: here('demo'),
    build: {
      ...base.build,
      rolldownOptions: {
        input: PAGES.map((page) => here(`demo/${page}.html`)),
        output: {
          entryFileNames: 'assets/demo-[name].[hash].js',
          chunkFileNames: 'assets/demo-[name].[hash].js',
          assetFileNames: 'assets/demo-[name].[hash][extname]',
        },
      },
    },
  };
};

/** Path of the panel's module, relative to the loader. */
async function panelPath(outDir: string): Promise<string> {
  const name = (await readdir(`${outDir}/assets`)).find((file) => file.startsWith('clinic-faq-panel.'));
  if (!name) throw new Error('buildWidget: the panel was not built');
  return `assets/${name}`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const dist = here('../dist');
  await buildWidget(dist);
  for (const { file, gzip } of await sizes(dist)) console.log(`${(gzip / 1024).toFixed(2).padStart(7)} KiB gzip  ${file}`);
}
