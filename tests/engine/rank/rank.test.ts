import { describe, expect, test } from 'vitest';
import type { Sentence } from '../../../src/engine/model.ts';
import { describe as describeDocument } from '../../../src/engine/rank/article-statistics.ts';
import { rank } from '../../../src/engine/rank/rank.ts';
import { contributions } from '../../../src/engine/rank/reasons.ts';
import { features, reasons as groups } from '../../../src/engine/rank/sentence-features.ts';
import { weightsFor } from '../../../src/engine/rank/weights.ts';
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
  test('has every sentence once, and what cannot stand alone comes last, the worst at the end', () => {
    const order = orderOf(paragraphs(story));
    expect(order.toSorted()).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(order.slice(0, 3).toSorted()).toEqual([0, 1, 2]);
    expect(order.slice(-2)).toEqual([5, 6]);
  });

  test('takes a sentence that leans after the one it leans on', () => {
    const order = orderOf(paragraphs(story));
    expect(order.indexOf(4)).toBeGreaterThan(order.indexOf(3));
  });

  test('puts what was said before behind what is new', () => {
    const order = orderOf(lines(story[0]!, story[0]!, ...story.slice(1, 4)));
    expect(order.indexOf(1)).toBe(4);
  });

  test('a sentence that stands twice counts once: it changes nothing for the others', () => {
    const once = rank(lines(...story.slice(0, 4)), '', 'en');
    const twice = rank(lines(...story.slice(0, 4), story[3]!, story[3]!), '', 'en');
    expect(twice.slice(0, 4)).toEqual(once);
    expect(twice.slice(4).map(({ sentence }) => sentence.order)).toEqual([4, 5]);
  });

  test.each([
    ['en', 0],
    ['fr', 0],
    ['id', 0],
    ['vi', 0],
    // Without weights of its own, a language keeps nearer to the first sentences.
    ['pt', 1],
  ])('follows the title where there is one: %s', (language, expected) => {
    const place = (title: string) => orderOf(lines(...story.slice(0, 4)), title, language).indexOf(3);
    expect(place('')).toBeGreaterThan(expected);
    expect(place('Hundreds of birds sing in the park')).toBe(expected);
  });

  test('is not won by the headline standing as first sentence', () => {
    const title = 'Council of Kelden closes the old bridge';
    expect(orderOf(lines(`${title}.`, ...story), title)[0]).not.toBe(0);
  });

  test('is the same each time', () => {
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

  test('5,000 sentences, alike or not, without a table of pairs', () => {
    const texts = Array.from(
      { length: 5000 },
      (_, index) => `Word${index % 700} and word${index % 31} meet in Kelden.`,
    );
    const started = performance.now();
    expect(rank(lines(...texts), '', 'en')).toHaveLength(5000);
    // Some 50 ms; comparing all pairs takes tens of seconds.
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

describe('reasons', () => {
  const filler = [
    'Birds sing in the park all day long.',
    'Dogs run along the shore at noon.',
    'Boats lie in the sun.',
  ];
  const reasonsOf = (title: string, ...texts: readonly string[]) => {
    const ranked = rank(lines(...texts, ...filler), title, 'en');
    return texts.map((text) => ranked.find(({ sentence }) => sentence.text === text)!.reasons);
  };

  test('are few, and true', () => {
    for (const { sentence, reasons } of rank(
      paragraphs([...story, ...filler]),
      'Kelden closes its bridge',
      'en',
    )) {
      expect(reasons.length).toBeLessThanOrEqual(3);
      if (reasons.includes('lead')) expect(sentence.order).toBeLessThan(3);
      if (reasons.includes('figures')) expect(sentence.text).toMatch(/\d/);
      if (reasons.includes('title')) expect(sentence.text).toMatch(/Kelden|closes|bridge|its/);
    }
  });

  test('add up, with the form of the sentence, to how far its score is from the mean', () => {
    const weights = weightsFor('en');
    const document = describeDocument(
      paragraphs([...story, ...filler]),
      'Kelden closes its bridge',
      weights.terms,
    );
    const { totals, parts } = contributions(document, weights.sentences);
    const ofForm = features.map(({ name }) => !Object.values(groups).flat().includes(name));
    const form = totals.map((_, index) =>
      features.reduce(
        (sum, { value }, at) => sum + (ofForm[at] ? weights.sentences[at]! * value(index, document) : 0),
        0,
      ),
    );
    const fromMean = (values: Float64Array, index: number) =>
      values[index]! - values.reduce((sum, value) => sum + value, 0) / values.length;
    for (const index of totals.keys()) {
      const reasoned = Object.values(parts).reduce((sum, part) => sum + part[index]!, 0);
      expect(reasoned + fromMean(form, index)).toBeCloseTo(fromMean(totals, index), 9);
    }
  });

  test('name what spoke for the sentence', () => {
    const long = Array.from(
      { length: 20 },
      (_, index) => `Boat ${'abcdefghijklmnopqrst'[index]} lies in the sun.`,
    );
    const opening =
      'The council of Kelden decided on Monday to close the old bridge over the river by the end of May, after years of talks.';
    expect(reasonsOf('', opening, ...story.slice(1, 4), ...long)[0]).toContain('lead');
    expect(reasonsOf('', ...filler, story[0]!)[3]).not.toContain('title');
    expect(reasonsOf('Kelden closes bridge', ...filler, story[0]!)[3]).toContain('title');
  });
});
