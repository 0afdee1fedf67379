// Where the parts of the popup are, and that none moves away from the pointer.
import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';
import { type Popup, setLength, settled, text, texts, until } from '../../scripts/browsers/driver.ts';
import { inBothBrowsers, inChromium } from './browsers.ts';
import { pages } from './pages.ts';
import { openAll } from './views.ts';

type Box = Readonly<Record<'x' | 'y' | 'width' | 'height', number>>;

/** In whole pixels. */
const boxOf = (popup: Popup, selector: string): Promise<Box> =>
  popup.run(({ document }, wanted) => {
    const { x, y, width, height } = document.querySelector(wanted)!.getBoundingClientRect();
    const [left, top] = [Math.round(x), Math.round(y)];
    return { x: left, y: top, width: Math.round(x + width) - left, height: Math.round(y + height) - top };
  }, selector);

const locales = new URL('../../assets/_locales/', import.meta.url);
/** What the button for copying says, in each language. */
const copyLabels = readdirSync(locales).map((locale) => {
  const messages = JSON.parse(readFileSync(new URL(`${locale}/messages.json`, locales), 'utf8'));
  return [messages.copy.message, messages.copied.message] as readonly [string, string];
});

const isLatin = (labels: readonly string[]) => /^[\p{Script=Latin}\s]+$/u.test(labels.join(' '));

inBothBrowsers(pages, (visit) => {
  beforeEach(visit.resetStorage);

  test('the slider stays where it is at every length', async () => {
    await visit.open('/article.html');
    await visit.inSummary(async (popup) => {
      const before = await boxOf(popup, '#length');
      const maximum = Number(
        await popup.run(({ document }) => document.querySelector<HTMLInputElement>('#length')!.max),
      );
      expect(maximum).toBeGreaterThan(10);
      for (let count = 1; count <= maximum; count++) {
        await setLength(popup, count);
        expect(await boxOf(popup, '#length'), `${count} sentences`).toEqual(before);
      }
    });
  });

  test('the list keeps its width when it becomes too long for the popup, and fades out at its end', async () => {
    await visit.open('/article.html');
    await visit.inSummary(async (popup) => {
      const measure = () =>
        popup.run(({ document, getComputedStyle }) => {
          const content = document.querySelector('#content')!;
          const { position, backgroundImage } = getComputedStyle(content, '::after');
          const isTooLong = content.scrollHeight > content.clientHeight;
          return {
            width: content.clientWidth,
            isTooLong,
            fade: `${position} ${backgroundImage.split('(')[0]}`,
          };
        });
      await setLength(popup, 1);
      const short = await measure();
      await setLength(popup, 20);
      const long = await until(measure, ({ isTooLong }) => isTooLong);
      expect(short.isTooLong).toBe(false);
      expect(long.width).toBe(short.width);
      expect(long.fade).toBe('sticky linear-gradient');
    });
  });

  test('the button for copying stays where it is when it says that it has copied', async () => {
    await visit.open('/article.html');
    await visit.inSummary(async (popup) => {
      // The popup grows with its content at first.
      await until(
        () =>
          boxOf(popup, 'footer').then(({ y, height }) =>
            popup.run((window, end) => window.innerHeight - end, y + height),
          ),
        (below) => Math.abs(below) <= 1,
      );
      const before = await boxOf(popup, '#copy');
      await popup.click('#copy');
      await until(
        () => texts(popup, '#copy.copied'),
        ({ length }) => length === 1,
      );
      expect(await boxOf(popup, '#copy')).toEqual(before);
    });
  });

  test.each(['/article.html', '/short.html'])(
    '%s: the buttons below the summary are on one line up to its end, in each language',
    async (path) => {
      await visit.open(path);
      await visit.inSummary(async (popup) => {
        // Firefox draws a letter without a font as a box that is wider than any letter.
        for (const labels of visit.browserName === 'Firefox' ? copyLabels.filter(isLatin) : copyLabels) {
          await popup.run(({ document }, words) => {
            const spans = document.querySelectorAll('#copy span');
            for (const [index, span] of spans.entries()) span.textContent = words[index]!;
          }, labels);
          const boxes = await Promise.all(
            ['#save', '#copy', '#open-settings'].map((selector) => boxOf(popup, selector)),
          );
          const [ends, end] = [
            boxes.map(({ x, width }) => x + width),
            await popup.run(({ innerWidth }) => innerWidth),
          ];
          expect(new Set(boxes.map(({ y }) => y)).size, labels.join()).toBe(1);
          expect(Math.abs(end - 16 - Math.max(...ends)), labels.join()).toBeLessThanOrEqual(1);
        }
      });
    },
  );

  test('a title of 400 characters leaves room for the summary', async () => {
    await visit.open('/long-title.html');
    await visit.inSummary(async (popup) => {
      expect((await text(popup, '#title')).length).toBeGreaterThan(350);
      const { height } = await boxOf(popup, '#title');
      expect(height).toBeLessThan(120);
      expect((await boxOf(popup, '#content')).height).toBeGreaterThan(150);
    });
  });

  test('a sentence is selected by dragging over it, and the buttons are not selected with the text', async () => {
    await visit.open('/article.html');
    await visit.inSummary(async (popup) => {
      const selectable = await popup.run(({ document, getComputedStyle }) =>
        ['.go', '.why', '#copy', '#show-all', 'label'].map(
          (selector) => getComputedStyle(document.querySelector(selector)!).userSelect,
        ),
      );
      expect(selectable).toEqual(['text', 'none', 'none', 'none', 'none']);
      expect(await popup.run(({ document }) => document.querySelector<HTMLElement>('.go')!.draggable)).toBe(
        false,
      );
    });
  });

  test('Korean breaks between words only', async () => {
    await visit.open('/article.html');
    await visit.inSummary(async (popup) => {
      const breaks = await popup.run(({ document, getComputedStyle }) => {
        const title = document.querySelector<HTMLElement>('#title')!;
        title.lang = 'ko';
        return getComputedStyle(title).wordBreak;
      });
      expect(breaks).toBe('keep-all');
    });
  });

  test('in a narrow panel no label is broken within a word, and the arrows stay together', async () => {
    await visit.open('/article.html');
    await visit.inSummary((popup) => popup.click('#beside'));
    const panel = await visit.browser.extensionPage('popup.html?in=panel');
    expect(await settled(panel)).toBe('summary');
    for (const width of [250, 210]) {
      const { lines, rows } = await panel.run(({ document }, pixels) => {
        document.body.style.inlineSize = `${pixels}px`;
        const linesOf = (selector: string) => {
          const range = document.createRange();
          range.selectNodeContents(document.querySelector(selector)!);
          return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
        };
        const topOf = (selector: string) => document.querySelector(selector)!.getBoundingClientRect().top;
        return {
          lines: ['#length-control label', '#usual', '#clear', '#copy span'].map(linesOf).join(),
          rows: new Set(['#previous', '#next'].map(topOf)).size,
        };
      }, width);
      expect([lines, rows], `${width} px`).toEqual(['1,1,1,1', 1]);
    }
    await panel.close();
  });

  test('what is hovered and what is shown in the page look different, not only in colour', async () => {
    await visit.open('/article.html');
    await visit.inSummary(async (popup) => {
      await popup.click('#sentences .go');
      await until(
        () => texts(popup, '#sentences .shown'),
        ({ length }) => length === 1,
      );
      const bars = await popup.run(({ document, getComputedStyle }) =>
        [...document.querySelectorAll('#sentences .go')].map(
          (link) => getComputedStyle(link, '::before').inlineSize,
        ),
      );
      expect(bars.slice(0, 2)).toEqual(['7px', '3px']);
    });
  });
});

/** WCAG 2.2, 1.4.11: what tells a control and its state. */
const least = 3;

/** Returns the contrast of two colours, `rgb(1, 2, 3)`, by https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio. */
function contrast(...colours: readonly [string, string]): number {
  const [dark, light] = colours.map(luminance).sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = colour.match(/[\d.]+/g)!.map((part) => {
    const value = Number(part) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

inBothBrowsers(pages, (visit) => {
  test.each(['light', 'dark'] as const)(
    '%s: the edges of controls and the marks of sentences stand out',
    async (scheme) => {
      await visit.open('/article.html');
      await visit.inSummary(async (popup) => {
        await openAll(popup);
        await popup.setColours(scheme);
        const colours = await popup.run(({ document, getComputedStyle }) => {
          const paint = (
            selector: string,
            part: string | null,
            property: 'borderTopColor' | 'backgroundColor' | 'outlineColor',
          ) => getComputedStyle(document.querySelector(selector)!, part)[property];
          const behind = (selector: string) => paint(selector, null, 'backgroundColor');
          document.querySelector<HTMLElement>('#copy')!.focus();
          const pairs: [string, string, string][] = ['#usual', '#clear', '#save', '#open-settings'].map(
            (selector) => [selector, paint(selector, null, 'borderTopColor'), behind('footer')],
          );
          for (const select of ['select', '.copy-one'])
            pairs.push([select, paint(select, null, 'borderTopColor'), behind('body')]);
          pairs.push(['shown', paint('.shown .go', '::before', 'backgroundColor'), behind('body')]);
          pairs.push(['copy', behind('#copy'), behind('footer')]);
          // Chromium draws the track itself, with an edge.
          if (CSS.supports('selector(::-moz-range-track)'))
            pairs.push([
              'filled part of the slider',
              paint('#length', '::-moz-range-progress', 'backgroundColor'),
              paint('#length', '::-moz-range-track', 'backgroundColor'),
            ]);
          return pairs;
        });
        expect(colours.filter(([, first, second]) => contrast(first, second) < least)).toEqual([]);
      });
    },
  );
});

for (const zoom of [2, 4]) {
  inChromium(
    pages,
    (visit) => {
      test('nothing scrolls sideways, and Copy is in the window', async () => {
        await visit.open('/article.html');
        await visit.inSummary(async (popup) => {
          const measure = () =>
            popup.run(({ document, innerWidth, innerHeight }) => {
              const { right, bottom } = document.querySelector('#copy')!.getBoundingClientRect();
              const parts = ['html', 'body', 'header', '#content', 'footer'].map(
                (part) => document.querySelector(part)!,
              );
              return {
                innerWidth,
                isTooWide: parts.some(
                  ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth && clientWidth > 0,
                ),
                iconRows: new Set(
                  [...document.querySelectorAll('footer .icon')]
                    .filter((icon) => icon.checkVisibility())
                    .map((icon) => icon.getBoundingClientRect().top),
                ).size,
                isCopyInWindow: right <= innerWidth && bottom <= innerHeight,
              };
            });
          // The popup takes its size a moment after its content.
          const { innerWidth, isTooWide, iconRows } = await until(
            measure,
            ({ isCopyInWindow }) => isCopyInWindow,
          );
          expect(innerWidth).toBeLessThanOrEqual(800 / zoom);
          expect(isTooWide).toBe(false);
          expect(iconRows).toBe(1);
        });
      });
    },
    { zoom },
  );
}
