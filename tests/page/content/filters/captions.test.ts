import { expect, test } from 'vitest';
import { dropCaptions } from '../../../../src/page/content/filters/captions.ts';
import { prose } from '../../page.ts';
import { type FilterCase, kept } from './filter-case.ts';

test.each<FilterCase>([
  ['a caption alone with its picture', dropCaptions, '$1<div><img><p>A bridge</p></div>', ['$1']],
  ['a picture within a paragraph', dropCaptions, '<p><img>It was then.</p>$1', ['It was then.', '$1']],
  [
    'a sentence beside a picture',
    dropCaptions,
    '<div><img>$2</div><ul><li><img>So it is.</li></ul>$1',
    ['$2', 'So it is.', '$1'],
  ],
  [
    'but not in an element for pictures',
    dropCaptions,
    `$1<div class="article-image"><p>${prose(1)}</p><p>Jane Doe</p></div><div class="absatzbild"><p>A man</p></div>`,
    ['$1'],
  ],
  [
    'which has no headings and not much text',
    dropCaptions,
    `<div class="with-image image-text"><h2>A bridge</h2>$1$2$3$4</div>`,
    ['A bridge', '$1', '$2', '$3', '$4'],
  ],
  ['a credit at the end', dropCaptions, '$1<p>The bridge at night. Foto: Jane Doe/Archiv</p>', ['$1']],
  [
    'in other languages',
    dropCaptions,
    '$1<p>筒仓内的书架。摄影：高原</p><p>গ্রামের শিশুরা। ছবি: রাশেদ</p><p>הכרמים. צילום: איתי</p><p>Most. Fot. Adam Lis</p><p>Kuva: Jari Kokko</p>',
    ['$1'],
  ],
  [
    'but not text about pictures',
    dropCaptions,
    '$1<p>Kuva oli vanha.</p><p>Sie macht sich ein Bild – und zwar schnell.</p>',
    ['$1', 'Kuva oli vanha.', 'Sie macht sich ein Bild – und zwar schnell.'],
  ],
  [
    'but not figures',
    dropCaptions,
    '<ul><li>24/7 help by telephone</li><li>1/2 spoon of salt</li></ul>$1',
    ['24/7 help by telephone', '1/2 spoon of salt', '$1'],
  ],
  ['credits', dropCaptions, '$1<p>(Photo: Jane Doe)</p><p>A fire / AFP</p>', ['$1']],
])('%s', (_, filter, terse, expected) => expect(kept(filter, terse)).toEqual(expected));
