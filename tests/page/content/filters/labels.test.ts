import { expect, test } from 'vitest';
import { dropLabels } from '../../../../src/page/content/filters/labels.ts';
import { type FilterCase, kept } from './filter-case.ts';

test.each<FilterCase>([
  [
    'dates and bylines beside the lead',
    (b) => dropLabels(b, { byline: 'Jane Doe' }),
    '<p>By Jane Doe</p><p>3 May 2026</p><p>Rome 2-1</p>$1',
    ['Rome 2-1', '$1'],
  ],
  [
    'labels away from it',
    (b) => dropLabels(b, { byline: '' }),
    '<div>Politics</div>$1<div>Short</div>$2',
    ['$1', 'Short', '$2'],
  ],
  [
    'a byline and a date below the standfirst',
    (b) => dropLabels(b, { byline: 'Jane Doe' }),
    '$1<p>von Jane Doe</p><p>3 May 2026</p><p>Rome 2-1</p>$2<p>3 May 2026</p>$3',
    ['$1', 'Rome 2-1', '$2', '3 May 2026', '$3'],
  ],
  [
    'a date that ends in a full stop',
    (b) => dropLabels(b, { byline: '' }),
    '<p>Nov. 20, 2019, 1:35 a.m.</p><p>In 2019 it rained.</p>$1',
    ['In 2019 it rained.', '$1'],
  ],
  [
    'a date that is a heading',
    (b) => dropLabels(b, { byline: '' }),
    '<h4>May 3, 2026 6:14 AM</h4><h4>What is CVE-2026-1234?</h4><h4>2026 in review</h4>$1',
    ['What is CVE-2026-1234?', '2026 in review', '$1'],
  ],
  [
    'but a statement with a date stays',
    (b) => dropLabels(b, { byline: '' }),
    '<ul><li>The old bridge was closed to all heavy lorries in the spring of 2026</li></ul>$1',
    ['The old bridge was closed to all heavy lorries in the spring of 2026', '$1'],
  ],
  [
    'but a short sentence opens',
    (b) => dropLabels(b, { byline: '' }),
    '<div>Good morning!</div>$1$2',
    ['Good morning!', '$1', '$2'],
  ],
  [
    'and a table before the prose stays',
    (b) => dropLabels(b, { byline: '' }),
    `${'<div>Rome 3</div>'.repeat(30)}$1`,
    [...Array(30).fill('Rome 3'), '$1'],
  ],
])('%s', (_, filter, terse, expected) => expect(kept(filter, terse)).toEqual(expected));
