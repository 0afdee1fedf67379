// Runs axe on every view of the popup, in the light and the dark colour scheme.
import { readFile } from 'node:fs/promises';
import type { AxeResults } from 'axe-core';
import { expect, test } from 'vitest';
import { settled } from '../../scripts/browsers/driver.ts';
import { inChromium } from './browsers.ts';
import { pages } from './pages.ts';

const axe = await readFile(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

inChromium(pages, (visit) => {
  test.each([
    ['/article.html', 'summary'],
    ['/short.html', 'summary'],
    ['/arabic.html', 'summary'],
    ['/empty.html', 'refused not-an-article'],
    ['/waiting.html', 'reading'],
  ])('%s has no violation', async (path, view) => {
    await visit.open(path);
    await visit.inPopup(async ({ page, ...popup }) => {
      if (view !== 'reading') expect(await settled(popup)).toBe(view);
      for (const scheme of ['light', 'dark']) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await page.evaluate(axe);
        const { violations, passes } = (await page.evaluate('axe.run()')) as AxeResults;
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
        expect(passes.length).toBeGreaterThan(5);
      }
    });
  });
});
