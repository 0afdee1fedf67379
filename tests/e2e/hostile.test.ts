// Hostile pages in both browsers, read after a click on the toolbar button: the right article is read, the extension
// runs and fetches nothing of the page, the popup shows its text only, and the page does not notice.
import { beforeEach, expect, test } from 'vitest';
import { type Popup, setLength, text, until } from '../../scripts/browsers/driver.ts';
import { inBothBrowsers } from './browsers.ts';
import { hiddenWords, hostilePages, turnedPage } from './hostile-pages.ts';
import { markup, pages } from './pages.ts';

const names = Object.keys(hostilePages);
const pathOf = (name: string) => `/${names.indexOf(name)}`;
const served = {
  '/markup.html': pages['/hostile.html']!,
  '/turned.html': turnedPage,
  ...Object.fromEntries(names.map((name) => [pathOf(name), hostilePages[name]!])),
};
const spy = 'observes every call';
const title = 'Kelden to close its old ferry terminal after a year of delays';
const first = /^The harbour board of Kelden voted on Tuesday/;

inBothBrowsers(served, (visit) => {
  beforeEach(visit.resetStorage);

  const links = (popup: Popup) =>
    popup.run(({ document }) => [...document.querySelectorAll('a')].map(({ href }) => href));

  test.each(names)('a page that %s', async (name) => {
    await visit.open(pathOf(name));
    await visit.inSummary(async (popup) => {
      expect(await text(popup, '#title')).toBe(title);
      await setLength(popup, 40);
      expect(await text(popup, '#sentences .go')).toMatch(first);
      expect(await text(popup, '#content')).not.toContain(hiddenWords);
      for (const link of await links(popup)) expect(link).toMatch(/^http:\/\/127\.0\.0\.1/);
      await popup.click('#sentences .go');
      await until(
        () => popup.run(({ document }) => document.querySelectorAll('#sentences .shown').length),
        (count) => count === 1,
      );
    });
  });

  test('a page that observes every call observes none', async () => {
    const seen = () =>
      visit.site.hits.filter((path) => path.startsWith('/seen/')).map((path) => path.slice(6));
    const sees = (name: string) =>
      until(
        async () => seen(),
        (names) => names.includes(name),
      );
    await visit.open(pathOf(spy));
    await visit.inSummary(async (popup) => {
      await popup.click('#show-all');
      await until(
        () => popup.run(({ document }) => document.querySelectorAll('#sentences .shown').length),
        (count) => count > 0,
      );
      await sees('watching');
      expect([...new Set(seen())]).toEqual(['watching']);
    });
    // The control: a query in the page's own world is observed.
    await visit.browser.inPage(({ document }) => document.querySelectorAll('p').length);
    await sees('querySelectorAll');
  });

  test('markup is shown as text everywhere in the popup', async () => {
    await visit.open('/markup.html');
    await visit.inSummary(async (popup) => {
      await setLength(popup, 40);
      for (const selector of ['#title', '#site', '#sentences', '#folded']) {
        expect(await text(popup, selector), selector).toContain(markup);
      }
      // No name contains markup.
      expect(await text(popup, '#byline')).toBe('January 21, 2026');
      expect(await popup.run(({ document }) => document.querySelectorAll('img, main script').length)).toBe(0);
      expect(await popup.run(({ document }) => document.title)).toBe('Pith');
    });
  });

  test('characters that change the direction do not reorder the popup', async () => {
    // The date is to the right of the author, and the second sentence still runs from left to right.
    const layout = (popup: Popup) =>
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
    await visit.open('/turned.html');
    await visit.inSummary(async (popup) => {
      expect(await text(popup, '#title')).toBe(title);
      expect(await text(popup, '#sentences .go')).toMatch(first);
      expect(await layout(popup)).toEqual({ byline: true, sentence: true });
    });
  });
});
