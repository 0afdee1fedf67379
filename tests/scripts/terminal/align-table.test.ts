import { expect, test } from 'vitest';
import { alignTable } from '../../../scripts/terminal/align-table.ts';

test('the first column is aligned to the left, all others to the right', () => {
  expect(
    alignTable([
      ['a', 'long'],
      ['name', '1', '2'],
    ]),
  ).toBe('a     long\nname     1  2');
});
