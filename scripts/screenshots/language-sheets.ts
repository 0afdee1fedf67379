// One sheet for each language of the interface, from a real Chromium, and for those from right to left from Firefox too. Look at all
// of them after a change of a text: does a line wrap that should not, is something cut, is everything mirrored from right to left?
import { readdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { rightToLeft } from '../../src/popup/localization.ts';
import { pages } from '../../tests/e2e/pages.ts';
import { launchChromium } from '../browsers/chromium.ts';
import { type Driver, type Popup, setLength, settled, text, until } from '../browsers/driver.ts';
import { launchFirefox } from '../browsers/firefox.ts';
import { type Site, serve } from '../browsers/local-site.ts';
import { speaking } from '../browsers/speaking.ts';
import { type Shown, writeSheet } from './picture-sheet.ts';

const built = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' };
/** In CSS pixels, that of the popup. */
const width = 420;

const clicks =
  (...selectors: readonly string[]) =>
  async (popup: Popup) => {
    for (const selector of selectors) await popup.click(selector);
  };
/** With one sentence, so that there is room for what the click opens. */
const shortWith = (selector: string) => async (popup: Popup) => {
  await setLength(popup, 1);
  await popup.click(selector);
};

interface View {
  readonly name: string;
  readonly path: keyof typeof pages;
  readonly prepare: (popup: Popup) => Promise<unknown>;
}

/** In this order: the first opening shows a hint. */
const views: readonly View[] = [
  {
    name: 'an English article, first opening',
    path: '/article.html',
    prepare: async (popup) => {
      await until(
        () => text(popup, '#hint'),
        (hint) => hint !== '',
      );
      await popup.run(({ document }) => document.querySelector('#hint')!.scrollIntoView());
    },
  },
  { name: 'a sentence shown, and why', path: '/article.html', prepare: clicks('.go', '.why') },
  { name: 'repeated paragraphs', path: '/article.html', prepare: shortWith('#folded summary') },
  { name: 'settings', path: '/article.html', prepare: shortWith('#open-settings') },
  {
    name: 'keys',
    path: '/article.html',
    prepare: async (popup) => {
      await shortWith('#open-settings')(popup);
      await popup.run(({ document }) => document.querySelector('#settings dl')!.scrollIntoView(false));
    },
  },
  { name: 'an Arabic article', path: '/arabic.html', prepare: clicks('.why') },
  { name: 'a short article', path: '/short.html', prepare: clicks('#copy') },
  { name: 'no article', path: '/notes.html', prepare: clicks() },
];

/** Writes the sheets into `folder`, each under the name of its folder in assets/_locales; returns how many languages there are. */
export async function takeLanguageSheets(folder: string): Promise<number> {
  const site = await serve(pages);
  const locales = readdirSync('assets/_locales').sort();
  for (const locale of locales) {
    process.stderr.write(`\r${locale.padEnd(6)}`);
    const takeIn = async (launch: (copy: string) => Promise<Driver>, extension: string) => {
      // Firefox takes no relative path.
      const copy = resolve(speaking(locale, extension, folder));
      const browser = await launch(copy);
      const shown = await takeViews(browser, site);
      await browser.close();
      rmSync(copy, { recursive: true });
      return shown;
    };
    const inChromium = await takeIn((copy) => launchChromium(copy, { scale: 2 }), built.chromium);
    await writeSheet(`${folder}/${locale}.png`, inChromium, width);
    if (!rightToLeft.has(locale)) continue;
    await writeSheet(`${folder}/${locale}-firefox.png`, await takeIn(launchFirefox, built.firefox), width);
  }
  site.close();
  return locales.length;
}

async function takeViews(browser: Driver, site: Site): Promise<readonly Shown[]> {
  const shown: Shown[] = [];
  for (const { name, path, prepare } of views) {
    await browser.open(site.address(path));
    const popup = await browser.click();
    await settled(popup);
    await prepare(popup);
    // The popup grows with its content, a moment later.
    await new Promise((resolve) => setTimeout(resolve, 500));
    shown.push({ name, picture: await popup.picture() });
    await popup.close();
  }
  return shown;
}
