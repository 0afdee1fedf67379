import { expect, test } from 'vitest';
import { dropOrphanHeadings, dropTitle } from '../../../../src/page/content/filters/title.ts';
import { type FilterCase, kept } from './filter-case.ts';

test.each<FilterCase>([
  ['the title again', (b) => dropTitle(b, { titles: ['Bridge opens'] }), '<h2>Bridge opens</h2>$1', ['$1']],
  ['headings at the end', dropOrphanHeadings, '<h2>One</h2>$1<h2>Comments</h2>', ['One', '$1']],
  [
    'the title with entities that are decoded in the metadata',
    (b) => dropTitle(b, { titles: ["Kelden's bridge opens"] }),
    '<h2>Kelden&amp;apos;s bridge opens</h2>$1',
    ['$1'],
  ],
])('%s', (_, filter, terse, expected) => expect(kept(filter, terse)).toEqual(expected));
