// A small web server on this machine for the pages of a test or the demo. It records every request.
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The content, or a function that writes the response. The function may leave the response open. */
export type Page = string | Buffer | ((response: ServerResponse) => void);

export interface Site {
  /** Returns the address of a path, for instance of `/article.html`. */
  address(path: string): string;
  /** The requested paths in order, without the favicon, which browsers request by themselves. */
  readonly hits: readonly string[];
  close(): void;
}

/** Returns a saved page to serve: its scripts and frames do not run. */
export const savedPage =
  (html: string | Uint8Array): Page =>
  (response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader('content-security-policy', "script-src 'none'; frame-src 'none'");
    response.end(html);
  };

/** Serves the pages by their path. All other paths are answered with 404. */
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
