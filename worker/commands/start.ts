/** `npm start`: builds, prepares the local database, and serves the demo clinic's site with the Worker in workerd. */
import { createServer } from 'node:net';
import { prepareDatabase } from './database.ts';
import { ensureDevVars } from './dev-vars.ts';
import { command, Fault } from './fail.ts';
import { run, start, WRANGLER } from './run.ts';

const DEFAULT_PORT = 8787;
/** How long the Worker may take to answer for the first time, in milliseconds. */
const PATIENCE_MS = 45_000;

await command(async () => {
  const port = portFrom(process.env.PORT);
  await ensureFree(port);
  ensureDevVars();
  console.log('Building the knowledge base and the widget …');
  await Promise.all([run('Building the knowledge base', 'knowledge/build.ts', []), run('Building the widget', 'widget/build.ts', [])]);
  console.log('Preparing the local database …');
  await prepareDatabase('--local');
  await serve(port);
});

function portFrom(wanted: string | undefined): number {
  if (wanted === undefined || wanted === '') return DEFAULT_PORT;
  const port = Number(wanted);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Fault(`PORT must be a number from 1 to 65535, not "${wanted}".`);
  return port;
}

async function ensureFree(port: number): Promise<void> {
  const taken = await new Promise<boolean>((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(true));
    probe.listen({ port, host: '127.0.0.1' }, () => probe.close(() => resolve(false)));
  });
  if (taken) throw new Fault(`Port ${port} is taken. Stop what uses it, or choose another: PORT=8788 npm start`);
}

async function serve(port: number): Promise<void> {
  const rateLimit = process.env.RATE_LIMIT === 'on' ? 'on' : 'off';
  const args = [
    'dev',
    '--port',
    String(port),
    '--ip',
    '127.0.0.1',
    '--var',
    `RATE_LIMIT:${rateLimit}`,
    '--show-interactive-dev-session=false',
    '--log-level',
    'warn',
  ];
  const server = start(WRANGLER, args);
  const ended = new Promise<void>((resolve) => server.on('close', () => resolve()));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal));
  const address = `http://localhost:${port}`;
  await Promise.race([answering(`${address}/healthz`), ended]);
  if (server.exitCode !== null) throw new Fault('The Worker did not start; its last words are above.');
  console.log(`
Ready. Ctrl-C stops it.
  The demo clinic's site   ${address}/
  All questions, no script ${address}/c/demo/faq
  Every widget state       ${address}/states
  The profile over HTTP    ${address}/v1/clinics/demo
`);
  await ended;
}

async function answering(url: string): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  while (Date.now() < until) {
    const ok = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (ok) return;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  throw new Fault(`The Worker did not answer within ${PATIENCE_MS / 1000} seconds.`);
}
