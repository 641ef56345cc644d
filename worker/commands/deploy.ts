/** `npm run deploy [-- --config wrangler.model.toml]`: to Cloudflare, after saying plainly what must be set first. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Knowledge } from '../assistant/knowledge.ts';
import { prepareDatabase } from './database.ts';
import { command, Fault } from './fail.ts';
import { reasonsNotToLaunch } from './launch-checks.ts';
import { ROOT, run, start, WRANGLER } from './run.ts';

const { values } = parseArgs({ options: { config: { type: 'string', default: 'wrangler.toml' } } });

await command(async () => {
  const config = readFileSync(join(ROOT, values.config), 'utf8');
  if (config.includes('00000000-0000-0000-0000-000000000000')) {
    throw new Fault(
      [
        'Before the first deploy:',
        '  1. npx wrangler login',
        `  2. npx wrangler d1 create clinic-faq        and put its database_id into ${values.config}`,
        '  3. npx wrangler secret put SESSION_KEY      32 or more random characters; changing it later makes stored messages unreadable',
        `  4. a route or domain for the Worker in ${values.config}`,
        '  5. your clinic in knowledge/clinics/, its crisis copy signed by a clinician, every number in knowledge/helplines/ tried by phone',
      ].join('\n'),
    );
  }
  console.log('Building …');
  await run('Building the knowledge base', 'knowledge/build.ts', []);
  await run('Building the widget', 'widget/build.ts', []);
  const reasons = reasonsNotToLaunch(JSON.parse(readFileSync(join(ROOT, 'knowledge/dist/knowledge.json'), 'utf8')) as Knowledge);
  if (reasons.length > 0) throw new Fault(['Not deployed:', ...reasons].join('\n  '));
  console.log('Preparing the database …');
  await prepareDatabase('--remote');
  const deploy = start(WRANGLER, ['deploy', '--minify', '--config', values.config]);
  process.exitCode = await new Promise<number>((resolve) => deploy.on('close', (code) => resolve(code ?? 1)));
});
