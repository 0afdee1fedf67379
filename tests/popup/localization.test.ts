import { expect, test } from 'vitest';
import { localizationFor } from '../../src/popup/localization.ts';

test.each([
  ['en', 'en-GB', 'en-GB'],
  ['en', 'en', 'en'],
  ['pt-BR', 'pt-PT', 'pt-PT'],
  ['en', 'sv-SE', 'en'],
])('messages in %s, browser in %s: dates and numbers in %s', (messages, browserLanguage, locale) => {
  expect(localizationFor(() => messages, browserLanguage).locale).toBe(locale);
});

test.each([
  ['en', 'fa', 'ltr'],
  ['ar', 'ar-EG', 'rtl'],
  ['he', 'he', 'rtl'],
])('messages in %s, browser in %s: %s', (messages, browserLanguage, direction) => {
  expect(localizationFor(() => messages, browserLanguage).direction).toBe(direction);
});
