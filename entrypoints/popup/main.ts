// Wires the popup to the browser.

import { say } from '../../src/browser/locale.ts';
import { ask } from '../../src/browser/messages.ts';
import { revealIn } from '../../src/browser/reveal.ts';
import { remember } from '../../src/browser/settings.ts';
import { openShortcuts } from '../../src/browser/shortcuts.ts';
import { kept } from '../../src/browser/summary-cache.ts';
import { activeTab } from '../../src/browser/tabs.ts';
import { openPopup } from '../../src/popup/popup.ts';
import { defaults } from '../../src/popup/settings.ts';

const tab = activeTab();
const settings = remember(defaults);

openPopup(document, {
  say,
  loadSettings: settings.load,
  saveSettings: settings.save,
  async kept() {
    const known = await tab;
    return known && kept(known);
  },
  summarize: (ignoreSelection) =>
    ask(
      'summarize',
      tab.then((known) => ({ tab: known, ignoreSelection })),
    ),
  async reveal(passages, scroll) {
    const known = await tab;
    return known ? revealIn(known.id, passages, scroll) : [];
  },
  copy: (text) => navigator.clipboard.writeText(text),
  openShortcuts,
});
