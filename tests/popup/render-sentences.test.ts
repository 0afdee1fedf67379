import { expect, test } from 'vitest';
import type { Ranking, Reason } from '../../src/engine/model.ts';
import { viewSummary } from '../../src/popup/popup-state.ts';
import { renderSentences } from '../../src/popup/render-sentences.ts';
import { popupDocument, ranking, texts } from './build.ts';

function rendered(given: Ranking): HTMLElement {
  const list = popupDocument().querySelector<HTMLElement>('#sentences')!;
  list.textContent = 'an older summary';
  renderSentences(list, viewSummary(given, { length: { kind: 'auto' } }, undefined), texts);
  return list;
}

const firstLink = (given: Ranking) => rendered(given).querySelector<HTMLAnchorElement>('.go')!;

function rankingWith(reasons: readonly Reason[]): Ranking {
  const given = ranking(3);
  return { ...given, ranked: given.ranked.map((scored) => ({ ...scored, reasons })) };
}

test('the sentences replace the ones before, in the language and direction of the article', () => {
  const list = rendered(ranking(3, { language: 'he', direction: 'rtl' }));
  expect(list.querySelector('ol')).toMatchObject({ lang: 'he', dir: 'rtl' });
  expect(list.textContent).not.toContain('an older summary');
  const items = [...list.querySelectorAll('li')];
  expect(items.map(({ dataset }) => dataset.order)).toEqual(['0', '1', '2']);
  expect(items[1]!.querySelector('.go')!.textContent).toBe('Sentence two says two1.');
});

test('the headings of the article divide them', () => {
  const headings = [0, 2].map((order) => ({ text: `Part ${order}`, kind: 'heading' as const, order }));
  const list = rendered({ ...ranking(5), headings });
  expect([...list.children].map(({ localName }) => localName)).toEqual(['ol', 'h2', 'ol', 'h2', 'ol']);
  expect([...list.querySelectorAll('h2')].map(({ textContent }) => textContent)).toEqual([
    'Part 0',
    'Part 2',
  ]);
});

test.each([
  ['https://gazette.example/ferry', 'https://gazette.example/ferry#:~:text=Sentence%20one%20says%20one0.'],
  ['file:///ferry.html', 'about:blank#'],
  ['javascript:alert(1)', 'about:blank#'],
])('a link in a summary of %s opens %s', (url, href) => {
  expect(firstLink(ranking(3, { url })).href).toBe(href);
});

test.each<[text: string, reasons: readonly Reason[]]>([
  ['reasonNone', []],
  ['reasonTitle', ['title']],
  ['reasonLeadreasonFigures', ['lead', 'figures']],
])('the reasons are "%s"', (text, reasons) => {
  expect(rendered(rankingWith(reasons)).querySelector('.reasons')!.textContent).toBe(text);
});

test("the details are hidden, in the reader's language, and belong to their button", () => {
  const [, item] = rendered(ranking(3, { language: 'de' })).querySelectorAll('li');
  const details = item!.querySelector<HTMLElement>('.details')!;
  expect(details).toMatchObject({ id: 'details-1', hidden: true, lang: 'en' });
  const copy = details.querySelector('.copy-one')!;
  expect([copy.textContent, copy.getAttribute('aria-label')]).toEqual(['copySentence', 'copySentence (2)']);
  const why = item!.querySelector<HTMLButtonElement>('.why')!;
  expect([why.type, why.lang, why.title]).toEqual(['button', 'en', 'whyNumber(2)']);
  expect(why.textContent, 'the same in each script').toBe('');
  expect(why.querySelector(':not([aria-hidden], [aria-hidden] *)'), 'its mark is not its name').toBe(null);
  expect(why.getAttribute('aria-expanded')).toBe('false');
  expect(why.getAttribute('aria-controls')).toBe(details.id);
});

test('the text of a sentence can be selected by dragging over it', () => {
  expect(firstLink(ranking(3)).draggable).toBe(false);
});

test('markup in a sentence stays text', () => {
  const given = ranking(3);
  const [first, ...others] = given.ranked;
  const sentence = { ...first!.sentence, text: '<img src=x> is an image.' };
  const link = firstLink({ ...given, ranked: [{ ...first!, sentence }, ...others] });
  expect([link.textContent, link.childElementCount]).toEqual([sentence.text, 0]);
});
