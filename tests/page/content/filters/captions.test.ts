import { expect, test } from 'vitest';
import { dropCaptions } from '../../../../src/page/content/filters/captions.ts';
import { type FilterCase, kept } from './filter-case.ts';

test.each<FilterCase>([
  ['a caption alone with its picture', dropCaptions, '$1<div><img><p>A bridge</p></div>', ['$1']],
  ['a picture within a paragraph', dropCaptions, '<p><img>It was then.</p>$1', ['It was then.', '$1']],
  ['credits', dropCaptions, '$1<p>(Photo: Jane Doe)</p><p>A fire / AFP</p>', ['$1']],
])('%s', (_, filter, terse, expected) => expect(kept(filter, terse)).toEqual(expected));
