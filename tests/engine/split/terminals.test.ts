import { expect, test } from 'vitest';
import { findTerminals } from '../../../src/engine/split/terminals.ts';

/** Mark, closers and gap of each terminal, with bars between. */
const notation = (text: string, extraMarks = ''): string[] =>
  findTerminals(text, extraMarks).map(({ mark, closers, gap }) => `${mark}|${closers}|${gap}`);

test.each([
  ['No mark', []],
  ['It is old. It is shut.', ['.|| ', '.||']],
  ['Really?! Yes', ['?!|| ']],
  ['Well . . . yes! … no', ['. . .|| ', '! …|| ']],
  ['“Go home.” They', ['.|”| ']],
  ['“Go home.“ They', ['.|“| ']],
  ['It is old. “They', ['.|| ']],
  ['(It is old.) They', ['.|)| ']],
  ['« Oui. » Elle', ['.| »| ']],
  ['It is old.[3][4] They', ['.|[3][4]| ']],
  ['It is old. [3] They', ['.| [3]| ']],
  // A raised reference in plain digits, but no decimal.
  ['the last decade.11 12 They', ['.|11 12| ']],
  ['said “ended.”3 They', ['.|”3| ']],
  ['in fig.3 They', ['.||']],
  // A face.
  ['It is old! 😀 They', ['!| 😀| ']],
  ['It is old. :-) They', ['.| :-)| ']],
  ['他来了。“走吧！”他', ['。||', '！|”|']],
  ['3.5', ['.||']],
  // A line break, unless it wraps the line after a blank.
  ['One\nTwo', ['||\n']],
  ['One \ntwo', []],
  ['One \n\nTwo', ['||\n', '||\n']],
])('%j', (text, expected) => {
  expect(notation(text)).toEqual(expected);
});

test('some marks end sentences in some languages only', () => {
  expect(notation('Γιατί; Δεν: ξέρω')).toEqual([]);
  expect(notation('Γιατί; Δεν: ξέρω', ';')).toEqual([';|| ']);
});

test.each([
  ['(a. b', 0],
  ['a (b) c. d', -1],
  ['(a.) b. c', -1],
  ['（中。', 0],
  [') a. b', -1],
])('the open bracket before the last terminal of %j is at %i', (text, openBracket) => {
  expect(findTerminals(text, '').at(-1)).toMatchObject({ openBracket });
});

test('offsets are of the mark and of what follows', () => {
  expect(findTerminals('Old. New', '')).toMatchObject([{ start: 3, end: 5 }]);
});
