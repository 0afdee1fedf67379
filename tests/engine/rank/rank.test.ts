import { describe, expect, test } from 'vitest';
import type { Sentence } from '../../../src/engine/model.ts';
import { rank } from '../../../src/engine/rank/rank.ts';
import { lines, paragraphs } from '../build.ts';

const story = [
  'The council of Kelden closes the old bridge on 3 May.',
  'Engineers found cracks in the bridge and in its arches.',
  'The council pays 9 million euros for a new bridge.',
  'Birds sing in the park all day long.',
  'She likes the new bridge of the council most.',
  'What do you think of the bridge of the council?',
  'Subscribe to the newsletter of the council of Kelden.',
];
const orderOf = (sentences: readonly Sentence[], title = '', language = 'en') =>
  rank(sentences, title, language).map(({ sentence }) => sentence.order);

describe('the order', () => {
  test('contains every sentence once, faulty ones last and the worst at the end', () => {
    const order = orderOf(paragraphs(story));
    expect(order.toSorted()).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(order.slice(0, 3).toSorted()).toEqual([0, 1, 2]);
    expect(order.slice(-2)).toEqual([5, 6]);
  });

  test('places an anaphoric sentence after its antecedent', () => {
    const order = orderOf(paragraphs(story));
    expect(order.indexOf(4)).toBeGreaterThan(order.indexOf(3));
  });

  test('places a repeated sentence last', () => {
    const order = orderOf(lines(story[0]!, story[0]!, ...story.slice(1, 4)));
    expect(order.indexOf(1)).toBe(4);
  });

  test('ignores repetitions of a sentence when it scores the others', () => {
    const once = rank(lines(...story.slice(0, 4)), '', 'en');
    const twice = rank(lines(...story.slice(0, 4), story[3]!, story[3]!), '', 'en');
    expect(twice.slice(0, 4)).toEqual(once);
    expect(twice.slice(4).map(({ sentence }) => sentence.order)).toEqual([4, 5]);
  });

  test('prefers sentences that share words with the title', () => {
    const scoreWith = (title: string) =>
      rank(lines(...story.slice(0, 4)), title, 'en').find(({ sentence }) => sentence.order === 3)!.score;
    expect(scoreWith('Hundreds of birds sing in the park')).toBeGreaterThan(scoreWith(''));
  });

  test('gives a repeated sentence the fault of its first occurrence', () => {
    const ranked = rank(lines(...story, story[6]!), '', 'en');
    expect(ranked.filter(({ fault }) => fault === 'call-to-action')).toHaveLength(2);
  });

  test('rounds scores to six digits', () => {
    for (const { score } of rank(lines(...story), 'Bridge', 'en'))
      expect(Number(score.toFixed(6))).toBe(score);
  });

  test('does not start with a repetition of the headline', () => {
    const title = 'Council of Kelden closes the old bridge';
    expect(orderOf(lines(`${title}.`, ...story), title)[0]).not.toBe(0);
  });

  test('is deterministic', () => {
    expect(rank(paragraphs(story), 'Bridge', 'en')).toEqual(rank(paragraphs(story), 'Bridge', 'en'));
  });
});

describe('any text has a ranking', () => {
  const scores = Array.from({ length: 12 }, (_, index) => `Kelden ${index} - ${index + 1} Lind`);
  test.each<[string, readonly string[]]>([
    ['no sentence', []],
    ['one sentence', ['The bridge is closed.']],
    ['ten equal sentences', new Array(10).fill('The bridge is closed.')],
    ['only headings', ['BRIDGE', 'COUNCIL', 'RIVER']],
    ['only quotes', ['“I saw the bridge.”', '“So did I, twice.”', '“We all did.”']],
    ['a table of results', scores],
    ['an interview', ['What is a map?', 'A picture of a place.', 'Who draws it?', 'I do, by hand.']],
    [
      'mixed languages',
      ['The bridge is closed.', 'Le pont est fermé.', '橋は閉まっています。', 'الجسر مغلق.'],
    ],
    ['no punctuation', ['the bridge is closed and the river is wide', 'nobody swims']],
    ['no words', ['…', '!!!', '—']],
  ])('%s', (_, texts) => {
    const ranked = rank(lines(...texts), 'The bridge', 'en');
    expect(ranked.map(({ sentence }) => sentence.text).toSorted()).toEqual([...texts].toSorted());
    expect(ranked.every(({ score }) => Number.isFinite(score))).toBe(true);
  });
});
