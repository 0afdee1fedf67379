// axe over every view of the popup, light and dark.
import { readFile } from 'node:fs/promises';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ChromiumDriver } from '../../scripts/browsers/chromium.ts';
import { settled } from '../../scripts/browsers/driver.ts';
import { type Site, serve } from '../../scripts/browsers/site.ts';
import { openChromium } from './browsers.ts';
import { pages } from './pages.ts';

const axe = await readFile(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
let site: Site;
let browser: ChromiumDriver;
beforeAll(async () => {
  site = await serve(pages);
  browser = await openChromium();
});
afterAll(async () => {
  expect(await browser.close(), 'no request by the extension').toEqual([]);
  site.close();
});

test.each([
  ['/article.html', 'summary'],
  ['/short.html', 'summary'],
  ['/arabic.html', 'summary'],
  ['/empty.html', 'refused not-an-article'],
  ['/endless.html', 'reading'],
])('%s: no violation', async (path, view) => {
  await browser.open(site.address(path), { loads: view !== 'reading' });
  const { page, ...popup } = await browser.click();
  if (view !== 'reading') expect(await settled(popup)).toBe(view);
  for (const scheme of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.evaluate(axe);
    const { violations, passes } = (await page.evaluate('axe.run()')) as AxeResults;
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    expect(passes.length).toBeGreaterThan(5);
  }
  await popup.close();
});
