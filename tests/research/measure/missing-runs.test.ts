import { expect, test } from 'vitest';
import { missingRuns } from '../../../research/measure/missing-runs.ts';
import { shinglesUpToFull } from '../../../research/measure/word-shingles.ts';

test.each([
  ['nothing', ['The old bridge will close.'], 'The old bridge will close.', []],
  ['a line', ['The old bridge.', 'Buses take the new one.'], 'The old bridge.', ['Buses take the new one.']],
  [
    'words within a sentence',
    ['The pool in Kelden lost 312,000 euros in the last year.'],
    'The pool in Kelden lost in the last year.',
    ['312,000 euros'],
  ],
  [
    'the start and the end',
    ['Photo: A. Bee. The old bridge will close. Read more'],
    'The old bridge will close.',
    ['Photo: A. Bee.', 'Read more'],
  ],
  ['a line that the other text has in two lines', ['It rained. It stopped.'], 'It rained.\nIt stopped.', []],
  [
    'words that stand elsewhere in another order',
    ['bridge old the closed'],
    'The old bridge closed.',
    ['bridge old the closed'],
  ],
  ['a short line within a longer one', ['old bridge'], 'The old bridge closed.', []],
  ['all, if there is no other text', ['One.', '', 'Two.'], '', ['One.', 'Two.']],
])('%s', (_name, lines, other, expected) => {
  expect(missingRuns(lines, shinglesUpToFull(other)).map(({ text }) => text)).toEqual(expected);
});

test('a run has its words, and the shingles around show where it stood', () => {
  const [run] = missingRuns(['a b c d (5) e f g h'], shinglesUpToFull('a b c d e f g h'));
  expect(run).toEqual({
    text: '5)',
    words: ['5'],
    shinglesAround: ['b c d 5', 'c d 5 e', 'd 5 e f', '5 e f g'],
  });
});
