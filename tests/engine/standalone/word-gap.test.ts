import { expect, test } from 'vitest';
import { gap } from '../../../src/engine/standalone/word-gap.ts';

const words = (text: string) => text.split(new RegExp(`${gap}+`, 'u')).filter((word) => word !== '');

test.each([
  ['C’est “ici”, dit-elle.', ['C', 'est', 'ici', 'dit', 'elle']],
  ['5 km — no more!', ['5', 'km', 'no', 'more']],
  ['نعم، الجسر؟', ['نعم', 'الجسر']],
  ['डॉ. शर्मा', ['डॉ', 'शर्मा']],
  ['桥。「新」', ['桥', '新']],
])('%s', (text, expected) => {
  expect(words(text)).toEqual(expected);
});
