import { expect, test } from 'vitest';
import { endsSentence, endsUnmarked, letters, tidy, tidyMetadata } from '../../src/page/text.ts';

test.each([
  ['  one \n\t two  ', 'one two', 'blanks'],
  ['10\u00a0000\u202f€', '10 000 €', 'no-break spaces'],
  ['Donau\u00addampf\u00adschiff', 'Donaudampfschiff', 'soft hyphens'],
  ['a\u200bb\u2060c\ufeffd', 'abcd', 'characters without width'],
  ['a\u202eb\u2067c\u2069', 'abc', 'direction marks that apply until they are closed'],
  ['a\u200fb', 'a\u200fb', 'a single direction mark stays'],
  ['می\u200cخواهم', 'می\u200cخواهم', 'the non-joiner of Persian stays'],
  ['क्\u200dष', 'क्\u200dष', 'the joiner of Hindi stays'],
  ['👩\u200d🚒', '👩\u200d🚒', 'the joiner within an emoji stays'],
  ['Write &lt;b&gt; or &amp;#146;', 'Write &lt;b&gt; or &amp;#146;', 'entities that the page shows stay'],
  ['a\u0000b\u0007c', 'abc', 'control characters'],
  ['\u200b', '', 'nothing visible'],
])('tidy %j → %j (%s)', (text, tidied) => {
  expect(tidy(text)).toBe(tidied);
  expect(tidy(tidied)).toBe(tidied);
});

test.each([
  ['Q&amp;A &#8217;til &#x2014; 9&nbsp;pm &#8230;', 'Q&A ’til — 9 pm …', 'named and numeric entities'],
  ['Kelden&apos;s &quot;old&quot; bridge', 'Kelden\'s "old" bridge', 'quotes and apostrophes'],
  ['AT&T; R&D', 'AT&T; R&D', 'ampersands that start no entity'],
  ['&#x110000;', '&#x110000;', 'a number that is no character'],
  [' a\u00ad \n b ', 'a b', 'also what tidy does'],
])('tidyMetadata %j → %j (%s)', (text, tidied) => expect(tidyMetadata(text)).toBe(tidied));

test('letters are equal for texts that differ in blanks and punctuation', () => {
  expect(letters('“Don’t — stop!” 2x')).toBe(letters("Don't stop 2X"));
});

const thai = 'ชาวบ้านมารอ'.repeat(6);
test.each([
  [thai.slice(0, 60), true],
  [thai.slice(0, 59), false],
  [`${thai} 2569`, true],
  [`${thai} Kelden`, false],
  ['The old pier of Kelden is shut, and nobody knows when it opens.', false],
])('%s ends without a mark: %s', (text, expected) => expect(endsUnmarked(text)).toBe(expected));

test.each([
  ['It opens.', true],
  ['“It opens.”', true],
  ['港口关闭。', true],
  ['ရေကြည်သည်။', true],
  ['Կամուրջը բաց է։', true],
  ['ชาวบ้านหลายร้อยคนมารอต้อนรับนายกเทศมนตรีคนใหม่ที่สะพานตั้งแต่เช้ามืด', true],
  ['โดย อรทัย วงศ์สว่าง', false],
  ['By Jane Doe', false],
  ['3 May 2026', false],
])('endsSentence: %s → %s', (text, expected) => expect(endsSentence(text)).toBe(expected));
