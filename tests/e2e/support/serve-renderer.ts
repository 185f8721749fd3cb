/** Serves the built window over http on this machine, by the very handler that serves app://. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

import { serveApp } from '../../../src/main/security/serve-app.ts';
import { listServedFiles } from '../../../src/main/security/served-files.ts';
import { EMPTY_PAGE } from './given-plan.ts';
import { APP_FOLDER } from './launch.ts';

export interface RendererServer {
  readonly url: string;
  close(): Promise<void>;
}

/** The same allow-list and the same headers as in the app; only the scheme differs. */
export async function serveRenderer(): Promise<RendererServer> {
  const answer = serveApp(listServedFiles(path.join(APP_FOLDER, 'out', 'renderer')));
  const server = createServer((request, response) => {
    const { method = 'GET', url = '/' } = request;
    // Asked for by every browser, never by the app.
    if (url === '/favicon.ico') return void response.writeHead(204).end();
    if (url === EMPTY_PAGE)
      return void response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html>');
    void answer(new Request(new URL(url, 'http://127.0.0.1'), { method })).then(async (made) => {
      response.writeHead(made.status, Object.fromEntries(made.headers));
      response.end(Buffer.from(await made.arrayBuffer()));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/index.html`, close: () => closeServer(server) };
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    // A browser keeps its connections open.
    server.closeAllConnections();
  });
}
