import { expect, test } from 'vitest';
import { coverOf, isWholePage } from '../../src/popup/place.ts';

test('the popup covers its box in device pixels, at the end of the line', () => {
  const view = { innerWidth: 420, innerHeight: 600, devicePixelRatio: 2 };
  expect(coverOf(view, 'ltr')).toEqual({ side: 'right', width: 840, height: 1200 });
  expect(coverOf(view, 'rtl').side).toBe('left');
});

test.each([
  [360, 360, true],
  [420, 1280, false],
])('a popup of %d px on a screen of %d px is the whole page: %s', (innerWidth, availWidth, expected) => {
  expect(isWholePage({ innerWidth, screen: { availWidth } })).toBe(expected);
});
