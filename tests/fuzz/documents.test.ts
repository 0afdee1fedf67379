// 2,000 documents that no one would write, through the extraction, the engine and the popup: never an exception, never a
// changed page, never a sentence that the page does not say. `FUZZ_DOCUMENTS` and `FUZZ_SEED` ask for others.
import { readFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { rankArticle } from '../../src/engine/summarize.ts';
import { intrinsic } from '../../src/page/dom-clobbering.ts';
import { extract } from '../../src/page/extract.ts';
import { findControls } from '../../src/popup/controls.ts';
import { viewSummary } from '../../src/popup/popup-state.ts';
import { render } from '../../src/popup/render.ts';
import { page } from '../page/page.ts';
import { say } from '../popup/build.ts';
import { documents } from './documents.ts';
import { expectSummaries, letterText, rootOf } from './invariants.ts';

const numRuns = Number(process.env.FUZZ_DOCUMENTS ?? 2000);
const seed = Number(process.env.FUZZ_SEED ?? 3);
/** Milliseconds of the processor, so that a busy machine is not taken for a slow program. */
const longest = 3000;

const popup = new JSDOM(readFileSync(new URL('../../entrypoints/popup/index.html', import.meta.url), 'utf8'));
const controls = findControls(popup.window.document);
const shape = () => [...controls.body.querySelectorAll('*')].map(({ localName }) => localName);

test(`${numRuns} broken documents`, { timeout: 60_000 + 60 * numRuns }, async () => {
  const count = { articles: 0, sentences: 0, slowest: 0 };
  await fc.assert(
    fc.asyncProperty(documents, async (html) => {
      const document = page(html);
      const before = rootOf(document).outerHTML;
      const start = process.cpuUsage();
      const found = extract(document);
      expect(found).not.toMatchObject({ reason: 'failed' });
      expect(rootOf(document).outerHTML).toBe(before);
      if (found.kind === 'article') {
        expect(found.article.paragraphs.length).toBeGreaterThan(0);
        const ranking = rankArticle(found.article);
        const view = viewSummary(ranking, { kind: 'auto' });
        render(controls, view, say);
        expect([...controls.sentences.querySelectorAll('.go')].map(({ textContent }) => textContent)).toEqual(
          view.summary.sentences.map(({ text }) => text),
        );
        expect(shape()).not.toContain('img');
        count.articles += 1;
        count.sentences += ranking.ranked.length;
        expectSummaries(ranking, letterText(document));
      }
      const { user, system } = process.cpuUsage(start);
      const took = (user + system) / 1000;
      count.slowest = Math.max(count.slowest, took);
      expect(took).toBeLessThan(longest);
      intrinsic(document, 'defaultView')?.close();
      // A window is let go of only between tasks.
      await setImmediate();
    }),
    { numRuns, seed },
  );
  console.log(
    `${numRuns} documents, ${count.articles} of them articles with ${count.sentences} sentences; the slowest took ${Math.round(count.slowest)} ms`,
  );
  expect(count.articles).toBeGreaterThan(numRuns / 4);
});
