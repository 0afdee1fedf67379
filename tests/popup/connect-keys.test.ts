import { JSDOM } from 'jsdom';
import { expect, test, vi } from 'vitest';
import { connectKeys } from '../../src/popup/connect-keys.ts';

function open({ isReading = false } = {}) {
  const { window } = new JSDOM(
    '<input><ol><li><a href="#1">One</a><button>?</button></li><li><a href="#2">Two</a></li></ol>',
  );
  const { document, KeyboardEvent } = window;
  const actions = { copy: vi.fn(), showKeys: vi.fn(), stop: vi.fn(() => isReading) };
  connectKeys(document, { ...actions, links: () => [...document.querySelectorAll('a')] });
  return {
    ...actions,
    document,
    press: (key: string, more: KeyboardEventInit = {}) =>
      document.activeElement!.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }),
      ),
  };
}

test.each([
  ['ArrowDown', 'One'],
  ['ArrowUp', 'Two'],
])('%s from elsewhere goes to %s', (key, text) => {
  const { document, press } = open();
  expect(press(key)).toBe(false);
  expect(document.activeElement!.textContent).toBe(text);
});

test('an arrow on a button of a sentence goes to the next sentence', () => {
  const { document, press } = open();
  document.querySelector('button')!.focus();
  press('ArrowDown');
  expect(document.activeElement!.textContent).toBe('Two');
});

test('an arrow at the end is left to the browser', () => {
  const { document, press } = open();
  document.querySelectorAll('a')[1]!.focus();
  expect(press('ArrowDown')).toBe(true);
});

test('a key with a modifier is left to the browser, so that Ctrl+C copies a selection', () => {
  const { press, copy } = open();
  expect(press('c', { ctrlKey: true })).toBe(true);
  expect(press('c', { metaKey: true })).toBe(true);
  expect(copy).not.toHaveBeenCalled();
  expect(press('c')).toBe(false);
  expect(copy).toHaveBeenCalledOnce();
});

test('keys in a control are its own, but Escape', () => {
  const { document, press, copy, stop } = open({ isReading: true });
  document.querySelector('input')!.focus();
  expect(press('c')).toBe(true);
  expect(copy).not.toHaveBeenCalled();
  expect(press('Escape')).toBe(false);
  expect(stop).toHaveBeenCalledOnce();
});

test.each(['?', '؟'])('%s lists the keys; other keys do nothing', (mark) => {
  const { press, showKeys } = open();
  expect(press(mark, { shiftKey: true })).toBe(false);
  expect(showKeys).toHaveBeenCalledOnce();
  expect(press('x')).toBe(true);
});
