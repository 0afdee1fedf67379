// `npm run icons`: scripts/icon.svg → assets/icon/*.png. Chromium does not accept an SVG as the icon of an extension.
import { readFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './browsers/find-browser.ts';

const svg = await readFile(new URL('icon.svg', import.meta.url), 'utf8');
const browser = await puppeteer.launch({
  executablePath: await findBrowser('chromium'),
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const size of [16, 32, 48, 128]) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
  await page.screenshot({ path: `assets/icon/${size}.png` as const, omitBackground: true });
}
await browser.close();
