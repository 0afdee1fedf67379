import { expect, test } from 'vitest';
import { isDayOfYear, writtenDateIn } from '../../../src/page/metadata/written-date.ts';

test.each([
  ['May 3, 2026', 'en'],
  ['May 3rd, 2026', 'en'],
  ['Published on 3 May 2026 at 10:00', 'en'],
  ['3. Mai 2026', 'de'],
  ['3 de mayo de 2026', 'es'],
  ['le 3 mai 2026', 'fr'],
  ['3 maja 2026', 'pl'],
  ['3 мая 2026 г.', 'ru'],
  ['3 травня 2026', 'uk'],
  ['3 Μαΐου 2026', 'el'],
  ['3 Mayıs 2026', 'tr'],
  ['2026. május 3.', 'hu'],
  ['2026年5月3日', 'ja'],
  ['2026년 5월 3일', 'ko'],
  ['٣ مايو ٢٠٢٦', 'ar'],
  ['الأحد، 03 أيار/مايو 2026', 'ar'],
  ['3 أيار 2026', 'ar'],
  ['3 أيار (مايو) 2026', 'ar'],
  ['3 ايار 2026', 'ar'],
  ['3 במאי 2026', 'he'],
  ['3 मई 2026', 'hi'],
  ['3 พฤษภาคม 2569', 'th'],
  ['3 May 2026', 'de'],
  ['3.5.2026', 'de'],
  ['03.05.26 | 14:07', 'de'],
  ['2026/5/3', 'en'],
  ['3/5/2026', 'fr'],
  ['3/5/2026', 'en-GB'],
])('%s (%s) is 3 May 2026', (text, language) =>
  expect(writtenDateIn(text, language)?.day).toBe('2026-05-03'),
);

test.each([
  ['2/24/2026', 'en', '2026-02-24'],
  ['24/2/2026', 'en', '2026-02-24'],
  ['Sept. 3, 2026', 'en', '2026-09-03'],
])('%s (%s) is %s', (text, language, day) => expect(writtenDateIn(text, language)?.day).toBe(day));

test.each([
  ['3/4/2026', 'en'],
  ['3/4/2026', 'en-US'],
  ['3/4/2026', 'und'],
  ['32 May 2026', 'en'],
  ['30 February 2026', 'en'],
  ['May 2026', 'en'],
  ['3 May 1402', 'en'],
  ['10.1.24', 'en'],
  ['10.10.24.1', 'en'],
  ['In 2026, 3 people', 'en'],
])('%s (%s) is no day, or one of two', (text, language) =>
  expect(writtenDateIn(text, language)).toBeUndefined(),
);

test('what is beside the date', () =>
  expect(writtenDateIn('Updated May 3, 2026 by Jane', 'en')?.rest).toBe('Updated   by Jane'));

test.each([
  ['Jun 2', 'en', true],
  ['2. Juni', 'de', true],
  ['June', 'en', false],
  ['June Carter', 'en', false],
  ['June Carter 2', 'en', false],
])('a day without a year: %s (%s): %s', (text, language, expected) =>
  expect(isDayOfYear(text, language)).toBe(expected),
);
