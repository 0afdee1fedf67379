// The same sentences and folds in Node, Chromium and Firefox: 200 paragraphs in 20 languages. Each language has a page
// that repeats its first two paragraphs at the end; the built extension and the engine under Node both summarize it.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { setLength, texts } from '../../scripts/browsers/driver.ts';
import { withSavedPage } from '../../scripts/terminal/saved-page.ts';
import { summarize } from '../../src/engine/summarize.ts';
import { extract } from '../../src/page/extract.ts';
import { inBothBrowsers } from './browsers.ts';

interface Sample {
  readonly language: string;
  readonly paragraphs: readonly (readonly string[])[];
}
const samples: readonly Sample[] = JSON.parse(
  readFileSync(new URL('../fixtures/languages.json', import.meta.url), 'utf8'),
);
/** The greatest length of the popup: all sentences of a page. */
const longest = 40;

function pageOf({ language, paragraphs }: Sample): string {
  const between = language === 'zh' || language === 'ja' ? '' : ' ';
  const texts = [...paragraphs, ...paragraphs.slice(0, 2)].map(
    (sentences) => `<p>${sentences.join(between)}</p>`,
  );
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta property="og:type" content="article">
    <title>Ten paragraphs for a test</title><article><h1>Ten paragraphs for a test</h1>${texts.join('\n')}</article></html>`;
}

const pages = Object.fromEntries(samples.map((sample) => [`/${sample.language}.html`, pageOf(sample)]));

inBothBrowsers(pages, (visit) => {
  test.each(samples)('$language', async ({ language }) => {
    const path = `/${language}.html`;
    await visit.open(path);
    await visit.inSummary(async (popup) => {
      await setLength(popup, longest);
      const page = await withSavedPage(Buffer.from(pages[path]!), visit.site.address(path), extract);
      if (page.kind === 'refused') throw new Error(page.detail);
      const underNode = summarize(page.article, { kind: 'sentences', count: longest });
      expect(await texts(popup, '#sentences .go')).toEqual(underNode.sentences.map(({ text }) => text));
      expect(await texts(popup, '#folded li')).toHaveLength(underNode.folded.length);
      expect(underNode.folded).toHaveLength(2);
    });
  });
});
