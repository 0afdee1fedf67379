// Saved pages read in Chromium by the built script, beside jsdom. The difference is what only a browser knows, such as
// text hidden by a style sheet. Most style sheets of saved pages are missing, so a live page gives the browser more.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openViewer } from '../../scripts/browsers/saved-page-viewer.ts';
import { UserError } from '../../scripts/terminal/command-line.ts';
import type { Extraction } from '../../src/engine/model.ts';
import { readingOf } from './page-extractors.ts';
import { pagesStage } from './pages.ts';
import { readUnderJsdom } from './pages-jsdom.ts';

const builtScript = join(import.meta.dirname, '../../.output/chrome-mv3/extract.js');

export const pagesInBrowser = pagesStage(async () => {
  if (!existsSync(builtScript))
    throw new UserError('There is no built extension to measure. Run: npm run build');
  const script = readFileSync(builtScript, 'utf8');
  const viewer = await openViewer();
  return {
    async read(page) {
      const extraction = await viewer.view(readFileSync(page.file), ({ evaluate }) => evaluate(script));
      const { Pith: underJsdom } = await readUnderJsdom(page, true);
      return { 'in Chromium': readingOf(extraction as Extraction), 'under jsdom': underJsdom! };
    },
    close: viewer.close,
  };
});
