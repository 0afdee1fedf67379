import { expect, test } from 'vitest';
import { isSameByline, isSameDay, isSameTitle } from '../../../research/measure/metadata-match.ts';

test.each([
  ['Bridge closes', 'Bridge closes', true],
  [' bridge\u00a0 closes\u200b ', 'Bridge closes', true],
  ['Wall\u00adnut Street', 'Wallnut Street', true],
  ['“It’s late” – mayor', '"It\'s late" - mayor', true],
  ['Bridge closes | The Example', 'Bridge closes', false],
  ['Bridge closes', 'Bridge closed', false],
  ['', 'Bridge closes', false],
])('title %j, truth %j: %s', (found, truth, expected) => expect(isSameTitle(found, truth)).toBe(expected));

test.each([
  ['Ann Bee', 'Ann Bee', true],
  ['Cy Dee, ANN BEE', 'Ann Bee, Cy Dee', true],
  ['Ann Bee and Cy Dee', 'Ann Bee, Cy Dee', true],
  ['Ann Bee und Cy Dee / dpa', 'Ann Bee, Cy Dee, dpa', true],
  ['松岡大地、日刊', '日刊, 松岡大地', true],
  ['Andy Ander', 'Andy Ander', true],
  ['By Ann Bee', 'Ann Bee', false],
  ['Ann Bee', 'Ann Bee, Cy Dee', false],
  ['Ann Bee, Cy Dee', 'Ann Bee', false],
  ['', 'Ann Bee', false],
])('byline %j, truth %j: %s', (found, truth, expected) => expect(isSameByline(found, truth)).toBe(expected));

test.each([
  ['2026-05-03', '2026-05-03', true],
  ['2026-05-03T10:00:00Z', '2026-05-03 23:00:00+02:00', true],
  ['2026-05-03T23:30:00Z', '2026-05-04 01:30:00+02:00', true],
  ['2026-05-03T23:30:00.000+00:00', '2026-05-04 01:30:00.123456+02:00', true],
  ['2026-05-03T23:30:00', '2026-05-04 01:30:00+02:00', false],
  ['2026-05-03', '2026-05-04', false],
  ['May 3, 2026', '2026-05-03', false],
  ['', '2026-05-03', false],
])('date %j, truth %j: %s', (found, truth, expected) => expect(isSameDay(found, truth)).toBe(expected));
