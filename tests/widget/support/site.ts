import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' };

/** Serves a folder as its `_headers` file says, the way the platform does. */
export async function serveFolder(folder: string): Promise<{ origin: string; server: Server }> {
  const headersOf = readHeaders(`${folder}/_headers`);
  return listen((path) => {
    const file = `${folder}${path === '/' ? '/index.html' : path}`;
    return existsSync(file)
      ? { status: 200, type: TYPES[extname(file)] ?? 'text/plain', body: readFileSync(file), headers: headersOf(path) }
      : { status: 404, type: 'text/plain', body: '', headers: headersOf(path) };
  });
}

/** A clinic's page: whatever HTML a test wants, under whatever policy. */
export async function servePage(page: () => { html: string; csp?: string }): Promise<{ origin: string; server: Server }> {
  return listen((path) => {
    const { html, csp } = page();
    return {
      status: path === '/' ? 200 : 404,
      type: 'text/html; charset=utf-8',
      body: path === '/' ? html : '',
      headers: csp ? { 'Content-Security-Policy': csp } : {},
    };
  });
}

interface Response {
  readonly status: number;
  readonly type: string;
  readonly body: string | Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

async function listen(answer: (path: string) => Response): Promise<{ origin: string; server: Server }> {
  const server = createServer((request, response) => {
    const { status, type, body, headers } = answer(new URL(request.url ?? '/', 'http://x').pathname);
    response.writeHead(status, { 'Content-Type': type, ...headers }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

/** Paths with `*` at the end, each followed by indented headers; later rules add to earlier ones. */
function readHeaders(file: string): (path: string) => Record<string, string> {
  const rules: { path: string; headers: Record<string, string> }[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const header = /^\s+([\w-]+):\s*(.*)$/.exec(line);
    if (header) Object.assign(rules.at(-1)?.headers ?? {}, { [header[1] as string]: header[2] });
    else if (line.trim()) rules.push({ path: line.trim(), headers: {} });
  }
  const fits = (rule: string, path: string): boolean => (rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : rule === path);
  return (path) => Object.assign({}, ...rules.filter((rule) => fits(rule.path, path)).map((rule) => rule.headers));
}
