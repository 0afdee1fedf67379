// `npm run icons`: assets/icon/icon.svg → assets/icon/*.png, since Chromium does not accept an SVG as the icon of an extension.
// The drawing is 16 units wide and has its edges on whole units, and each size is a multiple of 16, so no edge is blurred.
import { readFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { sandboxSwitches } from './browsers/chromium/switches.ts';
import { findBrowser } from './browsers/find-browser.ts';

/** The sizes in pixels. The drawing of the largest is 96 wide: Chrome's store asks for 16 pixels of margin around it. */
const sizes = { 16: 16, 32: 32, 48: 48, 64: 64, 96: 96, 128: 96 };

const svg = await readFile(new URL('../assets/icon/icon.svg', import.meta.url), 'utf8');
const browser = await puppeteer.launch({
  executablePath: await findBrowser('chromium'),
  args: [...sandboxSwitches],
});
const page = await browser.newPage();
for (const [name, drawn] of Object.entries(sizes)) {
  const size = Number(name);
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<style>body { margin: ${(size - drawn) / 2}px } svg { display: block; width: ${drawn}px }</style>${svg}`,
  );
  await page.screenshot({ path: `assets/icon/${size}.png` as const, omitBackground: true });
}
await browser.close();
