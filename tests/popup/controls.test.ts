import { expect, test } from 'vitest';
import { findControls, label } from '../../src/popup/controls.ts';
import { popupDocument, say } from './build.ts';

test("the popup's HTML has each control", () => {
  const { choices, ...controls } = findControls(popupDocument());
  const missing = Object.entries(controls).filter(([, element]) => !element);
  expect(missing).toEqual([]);
  expect(choices.map(({ dataset }) => dataset.setting)).toEqual(['length', 'layout', 'format', 'format']);
});

test('each control has its text or label, in the language of the messages', () => {
  const document = popupDocument();
  label(document, (key, ...values) => (key === 'locale' ? 'de' : say(key, ...values)));
  expect(document.documentElement.lang).toBe('de');
  expect(document.querySelector('#copy')!.textContent).toBe('copy');
  expect(document.querySelector('#sentences')!.getAttribute('aria-label')).toBe('keySentences');
  const names = [...document.querySelectorAll('button, select, section')].map(
    (element) => element.getAttribute('aria-label') ?? element.closest('label, button')?.textContent,
  );
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter((name) => !name)).toEqual([]);
});

test('the offered lengths follow the fitting one', () => {
  const document = popupDocument();
  label(document, say);
  const { options } = document.querySelector<HTMLSelectElement>('#settings [data-setting="length"]')!;
  expect([...options].map(({ value, textContent }) => [value, textContent])).toEqual([
    ['auto', 'fitting'],
    ['3', 'sentences(3)'],
    ['5', 'sentences(5)'],
    ['8', 'sentences(8)'],
    ['12', 'sentences(12)'],
  ]);
});
