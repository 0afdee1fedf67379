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
    'the core has 85 % of the prose: a smaller part of the article is not taken for it',
    dropOutsideCore,
    '<p>Short</p><div>$1$2$3</div><div>$4</div>',
    ['Short', '$1', '$2', '$3', '$4'],
  ],
])('%s', (_, filter, terse, expected) => expect(kept(filter, terse)).toEqual(expected));
