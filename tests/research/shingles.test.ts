import { describe, expect, test } from 'vitest';
import { junkAtTheTop, matchShingles, meanMatch } from '../../research/measure/shingles.ts';

const rounded = (value: object) => Object.values(value).map((number: number) => Number(number.toFixed(3)));

// both, extra, missed; each shingle has four words.
test.each([
  ['the same', 'a b c d e', 'a b c d e', [1, 0, 0]],
  ['nothing alike', 'a b c d', 'e f g h', [0, 0.5, 0.5]],
  ['one word more', 'a b c d e', 'a b c d', [0.5, 0.5, 0]],
  ['one word less', 'a b c d', 'a b c d e', [0.5, 0, 0.5]],
  ['a repeat is extra', 'a b c d. a b c d', 'a b c d', [0.2, 0.8, 0]],
  ['a repeat that is true', 'a b c d. a b c d', 'a b c d. a b c d', [1, 0, 0]],
  ['short texts', 'a b', 'a b', [1, 0, 0]],
  ['a short text is no part of a longer', 'a b', 'a b c', [0, 0.5, 0.5]],
  ['case counts', 'A b c d', 'a b c d', [0, 0.5, 0.5]],
  ['punctuation and white space do not', '“a”  b,\nc—d', 'a b c d', [1, 0, 0]],
  ['every script has words', 'это был очень хороший день', 'это был очень хороший', [0.5, 0.5, 0]],
  ['nothing found', '', 'a b c d', [0, 0, 1]],
  ['nothing to find', '', '', [0, 0, 0]],
])('%s', (_name, found, truth, expected) => {
  expect(rounded(matchShingles(found, truth))).toEqual(expected);
});

test('F1 is that of the mean precision and the mean recall, each page alike', () => {
  const exact = matchShingles('a b c d e f g h', 'a b c d e f g h');
  const half = matchShingles('a b c d e', 'a b c d');
  expect(rounded(meanMatch([exact, half]))).toEqual([0.75, 1, 0.857]);
});

test('a page of which nothing was found lowers recall and leaves precision', () => {
  const { precision, recall } = meanMatch([
    matchShingles('a b c d', 'a b c d'),
    matchShingles('', 'a b c d'),
  ]);
  expect([precision, recall]).toEqual([1, 0.5]);
});

test('no page is no score', () => {
  expect(meanMatch([])).toEqual({ precision: 0, recall: 0, f1: 0 });
});

describe('junk at the top', () => {
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
    expect(junkAtTheTop(blocks, truth)).toEqual({ first, firstThree });
  });
});
