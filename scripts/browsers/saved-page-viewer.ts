// Saved pages in Chromium without the extension, and expressions that run in an isolated world of the page, like the injected
// script. The scripts of the pages do not run, and the network is closed.
import puppeteer, { type Page } from 'puppeteer-core';
import { offlineSwitches, sandboxSwitches } from './chromium/switches.ts';
import { findBrowser } from './find-browser.ts';
import { savedPage, serve } from './local-site.ts';

/** Milliseconds. Judgement: a page whose style sheets are still missing then is read without them. */
const longestLoad = 10_000;

export interface IsolatedWorld {
  /** Returns the value of an expression, which must be plain data. Rejects if the expression throws. */
  evaluate(expression: string): Promise<unknown>;
  /** Returns how often the page was laid out so far. */
  layouts(): Promise<number>;
}

export interface Viewer {
  /** Opens a page, calls `use`, and closes the page. */
  view<Result>(html: string | Uint8Array, use: (world: IsolatedWorld) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

export async function openViewer(): Promise<Viewer> {
  const browser = await puppeteer.launch({
    executablePath: await findBrowser('chromium'),
    args: [...offlineSwitches, ...sandboxSwitches],
  });
  return {
    async view(html, use) {
      const site = await serve({ '/page.html': savedPage(html) });
      const page = await browser.newPage();
      try {
        await page.goto(site.address('/page.html'), { timeout: longestLoad }).catch(() => undefined);
        return await use(await createWorld(page));
      } finally {
        await page.close();
        site.close();
      }
    },
    close: () => browser.close(),
  };
}

async function createWorld(page: Page): Promise<IsolatedWorld> {
  const client = await page.createCDPSession();
  await client.send('Performance.enable');
  const { frameTree } = await client.send('Page.getFrameTree');
  const world = await client.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  return {
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
  };
}
