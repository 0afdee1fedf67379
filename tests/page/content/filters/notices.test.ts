import { expect, test } from 'vitest';
import { dropNotices } from '../../../../src/page/content/filters/notices.ts';
import { kept } from './filter-case.ts';

const legal =
  'The views expressed here are those of the people quoted and not those of the firm or of its affiliates.';
const advice =
  'Dieser Beitrag dient der Information und stellt keine Anlageberatung und keine Empfehlung dar, etwas zu kaufen.';
const cookie =
  'We count our readers by cookies on your device, so that the adverts that pay for this site can suit you.';

test.each<[name: string, html: string, expected: string[]]>([
  [
    'notices at the end',
    `$1$2<h3>Disclaimer</h3><p>${legal}</p><p>${advice}</p><p>Contact</p>`,
    ['$1', '$2', 'Contact'],
  ],
  [
    'a request without the word',
    '<p>We and our 214 partners process personal data to suit content and advertisements to you on this device.</p>$1$2',
    ['$1', '$2'],
  ],
  ['a request at the start', `<h2>One thing</h2><p>${cookie}</p>$1$2`, ['$1', '$2']],
  ['not within the text', `$1<p>${legal}</p>$2`, ['$1', legal, '$2']],
  [
    'not what the text is about',
    `<p>${cookie}</p>$1$2<p>Nobody likes ${cookie}</p>$3`,
    [cookie, '$1', '$2', `Nobody likes ${cookie}`, '$3'],
  ],
  [
    'not most of the text',
    `<p>${legal}</p><p>${advice}</p><p>${advice}</p><p>Boats leave, says the office: ${'x'.repeat(60)}</p>`,
    [legal, advice, advice, `Boats leave, says the office: ${'x'.repeat(60)}`],
  ],
  ['not all of it', `<p>${legal}</p>`, [legal]],
])('%s', (_, html, expected) => expect(kept(dropNotices, html)).toEqual(expected));
