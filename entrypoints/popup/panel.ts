// The panel beside the page: follows the tab in front.
import { onPageChanged } from '../../src/browser/page-changes.ts';
import { onCached } from '../../src/browser/summary-cache.ts';
import { activeTab } from '../../src/browser/tabs.ts';
import { openPopup } from '../../src/popup/popup.ts';
import { hostFor } from './host.ts';

export function openPanel(): void {
  let tab = activeTab();
  let id: number | undefined;
  const follow = async () => {
    tab = activeTab();
    id = (await tab)?.id;
  };
  void follow();
  const host = hostFor(() => tab);
  const panel = openPopup(document, {
    ...host,
    async summarize(ignoreSelection) {
      const reply = await host.summarize(ignoreSelection);
      // Most often the reader has not clicked the toolbar button on this page yet, or it is only just loading.
      const isClosed = reply.kind === 'refused' && ['restricted', 'changed'].includes(reply.reason);
      return isClosed ? { ...reply, reason: 'needs-click' } : reply;
    },
  });
  const watching = onPageChanged(() => {
    void follow();
    panel.changePage();
  });
  onCached(
    () => id,
    () => {
      // The browser tells the URL of a tab only from the reader's click on.
      void follow();
      void watching.then((recognize) => recognize());
      void panel.refresh();
    },
  );
}
