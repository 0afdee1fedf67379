// A sheet: one picture of several, each with its name, to look at all of them at once.
import { launchChromium } from '../browsers/chromium.ts';
import { serve } from '../browsers/local-site.ts';

export interface Shown {
  readonly name: string;
  /** As PNG. */
  readonly picture: Uint8Array;
}

/** Side by side on a sheet. */
const columns = 4;
/** In CSS pixels. */
const gap = 16;

const style = `
  body { display: flex; flex-wrap: wrap; gap: ${gap}px; margin: ${gap}px; align-items: start; background: #888; font: 14px sans-serif }
  figure { margin: 0 }
  img { display: block }`;

/** Writes the sheet as PNG. `width` is that of each picture, in CSS pixels. */
export async function writeSheet(path: string, pictures: readonly Shown[], width: number): Promise<void> {
  const figures = pictures.map(({ name, picture }) => {
    const data = Buffer.from(picture).toString('base64');
    return `<figure><img width="${width}" src="data:image/png;base64,${data}"><figcaption>${name}</figcaption></figure>`;
  });
  const html = `<!doctype html><meta charset="utf-8"><style>${style}</style>${figures.join('')}`;
  const site = await serve({ '/sheet.html': html });
  const browser = await launchChromium('.output/chrome-mv3');
  await browser.open(site.address('/sheet.html'));
  await browser.front().setViewport({ width: columns * (width + gap) + gap, height: 100 });
  await browser.screenshot(path);
  await browser.close();
  site.close();
}
