// Pages of extreme length and shape through the extraction, the engine and the formats. `npm run bench -- extremes` measures
// how long they take; here, a pattern that backtracks for minutes exceeds the time limit of the test. The browser tests read
// pages that jsdom cannot (tests/e2e/extremes.test.ts).
import { expect, test } from 'vitest';
import { pick } from '../../src/engine/pick/pick.ts';
import { rankArticle } from '../../src/engine/summarize.ts';
import { extract } from '../../src/page/extract.ts';
import { formats } from '../../src/popup/copy-formats.ts';
import { page } from '../page/page.ts';
import { extremePages } from './extremes.ts';
import { expectVerbatimSummaries, visibleCharacters } from './invariants.ts';

test.each(Object.entries(extremePages()))('%s', (_, html) => {
  const document = page(html);
  const extraction = extract(document);
  if (extraction.kind === 'refused') throw new Error(`${extraction.reason} ${extraction.detail}`);
  const ranking = rankArticle(extraction.article);
  const summary = pick(ranking);
  for (const format of Object.values(formats)) expect(format(summary, { notices: [] }).plain).not.toBe('');
  expectVerbatimSummaries(ranking, visibleCharacters(document));
});
