// The icon: sharp at 16 pixels, and visible in the toolbars of all browsers.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);
const svg = readFileSync(new URL('assets/icon/icon.svg', root), 'utf8');
const colours = [...svg.matchAll(/fill="(#[0-9a-f]+)"/g)].map(([, colour]) => colour!);

/** Relative luminance as WCAG 2 defines it. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((start) => Number.parseInt(colour.slice(start, start + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter! + 0.05) / (darker! + 0.05);
}

test.each([
  ['Chrome, light', '#ffffff'],
  ['Chrome, dark', '#3c3c3c'],
  ['Edge, light', '#f7f7f7'],
  ['Edge, dark', '#3b3b3b'],
  ['Firefox, light', '#f9f9fb'],
  ['Firefox, dark', '#2b2a33'],
])('the toolbar of %s has a contrast of 3 : 1', (_, toolbar) => {
  expect(contrast(colours[0]!, toolbar)).toBeGreaterThanOrEqual(3);
});

test('each edge is on a whole pixel at 16 pixels', () => {
  const edges = [...svg.matchAll(/ (?:x|y|width|height)="([^"]+)"/g)].map(([, value]) => Number(value));
  expect(edges.length).toBeGreaterThan(8);
  expect(edges.filter((edge) => !Number.isInteger(edge))).toEqual([]);
});

test.each([16, 32, 48, 64, 96, 128])('%s.png has this size', (size) => {
  const png = readFileSync(new URL(`assets/icon/${size}.png`, root));
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
});
