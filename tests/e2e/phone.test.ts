// The popup on a phone: in place of the page, under a finger. Chromium emulates a phone; Firefox is told that a finger is its only
// pointer. Neither is a phone: the browsers for phones cannot be driven from here.
import { beforeEach, expect, test } from 'vitest';
import type { ChromiumPopup } from '../../scripts/browsers/chromium/popup.ts';
import { type Popup, settled, text, until } from '../../scripts/browsers/driver.ts';
import { inChromium, inTouchFirefox, type Visit } from './browsers.ts';
import { pages } from './pages.ts';

/** In CSS pixels (https://www.w3.org/WAI/WCAG22/Understanding/target-size-enhanced). */
const smallestTarget = 44;

/** Returns the visible controls that are too small for a finger, with their size. */
const smallTargets = (popup: Popup): Promise<string[]> =>
  popup.run(({ document }, smallest) => {
    const targets = [...document.querySelectorAll('a, button, input, select, summary')];
    return targets
      .filter((target) => target.checkVisibility())
      .map((target) => ({ target, box: target.getBoundingClientRect() }))
      .filter(({ box }) => box.width < smallest || box.height < smallest)
      .map(({ target, box }) => `${target.id || target.className}: ${box.width} × ${box.height}`);
  }, smallestTarget);

async function openDetailsAndSettings(popup: Popup): Promise<void> {
  await popup.click('#sentences .why');
  await popup.click('#open-settings');
}

const sizes = [
  [360, 640],
  [360, 560],
] as const;

/** Taps the toolbar button on a phone, waits for the view, runs `check`, and closes the popup. */
async function onPhone(
  visit: Visit & { readonly browser: { tapOnPhone(width: number, height: number): Promise<ChromiumPopup> } },
  [width, height]: readonly [number, number],
  check: (popup: ChromiumPopup) => Promise<unknown>,
): Promise<void> {
  const popup = await visit.browser.tapOnPhone(width, height);
  try {
    await settled(popup);
    await check(popup);
  } finally {
    await popup.close();
  }
}

/** Returns the edges of the parts of the popup: where the widest ends, where the last ends, and how many rows the footer has. */
const layoutOf = (popup: Popup) =>
  popup.run(({ document, innerWidth, innerHeight }) => {
    const parts = [...document.querySelectorAll('body, header, #content, #tools, footer, #settings')];
    const buttons = [...document.querySelectorAll('footer button')].filter((each) => each.checkVisibility());
    return {
      window: [innerWidth, innerHeight],
      widest: Math.max(...parts.map(({ scrollWidth }) => scrollWidth)),
      bottom: document.body.getBoundingClientRect().bottom,
      content: document.querySelector('#content')!.clientHeight,
      footerRows: new Set(buttons.map((button) => button.getBoundingClientRect().top)).size,
    };
  });

inChromium(pages, (visit) => {
  beforeEach(visit.resetStorage);

  test.each(sizes)('at %d × %d, the popup fills the screen and nothing wraps or is cut', async (...size) => {
    await visit.open('/article.html');
    await onPhone(visit, size, async (popup) => {
      const closed = await layoutOf(popup);
      expect(closed).toMatchObject({ window: size, widest: size[0], bottom: size[1], footerRows: 1 });
      expect(closed.content, 'at least ten lines').toBeGreaterThan(240);
      await openDetailsAndSettings(popup);
      expect(await layoutOf(popup)).toMatchObject({ window: size, widest: size[0], bottom: size[1] });
    });
  });

  test.each(sizes)('at %d × %d, all controls are large enough for a finger', async (...size) => {
    await visit.open('/article.html');
    await onPhone(visit, size, async (popup) => {
      await openDetailsAndSettings(popup);
      expect(await smallTargets(popup)).toEqual([]);
    });
    await visit.open('/start.html');
    await onPhone(visit, size, async (popup) => expect(await smallTargets(popup)).toEqual([]));
  });

  test('long words and a page from right to left fit', async () => {
    for (const path of ['/long-words.html', '/arabic.html']) {
      await visit.open(path);
      await onPhone(visit, [360, 560], async (popup) => {
        expect(await layoutOf(popup), path).toMatchObject({ window: [360, 560], widest: 360, bottom: 560 });
      });
    }
  });

  test('there are no keys to list without a keyboard', async () => {
    await visit.open('/article.html');
    const areKeysVisible = (popup: Popup) =>
      popup.run(({ document }) => document.querySelector('#settings dl')!.checkVisibility());
    await onPhone(visit, [360, 640], async (popup) => {
      await popup.click('#open-settings');
      expect(await areKeysVisible(popup)).toBe(false);
    });
    await visit.inSummary(async (popup) => {
      await popup.click('#open-settings');
      expect(await areKeysVisible(popup)).toBe(true);
    });
  });

  test.each(['#sentences .go', '#show-all'])('%s shows the page: the popup closes', async (control) => {
    await visit.open('/article.html');
    await onPhone(visit, [360, 640], async (popup) => {
      await popup.page.tap(control);
      await until(async () => popup.page.isClosed(), Boolean);
      expect(await visit.browser.inPage(({ CSS }) => CSS.highlights.size)).toBe(1);
    });
  });

  test('a control that shows nothing in the page leaves the popup open', async () => {
    await visit.open('/article.html');
    await onPhone(visit, [360, 640], async (popup) => {
      await popup.page.tap('#sentences .why');
      expect(await text(popup, '#sentences .reasons')).not.toBe('');
      expect(popup.page.isClosed()).toBe(false);
    });
  });
});

inTouchFirefox(pages, (visit) => {
  beforeEach(visit.resetStorage);

  test('all controls are large enough for a finger at 360 px', async () => {
    await visit.open('/article.html');
    await visit.inSummary(async (popup) => {
      const media = ['(pointer: coarse)', '(hover: none)', '(any-hover: none)'];
      expect(
        await popup.run((window, all) => all.map((each) => window.matchMedia(each).matches), media),
      ).toEqual([true, true, true]);
      await popup.run(({ document }) => document.documentElement.style.setProperty('--width', '360px'));
      await openDetailsAndSettings(popup);
      expect(await smallTargets(popup)).toEqual([]);
      const { widest } = await layoutOf(popup);
      expect(widest).toBeLessThanOrEqual(360);
    });
  });
});
