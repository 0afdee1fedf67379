// Random broken documents through the extraction, the engine and the popup: never an exception, never a changed page, never a
// sentence that is not in the page. `FUZZ_DOCUMENTS` is the number of documents, `FUZZ_SEED` chooses others.
import { readFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { rankArticle } from '../../src/engine/summarize.ts';
import { readUnclobbered } from '../../src/page/dom-clobbering.ts';
import { extract } from '../../src/page/extract.ts';
import { findControls } from '../../src/popup/controls.ts';
import { viewSummary } from '../../src/popup/popup-state.ts';
import { render } from '../../src/popup/render.ts';
import { page } from '../page/page.ts';
import { texts } from '../popup/build.ts';
import { documents } from './documents.ts';
import { expectVerbatimSummaries, rootOf, visibleCharacters } from './invariants.ts';

const numRuns = Number(process.env.FUZZ_DOCUMENTS ?? 500);
const seed = Number(process.env.FUZZ_SEED ?? 3);

const popup = new JSDOM(readFileSync(new URL('../../entrypoints/popup/index.html', import.meta.url), 'utf8'));
const controls = findControls(popup.window.document);
const elementNames = () => [...controls.body.querySelectorAll('*')].map(({ localName }) => localName);

test(`${numRuns} broken documents`, { timeout: 60_000 + 200 * numRuns }, async () => {
  let [articles, sentences] = [0, 0];
  await fc.assert(
    fc.asyncProperty(documents, async (html) => {
      const document = page(html);
      const before = rootOf(document).outerHTML;
      const extraction = extract(document);
      expect(extraction).not.toMatchObject({ reason: 'failed' });
      expect(rootOf(document).outerHTML).toBe(before);
      if (extraction.kind === 'article') {
        expect(extraction.article.paragraphs.length).toBeGreaterThan(0);
        const ranking = rankArticle(extraction.article);
        const view = viewSummary(ranking, { length: { kind: 'auto' } }, undefined);
        render(controls, view, texts);
        expect([...controls.sentences.querySelectorAll('.go')].map(({ textContent }) => textContent)).toEqual(
          view.summary.sentences.map(({ text }) => text),
        );
        expect(elementNames()).not.toContain('img');
        expectVerbatimSummaries(ranking, visibleCharacters(document));
        articles += 1;
        sentences += ranking.ranked.length;
      }
      readUnclobbered(document, 'defaultView')?.close();
      // jsdom releases a closed window only between tasks.
      await setImmediate();
    }),
    { numRuns, seed },
  );
  console.log(`${numRuns} documents, ${articles} of them articles with ${sentences} sentences`);
  expect(articles).toBeGreaterThan(numRuns / 4);
});
