// A page of the extension in Chromium: the popup, the options, the page that prints.
import type { Page } from 'puppeteer-core';
import type { Popup } from '../driver.ts';

export interface ChromiumPopup extends Popup {
  readonly page: Page;
}

/** Waits until the script of the popup runs. */
export async function popupIn(page: Page): Promise<ChromiumPopup> {
  await page.waitForSelector('body[data-view]');
  return {
    page,
    run: (task, ...values) => runIn(page, task, values),
    click: (selector) =>
      page.click(selector).catch((error: unknown) => {
        // A click can close the popup before puppeteer has its answer.
        if (!page.isClosed()) throw error;
      }),
    press: (key) => page.keyboard.press(key),
    async runLibrary(script, expression) {
      await page.evaluate(script);
      return page.evaluate(expression) as Promise<never>;
    },
    picture: () => page.screenshot(),
    setColours: (scheme) =>
      page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: scheme === 'dark' ? 'dark' : 'light' },
        { name: 'forced-colors', value: scheme === 'forced' ? 'active' : 'none' },
        // A colour that still changes has any contrast.
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]),
    // A popup that lost the focus has closed itself.
    close: () => page.close().catch(() => undefined),
  };
}

/** Runs a function as text, because a content security policy can forbid to evaluate functions. */
export const runIn = <Result>(
  page: Page,
  task: (window: never, ...values: never) => Result,
  values: readonly unknown[],
) => page.evaluate(`(${task})(window, ...${JSON.stringify(values)})`) as Promise<Awaited<Result>>;
