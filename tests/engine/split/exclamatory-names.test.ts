import { expect, test } from 'vitest';
import { splitText } from '../../../src/engine/split/split.ts';
import { sentencesOf, textOf } from './marked-text.ts';

test.each([
  ['en', 'Jeopardy! Champion Ada Lind signed with Yahoo! Sports. ¦She won.'],
  ['en', 'She left Yahoo! ¦She joined Jeopardy! ¦Then she won.'],
  ['en', 'What a game! ¦Sports are fun.'],
  ['ko', 'Yahoo! 뉴스가 보도했다. ¦비가 왔다.'],
  ['ja', 'Yahoo!ニュースが報じた。¦雨だった。'],
])('%s: %s', (language, marked) => {
  expect(splitText(textOf(marked), language)).toEqual(sentencesOf(marked));
});
