import { expect, test } from 'vitest';
import { splitText } from '../../../src/engine/split/split.ts';
import { sentencesOf, textOf } from './marked-text.ts';

test.each([
  // A speaker after a quotation that ends in another mark than a full stop
  ['en', '“It is done!” Ada Lind exclaimed. ¦She left.'],
  ['en', '"Why?" Lind’s wife asked the mayor. ¦He left.'],
  ['en', '“Why?” ¦The mayor said nothing.'],
  ['en', '“Why?” ¦She shrugged.'],
  ['en', '“Why?” ¦Ada Lind left the room.'],
  // Titles and slogans
  ['en', 'The campaign “Mud. We’re in it.” was mocked. ¦It ended.'],
  ['en', 'He said “I saw it. ¦It was red.” ¦She left.'],
  ['uk', 'Вийшла книга «Ада Лінд. Життя в місті», написана торік. ¦Її читають.'],
  // Running sentences in Chinese and Japanese
  ['ja', '彼は「もう遅い。帰ろう。」と言った。¦外は雨だった。'],
  ['ja', '「もう遅い。帰ろう。」と言った。¦外は雨だった。'],
  ['ja', '「もう遅い。¦帰ろう。」¦外は雨だった。'],
  ['zh', '王老师说：“先看书。再做题。”¦学生们笑了。'],
  ['zh', '他问：“你来吗？”¦她没有回答。'],
  ['zh', '“先看书。再做题。”他说。¦学生们笑了。'],
  ['zh', '“先看书。再做题。”退休工人郑大江说。¦学生们笑了。'],
  ['zh', '“先看书。再做题。”馆长梁思雨表示，门开了。¦学生们笑了。'],
  ['zh', '“先看书。¦再做题。”¦城里的人都笑了，没人说。'],
  ['zh', '他说：“先看书。¦学生们笑了。'],
])('%s: %s', (language, marked) => {
  expect(splitText(textOf(marked), language)).toEqual(sentencesOf(marked));
});
