// Each fixture page has the summary that is kept beside it. `npm run golden` writes these files.
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { expectedFile, golden, pages } from './fixtures/golden.ts';

test.each(pages)('%s', async (path) => {
  const file = expectedFile(path);
  expect(existsSync(file), 'read what `npm run golden` writes, and commit it').toBe(true);
  expect(await golden(path)).toBe(readFileSync(file, 'utf8'));
});
