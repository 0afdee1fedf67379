import { expect, test } from 'vitest';
import { dropContacts } from '../../../../src/page/content/filters/contacts.ts';
import { type FilterCase, kept } from './filter-case.ts';

test.each<FilterCase>([
  [
    'contacts at the end',
    (b) => dropContacts(b, { byline: '' }),
    '<p>Write to @jane</p>$1<p>Write to jane@news.example</p>',
    ['Write to @jane', '$1'],
  ],
  [
    'what the reader is asked to do next',
    (b) => dropContacts(b, { byline: '' }),
    '<p>Sign up <a>here</a>.</p>$1<p>Follow the desk on <a>Facebook</a> and <a>Twitter</a>.</p><p>Suivez-nous sur <a>Facebook</a>, <a>Twitter</a></p>',
    ['Sign up here.', '$1'],
  ],
  [
    'but not what others were asked, or what has no link',
    (b) => dropContacts(b, { byline: '' }),
    '$1<p>She told them to <a>vote</a>.</p><p>They then had to sign up.</p>',
    ['$1', 'She told them to vote.', 'They then had to sign up.'],
  ],
  [
    'what the site says of its income',
    (b) => dropContacts(b, { byline: '' }),
    '$1<p>Some posts may contain affiliate links.</p>',
    ['$1'],
  ],
  [
    'but not what the author says, or a sentence that ends in a request',
    (b) => dropContacts(b, { byline: 'Jane Doe' }),
    '$1<p>JANE DOE: They had a word with us.</p><p>The bridge is open now, in both directions and at all hours, for cars, lorries and whoever walks — for more, <a>check out our map</a>.</p>',
    [
      '$1',
      'JANE DOE: They had a word with us.',
      'The bridge is open now, in both directions and at all hours, for cars, lorries and whoever walks — for more, check out our map.',
    ],
  ],
  [
    'who sent a press release',
    (b) => dropContacts(b, { byline: '' }),
    '$1<p>SOURCE Example Inc.</p>',
    ['$1'],
  ],
  [
    'who reported and edited',
    (b) => dropContacts(b, { byline: '' }),
    '$1<p>(Reporting by Jane Doe in Wend; Editing by John Roe)</p><p>Additional reporting by Jim Poe.</p><p>Reporting by hand takes hours.</p>',
    ['$1', 'Reporting by hand takes hours.'],
  ],
  [
    'the channels of the site',
    (b) => dropContacts(b, { byline: '' }),
    '$1<p>تابعوا آخر الأخبار عبر قناتنا على واتساب</p><p>Mời độc giả theo dõi chúng tôi trên Zalo</p><ul><li>Telegram</li></ul>',
    ['$1', 'Telegram'],
  ],
  [
    'the author at the end',
    (b) => dropContacts(b, { byline: 'Jane Doe' }),
    '$1<p>Jane Doe, our woman in Rome</p>',
    ['$1'],
  ],
])('%s', (_, filter, terse, expected) => expect(kept(filter, terse)).toEqual(expected));
