import { expect, test } from 'vitest';
import type { Notice, Ranking, RefusalReason } from '../../src/engine/model.ts';
import { findControls } from '../../src/popup/controls.ts';
import { refusalKeys } from '../../src/popup/message-keys.ts';
import { type View, viewSummary } from '../../src/popup/popup-state.ts';
import { render, renderSettings } from '../../src/popup/render.ts';
import { defaults } from '../../src/popup/settings.ts';
import { popupDocument, ranking, say } from './build.ts';

const summaryOf = (given: Ranking, length = defaults.length): View => viewSummary(given, length);

/** The controls after these views, one after the other. */
function rendered(...views: readonly View[]) {
  const controls = findControls(popupDocument());
  for (const view of views) render(controls, view, say);
  return controls;
}

test.each<[status: string, isBusy: string, view: View]>([
  ['reading', 'true', { kind: 'reading', isSlow: false }],
  ['stillReading', 'true', { kind: 'reading', isSlow: true }],
  ['', 'false', summaryOf(ranking(8))],
])('status "%s", busy %s', (status, isBusy, view) => {
  const controls = rendered(view);
  expect(controls.body.dataset.view).toBe(view.kind);
  expect(controls.body.ariaBusy).toBe(isBusy);
  expect(controls.status.textContent).toBe(status);
});

test.each(Object.keys(refusalKeys) as RefusalReason[])('%s has its own view', (reason) => {
  const { body, status, title } = rendered({ kind: 'refused', reason });
  expect({ ...body.dataset }).toEqual({ view: 'refused', reason });
  expect(status.textContent).toBe(refusalKeys[reason]);
  expect(title.textContent).toBe('extensionName');
});

test('a view replaces the one before', () => {
  const about = { language: 'ar', direction: 'rtl' } as const;
  const { body, title } = rendered({ kind: 'refused', reason: 'changed' }, summaryOf(ranking(8, about)), {
    kind: 'reading',
    isSlow: false,
  });
  expect({ ...body.dataset }).toEqual({ view: 'reading' });
  expect([title.textContent, title.lang, title.dir]).toEqual(['extensionName', '', '']);
});

test('the metadata and the sentences are in the language and direction of the article', () => {
  const about = {
    byline: 'Maria Lindqvist',
    published: '2026-01-21',
    language: 'ar',
    direction: 'rtl',
  } as const;
  const { title, site, byline, sentences, folded, address } = rendered(summaryOf(ranking(8, about)));
  expect(title.textContent).toBe('Ferry terminal closes');
  expect(site.textContent).toBe('The Harbour Gazette');
  expect(byline.textContent).toBe('Maria Lindqvist · January 21, 2026');
  expect(address.textContent).toBe('https://gazette.example/ferry');
  expect(sentences).toMatchObject({ lang: 'ar', dir: 'rtl' });
  expect(title).toMatchObject({ lang: 'ar', dir: 'rtl' });
  expect(folded.hidden).toBe(true);
});

test('the parts of the byline are isolated from each other', () => {
  const { byline } = rendered(summaryOf(ranking(8, { byline: 'מריה', published: '2026-01-21' })));
  expect([...byline.children].map(({ localName, textContent }) => [localName, textContent])).toEqual([
    ['bdi', 'מריה'],
    ['bdi', 'January 21, 2026'],
  ]);
});

test('markup in the text of the page stays text', () => {
  const about = { title: '<img src=x>', byline: '<b>B</b>', site: '<i>S</i>' };
  const { body, title } = rendered(summaryOf(ranking(8, about)));
  expect(body.querySelectorAll('header :is(img, b, i)')).toHaveLength(0);
  expect(title.textContent).toBe('<img src=x>');
});

test.each([
  ['Ferry', 'The Gazette', 'Ferry'],
  ['', 'The Gazette', 'The Gazette'],
  ['', '', 'extensionName'],
])('an article with the title "%s" of the site "%s" has the heading "%s"', (title, site, heading) => {
  expect(rendered(summaryOf(ranking(8, { title, site }))).title.textContent).toBe(heading);
});

test('the reading times are shown as an arrow, and spoken as a sentence', () => {
  const { time, timeSpoken } = rendered(summaryOf(ranking(8)));
  expect(time.textContent).toBe('seconds(10) → seconds(5)');
  expect(timeSpoken.textContent).toBe('readingTimes(seconds(10), seconds(5))');
});

test('folded paragraphs are listed with what they repeat, in the language of the article', () => {
  const paragraph = { text: 'Said before.', kind: 'text', order: 4 } as const;
  const fold = { paragraph, into: 1, why: 'copy', similarity: 1 } as const;
  const { folded, foldedCount, foldedList } = rendered(
    summaryOf({ ...ranking(8, { language: 'de' }), folded: [fold] }),
  );
  expect(folded.hidden).toBe(false);
  expect(foldedCount.textContent).toBe('folded_one(1)');
  expect(foldedList.textContent).toBe('Said before.foldedCopy(2)');
  expect(foldedList.querySelector('li')).toMatchObject({ lang: 'de', dir: 'ltr' });
  expect(foldedList.querySelector('small')).toMatchObject({ lang: 'en', dir: 'auto' });
});

test('a short article is shown completely, without the length control', () => {
  const { notices, time, timeSpoken, lengthControl, auto } = rendered(summaryOf(ranking(3)));
  expect(notices.textContent).toBe('wholeArticle');
  expect([time.textContent, timeSpoken.textContent]).toEqual(['seconds(5)', '']);
  expect([lengthControl.hidden, auto.hidden]).toEqual([true, true]);
});

test('a short selection is not called the whole article', () => {
  const { notices, scope } = rendered(summaryOf({ ...ranking(3), scope: 'selection' }));
  expect([notices.textContent, scope.hidden]).toEqual(['', false]);
});

test('each notice is an item', () => {
  const notices: readonly Notice[] = [{ kind: 'partial' }, { kind: 'live' }];
  const { notices: list } = rendered(summaryOf(ranking(8, { notices })));
  expect([...list.children].map(({ textContent }) => textContent)).toEqual(['noticePartial', 'noticeLive']);
});

test('the length control has the length of the summary, and ends at that of the article', () => {
  const { length, lengthShown, lengthControl, auto } = rendered(
    summaryOf(ranking(9), { kind: 'sentences', count: 4 }),
  );
  expect([length.value, length.max, lengthShown.textContent]).toEqual(['4', '9', '4']);
  expect([lengthControl.hidden, auto.hidden]).toEqual([false, false]);
});

test('all controls of a setting have its value', () => {
  const controls = findControls(popupDocument());
  renderSettings(controls, { length: { kind: 'auto' }, format: 'links', layout: 'text' });
  expect(controls.body.dataset.layout).toBe('text');
  expect(controls.choices.map(({ dataset, value }) => [dataset.setting, value])).toEqual([
    ['length', 'auto'],
    ['layout', 'text'],
    ['format', 'links'],
    ['format', 'links'],
  ]);
});
