// Language tag → the speed of silent reading, from the International Reading Speed Texts (Trauzettel-Klosinski & Dietz
// 2012, doi:10.1167/iovs.11-8284), which measured 17 languages.
import type { ReadingSpeed } from '../model.ts';
import { tableFor } from './table-for.ts';

/** The mean of the study, for languages that it did not measure; of the two unspaced ones, the slower, Chinese. */
const unmeasured: ReadingSpeed = { wordsPerMinute: 184, charactersPerMinute: 255 };

/** Returns both speeds for a BCP 47 tag, since a text may mix scripts with and without spaces. */
export const readingSpeedFor = (language: string): ReadingSpeed => ({
  ...unmeasured,
  ...tableFor(language).readingSpeed,
});
