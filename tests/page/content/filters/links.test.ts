import { expect, test } from 'vitest';
import { dropLinks } from '../../../../src/page/content/filters/links.ts';
import { type FilterCase, kept } from './filter-case.ts';

test.each<FilterCase>([
  ['blocks of links', dropLinks, '$1<p><a href="/x">Another story</a></p>$2', ['$1', '$2']],
  ['but a linked heading before prose', dropLinks, '<h3><a href="/x">Bridge</a></h3>$1', ['Bridge', '$1']],
  [
    'lists of links with their label',
    dropLinks,
    '$1<p>More stories</p><ul><li>How <a href="/a">robins eat</a></li><li>What <a href="/b">cats do</a></li><li>Who <a href="/c">sleeps</a></li></ul>',
    ['$1'],
  ],
  [
    'but not a list that a sentence introduces',
    dropLinks,
    `<p>The server knows the following types:</p><ul>${'<li><a href="/a">Hash</a></li>'.repeat(3)}</ul>$1<p>Related:</p><p><a href="/b">More</a></p>`,
    ['The server knows the following types:', 'Hash', 'Hash', 'Hash', '$1'],
  ],
  [
    'but not a list of places, some of which have no page',
    dropLinks,
    '$1<p>North: <a href="/a">Kelden</a>, Varde, <a href="/b">Orsay</a></p><p>East: <a href="/c">Halden</a></p><p>West: <a href="/d">Kilbride</a></p>',
    ['$1', 'North: Kelden, Varde, Orsay', 'East: Halden', 'West: Kilbride'],
  ],
  [
    'titles of other articles after a label',
    dropLinks,
    '$1<p>MORE: <a href="/a">Old bridge closes today</a></p><p><b>Funda lapha</b> | <a href="/b">Kuboshwe abahlanu emhosheni</a></p>$2',
    ['$1', '$2'],
  ],
  [
    'but not a link of one or two words, a sentence, an item or a label without a sign',
    dropLinks,
    '$1<p>Source: <a href="/a">Kelden Council</a></p><p>Ada said: <a href="/b">We never closed the bridge.</a></p><ul><li>Types: <a href="/c">The hash of names</a></li></ul><p>There is the <a href="/d">old bridge of Kelden</a></p>',
    [
      '$1',
      'Source: Kelden Council',
      'Ada said: We never closed the bridge.',
      'Types: The hash of names',
      'There is the old bridge of Kelden',
    ],
  ],
  [
    'but not news in brief',
    dropLinks,
    '<ul><li>A <a href="/a">road closed</a>.</li><li>A <a href="/b">shop opened</a>.</li><li>A <a href="/c">cat came back</a>.</li></ul>',
    ['A road closed.', 'A shop opened.', 'A cat came back.'],
  ],
])('%s', (_, filter, terse, expected) => expect(kept(filter, terse)).toEqual(expected));
