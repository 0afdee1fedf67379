import { expect, test } from 'vitest';
import { dropPaywallPrompt } from '../../../../src/page/content/filters/paywall-prompt.ts';
import { type FilterCase, kept } from './filter-case.ts';

test.each<FilterCase>([
  [
    'the request to subscribe, with its offer',
    dropPaywallPrompt,
    '<p>Keep reading, he said.</p>$1<h3>Subscribe to continue</h3><p>Four weeks for one.</p>',
    ['Keep reading, he said.', '$1'],
  ],
])('%s', (_, filter, terse, expected) => expect(kept(filter, terse)).toEqual(expected));
