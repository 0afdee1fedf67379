// The worker, the tab, the window or the popup disappears at any step: the popup always shows the summary of the active
// page, or a message, within three seconds.
import type { ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import { type Popup, text, until, viewOf } from '../../scripts/browsers/driver.ts';
import { inBothBrowsers } from './browsers.ts';
import { doubledArticle, pages } from './pages.ts';

const soon = 3000;
const becomes = (popup: Popup, view: string) =>
  until(
    () => viewOf(popup),
    (shown) => shown === view,
    soon,
  );
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
/** In milliseconds: enough for the worker to inject the script into the page. */
const injectionTime = 500;

let waiting: ServerResponse | undefined;
const articleStart = doubledArticle.indexOf('<article');
const finish = () => waiting!.end(doubledArticle.slice(articleStart));
const served = {
  ...pages,
  /** Sends its article when the test calls `finish`. */
  '/slow.html': (response: ServerResponse) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.write(doubledArticle.slice(0, articleStart));
    waiting = response;
  },
};

/** The part of the extension API that these tests call in the popup. */
interface ExtensionApi {
  readonly tabs: {
    query(which: object): Promise<readonly { readonly id: number }[]>;
    discard(tab: number): Promise<unknown>;
  };
}
type Extended = Window & typeof globalThis & { readonly chrome: ExtensionApi };

inBothBrowsers(served, (visit) => {
  /** Opens the popup and expects a summary with this title. */
  const expectSummary = (title: RegExp) =>
    visit.inPopup(async (popup) => {
      await becomes(popup, 'summary');
      expect(await text(popup, '#title')).toMatch(title);
    });

  test('the worker is stopped before the click', async () => {
    await visit.open('/article.html');
    await visit.browser.stopWorker();
    await expectSummary(/^Kelden/);
  });

  test('the worker is stopped again and again while the page is read', async () => {
    await visit.open('/slow.html');
    await visit.inPopup(async (popup) => {
      for (const _ of [1, 2, 3]) {
        await visit.browser.stopWorker();
        await pause(injectionTime / 3);
      }
      expect(await viewOf(popup)).toBe('reading');
      finish();
      await visit.browser.stopWorker();
      await becomes(popup, 'summary');
      expect(await text(popup, '#title')).toMatch(/^Kelden/);
    });
  });

  test('the worker is stopped after the summary: the popup still works', async () => {
    await visit.open('/article.html');
    await visit.inPopup(async (popup) => {
      await becomes(popup, 'summary');
      await visit.browser.stopWorker();
      await popup.click('#sentences .go');
      await until(
        () => popup.run(({ document }) => document.querySelectorAll('#sentences .shown').length),
        (count) => count === 1,
        soon,
      );
      await popup.click('#read-again');
      await becomes(popup, 'summary');
    });
  });

  test('the tab navigates while it is read: the popup refuses instead of showing the old page or waiting', async () => {
    await visit.open('/waiting.html');
    await visit.inPopup(async (popup) => {
      await pause(injectionTime);
      await visit.browser.leave(visit.site.address('/other.html'));
      await becomes(popup, 'refused changed');
    });
    await visit.browser.show(visit.site.address('/other.html'));
    await expectSummary(/^Norrvik/);
  });

  test('the tab is closed while it is read', async () => {
    await visit.open('/waiting.html');
    await visit.inPopup(async (popup) => {
      await pause(injectionTime);
      await visit.browser.closeTab();
      // Firefox closes the popup with the tab.
      const closed = pause(soon).then(() => 'closed');
      const view = await Promise.race([viewOf(popup).catch(() => 'closed'), closed]);
      if (view !== 'closed') await becomes(popup, 'refused changed');
    });
  });

  test('the popup is closed while the page is read', async () => {
    await visit.open('/slow.html');
    for (const _ of [1, 2, 3]) await visit.inPopup((popup) => becomes(popup, 'reading'));
    finish();
    await expectSummary(/^Kelden/);
  });

  test('the extension is reloaded while the page is read', async () => {
    await visit.open('/slow.html');
    await visit.inPopup(async () => {
      await pause(injectionTime);
      await visit.browser.reload();
      finish();
    });
    await expectSummary(/^Kelden/);
  });

  test('the popup is opened and closed twenty times in a row', async () => {
    await visit.open('/other.html');
    for (let time = 0; time < 20; time++) await visit.inPopup(() => undefined);
    await expectSummary(/^Norrvik/);
  });

  test('two windows: each shows the summary of its own page', async () => {
    await visit.open('/article.html');
    await expectSummary(/^Kelden/);
    await visit.browser.open(visit.site.address('/other.html'), { window: 'new' });
    await expectSummary(/^Norrvik/);
    await visit.browser.show(visit.site.address('/article.html'));
    await expectSummary(/^Kelden/);
  });

  test('a discarded tab is read when it is shown again', async () => {
    await visit.open('/sections.html');
    await expectSummary(/^Kelden/);
    await visit.open('/other.html');
    await visit.inPopup(async (popup) => {
      await becomes(popup, 'summary');
      await popup.run(async (window) => {
        const { tabs } = (window as Extended).chrome;
        const others = await tabs.query({ currentWindow: true, active: false });
        await tabs.discard(others.at(-1)!.id);
      });
    });
    await visit.browser.show(visit.site.address('/sections.html'));
    await expectSummary(/^Kelden/);
  });
});
