import { describe, expect, test } from 'vitest';
import { isCallToAction } from '../../../src/engine/standalone/calls-to-action.ts';

test.each([
  ['en', 'Subscribe to the newsletter of the council.'],
  ['de', 'Lesen Sie auch den Bericht des Rats.'],
  ['en', 'More on www.kelden.example today.'],
  ['en', 'Photo: Ada Lind.'],
  ['en', 'The bridge, © Ada Lind of Kelden.'],
  ['zh', '现在订阅本报的新闻。'],
  // A language with the table of another.
  ['nb', 'Les også om brua i Kelden.'],
  ['no', 'Les også om brua i Kelden.'],
  ['nn', 'Les også om brua i Kelden.'],
  ['ms', 'Baca juga berita dari Kelden.'],
  ['gl', 'Todos os direitos reservados.'],
])('%s is a call to action: %s', (language, text) => {
  expect(isCallToAction(text, language)).toBe(true);
});

test.each([
  ['en', 'The unsubscribed may vote in the council.'],
  ['de', 'Die Polizei von Kelden hat Anzeige erstattet.'],
  ['it', 'A Kelden sono stati registrati dieci nuovi casi.'],
  ['vi', 'Ada Lind nhận được khá nhiều lời mời quảng cáo.'],
  ['ja', '町の桟橋は世界遺産に登録された。'],
  ['und', 'Subscribe to the news of the council.'],
  ['constructor', 'Subscribe to the news of the council.'],
])('%s is none: %s', (language, text) => {
  expect(isCallToAction(text, language)).toBe(false);
});

describe('in any language', () => {
  test.each([
    'See https://kelden.example for more.',
    'Write to ada@kelden.example about the bridge.',
    'The number of the council is 555-010-9999 today.',
    'The mayor of Kelden in May (AFP/Ada Lind)',
    'By Ada Lind',
    'Foto: Ada Lind',
  ])('%s', (text) => expect(isCallToAction(text, 'und')).toBe(true));

  test('a sentence that starts like a byline is none', () => {
    expect(isCallToAction('By Monday Ada Lind had left the town.', 'und')).toBe(false);
  });
});
