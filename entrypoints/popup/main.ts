// Events → ask → render.
import { say } from '../../src/browser/locale.ts';
import { ask } from '../../src/browser/messages.ts';
import { loadSettings, saveSettings } from '../../src/browser/settings.ts';
import { activeTab } from '../../src/browser/tabs.ts';
import { openPopup } from '../../src/popup/popup.ts';

openPopup(document, {
  say,
  loadSettings,
  saveSettings,
  async summarize() {
    const tab = await activeTab();
    return tab === undefined ? { kind: 'refused', reason: 'restricted' } : ask('summarize', tab);
  },
  copy: (text) => navigator.clipboard.writeText(text),
});
