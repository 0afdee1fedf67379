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
  [
    'numbered paragraphs at the end',
    dropFootnotes,
    '<p>A word<sup>1</sup> and an end.<sup>2</sup></p>$1<p><sup>1</sup> Rounded.</p><p>[2] He said so.</p>',
    ['A word and an end.', '$1'],
  ],
  [
    'a numbered list at the end',
    dropFootnotes,
    '<p>A word<sup>1</sup> and an end.<sup>2</sup></p><ol><li>Rounded.</li><li>He said so.</li></ol><p>Share</p>',
    ['A word and an end.', 'Share'],
  ],
  [
    'with marks in brackets',
    dropFootnotes,
    '<p>A word [1] and an end [2].</p>$1<p>[1] Rounded.</p><p>[2] He said so.</p>',
    ['A word [1] and an end [2].', '$1'],
  ],
  [
    'not a list of more items than marks',
    dropFootnotes,
    '<p>A word<sup>1</sup> and an end.<sup>2</sup></p><ol><li>Open.</li><li>Close.</li><li>Go.</li></ol>',
    ['A word and an end.', 'Open.', 'Close.', 'Go.'],
  ],
  [
    'not a list before other text',
    dropFootnotes,
    '<p>A word<sup>1</sup> and an end.<sup>2</sup></p><ol><li>Open.</li><li>Close.</li></ol>$1',
    ['A word and an end.', 'Open.', 'Close.', '$1'],
  ],
  ['not an arrow to another page', dropFootnotes, '<p>Go on. <a href="/next">↩</a></p>', ['Go on. ↩']],
  ['not another link', dropFootnotes, '<p>See <a href="#map">the map</a>.</p>', ['See the map.']],
  ['not an arrow in the text', dropFootnotes, '<p>Press ↩ at the end.</p>', ['Press ↩ at the end.']],
])('%s', (_, filter, terse, expected) => expect(kept(filter, terse)).toEqual(expected));
