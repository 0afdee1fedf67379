// The worker: reads the page in a tab and ranks its sentences. It keeps no state, since the browser may stop it at any
// time.
import { defineBackground } from 'wxt/utils/define-background';
import { extractFrom } from '../src/browser/extract-from-tab.ts';
import { answer } from '../src/browser/messages.ts';
import { saveSettings } from '../src/browser/stored-settings.ts';
import { cacheRanking, forgetClosedTabs } from '../src/browser/summary-cache.ts';
import { keepToolbarTitle } from '../src/browser/toolbar-title.ts';
import { rankArticle, withOffer } from '../src/engine/summarize.ts';

export default defineBackground(() => {
  answer({
    async summarize({ tab, ignoreSelection }) {
      const extraction = await extractFrom(tab);
      if (extraction.kind === 'refused') return withOffer(extraction);
      const ranking = rankArticle(extraction.article, ignoreSelection);
      // Not awaited: the reader need not wait for the cache.
      if (tab) cacheRanking(tab, ranking);
      return { kind: 'ranked', ranking };
    },
    saveSettings,
  });
  forgetClosedTabs();
  keepToolbarTitle();
});
