import { expect, test } from 'vitest';
import { findControls, label, nameControl, numberControl } from '../../src/popup/controls.ts';
import { popupDocument, say, texts } from './build.ts';

test("the popup's HTML has each control", () => {
  const { choices, ...controls } = findControls(popupDocument());
  const missing = Object.entries(controls).filter(([, element]) => !element);
  expect(missing).toEqual([]);
  expect(choices.map(({ dataset }) => dataset.setting)).toEqual(['length', 'layout', 'format']);
});

test('each control has its text or label, in the language and direction of the messages', () => {
  const document = popupDocument();
  const german = {
    locale: 'de',
    direction: 'rtl' as const,
    say: ((key, ...values) => (key === 'locale' ? 'de' : say(key, ...values))) as typeof say,
  };
  label(document, german);
  expect(document.documentElement).toMatchObject({ lang: 'de', dir: 'rtl' });
  expect(document.querySelector('#copy span')!.textContent).toBe('copy');
  expect(document.querySelector('#sentences')!.getAttribute('aria-label')).toBe('keySentences');
  const names = [...document.querySelectorAll('button, select, section')].map(
    (element) =>
      element.getAttribute('aria-label') ||
      (element as HTMLElement).title ||
      element.closest('label, button')?.textContent,
  );
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter((name) => !name)).toEqual([]);
});

test('the names of buttons differ', () => {
  const document = popupDocument();
  label(document, texts);
  const names = [...document.querySelectorAll('button')].map((button) => button.title || button.textContent);
  expect(new Set(names).size).toBe(names.length);
});

test('a button without a text is named by its tooltip, and another control by its label', () => {
  const document = popupDocument();
  const { print, sentences } = findControls(document);
  nameControl(print, 'Print');
  nameControl(sentences, 'Key sentences');
  expect([print.getAttribute('aria-label'), print.title]).toEqual([null, 'Print']);
  expect([sentences.getAttribute('aria-label'), sentences.title]).toEqual(['Key sentences', '']);
});

test('buttons with the same text have names that differ', () => {
  const { again } = findControls(popupDocument());
  again.textContent = 'Try again';
  numberControl(again, 1200, texts);
  expect(again.getAttribute('aria-label')).toBe('Try again (1,200)');
});

test('there is one live region', () => {
  const regions = popupDocument().querySelectorAll(
    '[role="status"], [role="alert"], [role="log"], [aria-live], output',
  );
  expect([...regions].map(({ id }) => id)).toEqual(['status']);
});

test('the offered lengths follow the fitting one', () => {
  const document = popupDocument();
  label(document, texts);
  const { options } = document.querySelector<HTMLSelectElement>('#settings [data-setting="length"]')!;
  expect([...options].map(({ value, textContent }) => [value, textContent])).toEqual([
    ['auto', 'fitting'],
    ['3', 'sentences_other(3)'],
    ['5', 'sentences_other(5)'],
    ['8', 'sentences_other(8)'],
    ['12', 'sentences_other(12)'],
  ]);
});
