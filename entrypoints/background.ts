// The worker: reads the page in a tab and ranks its sentences. It keeps nothing between questions.
import { defineBackground } from 'wxt/utils/define-background';
import { answer } from '../src/browser/messages.ts';
import { extractFrom } from '../src/browser/tabs.ts';
import { rankArticle } from '../src/engine/summarize.ts';

export default defineBackground(() => {
  answer({
    async summarize(tab) {
      const extraction = await extractFrom(tab);
      if (extraction.kind === 'refused') return extraction;
      return { kind: 'ranked', ranking: rankArticle(extraction.article) };
    },
  });
});
