import { expect, test } from 'vitest';
import { type Box, boxAround, hasArea, intersection, lineBoxes } from '../../../src/page/reveal/box.ts';

const box = (left: number, top: number, right: number, bottom: number): Box => ({ left, top, right, bottom });

test.each([
  [box(5, 5, 15, 15), box(5, 5, 10, 10), true],
  [box(10, 0, 20, 10), box(10, 0, 10, 10), false],
  [box(20, 20, 30, 30), box(20, 20, 10, 10), false],
])('of a box from 0 to 10 and %o', (other, common, overlaps) => {
  const found = intersection(box(0, 0, 10, 10), other);
  expect(found).toEqual(common);
  expect(hasArea(found)).toBe(overlaps);
});

test('the box around several', () => {
  expect(boxAround([box(0, 5, 10, 10), box(3, 0, 20, 4)])).toEqual(box(0, 0, 20, 10));
  expect(boxAround([])).toBeUndefined();
});

test('the lines of text are the boxes with an area; a document without layout has none', () => {
  const range = (...boxes: Box[]) => ({ getClientRects: () => boxes }) as never;
  expect(lineBoxes([range(box(0, 0, 5, 5), box(0, 5, 0, 9)), range(box(0, 9, 5, 12))])).toEqual([
    box(0, 0, 5, 5),
    box(0, 9, 5, 12),
  ]);
  expect(lineBoxes([{} as never])).toEqual([]);
});
