import { expect, test } from 'vitest';
import { readingSpeedFor } from '../../../src/engine/language/reading-speed.ts';
import { readingSeconds } from '../../../src/engine/pick/reading-time.ts';
import { rankArticle, summarize } from '../../../src/engine/summarize.ts';

const speed = { wordsPerMinute: 120, charactersPerMinute: 60 };

test.each([
  ['nothing', '', 0],
  ['no words', '— …', 0],
  ['two words', 'Red fox.', 1],
  ['a script without spaces, by characters', '红狐狸来了。', 5],
  ['both', 'Red fox 红狐', 3],
])('the time to read %s', (_, text, seconds) => {
  expect(readingSeconds(text, speed)).toBeCloseTo(seconds);
});

test.each([
  ['en', 228],
  ['fi', 161],
  ['fil', 184],
])('a minute of %s has %i words', (language, words) => {
  expect(readingSeconds('fox '.repeat(words), readingSpeedFor(language))).toBeCloseTo(60);
});

test.each([
  ['ja', 357],
  ['zh', 255],
])('a minute of %s has %i characters', (language, characters) => {
  expect(readingSeconds('山'.repeat(characters), readingSpeedFor(language))).toBeCloseTo(60);
});

test.each([
  ['th', 'ก'],
  ['my', 'က'],
])('four letters of %s are read like a word', (language, letter) => {
  expect(readingSeconds(letter.repeat(4 * 184), readingSpeedFor(language))).toBeCloseTo(60);
});

test('a summary is timed in the language of its article', () => {
  const paragraphs = [{ text: 'Ada Lind saw the red fox.', kind: 'text', order: 0 }] as const;
  const article = { title: '', url: '', language: 'fi', direction: 'ltr', paragraphs } as const;
  expect(rankArticle(article).readingSpeed.wordsPerMinute).toBe(161);
  expect(summarize(article).reading.article).toBeCloseTo((60 * 6) / 161);
});
