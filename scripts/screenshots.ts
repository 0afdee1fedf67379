// `npm run screenshots [-- popup|languages|stores]`: a picture of every view of the popup in every theme and size, from a real
// Chromium with the built extension, and one sheet with all of them; one sheet for each language of the interface; and the pictures
// for the stores. Look at the sheets after a change of the popup or of a text.
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { doubledArticle, pages } from '../tests/e2e/pages.ts';
import type { ChromiumPopup } from './browsers/chromium/popup.ts';
import { type ChromiumDriver, launchChromium } from './browsers/chromium.ts';
import { choose, setLength, settled, text, until } from './browsers/driver.ts';
import { serve } from './browsers/local-site.ts';
import { takeLanguageSheets } from './screenshots/language-sheets.ts';
import { writeSheet } from './screenshots/picture-sheet.ts';
import { takeStorePictures } from './screenshots/store-pictures.ts';

const folder = '.output/screenshots';

/** The pictures in the README, by the name of the shot. */
const shown = { 'details-light': 'popup-light.png', 'summary-dark': 'popup-dark.png' };

/** A page with more elements than the extraction reads. */
const partial = doubledArticle.replace('</article>', `${'<p>Notice.</p>'.repeat(45_000)}</article>`);

interface Shot {
  readonly name: string;
  readonly path: string;
  /** Media features in addition to the light theme. */
  readonly features?: Readonly<Record<string, string>>;
  /** What the user does before the picture is taken. */
  readonly prepare?: (popup: ChromiumPopup, browser: ChromiumDriver) => Promise<unknown>;
}

const dark = { 'prefers-color-scheme': 'dark' };
const click = (selector: string) => (popup: ChromiumPopup) => popup.click(selector);
const toLength = (count: number) => (popup: ChromiumPopup) => setLength(popup, count);
const setWidth = (width: number) => (popup: ChromiumPopup) =>
  popup.run(({ document }, value) => {
    document.documentElement.style.setProperty('--width', `${value}px`);
  }, width);
const layoutAsText = (popup: ChromiumPopup) => choose(popup, '#settings [data-setting="layout"]', 'text');
const doubleText = (popup: ChromiumPopup) =>
  popup.run(({ document }) => {
    document.body.style.fontSize = '28px';
  });
const doubleTextNarrow = async (popup: ChromiumPopup) => {
  await setWidth(320)(popup);
  await doubleText(popup);
};
const focus = (selector: string) => async (popup: ChromiumPopup) => {
  await popup.page.keyboard.press('Tab');
  await popup.page.focus(selector);
};
const waitUntilLong = (popup: ChromiumPopup) =>
  until(
    () => text(popup, '#status'),
    (status) => status.startsWith('Still'),
  );
const leavePage = async (popup: ChromiumPopup, browser: ChromiumDriver) => {
  await browser.leave(site.address('/other.html'));
  await settled(popup);
};
const openAll = async (popup: ChromiumPopup) => {
  await popup.click('#sentences li:nth-child(2) .go');
  await popup.click('#sentences li:nth-child(2) .why');
  await popup.click('#folded summary');
};

const shots: readonly Shot[] = [
  { name: 'summary-light', path: '/article.html' },
  { name: 'summary-dark', path: '/article.html', features: dark },
  { name: 'details-light', path: '/article.html', prepare: openAll },
  { name: 'details-dark', path: '/article.html', features: dark, prepare: openAll },
  { name: 'sections', path: '/sections.html', prepare: toLength(7) },
  { name: 'one-sentence', path: '/article.html', prepare: toLength(1) },
  { name: 'many-sentences', path: '/article.html', prepare: toLength(20) },
  { name: 'settings', path: '/article.html', prepare: click('#open-settings') },
  { name: 'copied', path: '/article.html', prepare: click('#copy') },
  { name: 'short', path: '/short.html' },
  { name: 'arabic-light', path: '/arabic.html' },
  { name: 'arabic-dark', path: '/arabic.html', features: dark },
  { name: 'long-words', path: '/long-words.html' },
  { name: 'hostile', path: '/hostile.html' },
  { name: 'reading', path: '/waiting.html' },
  { name: 'reading-dark', path: '/waiting.html', features: dark },
  { name: 'still-reading', path: '/waiting.html', prepare: waitUntilLong },
  { name: 'changed', path: '/waiting.html', prepare: leavePage },
  { name: 'partial', path: '/partial.html' },
  { name: 'no-article', path: '/start.html' },
  { name: 'no-article-dark', path: '/start.html', features: dark },
  { name: 'pdf', path: '/report.pdf' },
  { name: 'restricted', path: 'chrome://version' },
  {
    name: 'forced-colours',
    path: '/article.html',
    features: { 'forced-colors': 'active' },
    prepare: openAll,
  },
  { name: 'narrow', path: '/article.html', prepare: setWidth(320) },
  { name: 'narrow-long-words', path: '/long-words.html', prepare: setWidth(320) },
  { name: 'wide', path: '/article.html', prepare: setWidth(800) },
  { name: 'double-text', path: '/article.html', prepare: doubleText },
  { name: 'double-text-narrow', path: '/article.html', prepare: doubleTextNarrow },
  { name: 'focus-sentence', path: '/article.html', prepare: focus('#sentences .go') },
  { name: 'focus-length', path: '/article.html', features: dark, prepare: focus('#length') },
  { name: 'running-text', path: '/sections.html', prepare: layoutAsText },
];

for (const each of ['languages', 'stores']) mkdirSync(`${folder}/${each}`, { recursive: true });
mkdirSync('docs', { recursive: true });
const wanted = process.argv[2];
const site = await serve({ ...pages, '/partial.html': partial });
const isWanted = (name: string) => wanted === undefined || wanted === name;
if (isWanted('popup')) await takeAll();
site.close();
if (isWanted('languages')) {
  const count = await takeLanguageSheets(`${folder}/languages`);
  console.log(`\nThe sheets of ${count} languages are in ${folder}/languages`);
}
if (isWanted('stores')) {
  await takeStorePictures(`${folder}/stores`);
  console.log(`The pictures for the stores are in ${folder}/stores`);
}

async function takeAll(): Promise<void> {
  for (const [index, shot] of shots.entries()) {
    process.stderr.write(`\r${index + 1}/${shots.length} ${shot.name.padEnd(24)}`);
    // A new browser for each shot, so that settings of one do not show in the next.
    const browser = await launchChromium('.output/chrome-mv3', { scale: 2 });
    await take(browser, shot);
    await browser.close();
  }
  const pictures = shots.map(({ name }) => ({ name, picture: readFileSync(`${folder}/${name}.png`) }));
  await writeSheet(`${folder}/sheet.png`, pictures, 300);
  for (const [name, picture] of Object.entries(shown))
    copyFileSync(`${folder}/${name}.png`, `docs/${picture}`);
  console.log(`\n${shots.length} pictures and sheet.png in ${folder}`);
}

async function take(browser: ChromiumDriver, { name, path, features, prepare }: Shot): Promise<void> {
  const address = path.startsWith('/') ? site.address(path) : path;
  await browser.open(address, { loads: path !== '/waiting.html' });
  const popup = await browser.click();
  if (path !== '/waiting.html') await settled(popup);
  await popup.page.emulateMediaFeatures(
    Object.entries({ 'prefers-color-scheme': 'light', ...features }).map(([feature, value]) => ({
      name: feature,
      value,
    })),
  );
  await prepare?.(popup, browser);
  // The popup grows with its content, a moment later.
  await new Promise((resolve) => setTimeout(resolve, 300));
  await popup.page.screenshot({ path: `${folder}/${name}.png` });
}
