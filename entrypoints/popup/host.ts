// What the popup and the panel need from the browser. Both are for the tab in front: `currentTab` gives it.
import { readerLanguages, say } from '../../src/browser/locale.ts';
import { askWorker } from '../../src/browser/messages.ts';
import { openPrintPage } from '../../src/browser/print.ts';
import { shortcutsOpener, toolbarShortcut } from '../../src/browser/shortcuts.ts';
import { showInPage, shownInPage } from '../../src/browser/show-in-page.ts';
import { loadSettings, saveUntilClosed } from '../../src/browser/stored-settings.ts';
import { cached, cacheLength } from '../../src/browser/summary-cache.ts';
import type { OpenTab } from '../../src/browser/tabs.ts';
import { writeClipboard } from '../../src/popup/clipboard.ts';
import { localizationFor } from '../../src/popup/localization.ts';
import type { PopupHost } from '../../src/popup/popup-host.ts';
import type { Printed } from '../../src/popup/print-view.ts';
import { defaults } from '../../src/popup/settings.ts';

const openShortcuts = shortcutsOpener();

/** What the options page and the page that prints need too. */
export const interfaceHost = {
  texts: localizationFor(say, readerLanguages()),
  loadSettings: () => loadSettings(defaults),
  saveSettings: saveUntilClosed(window),
  shortcut: toolbarShortcut,
  ...(openShortcuts && { openShortcuts }),
};

export function hostFor(currentTab: () => Promise<OpenTab | undefined>): PopupHost {
  return {
    ...interfaceHost,
    remembered: () => currentTab().then((tab) => tab && cached(tab)),
    rememberLength: (length) => currentTab().then((tab) => tab && cacheLength(tab, length)),
    summarize: (ignoreSelection) =>
      askWorker(
        'summarize',
        currentTab().then((tab) => ({ tab, ignoreSelection })),
      ),
    showInPage: (passages, jump) => currentTab().then((tab) => (tab ? showInPage(tab, passages, jump) : [])),
    shownInPage: (passages) => currentTab().then((tab) => (tab ? shownInPage(tab, passages) : [])),
    copy: (copied) => writeClipboard(navigator.clipboard, copied),
    print: (ranking, length) => openPrintPage({ ranking, length } satisfies Printed, 'popup.html?in=print'),
    uncoverPage: () => undefined,
  };
}
