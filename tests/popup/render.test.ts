import { expect, test } from 'vitest';
import type { Length, Notice, Ranking, RefusalReason } from '../../src/engine/model.ts';
import { findControls } from '../../src/popup/controls.ts';
import { refusalKeys } from '../../src/popup/message-keys.ts';
import { type View, viewSummary } from '../../src/popup/popup-state.ts';
import { render, renderSettings, statusOf } from '../../src/popup/render.ts';
import { defaults } from '../../src/popup/settings.ts';
import { popupDocument, ranking, texts } from './build.ts';

const summaryOf = (given: Ranking, ownLength?: Length): View => viewSummary(given, defaults, ownLength);

/** The controls after these views, one after the other. */
function rendered(...views: readonly View[]) {
  const controls = findControls(popupDocument());
  for (const view of views) render(controls, view, texts);
  return controls;
}

test.each<[text: string, isVisible: boolean, view: View]>([
  ['reading', true, { kind: 'reading', isSlow: false }],
  ['stillReading', true, { kind: 'reading', isSlow: true }],
  ['summaryReady_other(3, 5 secs)', false, summaryOf(ranking(8))],
])('status "%s", visible: %s', (text, isVisible, view) => {
  expect(statusOf(view, texts)).toEqual({ text, isVisible });
  expect(rendered(view).body.dataset.view).toBe(view.kind);
});

test.each(Object.keys(refusalKeys) as RefusalReason[])('%s has its own view', (reason) => {
  const { body, title } = rendered({ kind: 'refused', reason });
  expect({ ...body.dataset }).toEqual({ view: 'refused', reason, place: 'popup' });
  expect(statusOf({ kind: 'refused', reason }, texts)).toEqual({
    text: refusalKeys[reason],
    isVisible: true,
  });
  expect(title.textContent).toBe('extensionName');
});

test('a view replaces the one before', () => {
  const about = { language: 'ar', direction: 'rtl' } as const;
  const { body, title } = rendered({ kind: 'refused', reason: 'changed' }, summaryOf(ranking(8, about)), {
    kind: 'reading',
    isSlow: false,
  });
  expect({ ...body.dataset }).toEqual({ view: 'reading', place: 'popup' });
  expect([title.textContent, title.lang, title.dir]).toEqual(['extensionName', '', '']);
});

test('the metadata and the sentences are in the language and direction of the article', () => {
  const about = {
    byline: 'Maria Lindqvist',
    published: '2026-01-21',
    language: 'ar',
    direction: 'rtl',
  } as const;
  const { title, site, byline, folded, address } = rendered(summaryOf(ranking(8, about)));
  expect(title.textContent).toBe('Ferry terminal closes');
  expect(site.textContent).toBe('The Harbour Gazette');
  expect(address.textContent).toBe('https://gazette.example/ferry');
  expect(byline.textContent).toBe('Maria Lindqvist21 January 2026');
  expect(title).toMatchObject({ lang: 'ar', dir: 'rtl' });
  expect([site, ...byline.querySelectorAll('bdi')].map(({ lang }) => lang)).toEqual(['ar', 'ar', 'en']);
  expect(folded.hidden).toBe(true);
});

test.each([
  [380, 120, 0],
  [60, 60, -1],
])(
  'a title of %d px in %d px has the tabindex %d: only one that scrolls needs the focus',
  (height, room, tabIndex) => {
    const controls = findControls(popupDocument());
    Object.defineProperties(controls.title, {
      scrollHeight: { value: height },
      clientHeight: { value: room },
    });
    render(controls, summaryOf(ranking(8)), texts);
    expect(controls.title.tabIndex).toBe(tabIndex);
  },
);

test('the parts of the byline are isolated from each other', () => {
  const { byline } = rendered(summaryOf(ranking(8, { byline: 'מריה', published: '2026-01-21' })));
  expect([...byline.children].map(({ localName, textContent }) => [localName, textContent])).toEqual([
    ['bdi', 'מריה'],
    ['bdi', '21 January 2026'],
  ]);
});

test('a site that is given as the author too is named once', () => {
  const { byline } = rendered(summaryOf(ranking(8, { byline: 'The Harbour Gazette' })));
  expect(byline.textContent).toBe('');
});

test('markup in the text of the page stays text', () => {
  const about = { title: '<img src=x>', byline: '<b>B</b>', site: '<i>S</i>' };
  const { body, title } = rendered(summaryOf(ranking(8, about)));
  expect(body.querySelectorAll('header :is(img, b, i:not(.skeleton i))')).toHaveLength(0);
  expect(title.textContent).toBe('<img src=x>');
});

test.each([
  ['Ferry', 'The Gazette', 'Ferry'],
  ['', 'The Gazette', 'The Gazette'],
  ['', '', 'extensionName'],
])('an article with the title "%s" of the site "%s" has the heading "%s"', (title, site, heading) => {
  expect(rendered(summaryOf(ranking(8, { title, site }))).title.textContent).toBe(heading);
});

test.each([
  [100, 'readingTime(15 secs, 2 mins)', 'readingTimes(2 mins, 15 secs)'],
  [6, '5 secs', ''],
])('the reading time of %d sentences is "%s"', (count, shown, tooltip) => {
  const length = { kind: 'sentences', count: 12 } as const;
  const { time } = rendered(summaryOf(ranking(count), length));
  expect([time.textContent, time.title]).toEqual([shown, tooltip]);
});

test('folded paragraphs are listed with what they repeat, in the language of the article', () => {
  const paragraph = { text: 'Said before.', kind: 'text', order: 4 } as const;
  const fold = { paragraph, into: 1, why: 'copy', similarity: 1 } as const;
  const { folded, foldedCount, foldedList } = rendered(
    summaryOf({ ...ranking(8, { language: 'de' }), folded: [fold] }),
  );
  expect(folded.hidden).toBe(false);
  expect(foldedCount.textContent).toBe('folded_one(1)');
  expect(foldedList.textContent).toBe('Said before.foldedCopy foldedShow');
  expect(foldedList.querySelector('li')).toMatchObject({ lang: 'de', dir: 'ltr' });
  expect(foldedList.querySelector('.why-folded')).toMatchObject({ lang: 'en' });
  const button = foldedList.querySelector('button')!;
  expect([button.dataset.paragraph, button.getAttribute('aria-label')]).toEqual(['1', 'foldedShow (1)']);
});

test('a short article is shown completely, without the length control', () => {
  const { notices, time, lengthControl } = rendered(summaryOf(ranking(3)));
  expect(notices.textContent).toBe('wholeArticle');
  expect([time.textContent, time.title]).toEqual(['5 secs', '']);
  expect(lengthControl.hidden).toBe(true);
});

test('a short selection is not called the whole article', () => {
  const { notices, scope } = rendered(summaryOf({ ...ranking(3), scope: 'selection' }));
  expect([notices.textContent, scope.hidden]).toEqual(['', false]);
});

test('each notice is an item', () => {
  const notices: readonly Notice[] = [{ kind: 'partial' }, { kind: 'live' }];
  const { notices: list } = rendered(summaryOf(ranking(8, { notices })));
  expect([...list.children].map(({ textContent }) => textContent)).toEqual(['noticePartial', 'noticeLive']);
  expect(list.hidden).toBe(false);
});

test('without notices there is no list, and a guessed language stands below the summary', () => {
  const guessed: Notice = { kind: 'guessed-language', language: 'fi' };
  const { notices: list, languageNotice } = rendered(
    summaryOf(ranking(8, { notices: [{ kind: 'live' }, guessed] })),
    summaryOf(ranking(8, { notices: [guessed] })),
  );
  expect(list.hidden).toBe(true);
  expect(languageNotice.textContent).toBe('noticeLanguage(Finnish)');
});

test('the length control has the length of the summary, and ends at the longest one', () => {
  const { length, lengthShown, lengthControl, usual } = rendered(
    summaryOf(ranking(9), { kind: 'sentences', count: 4 }),
  );
  expect([length.value, length.max, lengthShown.textContent]).toEqual(['4', '9', '4']);
  expect(length.getAttribute('aria-valuetext')).toBe('sentences_other(4)');
  expect([lengthControl.hidden, usual.ariaPressed]).toEqual([false, 'false']);
});

test('the usual length is pressed while it is used', () => {
  expect(rendered(summaryOf(ranking(9))).usual.ariaPressed).toBe('true');
});

test('all controls of a setting have its value', () => {
  const controls = findControls(popupDocument());
  renderSettings(controls, { length: { kind: 'auto' }, format: 'links', layout: 'text' }, texts);
  expect(controls.body.dataset.layout).toBe('text');
  expect(controls.choices.map(({ dataset, value }) => [dataset.setting, value])).toEqual([
    ['length', 'auto'],
    ['layout', 'text'],
    ['format', 'links'],
  ]);
});

test('a usual length that is not offered is added to the choice', () => {
  const controls = findControls(popupDocument());
  for (let times = 0; times < 2; times++)
    renderSettings(controls, { ...defaults, length: { kind: 'sentences', count: 7 } }, texts);
  expect(controls.usualLength.value).toBe('7');
  expect([...controls.usualLength.options].map(({ value }) => value)).toEqual(['auto', '7']);
});

test('a refusal with text on the page has an offer', () => {
  const refusal = { kind: 'refused', reason: 'not-an-article' } as const;
  expect(rendered(refusal).offer.hidden).toBe(true);
  expect(rendered({ ...refusal, offer: ranking(8) }).offer.hidden).toBe(false);
});
