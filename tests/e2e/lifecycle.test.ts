// The worker, the tab, the window or the popup gone at any step: always the summary of the page in front, or a plain
// message, within three seconds of what happened.
import type { ServerResponse } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ChromiumDriver } from '../../scripts/browsers/chromium.ts';
import { type Driver, type Popup, settled, text, until, viewOf } from '../../scripts/browsers/driver.ts';
import { type Site, serve } from '../../scripts/browsers/site.ts';
import { browsers, openChromium } from './browsers.ts';
import { doubledArticle, pages } from './pages.ts';

const soon = 3000;
const becomes = (popup: Popup, view: string) =>
  until(
    () => viewOf(popup),
    (shown) => shown === view,
    soon,
  );
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
/** The worker is to be at work by then: stopped before the question, it would start again for it. */
const toBeAtWork = 1000;

let waiting: ServerResponse | undefined;
const half = doubledArticle.length / 2;
let site: Site;
beforeAll(async () => {
  site = await serve({
    ...pages,
    /** Its second half comes when the test says so. */
    '/slow.html': (response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.write(doubledArticle.slice(0, half));
      waiting = response;
    },
  });
});
afterAll(() => site.close());
const finish = () => waiting!.end(doubledArticle.slice(half));

describe.each(browsers)('$name', ({ launch }) => {
  let browser: Driver;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(async () => {
    expect(await browser.close(), 'no request by the extension').toEqual([]);
  });

  async function read(path: string): Promise<Popup> {
    await browser.open(site.address(path), { loads: path !== '/slow.html' && path !== '/endless.html' });
    return browser.click();
  }

  test('the worker is stopped before the click', async () => {
    await browser.open(site.address('/article.html'));
    await browser.stopWorker();
    const popup = await browser.click();
    await becomes(popup, 'summary');
    await popup.close();
  });

  test('the worker is stopped while it waits for the page: it is asked again', async () => {
    const popup = await read('/slow.html');
    await pause(toBeAtWork);
    await browser.stopWorker();
    await pause(toBeAtWork);
    expect(await viewOf(popup)).toBe('reading');
    finish();
    await becomes(popup, 'summary');
    expect(await text(popup, '#title')).toMatch(/^Kelden/);
    await popup.close();
  });

  test('the worker is stopped twice: reading failed, and can be tried again', async () => {
    const popup = await read('/slow.html');
    for (const _ of [1, 2]) {
      await pause(toBeAtWork);
      await browser.stopWorker();
    }
    await becomes(popup, 'refused failed');
    await popup.click('#again');
    await becomes(popup, 'reading');
    finish();
    await becomes(popup, 'summary');
    await popup.close();
  });

  test('the worker is stopped after its answer: all goes on', async () => {
    const popup = await read('/article.html');
    await becomes(popup, 'summary');
    await browser.stopWorker();
    await popup.click('#sentences .go');
    await until(
      () => popup.run(({ document }) => document.querySelectorAll('#sentences .shown').length),
      (count) => count === 1,
      soon,
    );
    await popup.click('#read-again');
    await becomes(popup, 'summary');
    await popup.close();
  });

  test('the tab goes elsewhere while it is read: never the old page, never an endless wait', async () => {
    const popup = await read('/endless.html');
    await pause(toBeAtWork);
    await browser.leave(site.address('/other.html'));
    await becomes(popup, 'refused changed');
    await popup.close();
    const again = await browser.click();
    await becomes(again, 'summary');
    expect(await text(again, '#title')).toMatch(/^Norrvik/);
    await again.close();
  });

  test('the tab is closed while it is read', async () => {
    const popup = await read('/endless.html');
    await pause(toBeAtWork);
    await browser.closeTab();
    // Firefox closes the popup with the tab.
    const view = await Promise.race([viewOf(popup).catch(() => 'closed'), pause(soon).then(() => 'closed')]);
    if (view !== 'closed') await becomes(popup, 'refused changed');
    await popup.close();
  });

  test('a page that does not answer is told soon', async () => {
    const popup = await read('/endless.html');
    await until(
      () => text(popup, '#status'),
      (status) => status.startsWith('Still reading'),
      soon,
    );
    await popup.close();
  });

  test('the extension is loaded anew while the page is read', async () => {
    const popup = await read('/slow.html');
    await pause(toBeAtWork);
    await browser.reload();
    finish();
    await popup.close();
    const again = await browser.click();
    await becomes(again, 'summary');
    expect(await text(again, '#title')).toMatch(/^Kelden/);
    await again.close();
  });

  test('the popup is opened and closed twenty times in a row', async () => {
    await browser.open(site.address('/other.html'));
    for (let time = 0; time < 20; time++) await (await browser.click()).close();
    const popup = await browser.click();
    await becomes(popup, 'summary');
    expect(await text(popup, '#title')).toMatch(/^Norrvik/);
    await popup.close();
  });
});

/** The little of the extension's own browser object that the popup is made to use here. */
interface ExtensionApi {
  readonly tabs: {
    query(which: object): Promise<readonly { readonly id: number; readonly url?: string }[]>;
    discard(tab: number): Promise<unknown>;
  };
}

describe('Chromium alone', () => {
  let browser: ChromiumDriver;
  beforeAll(async () => {
    browser = await openChromium();
  });
  afterAll(async () => {
    expect(await browser.close(), 'no request by the extension').toEqual([]);
  });

  async function titleAfterClick(): Promise<string> {
    const popup = await browser.click();
    await becomes(popup, 'summary');
    const title = await text(popup, '#title');
    await popup.close();
    return title;
  }

  test('two windows: each its own page', async () => {
    await browser.open(site.address('/article.html'));
    expect(await titleAfterClick()).toMatch(/^Kelden/);
    await browser.open(site.address('/other.html'), { inWindow: true });
    expect(await titleAfterClick()).toMatch(/^Norrvik/);
    await browser.show(site.address('/article.html'));
    expect(await titleAfterClick()).toMatch(/^Kelden/);
  });

  test('a tab that was discarded is read when it is shown again', async () => {
    await browser.open(site.address('/sections.html'));
    expect(await titleAfterClick()).toMatch(/^Kelden/);
    await browser.open(site.address('/other.html'));
    const popup = await browser.click();
    await settled(popup);
    await popup.run(async (window) => {
      const { tabs } = (window as never as { chrome: ExtensionApi }).chrome;
      const all = await tabs.query({ currentWindow: true, active: false });
      await tabs.discard(all.at(-1)!.id);
    });
    await popup.close();
    await browser.show(site.address('/sections.html'));
    expect(await titleAfterClick()).toMatch(/^Kelden/);
  });
});
