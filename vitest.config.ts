import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, defineProject } from 'vitest/config';
import { chromiumPath } from './tests/support/chromium.ts';
import { compressedJson } from './tests/support/compressed-json.ts';
import { yaml } from './widget/build/yaml.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Plain functions: the assistant, the knowledge base, journeys. Node only. */
const unit = defineProject({
  test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: ['tests/worker/**', 'tests/e2e/**', 'tests/bench/**'], environment: 'node' },
});

/** The widget in a real Chromium. */
const widget = async () =>
  defineProject({
    plugins: [yaml()],
    optimizeDeps: { include: ['lit', 'lit/directives/repeat.js', 'lit/directives/live.js', 'axe-core'] },
    test: {
      name: 'widget',
      include: ['tests/widget/**/*.ui.ts'],
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        instances: [{ browser: 'chromium' }],
        provider: playwright({ launchOptions: { executablePath: await chromiumPath(), args: ['--no-sandbox'] } }),
      },
    },
  });

/** What was built, in a browser, from a server: embedding under a strict content security policy, whole visits. */
const e2e = defineProject({
  plugins: [yaml()],
  test: { name: 'e2e', include: ['tests/{e2e,widget}/**/*.spec.ts'], environment: 'node', retry: 2, testTimeout: 30_000, hookTimeout: 90_000 },
});

/** The Worker in workerd, with its real bindings. */
async function worker() {
  const { cloudflareTest, readD1Migrations } = await import('@cloudflare/vitest-plugin');
  const stub = here('worker/stubs/langsmith.ts');
  return defineProject({
    resolve: { alias: [{ find: /^langsmith(\/.*)?$/, replacement: stub }] },
    plugins: [
      compressedJson(here('knowledge/dist/knowledge.json')),
      cloudflareTest({
        remoteBindings: false,
        wrangler: { configPath: './wrangler.toml' },
        miniflare: { bindings: { TEST_MIGRATIONS: await readD1Migrations(here('worker/migrations')), SESSION_KEY: 'for-tests-only-'.padEnd(32, 'x') } },
      }),
    ],
    test: { name: 'worker', include: ['tests/worker/**/*.spec.ts'], setupFiles: ['./tests/worker/support/setup.ts'] },
  });
}

export default defineConfig(async () => ({
  test: { projects: [unit, await worker(), await widget(), e2e] },
}));
