// Texts of extreme length and shape through the extraction, the engine and the formats: an answer within three seconds
// each. What takes a real browser to be read is in tests/e2e/extremes.test.ts.
import { afterAll, expect, test } from 'vitest';
import { pick } from '../../src/engine/pick/pick.ts';
import { rankArticle } from '../../src/engine/summarize.ts';
import { extract } from '../../src/page/extract.ts';
import { formats } from '../../src/popup/copy-formats.ts';
import { page } from '../page/page.ts';
import { filledWith, long, repeated } from './extremes.ts';
import { expectSummaries, letterText } from './invariants.ts';

/** Milliseconds of the processor, so that a busy machine is not taken for a slow program. */
const longest = 3000;
let slowest = 0;

const pages = [
  ...Object.entries(long),
  ...repeated.map((piece) => [`runs of ${JSON.stringify(piece)}`, filledWith(piece)] as const),
];
test.each(pages)('%s', { timeout: 120_000 }, (_, html) => {
  const document = page(html);
  const before = process.cpuUsage();
  const found = extract(document);
  if (found.kind === 'refused') throw new Error(`${found.reason} ${found.detail}`);
  const ranking = rankArticle(found.article);
  const summary = pick(ranking);
  for (const format of Object.values(formats)) format(summary);
  const { user, system } = process.cpuUsage(before);
  const took = (user + system) / 1000;
  slowest = Math.max(slowest, took);
  expect(took).toBeLessThan(longest);
  expectSummaries(ranking, letterText(document));
});

afterAll(() => console.log(`${pages.length} pages, the slowest took ${Math.round(slowest)} ms`));
