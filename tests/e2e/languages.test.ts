// The same sentences and folds in Node, Chromium and Firefox: 200 paragraphs in 20 languages, and the golden pages of 24.
// Each of the 20 has a page that repeats its first two paragraphs at the end, each golden page one of its paragraphs; the
// built extension and the engine under Node both summarize it.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { setLength, texts } from '../../scripts/browsers/driver.ts';
import { withSavedPage } from '../../scripts/terminal/saved-page.ts';
import { summarize } from '../../src/engine/summarize.ts';
import { extract } from '../../src/page/extract.ts';
import { languagePages } from '../fixtures/golden.ts';
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

const repeated: Readonly<Record<string, string>> = Object.fromEntries(
  samples.map((sample) => [`/${sample.language}.html`, pageOf(sample)]),
);
const golden: Readonly<Record<string, string>> = Object.fromEntries(
  languagePages.map((path) => [
    `/${path}`,
    readFileSync(new URL(`../fixtures/${path}`, import.meta.url), 'utf8'),
  ]),
);
const pages = { ...repeated, ...golden };
const paths = [
  ...Object.keys(repeated).map((path) => [path, 2] as const),
  ...Object.keys(golden).map((path) => [path, 1] as const),
];

inBothBrowsers(pages, (visit) => {
  test.each(paths)('%s', async (path, folds) => {
    await visit.open(path);
    await visit.inSummary(async (popup) => {
      await setLength(popup, longest);
      const page = await withSavedPage(Buffer.from(pages[path]!), visit.site.address(path), extract);
      if (page.kind === 'refused') throw new Error(page.detail);
      const underNode = summarize(page.article, { kind: 'sentences', count: longest });
      expect(await texts(popup, '#sentences .go')).toEqual(underNode.sentences.map(({ text }) => text));
      expect(await texts(popup, '#folded li')).toHaveLength(underNode.folded.length);
      expect(underNode.folded).toHaveLength(folds);
    });
  });
});
