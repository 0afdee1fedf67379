// The popup by keyboard alone, in both browsers.
import { beforeEach, expect, test } from 'vitest';
import { type Popup, setLength, settled, texts, until } from '../../scripts/browsers/driver.ts';
import { inBothBrowsers } from './browsers.ts';
import { pages } from './pages.ts';
import { openAll } from './views.ts';

/** Returns the names of the controls that can be used, in the order of the document, and the name of the one with the focus. */
const readControls = (popup: Popup): Promise<{ names: string[]; focused: string }> =>
  popup.run(({ document }) => {
    const all = [...document.querySelectorAll<HTMLElement>('a, button, input, select, summary')];
    const nameOf = (element: Element) =>
      element.id || element.getAttribute('aria-label') || element.textContent || element.localName;
    const isUsable = (element: HTMLElement) => element.checkVisibility() && !element.matches(':disabled');
    return {
      names: all.filter(isUsable).map(nameOf),
      focused: document.activeElement === document.body ? 'body' : nameOf(document.activeElement!),
    };
  });

const focus = (popup: Popup, selector: string): Promise<void> =>
  popup.run(({ document }, wanted) => document.querySelector<HTMLElement>(wanted)!.focus(), selector);

/** Notes from now on what had the focus before it fell to the body, however briefly. */
const watchFocus = (popup: Popup): Promise<void> =>
  popup.run((window) => {
    const { document } = window;
    const lost: string[] = [];
    let last = document.body as Element;
    document.body.dataset.lostFocus = '';
    window.setInterval(() => {
      if (document.activeElement === document.body && last !== document.body) lost.push(last.outerHTML);
      last = document.activeElement!;
      document.body.dataset.lostFocus = lost.join('\n');
    }, 5);
  });
const lostFocus = (popup: Popup) => popup.run(({ document }) => document.body.dataset.lostFocus);

inBothBrowsers(pages, (visit) => {
  beforeEach(visit.resetStorage);

  test('Tab goes through all controls, one after the other', async () => {
    await visit.open('/article.html');
    await visit.inSummary(async (popup) => {
      await openAll(popup);
      const { names } = await readControls(popup);
      expect(names.slice(0, 3)).toEqual(['length', 'usual', expect.stringMatching(/^The harbour board/)]);
      const settings = names.slice(names.indexOf('open-settings') + 1).filter((name) => name !== 'copy');
      expect(settings[0], 'the settings follow their button').toMatch(/^Fits the article/);
      await focus(popup, '#length');
      const reached = ['length'];
      // The browsers stop at parts that scroll, too.
      for (let presses = 0; reached.length < names.length && presses < names.length + 5; presses++) {
        await popup.press('Tab');
        const { focused } = await readControls(popup);
        if (names.includes(focused)) reached.push(focused);
      }
      expect(reached).toEqual(names);
    });
  });

  test('? lists the keys where the reader sees them', async () => {
    await visit.open('/article.html');
    await visit.inSummary(async (popup) => {
      await setLength(popup, 12);
      await popup.press('?');
      const unseen = () =>
        popup.run(({ document }) => {
          const { top, bottom } = document.querySelector('#settings')!.getBoundingClientRect();
          return [...document.querySelectorAll('#settings dd')]
            .filter((each) => each.checkVisibility())
            .map((each) => [each.textContent, each.getBoundingClientRect()] as const)
            .filter(
              ([, box]) => box.top < top || box.bottom > Math.min(bottom, document.defaultView!.innerHeight),
            )
            .map(([words]) => words);
        });
      await until(
        () => readControls(popup),
        ({ focused }) => focused === 'open-settings',
      );
      await until(unseen, ({ length }) => length === 0);
    });
  });

  test('Enter on any control keeps the focus in the popup', async () => {
    await visit.open('/article.html');
    await visit.inSummary(async (popup) => {
      await openAll(popup);
      await watchFocus(popup);
      const selectors = [
        '#usual',
        '#sentences .go',
        '#sentences .copy-one',
        '#sentences .why',
        '#folded button',
      ];
      const others = [
        '#folded summary',
        '#show-all',
        '#clear',
        '#save',
        '#copy',
        '#open-settings',
        '#read-again',
      ];
      for (const selector of [...selectors, ...others]) {
        await focus(popup, selector);
        await popup.press('Enter');
        // The answer of the page comes later, and can hide or disable the control.
        await settled(popup);
        if (selector === '#show-all')
          await until(
            () => texts(popup, '#clear:enabled'),
            ({ length }) => length === 1,
          );
        expect((await readControls(popup)).focused, selector).not.toBe('body');
      }
      await settled(popup);
      expect(await lostFocus(popup)).toBe('');
    });
  });

  test.each([
    ['/empty.html', '#again'],
    ['/notes.html', '#offer'],
    ['/article.html', '#whole-article'],
  ])('%s: after Enter on %s, which goes away, the focus is on the title', async (path, selector) => {
    await visit.open(path);
    await visit.browser.inPage(({ document, getSelection }) => {
      const [, second, third] = document.querySelectorAll('article p:not(.byline)');
      if (third) getSelection()!.setBaseAndExtent(second!, 0, third, 1);
    });
    await visit.inPopup(async (popup) => {
      await settled(popup);
      await focus(popup, selector);
      await watchFocus(popup);
      await popup.press('Enter');
      await until(
        () => readControls(popup),
        ({ focused }) => focused === 'title',
      );
      await settled(popup);
      expect(await lostFocus(popup)).toBe('');
      expect((await readControls(popup)).focused).toBe('title');
    });
  });
});
