// Saved pages read in Chromium by the very script that is injected, beside what jsdom makes of them. The pages come from
// this machine, their scripts do not run, and the network is closed: what differs is what only a browser knows, such as
// what a style sheet hides. Most style sheets are elsewhere, so an open page is still better known.
import { existsSync, readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import type { Extraction } from '../../src/engine/model.ts';
import { filters } from '../../src/page/clean.ts';
import { findBrowser } from '../browsers/find.ts';
import { serve } from '../browsers/site.ts';
import { Mistake } from '../command.ts';
import { pagesStage } from './pages.ts';
import { paragraphsOf, readUnderJsdom } from './pages-jsdom.ts';

const script = new URL('../../.output/chrome-mv3/extract.js', import.meta.url);
/** Milliseconds; a page whose style sheets cannot be reached is read as it is then. */
const longestLoad = 10_000;

export const pagesInBrowser = pagesStage(async () => {
  if (!existsSync(script)) throw new Mistake('There is no built extension to measure. Run: npm run build');
  const extraction = readFileSync(script, 'utf8');
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
    async read(file, url) {
      const site = await serve({
        '/page.html': (response) => {
          response.setHeader('content-type', 'text/html; charset=utf-8');
          response.setHeader('content-security-policy', "script-src 'none'; frame-src 'none'");
          response.end(readFileSync(file));
        },
      });
      const page = await browser.newPage();
      try {
        await page.goto(site.address('/page.html'), { timeout: longestLoad }).catch(() => undefined);
        // A world of its own, as the injected script has, where the policy of the page does not hold.
        const client = await page.createCDPSession();
        const { frameTree } = await client.send('Page.getFrameTree');
        const { executionContextId } = await client.send('Page.createIsolatedWorld', {
          frameId: frameTree.frame.id,
        });
        const { result } = await client.send('Runtime.evaluate', {
          expression: extraction,
          contextId: executionContextId,
          returnByValue: true,
        });
        const { '': jsdom = [] } = await readUnderJsdom(file, url, { '': filters });
        return { 'in Chromium': paragraphsOf(result.value as Extraction), 'under jsdom': jsdom };
      } finally {
        await page.close();
        site.close();
      }
    },
    close: () => browser.close(),
  };
});
