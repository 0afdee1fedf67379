import { expect, test } from 'vitest';
import { day, duration, noticeText, plural } from '../../src/popup/localized-text.ts';
import { say, texts } from './build.ts';

const inLocale = (locale: string) => ({ ...texts, locale });

test.each([
  [0, '5 sec'],
  [12, '10 sec'],
  [38, '40 sec'],
  [57.4, '55 sec'],
  [57.6, '1 min'],
  [89, '1 min'],
  [91, '2 min'],
  [480, '8 min'],
])('%d seconds: %s', (seconds, shown) => {
  expect(duration(seconds, inLocale('en-US'))).toBe(shown);
});

test.each([
  ['de', '8 Min.'],
  ['ru', '8 мин'],
  ['ja', '8 分'],
])('eight minutes in %s: %s', (locale, shown) => {
  expect(duration(480, inLocale(locale))).toBe(shown);
});

test.each([
  [1, 'folded_one(1)'],
  [2, 'folded_other(2)'],
  [1200, 'folded_other(1,200)'],
])('%d folded: %s', (count, spoken) => {
  expect(plural('folded', count, texts)).toBe(spoken);
});

test('the plural form is that of the messages, the number that of the reader', () => {
  const sayInPolish: typeof say = (key, ...values) => (key === 'locale' ? 'pl' : say(key, ...values));
  expect(plural('folded', 2, { ...texts, say: sayInPolish, locale: 'pl' })).toBe('folded_few(2)');
});

test('further values follow the count', () => {
  expect(plural('summaryReady', 3, texts, '20 sec')).toBe('summaryReady_other(3, 20 sec)');
});

test('a plural form without a message falls back to the form other', () => {
  const sayWithoutOne: typeof say = (key, ...values) => (key === 'folded_one' ? '' : say(key, ...values));
  expect(plural('folded', 1, { ...texts, say: sayWithoutOne })).toBe('folded_other(1)');
});

test.each([
  ['2026-01-21T12:30:00Z', '21 January 2026'],
  ['2026-01-21', '21 January 2026'],
  ['last Tuesday', 'last Tuesday'],
])('%s: %s', (published, shown) => {
  expect(day(published, texts)).toBe(shown);
});

test.each([
  [{ kind: 'cut', why: 'paywall' }, 'noticePaywall'],
  [{ kind: 'cut', why: 'shorter' }, 'noticeShorter'],
  [{ kind: 'cut', why: 'open-end' }, 'noticeOpenEnd'],
  [{ kind: 'loading' }, 'noticeLoading'],
  [{ kind: 'text' }, 'noticeText'],
  [{ kind: 'discussion' }, 'noticeDiscussion'],
  [{ kind: 'partial' }, 'noticePartial'],
  [{ kind: 'live' }, 'noticeLive'],
  [{ kind: 'guessed-language', language: 'fi' }, 'noticeLanguage(Finnish)'],
] as const)('%j: %s', (notice, spoken) => {
  expect(noticeText(notice, texts)).toBe(spoken);
});
