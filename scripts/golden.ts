// npm run golden: writes the summaries of the fixture pages anew. Read the diff before it is committed.
import { writeFileSync } from 'node:fs';
import { expectedFile, golden, pages } from '../tests/fixtures/golden.ts';

for (const path of pages) {
  writeFileSync(expectedFile(path), await golden(path));
  console.log(path);
}
