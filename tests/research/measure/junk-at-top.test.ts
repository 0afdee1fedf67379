import { expect, test } from 'vitest';
import { junkAtTop } from '../../../research/measure/junk-at-top.ts';

const truth = 'The council met on Monday. It closed the old bridge. Repairs start in May. They cost a lot.';
test.each([
  ['clean', ['The council met on Monday.', 'It closed the old bridge.'], [false, false]],
  ['a menu first', ['Home News Sport', 'The council met on Monday.'], [true, true]],
  ['a caption second', ['The council met on Monday.', 'Photo by A. Bee'], [false, true]],
  ['a caption fourth', ['The council met', 'on Monday', 'It closed', 'Photo by A. Bee'], [false, false]],
  ['a short block of the truth', ['Repairs', 'start in May'], [false, false]],
  ['words of the truth in another order', ['bridge old the closed'], [true, true]],
  ['part of the truth', ['Updated: The council met on Monday.'], [false, false]],
  ['blocks without words do not count', ['•', '—', 'The council met on Monday.'], [false, false]],
  ['nothing', [], [true, true]],
])('%s', (_name, blocks, [first, firstThree]) => {
  expect(junkAtTop(blocks, truth)).toEqual({ first, firstThree });
});
