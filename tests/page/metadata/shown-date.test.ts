import { expect, test } from 'vitest';
import { readHeadlineArea } from '../../../src/page/metadata/headline-area.ts';
import { shownDays } from '../../../src/page/metadata/shown-date.ts';
import { takeSnapshot } from '../../../src/page/snapshot/snapshot.ts';
import { page } from '../page.ts';

const heading = '<h1>Bridge opens</h1>';
const shown = (html: string, language = 'en') =>
  shownDays(readHeadlineArea(takeSnapshot(page(`<main>${html}</main>`)), 'Bridge opens'), language);

test.each<[name: string, html: string, days: string[]]>([
  ['below the headline', `${heading}<p>By Jane Doe • May 3, 2026</p>`, ['2026-05-03']],
  ['above it', `<p>May 3, 2026</p>${heading}`, ['2026-05-03']],
  ['rather below', `<p>May 1, 2026</p>${heading}<p>May 3, 2026</p>`, ['2026-05-03', '2026-05-01']],
  [
    'the earlier of two that stand together',
    `${heading}<p>Updated May 5, 2026</p><p>Published May 3, 2026</p>`,
    ['2026-05-03', '2026-05-05'],
  ],
  [
    'the attribute of its element',
    `${heading}<time datetime="2026-05-03T10:00Z">5/3/2026</time>`,
    ['2026-05-03'],
  ],
  [
    'not of a related article',
    `${heading}<ul><li><a>Council votes to dredge the inner harbour</a><div>May 1, 2026</div></li></ul><p>May 3, 2026</p>`,
    ['2026-05-03'],
  ],
  ['in a list', `${heading}<ul><li><a>Jane Doe</a></li><li>May 3, 2026</li></ul>`, ['2026-05-03']],
  ['two readings', `${heading}<p>5/3/2026</p>`, []],
  [
    'a sentence',
    `${heading}<p>The old bridge of the town had been closed since May 3, 2006 for repair</p>`,
    [],
  ],
])('%s', (_, html, days) => expect(shown(html)).toEqual(days));

test('in the language of the page', () =>
  expect(shown(`${heading}<p>3. März 2026</p>`, 'de')).toEqual(['2026-03-03']));
