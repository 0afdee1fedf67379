// Pages of extreme size through the real click, in both browsers: an answer within the time that a reader waits.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Driver, settled, text } from '../../scripts/browsers/driver.ts';
import { type Site, serve } from '../../scripts/browsers/site.ts';
import { large, nested } from '../fuzz/extremes.ts';
import { browsers } from './browsers.ts';

describe.each(browsers)('$name', ({ name: browserName, launch }) => {
  // Chromium crashes by itself where so many elements in each other are laid out.
  const extremes = { ...large, '20,000 nested elements': nested(browserName === 'Chromium' ? 'none' : '') };
  const names = Object.keys(extremes);
  const pathOf = (name: string) => `/${names.indexOf(name)}`;
  let site: Site;
  let browser: Driver;
  beforeAll(async () => {
    site = await serve(
      Object.fromEntries(Object.entries(extremes).map(([name, html]) => [pathOf(name), html])),
    );
    browser = await launch();
  });
  afterAll(async () => {
    expect(await browser.close(), 'no request by the extension').toEqual([]);
    site.close();
  });

  test.each(names)('%s', async (name) => {
    await browser.open(site.address(pathOf(name)));
    const start = performance.now();
    const popup = await browser.click();
    try {
      expect(await settled(popup)).toBe('summary');
      console.log(`${browserName}, ${name}: ${Math.round(performance.now() - start)} ms`);
      expect(await text(popup, '#sentences')).toContain('The council of district');
    } finally {
      await popup.close();
    }
  });
});
