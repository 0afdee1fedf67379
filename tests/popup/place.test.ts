import { expect, test } from 'vitest';
import { coverOf, isWholePage } from '../../src/popup/place.ts';

test('the popup covers its box in device pixels, at the end of the line', () => {
  const view = { innerWidth: 420, innerHeight: 600, devicePixelRatio: 2 };
  expect(coverOf(view, 'ltr')).toEqual({ side: 'right', width: 840, height: 1200 });
  expect(coverOf(view, 'rtl').side).toBe('left');
});

test.each([
  ['on a phone', 360, 360, false, true],
  ['on a phone, before its content fits', 420, 360, false, true],
  ['on a phone with fractions of pixels', 411, 412, false, true],
  ['on half the screen of a phone', 400, 915, false, true],
  ['in Chromium on a narrow screen', 360, 360, true, true],
  ['that hangs from the toolbar', 420, 1280, true, false],
])('a popup %s: %d of %d px', (_, innerWidth, availWidth, hasWindows, expected) => {
  expect(isWholePage({ innerWidth, screen: { availWidth } }, hasWindows)).toBe(expected);
});
