import { expect, test } from 'vitest';
import { localizationFor } from '../../src/popup/localization.ts';
import { day } from '../../src/popup/localized-text.ts';

test.each([
  ['en', ['en-GB'], 'en-GB'],
  ['en', ['en'], 'en'],
  ['en', ['en-GB', 'en', 'en-US'], 'en-GB'],
  ['en', ['en', 'en-US'], 'en-US'],
  ['de', ['en-GB', 'de', 'de-AT', 'de-DE'], 'de-AT'],
  ['pt-BR', ['pt-PT'], 'pt-PT'],
  ['zh-CN', ['zh-TW', 'zh-SG', 'zh-CN'], 'zh-SG'],
  ['zh-TW', ['zh-HK', 'zh-TW'], 'zh-HK'],
  ['en', ['sv-SE', 'sv'], 'en'],
])('messages in %s, reader of %s: dates and numbers in %s', (messages, languages, locale) => {
  expect(localizationFor(() => messages, languages).locale).toBe(locale);
});

test.each([
  ['en-GB', '21 January 2026'],
  ['en-US', 'January 21, 2026'],
])('a date in the region of %s: %s', (language, shown) => {
  expect(
    day(
      '2026-01-21',
      localizationFor(() => 'en', [language, 'en-US']),
    ),
  ).toBe(shown);
});

test.each([
  ['en', 'fa', 'ltr'],
  ['ar', 'ar-EG', 'rtl'],
  ['he', 'he', 'rtl'],
])('messages in %s, browser in %s: %s', (messages, browserLanguage, direction) => {
  expect(localizationFor(() => messages, [browserLanguage]).direction).toBe(direction);
});
