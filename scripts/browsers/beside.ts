// Saved pages in Chromium without the extension, and expressions run beside them in a world of their own, as the injected
// script is. The scripts of the pages do not run, and the network is closed.
import puppeteer from 'puppeteer-core';
import { findBrowser } from './find.ts';
import { serve } from './site.ts';

/** Milliseconds; a page whose style sheets cannot be reached is read as it is then. */
const longestLoad = 10_000;

export interface Beside {
  /** The value of the expression, which must be plain data. */
  evaluate(expression: string): Promise<unknown>;
  /** How often the page was laid out so far. */
  layouts(): Promise<number>;
}

export interface Viewer {
  view<Result>(html: string | Uint8Array, use: (beside: Beside) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

export async function openViewer(): Promise<Viewer> {
  const browser = await puppeteer.launch({
    executablePath: await findBrowser('chromium'),
    args: [
      '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
      '--disable-background-networking',
      // Chromium refuses to sandbox as root, which is what a container runs as.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  return {
    async view(html, use) {
      const site = await serve({
        '/page.html': (response) => {
          response.setHeader('content-type', 'text/html; charset=utf-8');
          response.setHeader('content-security-policy', "script-src 'none'; frame-src 'none'");
          response.end(html);
        },
      });
      const page = await browser.newPage();
      try {
        await page.goto(site.address('/page.html'), { timeout: longestLoad }).catch(() => undefined);
        const client = await page.createCDPSession();
        await client.send('Performance.enable');
        const { frameTree } = await client.send('Page.getFrameTree');
        const world = await client.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
        return await use({
          async evaluate(expression) {
            const { result, exceptionDetails } = await client.send('Runtime.evaluate', {
              expression,
              contextId: world.executionContextId,
              returnByValue: true,
            });
            if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
            return result.value;
          },
          async layouts() {
            const { metrics } = await client.send('Performance.getMetrics');
            return metrics.find(({ name }) => name === 'LayoutCount')?.value ?? 0;
          },
        });
      } finally {
        await page.close();
        site.close();
      }
    },
    close: () => browser.close(),
  };
}
