import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

export interface StaticServer {
  origin: string;
  /** The address of a file of tests/e2e/pages/, of `/samples/<file>`, or of `/packages/<package>/<file>` out of node_modules. */
  url(path: string): string;
  close(): Promise<void>;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.gif': 'image/gif',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

const pages = join(process.cwd(), 'tests', 'e2e', 'pages');
const mounted: readonly (readonly [prefix: string, folder: string])[] = [
  ['/packages/', join(process.cwd(), 'node_modules')],
  ['/samples/', join(process.cwd(), 'samples')],
  // Editors that are tested but not shipped, and their pages.
  ['/bench/', join(process.cwd(), 'bench')],
  // What scripts/bundle-editors.mjs makes of those that are modules.
  ['/bench-built/', join(process.cwd(), '.output', 'bench', 'editors')],
];

export async function serve(): Promise<StaticServer> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    url: (path) => new URL(path, origin).href,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(request: IncomingMessage, response: ServerResponse): void {
  if (request.method === 'POST') {
    void showSubmitted(request, response);
    return;
  }
  const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
  const file = find(decodeURIComponent(pathname));
  if (!file) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
  createReadStream(file).pipe(response);
}

/** A posted form comes back as a list of its fields, as the back end got them. */
async function showSubmitted(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const escaped = (text: string) => text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
  const fields = [...new URLSearchParams(Buffer.concat(chunks).toString())].map(
    ([name, value]) => `<h2>${escaped(name)}</h2><pre id="${escaped(name)}">\n${escaped(value)}</pre>`,
  );
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.end(`<!doctype html><meta charset="utf-8"><title>已提交</title>${fields.join('')}`);
}

function find(path: string): string | undefined {
  const mount = mounted.find(([prefix]) => path.startsWith(prefix));
  const [folder, rest] = mount ? [mount[1], path.slice(mount[0].length)] : [pages, path];
  const file = normalize(join(folder, rest));
  const inside = file.startsWith(folder + sep);
  return inside && existsSync(file) && statSync(file).isFile() ? file : undefined;
}
