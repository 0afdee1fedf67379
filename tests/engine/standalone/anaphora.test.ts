import { expect, test } from 'vitest';
import { dependenceOf } from '../../../src/engine/standalone/anaphora.ts';

test.each([
  ['en', 'The last of them measured a gap of 14 millimetres.'],
  ['en', 'He denied all of it.'],
  ['en', 'Two thirds of it come from the fund.'],
  ['en', 'Three of them were closed in May.'],
  ['en', 'Half of those tickets were sold on Monday.'],
  ['en', 'But she disagreed with the mayor.'],
  ['en', 'However, under this the mayor disagreed.'],
  ['ja', 'しかし彼は町に住んでいます。'],
  ['en', 'For example, the mayor disagreed.'],
  ['en', 'It’s the third time this year.'],
  ['en', 'In this the mayor disagreed.'],
  ['en', 'When he came the mayor left.'],
  ['en', 'The mayor and the council, of course, disagreed.'],
  ['en', '“They had no choice,” said Ada Lind.'],
  ['en', '“Nobody was there,” he said.'],
  ['en', '“No one was there,” he grumbled.'],
  ['en', 'The bridge, he said, is new.'],
  ['en', 'The bridge is new, she added.'],
  ['fr', 'Le pont est neuf, a-t-elle ajouté.'],
  ['fr', 'Le pont est neuf, poursuit-il.'],
  ['fr', 'Selon elle, le pont est neuf.'],
  ['de', '„Die Brücke ist neu“, sagte sie.'],
  ['de', '„Die Brücke ist neu,“ sagte sie.'],
  ['id', 'Jembatan itu sudah baru, ujarnya.'],
  ['fr', 'C’est la troisième fois ici.'],
  ['id', 'Langkah ini diharapkan membantu Kelden.'],
  ['vi', 'Hành vi này giúp cả Kelden.'],
  ['vi', 'Trước đó trời mưa ở Kelden.'],
  ['de', 'Nach dieser Sitzung regnete es.'],
  ['zh', '他说，城里在下雨，大家都很高兴。'],
  ['en', 'On Monday, she opened the new bridge of Kelden.'],
  ['fr', 'Lundi, elle a ouvert le nouveau pont de Kelden.'],
  ['fr', 'Alors la ville de Kelden dort sous la pluie.'],
  ['de', 'Das hat am Montag das Gericht von Kelden entschieden.'],
  ['nl', 'Het is maandag in Kelden besloten.'],
  // By another tag or a near language.
  ['ms', 'Mereka bertemu di Kelden.'],
  ['iw', 'הוא גר בעיר.'],
  ['nn', 'Denne byen heiter Kelden.'],
  ['sk', 'Ona býva v meste Kelden.'],
])('%s needs an antecedent: %s', (language, text) => {
  expect(dependenceOf(text, language)).toBe('antecedent');
});

test.each([
  ['de', 'Allerdings regnet es in Kelden.'],
  ['nb', 'Dessuten regner det i Kelden.'],
  ['no', 'Dessuten regner det i Kelden.'],
  ['id-ID', 'Selain itu, hujan turun di Kelden.'],
  ['vi', 'Tuy nhiên trời mưa ở Kelden.'],
  ['ru', 'Однако в городе идёт дождь.'],
  ['ar', 'لكن المطر ينزل في المدينة.'],
  ['ja', 'しかし町では雨が降っています。'],
  ['en', 'But the mayor disagreed with her.'],
  ['en', 'The mayor of Kelden, however, disagreed.'],
  ['nn', 'Dessuten regnar det i Kelden.'],
])('%s is linked to the sentence before it: %s', (language, text) => {
  expect(dependenceOf(text, language)).toBe('link');
});

test.each([
  ['en', 'Without a word the mayor left.'],
  ['en', 'This year brought rain to Kelden.'],
  ['en', 'In this year rain came to Kelden.'],
  ['en', 'Hearing is hard for him.'],
  ['en', '“Nobody was there,” said Ada Lind.'],
  ['en', 'The “old pier,” and all that is on it, is shut.'],
  ['en', 'The bridge, said Ada Lind, is new.'],
  ['fr', 'Cette semaine, le conseil se réunit.'],
  ['id', 'Saat ini hujan turun di Kelden.'],
  ['zh', '城里在下雨，大家都很高兴。'],
  ['en', 'After the mayor of Kelden had left, she opened it.'],
  ['fr', 'À Kelden, il est interdit de nager dans le port.'],
  ['en', 'When it comes to piers, Kelden has no equal.'],
  ['fr', 'Alors que la pluie tombe, la ville de Kelden dort.'],
  ['de', 'Das Gericht von Kelden hat am Montag entschieden.'],
  ['nl', 'Het kabinet van Kelden heeft maandag besloten.'],
  ['pt', 'Não há previsão de chuva na cidade de Kelden.'],
  ['pt', 'Depois de dez anos, a ponte de Kelden abriu.'],
  ['vi', 'Thế giới ghi nhận mười ca bệnh ở Kelden.'],
  ['zh', '也门首都周一下雨，大家都很高兴。'],
  ['th', 'แต่งตั้งนายกเทศมนตรีคนใหม่ของเมืองแล้วเมื่อวันจันทร์.'],
  ['eu', 'Baina euria ari du gogor hirian.'],
  // Without a list, only the shape of a sentence is judged.
  ['und', 'He denied all of it.'],
  ['constructor', 'He denied all of it.'],
  // The Spanish pronoun is an article in Catalan.
  ['ca', 'Les barques de Kelden són velles.'],
])('%s needs none: %s', (language, text) => {
  expect(dependenceOf(text, language)).toBeUndefined();
});
