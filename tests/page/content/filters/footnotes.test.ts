import { expect, test } from 'vitest';
import { dropFootnotes } from '../../../../src/page/content/filters/footnotes.ts';
import { type FilterCase, kept } from './filter-case.ts';

test.each<FilterCase>([
  ['a list of notes', dropFootnotes, '$1<ol><li>Rounded. <a href="#r1">↩</a></li></ol>', ['$1']],
  ['a paragraph', dropFootnotes, '$1<p>Rounded. <a href="#r1">↩︎</a></p>', ['$1']],
  [
    'all paragraphs of a note',
    dropFootnotes,
    '$1<ol><li><p>Rounded.</p><p>He said so. <a href="#r1">↑</a></p></li></ol>',
    ['$1'],
  ],
  [
    'not a page that is a list item',
    dropFootnotes,
    `<ul><li>${'$1'.repeat(9)}<p>Rounded. <a href="#r1">↩</a></p></li></ul>`,
    [...Array(9).fill('$1'), 'Rounded. ↩'],
  ],
  ['not an arrow to another page', dropFootnotes, '<p>Go on. <a href="/next">↩</a></p>', ['Go on. ↩']],
  ['not another link', dropFootnotes, '<p>See <a href="#map">the map</a>.</p>', ['See the map.']],
  ['not an arrow in the text', dropFootnotes, '<p>Press ↩ at the end.</p>', ['Press ↩ at the end.']],
])('%s', (_, filter, terse, expected) => expect(kept(filter, terse)).toEqual(expected));
