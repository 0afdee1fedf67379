// `npm run golden`: writes the golden files of the tests: the summaries of the fixture pages, the sentences of those in
// `languages/`, and the weights learned from the fixture articles. Read the diff before you commit it.
import { writeFileSync } from 'node:fs';
import {
  expectedFile,
  expectedSentences,
  golden,
  goldenSentences,
  languagePages,
  pages,
} from '../tests/fixtures/golden.ts';
import { tinyWeightsText, weightsFile } from '../tests/fixtures/training/tiny-weights.ts';

for (const path of pages) {
  writeFileSync(expectedFile(path), await golden(path));
  console.log(path);
}
for (const path of languagePages) writeFileSync(expectedSentences(path), await goldenSentences(path));
writeFileSync(weightsFile, tinyWeightsText());
console.log(weightsFile);
