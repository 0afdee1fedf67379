// Saved pages read in Chromium by the built script, beside jsdom. The difference is what only a browser knows, such as
// text hidden by a style sheet. Most style sheets of saved pages are missing, so a live page gives the browser more.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openViewer } from '../../scripts/browsers/saved-page-viewer.ts';
import { UserError } from '../../scripts/terminal/command-line.ts';
import type { Extraction } from '../../src/engine/model.ts';
import { filters } from '../../src/page/content/clean.ts';
import { pagesStage } from './pages.ts';
import { paragraphsOf, readUnderJsdom } from './pages-jsdom.ts';

const builtScript = join(import.meta.dirname, '../../.output/chrome-mv3/extract.js');

export const pagesInBrowser = pagesStage(async () => {
  if (!existsSync(builtScript))
    throw new UserError('There is no built extension to measure. Run: npm run build');
  const script = readFileSync(builtScript, 'utf8');
  const viewer = await openViewer();
  return {
    async read(file, url) {
      const extraction = await viewer.view(readFileSync(file), ({ evaluate }) => evaluate(script));
      const { '': jsdom = [] } = await readUnderJsdom(file, url, { '': filters });
      return { 'in Chromium': paragraphsOf(extraction as Extraction), 'under jsdom': jsdom };
    },
    close: viewer.close,
  };
});
