// The pictures for the stores: a page with highlights, and the popup or the panel where a browser shows it. Page, popup and panel are
// real pictures of Chromium with the built extension; the window around them is drawn.
import { writeFileSync } from 'node:fs';
import { pages } from '../../tests/e2e/pages.ts';
import type { ChromiumPopup } from '../browsers/chromium/popup.ts';
import { type ChromiumDriver, launchChromium } from '../browsers/chromium.ts';
import { setLength, settled, text, until } from '../browsers/driver.ts';
import { type Site, serve } from '../browsers/local-site.ts';
import { speaking } from '../browsers/speaking.ts';
import { type BrowserWindow, barHeight, browserWindow, desktop, icon, picture } from './browser-window.ts';
import { inNewspaper } from './newspaper.ts';

const built = '.output/chrome-mv3';

/** The pictures in the README, by the name of the picture. */
const shownInReadme = { light: 'article-light', dark: 'article-dark', panel: 'panel' };

/** The size that all stores take. */
const screen = { width: 1280, height: 800 };
const panelWidth = 400;
const tiles = { tile: { width: 440, height: 280 }, marquee: { width: 1400, height: 560 } };

const newspapers = {
  '/article.html': inNewspaper(String(pages['/article.html']), 'The Harbour Gazette', [
    'News',
    'Sport',
    'Weather',
  ]),
  '/arabic.html': inNewspaper(String(pages['/arabic.html']), 'جريدة الميناء', ['أخبار', 'رياضة', 'طقس']),
};

interface Scene {
  readonly path: keyof typeof newspapers;
  readonly width?: number;
  readonly height?: number;
  readonly isDark?: boolean;
  /** Pixels of the popup per CSS pixel. */
  readonly scale?: number;
  /** Of the interface: a folder of assets/_locales. */
  readonly locale?: string;
  readonly direction?: 'ltr' | 'rtl';
  readonly place?: 'popup' | 'panel';
  /** What the user does, after which something is highlighted. */
  readonly act?: (popup: ChromiumPopup) => Promise<unknown>;
}

const showAll = (popup: ChromiumPopup) => popup.click('#show-all');
const explain = async (popup: ChromiumPopup) => {
  await popup.click('#sentences li:nth-child(2) .go');
  await popup.click('#sentences li:nth-child(2) .why');
};
const fiveSentences = async (popup: ChromiumPopup) => {
  await setLength(popup, 5);
  await popup.click('#show-all');
};

const scenes = {
  light: { path: '/article.html' },
  dark: { path: '/article.html', isDark: true },
  panel: { path: '/article.html', place: 'panel', act: fiveSentences },
  reasons: { path: '/article.html', act: explain },
  'right-to-left': { path: '/arabic.html', locale: 'ar', direction: 'rtl' },
  narrow: { path: '/article.html', width: 560, height: 720 },
} satisfies Readonly<Record<string, Scene>>;

/** Takes all pictures, as PNG into `folder`, and those of the README, which are to be small, as WebP into `docs`. */
export async function takeStorePictures(folder: string): Promise<void> {
  const site = await serve(newspapers);
  const windows: Partial<Record<keyof typeof scenes, BrowserWindow>> = {};
  for (const [name, scene] of Object.entries(scenes)) {
    windows[name as keyof typeof scenes] = await play(scene, site, folder);
  }
  const { popup: sharpPopup } = await play({ ...scenes.light, scale: 2 }, site, folder);
  site.close();
  const { narrow, ...wide } = windows as Record<keyof typeof scenes, BrowserWindow>;
  const browser = await launchChromium(built);
  const write = async (name: string, html: string, size = screen) => {
    const front = browser.front();
    await front.setViewport(size);
    await front.setContent(html);
    writeFileSync(`${folder}/${name}.png`, await front.screenshot());
    const inReadme = (shownInReadme as Record<string, string>)[name];
    if (inReadme) await front.screenshot({ path: `docs/${inReadme}.webp`, quality: 85 });
  };
  for (const [name, shown] of Object.entries(wide))
    await write(name, desktop([browserWindow(shown)], '#fff'));
  const { popup: _, ...afterwards } = narrow;
  const around = '.window { margin: 40px 0 0 53px; border-radius: 12px; box-shadow: 0 8px 30px #0003 }';
  await write('narrow', desktop([browserWindow(narrow), browserWindow(afterwards)], '#efe6d2', around));
  for (const [name, size] of Object.entries(tiles)) await write(name, tile(sharpPopup!, size), size);
  await browser.close();
}

async function play(scene: Scene, site: Site, folder: string): Promise<BrowserWindow> {
  const { path, width = screen.width, height = screen.height, isDark = false, scale = 1, locale } = scene;
  const browser = await launchChromium(locale ? speaking(locale, built, folder) : built, { scale });
  const colours = [{ name: 'prefers-color-scheme', value: isDark ? 'dark' : 'light' }];
  await browser.open(site.address(path));
  const front = browser.front();
  const inPanel = scene.place === 'panel';
  await front.setViewport({ width: inPanel ? width - panelWidth : width, height: height - barHeight });
  await front.emulateMediaFeatures(colours);
  // The first opening shows a hint.
  let shown = await browser.click();
  await until(
    () => text(shown, '#hint'),
    (hint) => hint !== '',
  );
  await shown.close();
  shown = await browser.click();
  await settled(shown);
  if (inPanel) {
    await shown.click('#beside');
    shown = await browser.extensionPage('popup.html?in=panel');
    await settled(shown);
    await shown.page.setViewport({ width: panelWidth, height: height - barHeight });
  }
  await shown.page.emulateMediaFeatures(colours);
  await (scene.act ?? showAll)(shown);
  await highlighted(browser);
  // The popup grows with its content, and the page scrolls, a moment later.
  await new Promise((resolve) => setTimeout(resolve, 800));
  const own = await shown.page.screenshot();
  const page = await front.screenshot();
  const title = await front.title();
  await browser.close();
  const { direction = 'ltr' } = scene;
  const host = 'gazette.example';
  return { width, height, isDark, direction, title, host, page, [inPanel ? 'panel' : 'popup']: own };
}

const highlighted = (browser: ChromiumDriver) =>
  until(
    () => browser.inPage(({ CSS }) => CSS.highlights.size),
    (count) => count > 0,
  );

/** Returns a tile for the lists of the stores: the icon, the name, and the popup, which goes beyond the edges. */
function tile(popup: Uint8Array, { width, height }: { width: number; height: number }): string {
  const unit = height / 280;
  const ownStyle = `
    .tile { display: flex; align-items: center; justify-content: space-evenly; overflow: hidden;
      width: ${width}px; height: ${height}px; font: bold ${30 * unit}px 'Liberation Sans', sans-serif; color: #3a2410 }
    .tile div { text-align: center }
    .tile svg { display: block; width: ${84 * unit}px; margin-bottom: ${10 * unit}px }
    .tile .popup { position: static; align-self: start; width: ${270 * unit}px; margin-top: ${26 * unit}px }`;
  const content = `<div class="tile"><div>${icon}Pith</div>${picture(popup, 'popup')}</div>`;
  return desktop([content], 'linear-gradient(120deg, #f6eddb, #ecd9b4)', ownStyle);
}
