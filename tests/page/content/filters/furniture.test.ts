import { expect, test } from 'vitest';
import { dropFurniture, furnitureNames } from '../../../../src/page/content/filters/furniture.ts';
import { body } from '../../page.ts';
import { type FilterCase, kept } from './filter-case.ts';

test.each<FilterCase>([
  [
    'captions by tag',
    dropFurniture,
    '$1$2<figure><figcaption>A bridge</figcaption></figure>$3',
    ['$1', '$2', '$3'],
  ],
  ['navigation', dropFurniture, '$1$2$3<nav>Home</nav><footer>Imprint</footer>', ['$1', '$2', '$3']],
  [
    'the time of a report',
    dropFurniture,
    '$1<div><time>11:42</time></div>$2<p>At <time>noon</time>.</p>',
    ['$1', '$2', 'At noon.'],
  ],
  [
    'words of a class',
    dropFurniture,
    '$1$2<div class="c-relatedContent__item">More</div>$3',
    ['$1', '$2', '$3'],
  ],
  [
    'whole words only',
    dropFurniture,
    '$1$2<p class="address-shadow">Loaded.</p>$3',
    ['$1', '$2', 'Loaded.', '$3'],
  ],
  ['not what holds the article', dropFurniture, '<div class="author-jane">$1$2$3</div>', ['$1', '$2', '$3']],
  [
    'not what has more than a quarter of the text',
    dropFurniture,
    '<div class="author">$1$2</div>$3$4$5',
    ['$1', '$2', '$3', '$4', '$5'],
  ],
  [
    'not what has three long paragraphs of prose',
    dropFurniture,
    `<div class="author">$1$2$3</div>${'$4'.repeat(10)}`,
    ['$1', '$2', '$3', ...new Array(10).fill('$4')],
  ],
  [
    'but what has two',
    dropFurniture,
    `<div class="author">$1$2</div>${'$4'.repeat(10)}`,
    new Array(10).fill('$4'),
  ],
  [
    'a paragraph of 140 characters is not long',
    dropFurniture,
    `<div class="author">${`<p>${'x'.repeat(139)}.</p>`.repeat(3)}</div>${'$4'.repeat(10)}`,
    new Array(10).fill('$4'),
  ],
  ['but what has less', dropFurniture, '<div class="author">$1</div>$2$3$4$5', ['$2', '$3', '$4', '$5']],
])('%s', (_, filter, terse, expected) => expect(kept(filter, terse)).toEqual(expected));

test.each([
  ['<div class="story-text">', []],
  ['<div class="c-relatedContent__item" id="promo">', ['related', 'promo']],
  ['<div class="read-more widget-ad ad">', ['read-more', 'widget', 'ad']],
  ['<aside data-testid="byline">', ['<aside>', 'byline']],
])('the names that make %s furniture', (html, names) => {
  expect(furnitureNames(body(html).firstElementChild!)).toEqual(names);
});
