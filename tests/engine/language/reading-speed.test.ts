import { expect, test } from 'vitest';
import { readingSpeedFor } from '../../../src/engine/language/reading-speed.ts';

/** Words and characters a minute, as published by the study; 184 and 255 if it did not measure the language. */
test.each([
  ['ar', 138, 255],
  ['de', 179, 255],
  ['en', 228, 255],
  ['es', 218, 255],
  ['fi', 161, 255],
  ['fr', 195, 255],
  ['he', 187, 255],
  ['it', 188, 255],
  ['ja', 184, 357],
  ['nl', 202, 255],
  ['pl', 166, 255],
  ['pt', 181, 255],
  ['ru', 184, 255],
  ['sl', 180, 255],
  ['sv', 199, 255],
  ['tr', 166, 255],
  ['zh', 184, 255],
  // With a region, in capitals, by another tag of the same language.
  ['en-GB', 228, 255],
  ['EN_us', 228, 255],
  ['iw', 187, 255],
  // Not measured; Filipino (fil) is not Finnish (fi).
  ['fil', 184, 255],
  ['th', 184, 255],
  ['no', 184, 255],
  ['und', 184, 255],
  ['', 184, 255],
  ['constructor', 184, 255],
])('%s: %i words, %i characters', (language, wordsPerMinute, charactersPerMinute) => {
  expect(readingSpeedFor(language)).toEqual({ wordsPerMinute, charactersPerMinute });
});
