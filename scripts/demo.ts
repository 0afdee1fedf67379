// `npm run demo [-- FILE.html]`: opens a page in a real browser with the built extension, clicks the toolbar button, prints
// the summary and saves a picture of the popup. It opens a window if there is a display.
import { readFile, writeFile } from 'node:fs/promises';
import { launchChromium } from './browsers/chromium.ts';
import { settled, text, texts } from './browsers/driver.ts';
import { serve } from './browsers/local-site.ts';

const picture = '.output/demo-popup.png';
const ownPage = new URL('../tests/fixtures/doubled-article.html', import.meta.url);
const file = process.argv[2] ?? ownPage;
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

const page = await readFile(file).catch((error: Error) => {
  console.error(`Cannot read ${file} (${error.message}): give the path of a saved .html page.`);
  return process.exit(1);
});
const site = await serve({ '/article.html': page });
const browser = await launchChromium('.output/chrome-mv3', hasDisplay ? { headless: false } : { scale: 2 });
await browser.open(site.address('/article.html'));
const popup = await browser.click();
const view = await settled(popup);
if (view === 'summary') {
  console.log(`\n${await text(popup, '#title')}`);
  console.log(`${await text(popup, '#site')} · ${await text(popup, '#time')}\n`);
  for (const sentence of await texts(popup, '#sentences .go')) console.log(`• ${sentence}`);
  if ((await texts(popup, '#folded li')).length > 0) console.log(`\n${await text(popup, '#folded summary')}`);
} else {
  console.log(`\n${await text(popup, '#status')}`);
}
await writeFile(picture, await popup.page.screenshot());
console.log(`\nThe popup as it looks: ${picture}`);
if (hasDisplay && process.stdout.isTTY) {
  console.log('Close the browser window to end.');
  await browser.closed;
} else {
  await browser.close();
}
site.close();
