import { expect, test } from 'vitest';
import { isFragment, repeatsTitle } from '../../../src/engine/standalone/fragments.ts';
import { readTerms } from '../../../src/engine/text/terms.ts';
import { lines } from '../build.ts';

test.each([
  ['Lind gave no comment.', true],
  ['Ada Lind of Kelden 63 85% 1 12 goals.', true],
  ['Goalkeeper Ada Lind of Kelden 28 38% no goals registered.', true],
  ['La ville de Kelden a 10 000 habitants et 12 500 bateaux.', false],
  ['*Prices of the council may change without notice.', true],
  ['* Prices of the council may change without notice.', false],
  ['Mayor Ada Lind, Bea Moss and Carl Roe of Kelden.', true],
  ['Ada Lind and Bea Moss left the council of Kelden.', false],
  ['WinRARの開発元は「Kelden」のサポートを廃止した。', false],
  ['ქალაქი დიდია და ლამაზი არის დღეს.', false],
  ['The 4 bridges of Kelden cost 9 million euros.', false],
  ['The mayor told reporters of the city:', true],
  ['and left the council without a word.', true],
  ['COUNCIL CLOSES THE OLD BRIDGE.', true],
  ['(The council never did settle on one of them.)', true],
  ['iPhones were banned in the council.', false],
  ['The council of Kelden met again …', true],
  ['“The council of Kelden met again', false],
  ['… of the council of Kelden', true],
  ['评议会关闭了旧桥。', false],
])('%s: a fragment is %s', (text, expected) => {
  expect(isFragment(text, readTerms(lines(text), ''), 0)).toBe(expected);
});

test.each([
  ['The old bridge of Kelden closes.', 'Old bridge of Kelden closes', true],
  ['The old bridge of Kelden closes for good on Monday.', 'Old bridge closes', false],
  ['The old bridge of Kelden closes.', '', false],
])('%s repeats the title %j: %s', (text, title, expected) => {
  expect(repeatsTitle(readTerms(lines(text), title), 0)).toBe(expected);
});
