/** A static host for a built site, on this machine only: for the preview and for the tests. */
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

export interface StaticServer {
  /** With the base, and a closing slash. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves `root` under `base`, with the site's own 404 page.
 * @param port 0 takes a free one
 * @throws when the port is taken
 */
export async function serveSite(root: string, { base, port }: { base: string; port: number }): Promise<StaticServer> {
  const notFound = await readFile(join(root, '404.html')).catch(() => '404');
  const refuse = (response: ServerResponse): void => {
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound);
  };
  const serve = sirv(root, {
    // looks at the disk for every request, so that a new build shows at once
    dev: true,
    onNoMatch: (_request, response) => refuse(response),
  });
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    if (!url.startsWith(base)) return refuse(response);
    request.url = url.slice(base.length - 1);
    serve(request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${taken}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
