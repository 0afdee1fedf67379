// Saved pages read in Chromium by the very script that is injected, beside what jsdom makes of them. What differs is what
// only a browser knows, such as what a style sheet hides; most style sheets are elsewhere, so an open page is still
// better known.
import { existsSync, readFileSync } from 'node:fs';
import { openViewer } from '../../scripts/browsers/beside.ts';
import { Mistake } from '../../scripts/command.ts';
import type { Extraction } from '../../src/engine/model.ts';
import { filters } from '../../src/page/content/clean.ts';
import { pagesStage } from './pages.ts';
import { paragraphsOf, readUnderJsdom } from './pages-jsdom.ts';

const script = new URL('../../.output/chrome-mv3/extract.js', import.meta.url);

export const pagesInBrowser = pagesStage(async () => {
  if (!existsSync(script)) throw new Mistake('There is no built extension to measure. Run: npm run build');
  const extraction = readFileSync(script, 'utf8');
  const viewer = await openViewer();
  return {
    async read(file, url) {
      const read = await viewer.view(readFileSync(file), ({ evaluate }) => evaluate(extraction));
      const { '': jsdom = [] } = await readUnderJsdom(file, url, { '': filters });
      return { 'in Chromium': paragraphsOf(read as Extraction), 'under jsdom': jsdom };
    },
    close: viewer.close,
  };
});
