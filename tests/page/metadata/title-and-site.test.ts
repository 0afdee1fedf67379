import { expect, test } from 'vitest';
import { isSiteOrHost, siteOf, titleOf } from '../../../src/page/metadata/title-and-site.ts';

const nothing = { tab: '', headings: [], headlines: [], ownHeading: '', sites: [] };

test.each<[name: string, page: Partial<Parameters<typeof titleOf>[0]>, title: string]>([
  ['the site after a bar', { tab: 'Bridge opens | Example' }, 'Bridge opens'],
  ['the site before a dash', { tab: 'Example - Bridge opens' }, 'Bridge opens'],
  ['the site before a colon', { tab: 'Example: Bridge opens' }, 'Bridge opens'],
  ['a bar without blanks', { tab: 'Bridge opens｜Example' }, 'Bridge opens'],
  ['a count of messages', { tab: '(4) Bridge opens | Example' }, 'Bridge opens'],
  ['a year in brackets', { tab: '(2024) Bridge opens' }, '(2024) Bridge opens'],
  ['a quoted post', { tab: '(4) Jane Doe on Net: “Bridge opens” / Net' }, 'Bridge opens'],
  ['a quotation', { tab: 'Doe on bridges: “They open” / Net' }, 'Doe on bridges: “They open” / Net'],
  ['two colons', { tab: 'Bridge opens :: Example' }, 'Bridge opens'],
  ['a middle dot', { tab: 'Bridge opens · Example' }, 'Bridge opens'],
  ['a raquo', { tab: 'Bridge opens » Example' }, 'Bridge opens'],
  ['a part that is not the site', { tab: 'Bridge opens - at last' }, 'Bridge opens - at last'],
  ['a colon of its own', { tab: 'Bridge: it opens — at last' }, 'Bridge: it opens — at last'],
  ['the site by its name', { tab: 'Bridge opens – Daily News', sites: ['Daily News'] }, 'Bridge opens'],
  ['the site by its initials', { tab: 'Bridge opens – The Earth X-ray' }, 'Bridge opens – The Earth X-ray'],
  ['its article', { tab: 'Bridge opens – Exàmple' }, 'Bridge opens'],
  [
    'what is shown',
    { tab: 'Opinion | The bridge opens', headings: ['The bridge opens'] },
    'The bridge opens',
  ],
  [
    'what is shown in other words',
    { headlines: ['New bridge opens in spring'], headings: ['In spring, the new bridge opens'] },
    'In spring, the new bridge opens',
  ],
  [
    'metadata of an older article',
    { headlines: ['Old'], tab: 'New bridge opens | X', headings: ['New bridge opens'] },
    'New bridge opens',
  ],
  [
    'a title of an older article',
    {
      tab: 'Old | X',
      headings: ['World and more', 'New bridge opens'],
      ownHeading: 'New bridge opens',
    },
    'New bridge opens',
  ],
  [
    'the heading of a section',
    { headlines: ['Bridge'], tab: 'Bridge | World', headings: ['World'] },
    'Bridge',
  ],
  [
    'the heading of the site',
    { tab: 'Bridge | The Daily News', headings: ['The Daily News'], sites: ['The Daily News'] },
    'Bridge',
  ],
  ['structured data', { headlines: ['Bridge opens', 'You will not believe it'], tab: 'X' }, 'Bridge opens'],
  ['what is said', { headlines: ['Bridge &amp; road'], tab: 'x' }, 'Bridge & road'],
  ['a short heading before the site', { tab: 'Fields - Docs', headings: ['Fields'] }, 'Fields'],
  ['but not a topic', { tab: 'Bridges: How to build', headings: ['Bridges'] }, 'Bridges: How to build'],
  [
    'the page rather than its book',
    { tab: 'Submitting patches — The Kernel Book', headings: ['The Kernel Book', 'Submitting patches'] },
    'Submitting patches',
  ],
  [
    'without a kicker',
    { tab: 'New bridge opens | Example', headings: ['Culture: New bridge opens'] },
    'New bridge opens',
  ],
  [
    'with a beginning that is no kicker',
    { tab: 'Bridge opens in spring | Example', headings: ['Mega-Bridge opens in spring'] },
    'Mega-Bridge opens in spring',
  ],
  [
    'with the colon of the declared title',
    { tab: 'Bridge opens: What is new | Example', headings: ['Bridge opens What is new'] },
    'Bridge opens: What is new',
  ],
  [
    'but not with another spelling',
    { tab: 'Bridge Opens: What is new | Example', headings: ['Bridge opens - What is new'] },
    'Bridge opens - What is new',
  ],
  ['without a section', { headings: ['The new bridge opens | Opinion'] }, 'The new bridge opens'],
  ['but not half of it', { headings: ['Bridge | Opinion'] }, 'Bridge | Opinion'],
  [
    'a headline that is not cut',
    { headlines: [`The new bridge ${'opens '.repeat(15)}(`, `The new bridge ${'opens '.repeat(15)}(now)`] },
    `The new bridge ${'opens '.repeat(15)}(now)`,
  ],
  [
    'without a part of the site',
    { tab: 'Bridge opens in spring - world.example.org' },
    'Bridge opens in spring',
  ],
  ['a short headline as it is', { headlines: ['New bridge', 'New bridge opens'] }, 'New bridge'],
  ['the only heading', { headings: ['Bridge'] }, 'Bridge'],
  ['nothing', {}, ''],
])('title: %s', (_, page, title) => {
  expect(titleOf({ ...nothing, ...page, url: 'https://www.example.org/story' })).toBe(title);
});

test.each([
  ['its name', ['The Example'], '', 'The Example'],
  ['the first that is no address', ['https://www.example.org', '', 'Example'], '', 'Example'],
  ['its name without a slogan', ['The Daily News | All of it'], '', 'The Daily News'],
  ['its name after a section', ['World | The Example'], '', 'The Example'],
  ['its host name without the ending', ['example'], '', 'example.org'],
  ['a part of the title', [], 'Bridge opens | World | The Example', 'The Example'],
  ['but not any part', [], 'Bridge opens | World', 'example.org'],
  ['nor all of it', [], 'Example', 'example.org'],
])('site: %s', (_, sites, tab, site) =>
  expect(siteOf({ sites, tab, url: 'https://www.example.org/story' })).toBe(site),
);

test.each([
  ['The Example', true],
  ['The Example Berlin', true],
  ['example', true],
  ['other.example', true],
  ['Jane Doe', false],
  ['The Examples', false],
])('is a name of the site: %s: %s', (name, expected) =>
  expect(isSiteOrHost(name, { sites: ['The Example', ''], url: 'https://www.example.org/story' })).toBe(
    expected,
  ),
);
