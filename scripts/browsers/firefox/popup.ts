// A page of the extension in Firefox, reached from the browser's own window.
import { type Popup, until } from '../driver.ts';
import { clickMiddle, pressKey, runInSandbox } from './content-tasks.ts';
import { closePlace, drawPopup, type Place, runInContent, setColours } from './window-tasks.ts';
import type { InWindow } from './windows.ts';

/** Waits until the script of the popup runs. */
export async function popupIn(inWindow: InWindow, where: Place): Promise<Popup> {
  // Only the browser's own wrapper of the window, `content`, has what makes real clicks and keys.
  const runAsBrowser = runIn(inWindow, where, 'content');
  const run = runIn(inWindow, where);
  await until(() => run(({ document }) => document.body?.dataset.view), Boolean);
  return {
    run,
    click: (selector) => runAsBrowser(clickMiddle, selector),
    press: (key) => runAsBrowser(pressKey, key),
    runLibrary: (script, expression) => runAsBrowser(runInSandbox, script, expression) as Promise<never>,
    async setColours(scheme) {
      await inWindow(setColours, scheme);
      const shown = () =>
        run((window) => {
          if (window.matchMedia('(forced-colors: active)').matches) return 'forced';
          return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
        });
      await until(shown, (colours) => colours === scheme);
    },
    picture: async () => Buffer.from(await inWindow(drawPopup), 'base64'),
    close: () => inWindow(closePlace, where),
  };
}

/**
 * Returns a function that runs functions in the content of a place. The default is the window as its own scripts see it, because the
 * browser's wrapper hides what they have set.
 */
export function runIn(inWindow: InWindow, where: Place, seen = 'content.wrappedJSObject'): Popup['run'] {
  return async (task, ...values) => {
    const expression = `(${task})(${seen}, ...${JSON.stringify(values)})`;
    const answer = await until(
      () => inWindow(runInContent, where, expression),
      (answer) => answer !== undefined,
    );
    return answer?.value as never;
  };
}
