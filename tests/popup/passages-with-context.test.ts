import { expect, test } from 'vitest';
import { passagesWithContext } from '../../src/popup/passages-with-context.ts';
import { ranking } from './build.ts';

test('a passage has the sentences before and after it', () => {
  const given = ranking(3);
  const sentences = given.ranked.map(({ sentence }) => sentence);
  const passages = passagesWithContext(given, sentences);
  expect(passages.map(({ before, after }) => [before, after])).toEqual([
    ['', 'Sentence two says two1.'],
    ['Sentence one says one0.', 'Sentence three says three2.'],
    ['Sentence two says two1.', ''],
  ]);
  expect(passagesWithContext(given, [sentences[1]!])).toEqual([passages[1]]);
});
