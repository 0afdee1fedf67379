import { expect, test } from 'vitest';
import {
  firstTimeOf,
  type PossibleTimes,
  publicationTimeOf,
} from '../../../src/page/metadata/publication-time.ts';

test.each([
  ['2026-05-03T10:00:00Z', '2026-05-03T10:00:00Z'],
  ['2026-05-03T10:00:00+0200', '2026-05-03T10:00:00+02:00'],
  ['2026-05-03 10:00:00 +02:00', '2026-05-03T10:00:00+02:00'],
  ['2026-05-03', '2026-05-03'],
  ['2026-05-03 10:00', '2026-05-03T10:00'],
  ['2026-05-03 10:00:00 UTC', '2026-05-03T10:00:00.000Z'],
  ['2026-05-03 10:00:00 EST', '2026-05-03T15:00:00.000Z'],
  ['2026-05-03 10:00 PM', '2026-05-03T22:00:00'],
  ['Sun, 03 May 2026 10:00:00 GMT', '2026-05-03T10:00:00.000Z'],
  ['May 3, 2026', '2026-05-03'],
  ['May 3, 2026 10:00', '2026-05-03T10:00:00'],
  ['2026/5/3', '2026-05-03'],
  ['03/05/2026', undefined],
  ['3.5.2026', '2026-05-03'],
  ['https://social.example/2026-05', undefined],
  ['2026', undefined],
  ['0001-01-01T00:00:00Z', undefined],
  ['2026-13-41', undefined],
  ['yesterday', undefined],
])('published %j → %j', (said, published) => {
  expect(firstTimeOf([undefined, '', said], 'en')).toBe(published);
});

test.each([
  [['2026-05-03', '2026-05-03T10:00:00Z', '2026-05-04'], '2026-05-03T10:00:00Z'],
  [['May 3, 2026 10:00', '2026-05-03 10:00:13+02:00'], '2026-05-03T10:00:00'],
  [['0001-01-01T00:00:00Z', '2026-05-04'], '2026-05-04'],
])('the first time, as precise as it is said: %j → %j', (said, published) =>
  expect(firstTimeOf(said, 'en')).toBe(published),
);

const nothing = {
  times: [],
  shownDays: [],
  otherTimes: [],
  url: 'https://news.example/story',
  language: 'en',
};

test.each<[name: string, possible: Partial<PossibleTimes>, published: string | undefined]>([
  [
    'the stated time, whatever the page shows',
    { times: ['2024-05-03'], shownDays: ['2026-05-03'] },
    '2024-05-03',
  ],
  [
    'the day beside the headline, with the time of its element',
    { shownDays: ['2026-05-03'], otherTimes: ['2026-05-01T08:00', '2026-05-03T10:00Z'] },
    '2026-05-03T10:00Z',
  ],
  ['the only element', { otherTimes: ['2026-05-03T10:00Z', 'May 3, 2026'] }, '2026-05-03T10:00Z'],
  ['not one of several', { otherTimes: ['2026-05-03T10:00Z', '2026-05-01'] }, undefined],
  ['the address', { url: 'https://news.example/2026/05/03/story' }, '2026-05-03'],
  ['no day in the address', { url: 'https://news.example/2026/15/03/story' }, undefined],
  ['nothing', {}, undefined],
])('publication: %s', (_, possible, published) =>
  expect(publicationTimeOf({ ...nothing, ...possible })).toBe(published),
);
