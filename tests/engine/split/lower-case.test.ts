import { expect, test } from 'vitest';
import { splitText } from '../../../src/engine/split/split.ts';
import { sentencesOf, textOf } from './marked-text.ts';

test.each([
  ['en', '“Why?” she asked. ¦Nobody knew.'],
  ['en', 'The iPhone sold well. ¦iPads did not.'],
  ['en', 'It runs on the cheapest device. ¦comScore counts them. ¦max_size is not used. ¦user.action is.'],
  ['en', 'The names are in .flaskenv. ¦.flaskenv should be kept.'],
  ['en', 'It costs approx. max_size of the buffer, e.g. user.action or more.'],
  ['en', 'The pier is old. ¦...and it is shut.'],
])('%s: %s', (language, marked) => {
  expect(splitText(textOf(marked), language)).toEqual(sentencesOf(marked));
});
