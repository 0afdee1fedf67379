import { expect, test } from 'vitest';
import { splitText } from '../../../src/engine/split/split.ts';
import { sentencesOf, textOf } from './marked-text.ts';

test.each([
  ['en', 'The hall (It was cold. Nobody came.) is shut. ¦It rains.'],
  ['en', '(The hall is shut.) ¦It rains.'],
  ['en', 'The hall is shut (it was cold.) ¦Lind left.'],
  // An abbreviation in brackets
  ['en', 'Gen. Hart (ret.) Anna Lind saw it. ¦It rained.'],
  ['en', 'It rained (cf.) ¦The hall is shut.'],
  ['fa', 'امام علی (ع.) نیز چنین گفت. ¦این روایت مشهور است.'],
])('%s: %s', (language, marked) => {
  expect(splitText(textOf(marked), language)).toEqual(sentencesOf(marked));
});
