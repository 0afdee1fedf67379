import { expect, test } from 'vitest';
import { betweenWords } from '../../../src/engine/standalone/between-words.ts';

const words = (text: string) => text.split(new RegExp(`${betweenWords}+`, 'u')).filter((word) => word !== '');

test.each([
  ['C’est “ici”, dit-elle.', ['C', 'est', 'ici', 'dit', 'elle']],
  ['5 km — no more!', ['5', 'km', 'no', 'more']],
  ['نعم، الجسر؟', ['نعم', 'الجسر']],
  ['डॉ. शर्मा', ['डॉ', 'शर्मा']],
  ['桥。「新」', ['桥', '新']],
])('%s', (text, expected) => {
  expect(words(text)).toEqual(expected);
});
