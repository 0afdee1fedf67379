// The built extension in real browsers, by its real toolbar button: what only a browser can show.
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copy, type Driver, type Popup, settled, text } from '../../scripts/browsers/driver.ts';
import { type Site, serve } from '../../scripts/browsers/site.ts';
import { browsers } from './browsers.ts';
import { doubledArticle, pages } from './pages.ts';

const messages = JSON.parse(
  await readFile(new URL('../../assets/_locales/en/messages.json', import.meta.url), 'utf8'),
) as Record<string, { message: string }>;

const listed = (popup: Popup, selector: string) =>
  popup.run(
    ({ document }, wanted) => [...document.querySelectorAll(wanted)].map(({ textContent }) => textContent),
    selector,
  );

/** The demo page's paragraphs, as they are written. */
const paragraphs = [...doubledArticle.matchAll(/<p>([^<]+)<\/p>/g)].map(([, inside]) => inside!);

describe.each(browsers)('$name', ({ launch, restricted }) => {
  let site: Site;
  let browser: Driver;
  beforeAll(async () => {
    site = await serve(pages);
    browser = await launch();
  });
  afterAll(async () => {
    const requests = await browser.close();
    site.close();
    expect(requests, 'no request by the extension').toEqual([]);
    expect(site.hits.filter((path) => !(path in pages))).toEqual([]);
  });

  /** Opens a page and clicks; the popup is closed when the test is done with it. */
  async function withPopup(address: string, check: (popup: Popup) => Promise<void>): Promise<void> {
    await browser.open(address);
    const popup = await browser.click();
    try {
      await check(popup);
    } finally {
      await popup.close();
    }
  }

  test('may not read the page before the click, and shows its key sentences after it', async () => {
    await browser.open(site.address('/article.html'));
    expect(await browser.mayRead()).toBe(false);
    const popup = await browser.click();
    expect(await settled(popup)).toBe('summary');
    expect(await browser.mayRead()).toBe(true);
    expect(await text(popup, '#title')).toBe('Kelden to close its old ferry terminal after a year of delays');
    expect(await text(popup, '#site')).toBe('The Harbour Gazette');
    expect(await text(popup, '#byline')).toBe('Maria Lindqvist · January 21, 2026');
    expect(await text(popup, '#time')).toMatch(/^\d min → \d+ s$/);
    const sentences = await listed(popup, '#sentences .go');
    expect(sentences[0]).toMatch(/^The harbour board of Kelden voted on Tuesday/);
    const places = sentences.map((sentence) =>
      paragraphs.findIndex((paragraph) => paragraph.includes(sentence)),
    );
    expect(places, 'verbatim').not.toContain(-1);
    expect(places, 'in reading order').toEqual([...places].sort((a, b) => a - b));
    expect(await text(popup, '#folded summary')).toBe('11 repeated paragraphs folded');
    const folded = await listed(popup, '#folded li');
    expect(folded.map((shown, index) => shown.startsWith(paragraphs[index]!))).toEqual(Array(11).fill(true));
    await popup.close();
  });

  test('copies the summary to the clipboard and says so', async () => {
    await withPopup(site.address('/article.html'), async (popup) => {
      await settled(popup);
      const sentences = await listed(popup, '#sentences .go');
      const title = await text(popup, '#title');
      await copy(popup);
      expect(await text(popup, '#status')).toBe(messages.copied?.message);
      expect(await browser.clipboard()).toBe(
        [title, ...sentences, site.address('/article.html')].join('\n\n'),
      );
    });
  });

  test('a longer summary holds the shorter one, and the length is remembered until auto', async () => {
    const setLength = (popup: Popup, count: number) =>
      popup.run(({ document }, value) => {
        const slider = document.querySelector<HTMLInputElement>('#length')!;
        slider.value = String(value);
        slider.dispatchEvent(new Event('input'));
      }, count);
    await withPopup(site.address('/article.html'), async (popup) => {
      await settled(popup);
      await setLength(popup, 2);
      const short = await listed(popup, '#sentences .go');
      await setLength(popup, 7);
      const long = await listed(popup, '#sentences .go');
      expect(long).toHaveLength(7);
      expect(long.filter((sentence) => short.includes(sentence))).toEqual(short);
    });
    await withPopup(site.address('/other.html'), async (popup) => {
      await settled(popup);
      expect(await listed(popup, '#sentences .go')).toHaveLength(7);
      await popup.click('#auto');
      expect(await listed(popup, '#sentences .go')).toHaveLength(3);
    });
  });

  test('shows a short article whole', async () => {
    await withPopup(site.address('/short.html'), async (popup) => {
      expect(await settled(popup)).toBe('summary');
      expect(await text(popup, '#notices')).toBe(messages.wholeArticle?.message);
      expect(await listed(popup, '#sentences .go')).toHaveLength(2);
    });
  });

  test('gives a right-to-left article its direction and language', async () => {
    await withPopup(site.address('/arabic.html'), async (popup) => {
      expect(await settled(popup)).toBe('summary');
      const list = await popup.run(({ document }) => {
        const { lang, dir } = document.querySelector<HTMLElement>('#sentences')!;
        return { lang, dir };
      });
      expect(list).toEqual({ lang: 'ar', dir: 'rtl' });
    });
  });

  test.each([
    ['/report.pdf', 'refused pdf'],
    ['/start.html', 'refused not-an-article'],
    ['/frames.html', 'refused not-an-article'],
    ['/empty.html', 'refused not-an-article'],
    ['/deep.html', 'summary'],
    ['/huge.html', 'summary'],
  ])('%s: %s', async (path, view) => {
    await withPopup(site.address(path), async (popup) => {
      expect(await settled(popup)).toBe(view);
    });
  });

  test.each(restricted)('%s: refused restricted', async (address) => {
    await withPopup(address, async (popup) => {
      expect(await settled(popup)).toBe('refused restricted');
      expect(await text(popup, '#status')).toBe(messages.refusedRestricted?.message);
    });
  });

  test('says that a page which never answers is unresponsive', async () => {
    await browser.open(site.address('/endless.html'), { loads: false });
    const popup = await browser.click();
    expect(await settled(popup)).toBe('refused unresponsive');
    expect(await text(popup, '#status')).toBe(messages.refusedUnresponsive?.message);
    await popup.close();
  });
});
