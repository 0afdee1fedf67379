// The interface in each of its languages, in a real popup: nothing wraps that should not, nothing is cut, Copy stays where it is.
// From right to left, all of it is mirrored, beside an article from left to right and the reverse.
import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';
import { type Popup, setLength, settled } from '../../scripts/browsers/driver.ts';
import { inBothBrowsers, inChromium, type Visit } from './browsers.ts';
import { pages } from './pages.ts';
import { openAll } from './views.ts';

const folder = new URL('../../assets/_locales/', import.meta.url);
const rightToLeft = ['ar', 'he'];
const locales = readdirSync(folder);
const tagOf = (locale: string): string =>
  JSON.parse(readFileSync(new URL(`${locale}/messages.json`, folder), 'utf8')).locale.message;

/** What has one line each, in the view of a summary with everything open. */
const singleLines = [
  '#time',
  '#length-control > *',
  '.copy-one',
  '#folded summary',
  '.why-folded button',
  '#tools button',
  '#copy span',
  '#settings label > span',
  '#shortcut',
  '#settings dd',
];
/** What stands side by side. */
const rows = ['.source > *', '#length-control > *', '#show-all, #clear', 'footer > *'];

/** Returns what is not laid out as it should be, one line each. */
const misplaced = (popup: Popup): Promise<string[]> =>
  popup.run(
    ({ document, innerWidth }, linesOf, rowsOf) => {
      const isShown = (element: Element) => element.getClientRects().length > 0;
      const all = (selector: string) => [...document.querySelectorAll(selector)].filter(isShown);
      const name = (element: Element) => `${element.localName}#${element.id} ${element.textContent}`;
      const lineCount = (element: Element): number => {
        const range = document.createRange();
        range.selectNodeContents(element);
        let [count, bottom] = [0, Number.NEGATIVE_INFINITY];
        for (const rect of [...range.getClientRects()].sort((a, b) => a.top - b.top)) {
          // Letters of several fonts in one line have several heights.
          if ((rect.top + rect.bottom) / 2 > bottom) count += 1;
          bottom = Math.max(bottom, rect.bottom);
        }
        return count;
      };
      const middle = (element: Element) => {
        const { top, bottom } = element.getBoundingClientRect();
        return (top + bottom) / 2;
      };
      const wrapped = all(linesOf.join()).filter((element) => lineCount(element) > 1);
      const torn = rowsOf.filter((row) => {
        const middles = all(row).map(middle);
        return Math.max(...middles) - Math.min(...middles) > 4;
      });
      const apart = all('#settings label').filter(
        (label) => Math.abs(middle(label.children[0]!) - middle(label.children[1]!)) > 4,
      );
      const copy = document.querySelector('#copy')!.getBoundingClientRect();
      const end = document.documentElement.dir === 'rtl' ? copy.left : innerWidth - copy.right;
      return [
        ...wrapped.map((element) => `wraps: ${name(element)}`),
        ...torn.map((row) => `not in one row: ${row}`),
        ...apart.map((element) => `label above its choice: ${name(element)}`),
        ...(Math.abs(end - 16) > 1 ? [`Copy is ${end} pixels from the end`] : []),
      ];
    },
    singleLines,
    rows,
  );

/** Returns the parts whose content is wider than they are. */
const cutOff = (popup: Popup): Promise<string[]> =>
  popup.run(({ document }) => {
    const parts = 'html, body, header, #content, #tools, footer, #settings, button, label';
    return [...document.querySelectorAll(parts)]
      .filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth)
      .map(({ localName, id, textContent }) => `${localName}#${id} ${textContent}`);
  });

/** Declares the tests that hold in each language. */
function checkLayout(visit: Visit, locale: string): void {
  beforeEach(visit.resetStorage);

  test('nothing wraps that should not, nothing is cut, and Copy is at the end', async () => {
    await visit.open('/article.html');
    await visit.inSummary(async (popup) => {
      expect(await popup.run(({ document }) => document.documentElement.lang)).toBe(tagOf(locale));
      // With one sentence, all parts are in the window.
      await setLength(popup, 1);
      await openAll(popup);
      expect(await misplaced(popup)).toEqual([]);
      expect(await cutOff(popup)).toEqual([]);
    });
  });
}

for (const locale of locales) {
  inChromium(
    pages,
    (visit) => {
      if (!rightToLeft.includes(locale)) checkLayout(visit, locale);

      test('nothing is cut on a phone of 360 pixels', async () => {
        await visit.open('/article.html');
        const popup = await visit.browser.tapOnPhone(360, 640);
        await settled(popup);
        await popup.click('#sentences .why');
        await popup.click('#folded summary');
        await popup.click('#open-settings');
        expect(await cutOff(popup)).toEqual([]);
        await popup.close();
      });
    },
    { locale },
  );
}

for (const locale of rightToLeft) {
  inBothBrowsers(
    pages,
    (visit) => {
      checkLayout(visit, locale);

      test.each([
        ['/article.html', { lang: 'en', direction: 'ltr' }],
        ['/arabic.html', { lang: 'ar', direction: 'rtl' }],
      ])('%s: the interface is mirrored, the article is not', async (path, article) => {
        await visit.open(path);
        await visit.inSummary(async (popup) => {
          await popup.click('#sentences .why');
          const found = await popup.run(({ document, getComputedStyle }) => {
            const find = (selector: string) => document.querySelector<HTMLElement>(selector)!;
            const box = (selector: string) => find(selector).getBoundingClientRect();
            const spoken = (selector: string) => ({
              lang: find(selector).closest<HTMLElement>('[lang]')!.lang,
              direction: getComputedStyle(find(selector)).direction,
            });
            return {
              interface: ['#time', '#usual', '.details', '#copy'].map(spoken),
              article: ['#title', '.go'].map(spoken),
              alignments: [...document.querySelectorAll('li')].map(
                (item) => getComputedStyle(item).textAlign,
              ),
              isMirrored: [
                box('#length').right < box('#length-control label').left,
                box('#usual').right < box('#length').left,
                box('#clear').right < box('#show-all').left,
                box('#copy').right < box('#save').left,
                box('#time').right < box('#site').left,
                getComputedStyle(find('#beside svg')).transform === 'matrix(-1, 0, 0, 1, 0, 0)',
              ],
            };
          });
          const own = { lang: tagOf(locale), direction: 'rtl' };
          expect(found).toEqual({
            interface: [own, own, own, own],
            article: [article, article],
            alignments: found.alignments.map(() => 'start'),
            isMirrored: [true, true, true, true, true, true],
          });
        });
      });
    },
    { locale },
  );
}
