// The worker: reads the page in a tab and ranks its sentences. It keeps nothing itself between questions.
import { defineBackground } from 'wxt/utils/define-background';
import { answer } from '../src/browser/messages.ts';
import { forgetClosedTabs, keep } from '../src/browser/summary-cache.ts';
import { extractFrom } from '../src/browser/tabs.ts';
import { rankArticle } from '../src/engine/summarize.ts';

export default defineBackground(() => {
  answer({
    async summarize({ tab, ignoreSelection }) {
      const extraction = await extractFrom(tab);
      if (extraction.kind === 'refused') return extraction;
      const ranking = rankArticle(extraction.article, ignoreSelection);
      // The reader need not wait for it.
      if (tab) keep(tab, ranking);
      return { kind: 'ranked', ranking };
    },
  });
  forgetClosedTabs();
});
