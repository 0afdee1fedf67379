// A small web server on this machine for the pages of a test or the demo; it notes every request that it gets.
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Page = string | Buffer | ((response: ServerResponse) => void);

export interface Site {
  /** The address of a page, for instance of `/article.html`. */
  address(path: string): string;
  /** The paths that were asked for, in order; the browser's own look for an icon left out. */
  readonly hits: readonly string[];
  close(): void;
}

/** Serves the pages by path; others are not found. A function writes the response itself, and may leave it open. */
export async function serve(pages: Readonly<Record<string, Page>>): Promise<Site> {
  const hits: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (path !== '/favicon.ico') hits.push(path);
    const page = pages[path];
    if (page === undefined) return response.writeHead(404).end();
    if (typeof page === 'function') return page(response);
    response.setHeader(
      'content-type',
      path.endsWith('.pdf') ? 'application/pdf' : 'text/html; charset=utf-8',
    );
    return response.end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: (path) => `http://127.0.0.1:${port}${path}`,
    hits,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
