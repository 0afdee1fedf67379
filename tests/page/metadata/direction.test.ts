import { expect, test } from 'vitest';
import { directionOf } from '../../../src/page/metadata/direction.ts';

test.each([
  ['rtl', 'Hello', 'rtl'],
  [null, 'Hello', 'ltr'],
  ['auto', 'שלום עולם', 'rtl'],
  [undefined, 'قال الوزير إن Boeing', 'rtl'],
])('direction: declared %j, %j → %s', (declared, text, direction) =>
  expect(directionOf(declared, text)).toBe(direction),
);
