// One sheet for each language of the interface: what is to be seen of its texts, in the popup of a real Chromium. Look at all of
// them after a change of a text: does a line wrap that should not, is something cut, is everything mirrored from right to left?
import { readdirSync, rmSync } from 'node:fs';
import { pages } from '../../tests/e2e/pages.ts';
import { type ChromiumPopup, launchChromium } from '../browsers/chromium.ts';
import { setLength, settled, text, until } from '../browsers/driver.ts';
import { serve } from '../browsers/local-site.ts';
import { speaking } from '../browsers/speaking.ts';
import { type Shown, writeSheet } from './picture-sheet.ts';

const built = '.output/chrome-mv3';
/** In CSS pixels, that of the popup. */
const width = 420;

const clicks =
  (...selectors: readonly string[]) =>
  async (popup: ChromiumPopup) => {
    for (const selector of selectors) await popup.click(selector);
  };
/** With one sentence, so that there is room for what the click opens. */
const shortWith = (selector: string) => async (popup: ChromiumPopup) => {
  await setLength(popup, 1);
  await popup.click(selector);
};

interface View {
  readonly name: string;
  readonly path: keyof typeof pages;
  readonly prepare: (popup: ChromiumPopup) => Promise<unknown>;
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

/** Writes the sheets into `folder`, each under the name of its folder in assets/_locales; returns how many. */
export async function takeLanguageSheets(folder: string): Promise<number> {
  const site = await serve(pages);
  const locales = readdirSync('assets/_locales').sort();
  for (const locale of locales) {
    process.stderr.write(`\r${locale.padEnd(6)}`);
    const copy = speaking(locale, built, folder);
    const browser = await launchChromium(copy, { scale: 2 });
    const shown: Shown[] = [];
    for (const { name, path, prepare } of views) {
      await browser.open(site.address(path));
      const popup = await browser.click();
      await settled(popup);
      await prepare(popup);
      // The popup grows with its content, a moment later.
      await new Promise((resolve) => setTimeout(resolve, 500));
      shown.push({ name, picture: await popup.page.screenshot() });
      await popup.close();
    }
    await browser.close();
    rmSync(copy, { recursive: true });
    await writeSheet(`${folder}/${locale}.png`, shown, width);
  }
  site.close();
  return locales.length;
}
