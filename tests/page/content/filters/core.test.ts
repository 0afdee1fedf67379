import { expect, test } from 'vitest';
import { dropOutsideCore } from '../../../../src/page/content/filters/core.ts';
import { type FilterCase, kept } from './filter-case.ts';

test.each<FilterCase>([
  ['outside the core', dropOutsideCore, '<p>Jane Doe</p><div>$1$2$3</div><p>Print</p>', ['$1', '$2', '$3']],
  [
    'but prose outside stays',
    dropOutsideCore,
    '$4<div>$1$2$3$5$6$7</div>',
    ['$4', '$1', '$2', '$3', '$5', '$6', '$7'],
  ],
  [
    'but not a teaser in a list',
    dropOutsideCore,
    '<div>$1$2$3$5$6$7$8$9</div><ul><li><h3><a href="/x">Road closed</a></h3>$4</li></ul>',
    ['$1', '$2', '$3', '$5', '$6', '$7', '$8', '$9'],
  ],
  [
    'an item whose heading links to itself is no teaser',
    dropOutsideCore,
    '<div>$1$2$3$5$6$7$8$9</div><ul><li><h3><a href="#x">Roads</a></h3>$4</li></ul>',
    ['$1', '$2', '$3', '$5', '$6', '$7', '$8', '$9', '$4'],
  ],
  [
    'the core has 85 % of the prose: a smaller part of the article is not taken for it',
    dropOutsideCore,
    '<p>Short</p><div>$1$2$3</div><div>$4</div>',
    ['Short', '$1', '$2', '$3', '$4'],
  ],
  [
    'nine tenths of the prose are enough',
    dropOutsideCore,
    '<p>Short</p><div>$1$2$3$4$5$6$7$8$9</div><div>$1</div>',
    ['$1', '$2', '$3', '$4', '$5', '$6', '$7', '$8', '$9', '$1'],
  ],
  [
    'a sentence of 40 characters outside stays, a shorter one does not',
    dropOutsideCore,
    `<p>${'x'.repeat(39)}.</p><p>${'y'.repeat(38)}.</p><div>$1$2$3</div>`,
    [`${'x'.repeat(39)}.`, '$1', '$2', '$3'],
  ],
  ['a single paragraph of prose is no core', dropOutsideCore, '<p>Short</p><div>$1</div>', ['Short', '$1']],
])('%s', (_, filter, terse, expected) => expect(kept(filter, terse)).toEqual(expected));
