// Connects the popup to the browser.
import { say } from '../../src/browser/locale.ts';
import { ask } from '../../src/browser/messages.ts';
import { openShortcuts } from '../../src/browser/shortcuts.ts';
import { showInPage } from '../../src/browser/show-in-page.ts';
import { loadSettings, saveUntilClosed } from '../../src/browser/stored-settings.ts';
import { cachedRanking } from '../../src/browser/summary-cache.ts';
import { activeTab } from '../../src/browser/tabs.ts';
import { openPopup } from '../../src/popup/popup.ts';
import { defaults } from '../../src/popup/settings.ts';

const activeTabOnOpening = activeTab();

openPopup(document, {
  say,
  loadSettings: () => loadSettings(defaults),
  saveSettings: saveUntilClosed(window),
  async cachedRanking() {
    const tab = await activeTabOnOpening;
    return tab && cachedRanking(tab);
  },
  summarize: (ignoreSelection) =>
    ask(
      'summarize',
      activeTabOnOpening.then((tab) => ({ tab, ignoreSelection })),
    ),
  async showInPage(passages, scroll) {
    const tab = await activeTabOnOpening;
    return tab ? showInPage(tab.id, passages, scroll) : [];
  },
  copy: (text) => navigator.clipboard.writeText(text),
  openShortcuts,
});
