// Pages that are out to harm, in both browsers through the real click: the right article is read, nothing of the page
// runs or is fetched by us, nothing but its text is shown, and the page does not notice.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Driver, type Popup, settled, text, until } from '../../scripts/browsers/driver.ts';
import { type Site, serve } from '../../scripts/browsers/site.ts';
import { browsers } from './browsers.ts';
import { hostilePages, turnedPage } from './hostile-pages.ts';
import { markup, pages } from './pages.ts';

const names = Object.keys(hostilePages);
const served = {
  '/markup.html': pages['/hostile.html']!,
  '/turned.html': turnedPage,
  '/article.html': pages['/article.html']!,
  ...Object.fromEntries(names.map((name, index) => [`/${index}`, hostilePages[name]!])),
};
const spy = 'spies on every script';
const title = 'Kelden to close its old ferry terminal after a year of delays';
const first = /^The harbour board of Kelden voted on Tuesday/;

describe.each(browsers)('$name', ({ launch }) => {
  let site: Site;
  let browser: Driver;
  beforeAll(async () => {
    site = await serve(served);
    browser = await launch();
  });
  afterAll(async () => {
    expect(await browser.close(), 'no request by the extension').toEqual([]);
    expect(
      site.hits.filter((path) => !(path in served) && !path.startsWith('/seen/')),
      'nothing is fetched',
    ).toEqual([]);
    site.close();
  });

  async function withSummary(path: string, check: (popup: Popup) => Promise<void>): Promise<void> {
    await browser.open(site.address(path));
    const popup = await browser.click();
    try {
      expect(await settled(popup)).toBe('summary');
      await check(popup);
    } finally {
      await popup.close();
    }
  }
  const links = (popup: Popup) =>
    popup.run(({ document }) => [...document.querySelectorAll('a')].map(({ href }) => href));

  test.each(names)('a page that %s', async (name) => {
    await withSummary(`/${names.indexOf(name)}`, async (popup) => {
      expect(await text(popup, '#title')).toBe(title);
      expect(await text(popup, '#sentences .go')).toMatch(first);
      for (const link of await links(popup)) expect(link).toMatch(/^http:\/\/127\.0\.0\.1/);
      await popup.click('#sentences .go');
      await until(
        () => popup.run(({ document }) => document.querySelectorAll('#sentences .shown').length),
        (count) => count === 1,
      );
    });
  });

  test('a page that spies sees nothing', async () => {
    const seen = () => site.hits.filter((path) => path.startsWith('/seen/')).map((path) => path.slice(6));
    const sees = (name: string) =>
      until(
        async () => seen(),
        (names) => names.includes(name),
      );
    await withSummary(`/${names.indexOf(spy)}`, async (popup) => {
      await popup.click('#show-all');
      await until(
        () => popup.run(({ document }) => document.querySelector('#show-all')!.ariaPressed),
        (pressed) => pressed === 'true',
      );
      await sees('watching');
      expect([...new Set(seen())]).toEqual(['watching']);
    });
    // It would have seen a script that asks the page's own document.
    await browser.inPage(({ document }) => document.querySelectorAll('p').length);
    await sees('querySelectorAll');
  });

  test('markup is shown as text, wherever it stands', async () => {
    await withSummary('/markup.html', async (popup) => {
      for (const place of ['#title', '#site', '#byline', '#content']) {
        expect(await text(popup, place), place).toContain(markup);
      }
      expect(await popup.run(({ document }) => document.querySelectorAll('img, main script').length)).toBe(0);
      expect(await popup.run(({ document }) => document.title)).toBe('Pith');
    });
  });

  test('marks of direction turn nothing around', async () => {
    // The date stands after the author, and what follows the first sentence still runs to the right.
    const places = (popup: Popup) =>
      popup.run(({ document }) => {
        document.body.dataset.layout = 'text';
        const box = (selector: string) => document.querySelector(selector)!.getBoundingClientRect();
        const text = document.querySelector('#sentences li + li .go')!.firstChild!;
        const left = (from: number) => {
          const range = document.createRange();
          range.setStart(text, from);
          range.setEnd(text, from + 1);
          return range.getBoundingClientRect().left;
        };
        return {
          byline: box('#byline bdi').right < box('#byline bdi + bdi').left,
          sentence: left(0) < left(2),
        };
      });
    await withSummary('/turned.html', async (popup) => {
      expect(await text(popup, '#title')).toBe(title);
      expect(await text(popup, '#sentences .go')).toMatch(first);
      expect(await places(popup)).toEqual({ byline: true, sentence: true });
    });
  });
});
