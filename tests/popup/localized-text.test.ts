import { expect, test } from 'vitest';
import { day, duration, foldedCount, noticeText } from '../../src/popup/localized-text.ts';
import { say } from './build.ts';

test.each([
  [0, 'seconds(5)'],
  [12, 'seconds(10)'],
  [38, 'seconds(40)'],
  [57.4, 'seconds(55)'],
  [57.6, 'minutes(1)'],
  [89, 'minutes(1)'],
  [91, 'minutes(2)'],
  [480, 'minutes(8)'],
])('%d seconds: %s', (seconds, spoken) => {
  expect(duration(seconds, say)).toBe(spoken);
});

test.each([
  [1, 'folded_one(1)'],
  [2, 'folded_other(2)'],
  [1200, 'folded_other(1,200)'],
])('%d folded: %s', (count, spoken) => {
  expect(foldedCount(count, say)).toBe(spoken);
});

test('a plural form without a message falls back to the form other', () => {
  const sayWithoutOne: typeof say = (key, ...values) => (key === 'folded_one' ? '' : say(key, ...values));
  expect(foldedCount(1, sayWithoutOne)).toBe('folded_other(1)');
});

test.each([
  ['2026-01-21T12:30:00Z', 'January 21, 2026'],
  ['2026-01-21', 'January 21, 2026'],
  ['last Tuesday', 'last Tuesday'],
])('%s: %s', (published, shown) => {
  expect(day(published, say)).toBe(shown);
});

test.each([
  [{ kind: 'cut', why: 'paywall' }, 'noticePaywall'],
  [{ kind: 'cut', why: 'shorter' }, 'noticeShorter'],
  [{ kind: 'cut', why: 'open-end' }, 'noticeOpenEnd'],
  [{ kind: 'partial' }, 'noticePartial'],
  [{ kind: 'live' }, 'noticeLive'],
  [{ kind: 'guessed-language', language: 'fi' }, 'noticeLanguage(Finnish)'],
] as const)('%j: %s', (notice, spoken) => {
  expect(noticeText(notice, say)).toBe(spoken);
});
