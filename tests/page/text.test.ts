import { expect, test } from 'vitest';
import { letters, tidy } from '../../src/page/text.ts';

test.each([
  ['  one \n\t two  ', 'one two', 'blanks'],
  ['10\u00a0000\u202f€', '10 000 €', 'blanks that do not break'],
  ['Donau\u00addampf\u00adschiff', 'Donaudampfschiff', 'soft hyphens'],
  ['a\u200bb\u2060c\ufeffd', 'abcd', 'marks without width'],
  ['a\u202eb\u2067c\u2069', 'abc', 'what turns text around until it is closed'],
  ['a\u200fb', 'a\u200fb', 'a single mark of direction stays'],
  ['می\u200cخواهم', 'می\u200cخواهم', 'the non-joiner of Persian stays'],
  ['क्\u200dष', 'क्\u200dष', 'the joiner of Hindi stays'],
  ['👩\u200d🚒', '👩\u200d🚒', 'so does the one within an emoji'],
  ['Q&amp;A &#8217;til &#x2014; 9&nbsp;pm &#8230;', 'Q&A ’til — 9 pm …', 'entities escaped twice'],
  ['AT&T; R&D', 'AT&T; R&D', 'no entities'],
  ['&#x110000;', '&#x110000;', 'no character'],
  ['a\u0000b\u0007c', 'abc', 'control characters'],
  ['\u200b', '', 'nothing to see'],
])('%j → %j (%s)', (text, tidied) => {
  expect(tidy(text)).toBe(tidied);
  expect(tidy(tidied)).toBe(tidied);
});

test('letters compare what was written with other marks', () => {
  expect(letters('“Don’t — stop!” 2x')).toBe(letters("Don't stop 2X"));
});
