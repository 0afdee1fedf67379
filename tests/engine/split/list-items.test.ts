import { expect, test } from 'vitest';
import { splitListItems } from '../../../src/engine/split/list-items.ts';

test.each([
  ['1) Rice ¦2) Peas ¦3) Beans'],
  ['1. Wash the rice. ¦2. Boil it. ¦3. Serve.'],
  ['9.) Rice ¦10.) Peas'],
  ['a) Rice ¦b) Peas'],
  ['• 1. Rice ¦• 2. Peas'],
  // Not the next number, not the same form, no number.
  ['1) Rice 3) Peas'],
  ['1) Rice 2. Peas'],
  ['Rice 1) Peas 2) Beans'],
  ['• Rice • Peas'],
  ['1) Rice'],
  [''],
])('%s', (marked) => {
  const items = splitListItems(marked.replaceAll('¦', ''));
  expect(items).toEqual(marked.split(' ¦'));
});
