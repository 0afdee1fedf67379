import { expect, test } from 'vitest';
import { dropFurniture } from '../../../../src/page/content/filters/furniture.ts';
import { prose } from '../../page.ts';
import { type FilterCase, kept, shorten } from './filter-case.ts';

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
  [
    'a long comment, and a quotation in a comment',
    dropFurniture,
    '$1$2<div class="comments"><div class="comment">$3$4$5</div><blockquote>$6</blockquote></div>',
    ['$1', '$2'],
  ],
  [
    'comments that are longer than the article',
    dropFurniture,
    '$1$2<section class="comments"><h2>Comments</h2>$3$4$5$6</section>',
    ['$1', '$2'],
  ],
  [
    'but not the posts of a thread',
    dropFurniture,
    '<p>Ada asks:</p><div class="comments">$3$4$5$6</div>',
    ['Ada asks:', '$3', '$4', '$5', '$6'],
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
  [
    'a standfirst in a header, or named teaser',
    dropFurniture,
    `<header><p>Politics</p><p>${prose(1)}</p></header><p class="teaser">${prose(1, 9)}</p>$1$2$3`,
    [prose(1), '$9', '$1', '$2', '$3'].map((text) => text.replace('$9', prose(1, 9))).map(shorten),
  ],
  [
    'but not a teaser below the text',
    dropFurniture,
    `$1$2$3<p class="teaser">${prose(1, 4)}</p>`,
    ['$1', '$2', '$3'],
  ],
  [
    'of a page builder only labels',
    dropFurniture,
    '$1$2<div class="widget"><h2>Prices</h2>$3<h2>More</h2><span>Share</span></div>$4$5$6',
    ['$1', '$2', 'Prices', '$3', '$4', '$5', '$6'],
  ],
  ['but what has less', dropFurniture, '<div class="author">$1</div>$2$3$4$5', ['$2', '$3', '$4', '$5']],
])('%s', (_, filter, terse, expected) => expect(kept(filter, terse)).toEqual(expected));
