import { expect, test } from 'vitest';
import { bylineOf, publicationTimeOf } from '../../../src/page/metadata/byline-and-date.ts';

test.each([
  ['2026-05-03T10:00:00Z', '2026-05-03T10:00:00Z'],
  ['2026-05-03T10:00:00+0200', '2026-05-03T10:00:00+02:00'],
  ['2026-05-03 10:00:00 +02:00', '2026-05-03T10:00:00+02:00'],
  ['2026-05-03', '2026-05-03'],
  ['2026-05-03 10:00', '2026-05-03T10:00'],
  ['Sun, 03 May 2026 10:00:00 GMT', '2026-05-03T10:00:00.000Z'],
  ['May 3, 2026', '2026-05-03'],
  ['May 3, 2026 10:00', '2026-05-03T10:00:00'],
  ['2026/5/3', '2026-05-03'],
  ['03/05/2026', undefined],
  ['3.5.2026', undefined],
  ['https://social.example/2026-05', undefined],
  ['2026', undefined],
  ['0001-01-01T00:00:00Z', undefined],
  ['2026-13-41', undefined],
  ['yesterday', undefined],
])('published %j → %j', (said, published) => {
  expect(publicationTimeOf([undefined, '', said])).toBe(published);
});

test.each([
  [['2026-05-03', '2026-05-03T10:00:00Z', '2026-05-04'], '2026-05-03T10:00:00Z'],
  [['May 3, 2026 10:00', '2026-05-03 10:00:13+02:00'], '2026-05-03T10:00:00'],
  [['0001-01-01T00:00:00Z', '2026-05-04'], '2026-05-04'],
])('the first time, as precise as it is said: %j → %j', (said, published) =>
  expect(publicationTimeOf(said)).toBe(published),
);

test.each([
  [['By Jane Doe'], 'Jane Doe'],
  [['Jane Doe', 'John Roe', 'Jane Doe'], 'Jane Doe, John Roe'],
  [['Jane Doe\n\t\tMay 3, 2026'], 'Jane Doe'],
  [['Jane Doe | The Example'], 'Jane Doe'],
  [['Analysis by Jane Doe,'], 'Jane Doe'],
  [['Von Jana Muster'], 'Jana Muster'],
  [['Par Jeanne Dupont'], 'Jeanne Dupont'],
  [['Text: Jana Muster'], 'Jana Muster'],
  [['Автор: Анна Иванова'], 'Анна Иванова'],
  [['Von der Leyen'], 'Von der Leyen'],
  [['Di Maria'], 'Di Maria'],
  [['By'], ''],
  [['admin'], ''],
  [['Jane DoeMay 3, 2026'], ''],
  [['https://social.example/jane', 'Jane Doe'], 'Jane Doe'],
  [[undefined], ''],
  [[...'abcdefg'], ''],
])('byline %j → %j', (said, byline) => expect(bylineOf([said])).toBe(byline));

test('the byline that is said first, if it is one', () => {
  expect(bylineOf([[], ['https://social.example/jane'], ['Jane Doe'], ['John Roe']])).toBe('Jane Doe');
});
