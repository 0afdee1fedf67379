import { expect, test } from 'vitest';
import { blocks } from '../../../../src/page/content/blocks.ts';
import {
  isProse,
  sumByElement,
  textLengthByElement,
  weightedLength,
} from '../../../../src/page/content/filters/text-length.ts';
import { body } from '../../page.ts';

const sentence = (length: number) => `${'word '.repeat(length).slice(0, length - 1)}.`;

test.each<[name: string, block: Parameters<typeof isProse>[0], isProse: boolean]>([
  ['80 characters', { text: sentence(80), kind: 'text' }, true],
  ['79 characters', { text: sentence(79), kind: 'text' }, false],
  ['40 Chinese characters', { text: `${'港'.repeat(39)}。`, kind: 'text' }, true],
  ['39 Chinese characters', { text: `${'港'.repeat(38)}。`, kind: 'text' }, false],
  ['a sentence that another text follows', { text: `${sentence(80)} Then the`, kind: 'text' }, true],
  ['no punctuation of a sentence', { text: sentence(200).replace('.', ''), kind: 'text' }, false],
  ['Burmese', { text: `${'ရေ'.repeat(40)}။`, kind: 'text' }, true],
  ['Thai, without any mark', { text: 'ชาวบ้านมารอ'.repeat(8), kind: 'text' }, true],
  ['an item of a list', { text: sentence(80), kind: 'item' }, true],
  ['a heading', { text: sentence(80), kind: 'heading' }, false],
  ['a text that is half links', { text: sentence(80), kind: 'text', linked: 0.5 }, false],
])('isProse: %s', (_, block, expected) => expect(isProse(block)).toBe(expected));

test('a character of a dense script counts twice', () => {
  expect(['port', '港口'].map(weightedLength)).toEqual([4, 4]);
});

test('lengths and sums for an element and all around it', () => {
  const root = body('<div><p>One</p><p>Three</p></div>');
  const all = blocks(root);
  const elements = [root.querySelector('p')!, root.querySelector('div')!, root];
  expect(elements.map((element) => textLengthByElement(all).get(element))).toEqual([3, 8, 8]);
  expect(elements.map((element) => sumByElement(all, () => 1).get(element))).toEqual([1, 2, 2]);
});
