// The same sentences and folds in Node, Chromium and Firefox: 200 paragraphs in 20 languages, a page for each language
// with its first two paragraphs repeated at its end, through the built extension and through the engine under Node.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Driver, settled } from '../../scripts/browsers/driver.ts';
import { type Site, serve } from '../../scripts/browsers/site.ts';
import { withPage } from '../../scripts/page.ts';
import { summarize } from '../../src/engine/summarize.ts';
import { extract } from '../../src/page/extract.ts';
import { browsers } from './browsers.ts';

interface Sample {
  readonly language: string;
  readonly paragraphs: readonly (readonly string[])[];
}
const samples: readonly Sample[] = JSON.parse(
  readFileSync(new URL('../fixtures/languages.json', import.meta.url), 'utf8'),
);
/** As many as the popup's control offers: all sentences of a page. */
const all = 40;

function pageOf({ language, paragraphs }: Sample): string {
  const between = language === 'zh' || language === 'ja' ? '' : ' ';
  const texts = [...paragraphs, ...paragraphs.slice(0, 2)].map(
    (sentences) => `<p>${sentences.join(between)}</p>`,
  );
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta property="og:type" content="article">
    <title>Ten paragraphs for a test</title><article><h1>Ten paragraphs for a test</h1>${texts.join('\n')}</article></html>`;
}

const pages = Object.fromEntries(samples.map((sample) => [`/${sample.language}.html`, pageOf(sample)]));

describe.each(browsers)('$name', ({ launch }) => {
  let site: Site;
  let browser: Driver;
  beforeAll(async () => {
    site = await serve(pages);
    browser = await launch();
  });
  afterAll(async () => {
    expect(await browser.close(), 'no request by the extension').toEqual([]);
    site.close();
  });

  test.each(samples)('$language', async ({ language }) => {
    const path = `/${language}.html`;
    await browser.open(site.address(path));
    const popup = await browser.click();
    expect(await settled(popup)).toBe('summary');
    const shown = await popup.run(({ document, Event }, count) => {
      const slider = document.querySelector<HTMLInputElement>('#length')!;
      slider.value = String(count);
      slider.dispatchEvent(new Event('input'));
      const texts = (selector: string) =>
        [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);
      return { sentences: texts('#sentences .go'), folded: texts('#folded li').length };
    }, all);
    await popup.close();
    const underNode = await withPage(Buffer.from(pages[path]!), site.address(path), extract);
    if (underNode.kind === 'refused') throw new Error(underNode.detail);
    const expected = summarize(underNode.article, { kind: 'sentences', count: all });
    expect(shown).toEqual({
      sentences: expected.sentences.map(({ text }) => text),
      folded: expected.folded.length,
    });
    expect(shown.folded).toBe(2);
  });
});
