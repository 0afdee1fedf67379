// The panel beside the page: the side panel of Chromium, the sidebar of Firefox. Absent in browsers for phones.
import browser from 'webextension-polyfill';

/** The part of `chrome` that the polyfill does not have. */
interface Chromium {
  readonly sidePanel?: { open(options: { windowId: number }): Promise<void> };
}

/**
 * Returns a function that opens the panel, or undefined if the browser has none. Call the function in the task of a click: the
 * browsers open a panel only then, so the window must be known before.
 */
export function panelOpener(windowId: Promise<number | undefined>): (() => Promise<void>) | undefined {
  const { sidePanel } = (globalThis as { chrome?: Chromium }).chrome ?? {};
  let known: number | undefined;
  windowId.then((id) => {
    known = id;
  });
  if (sidePanel) {
    return async () => {
      if (known !== undefined) await sidePanel.open({ windowId: known });
    };
  }
  const { sidebarAction } = browser as { sidebarAction?: { open(): Promise<void> } };
  return sidebarAction && (() => sidebarAction.open());
}
