import { expect, test } from 'vitest';
import { wordList } from '../../../src/engine/language/word-list.ts';

test.each([
  ['a line', 'a.b c-d', ['a.b', 'c-d']],
  ['several lines, indented', '\n    a b\n    c\n  ', ['a', 'b', 'c']],
])('splits %s at white space', (_, words, list) => expect(wordList(words)).toEqual(list));
